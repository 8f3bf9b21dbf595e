// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PaperWords.h"

#include "ui/widgets/Times.h"

namespace serment::ui {

QString PaperWords::delivery(const gate::Disclosure& d) {
    if (d.isCancelled) return tr("cancelled");
    switch (d.delivery) {
        case gate::Delivery::None:
            return d.hasReceipt ? tr("acknowledged by its reader") : tr("not handed over yet");
        case gate::Delivery::Delivered:
            return tr("handed over on %1").arg(dateText(d.deliveredAt.toLocalTime().date()));
        case gate::Delivery::Refused:
            return tr("refused on %1").arg(dateText(d.deliveredAt.toLocalTime().date()));
    }
    return {};
}

QString PaperWords::means(gate::Means means) {
    switch (means) {
        case gate::Means::IntoHands:
            return tr("in person, into the hands");
        case gate::Means::SealedEnvelope:
            return tr("in a sealed envelope");
        case gate::Means::SecureMail:
            return tr("by MSSanté");
        case gate::Means::ToTheDirector:
            return tr("to the director");
        case gate::Means::Post:
            return tr("by post");
        case gate::Means::Registered:
            return tr("by registered post");
    }
    return {};
}

QString PaperWords::fate(const gate::Fate& fate) {
    const QString how = fate.means ? means(*fate.means) : QString();
    QString what;
    switch (fate.kind) {
        case gate::FateKind::Delivered:
            what = tr("handed over %1: %2").arg(how, fate.to);
            break;
        case gate::FateKind::Refused:
            what = tr("refused: %1").arg(fate.to);
            break;
        case gate::FateKind::Receipt:
            what = tr("receipt back");
            break;
        case gate::FateKind::Cancelled:
            what = tr("cancelled");
            break;
        case gate::FateKind::Reprinted:
            what = tr("printed again");
            break;
    }
    if (!fate.note.isEmpty()) what += QStringLiteral(" · ") + fate.note;
    return QStringLiteral("%1 · %2 (%3)").arg(dateText(fate.at.toLocalTime().date()), what, fate.authorName);
}

Row PaperWords::due(const documents::DuePaper& due, const QString& label, const QString& person,
                    const QDate& today) {
    Row row;
    row.id = QStringLiteral("due:%1:%2").arg(deontology::kindName(due.kind), due.detainee.toString());
    const bool late = due.isOverdue(today);
    row.icon = late ? QStringLiteral("warn") : QStringLiteral("clock");
    row.tone = late ? Tone::Block : Tone::Muted;
    row.title = person;
    switch (due.reason) {
        case documents::DueReason::Requested:
            row.detail = tr("%1, asked for on %2").arg(label, dateText(due.since));
            break;
        case documents::DueReason::Quarterly:
            row.detail = tr("%1, given last on %2").arg(label, dateText(due.since));
            break;
        case documents::DueReason::ExitThisWeek:
            row.detail = tr("%1, leaves this week").arg(label);
            break;
    }
    row.meta = late ? tr("overdue since %1").arg(dateText(due.dueOn)) : tr("for %1").arg(dateText(due.dueOn));
    return row;
}

Row PaperWords::released(const gate::Disclosure& d, const QString& label, const QString& person) {
    Row row;
    row.id = QStringLiteral("paper:%1:%2").arg(compartmentName(d.compartment), d.id.toString());
    row.icon = QStringLiteral("documents");
    row.title = QStringLiteral("%1 · %2").arg(d.number, label);
    row.detail = person.isEmpty() ? delivery(d) : QStringLiteral("%1 · %2").arg(person, delivery(d));
    row.meta = dateTimeText(d.releasedAt);
    row.place = d.authorName;
    row.psychiatric = d.compartment == Compartment::Psychiatric;
    return row;
}

Row PaperWords::begun(const documents::Draft& draft, const QString& label, const QString& person) {
    Row row;
    row.id = QStringLiteral("draft:%1:%2").arg(deontology::kindName(draft.kind), draft.detainee.toString());
    row.icon = QStringLiteral("pen");
    row.title = label;
    row.detail = person;
    row.meta = tr("draft");
    row.psychiatric = draft.compartment == Compartment::Psychiatric;
    return row;
}

}  // namespace serment::ui
