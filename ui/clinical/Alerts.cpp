// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Alerts.h"

#include "core/records/Alert.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

std::vector<KeyOption> categories() {
    return {{QStringLiteral("suicide"), QStringLiteral("1"), Alerts::tr("Suicide"), {}},
            {QStringLiteral("withdrawal"), QStringLiteral("2"), Alerts::tr("Withdrawal"), {}},
            {QStringLiteral("infection"), QStringLiteral("3"), Alerts::tr("Infection"), {}},
            {QStringLiteral("interpreter"), QStringLiteral("4"), Alerts::tr("Interpreter"), {}},
            {QStringLiteral("disability"), QStringLiteral("5"), Alerts::tr("Disability"), {}},
            {QStringLiteral("pregnancy"), QStringLiteral("6"), Alerts::tr("Pregnancy"), {}},
            {QStringLiteral("hunger_strike"), QStringLiteral("7"), Alerts::tr("Hunger strike"), {}},
            {QStringLiteral("other"), QStringLiteral("8"), Alerts::tr("Other"), {}}};
}

RecordItem itemOf(const records::Alert& a) {
    RecordItem item;
    item.row.id = a.root.toString();
    item.row.icon = QStringLiteral("bell");
    item.row.tone = a.isHigh ? Tone::Block : Tone::Warn;
    item.row.title = a.label;
    item.row.detail = a.note;
    item.row.meta = dateTimeText(a.since);
    if (a.isHigh) item.row.place = Alerts::tr("high");
    item.version = a.id.toString();
    item.text = QStringLiteral("%1\n\n%2")
                    .arg(a.note, Alerts::tr("Raised by %1, %2").arg(a.author.name, a.author.title));
    item.offers.insert(QStringLiteral("end"), {});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = records::alerts(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const records::Alert& a : *all) list.items.push_back(itemOf(a));
    return list;
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    records::Alert alert;
    if (act.act == QStringLiteral("end")) {
        auto standing = versionNamed(records::alerts(session, id), act.item);
        if (!standing) return tl::unexpected<Error>(standing.error());
        alert = *standing;
        alert.endedOn = dayOf(act.values, QStringLiteral("endedOn"));
        alert.correction = {alert.id, act.values.value(QStringLiteral("correction"))};
    } else {
        alert.detainee = id;
        alert.category = enumOr(act.values.value(QStringLiteral("category")), records::AlertCategory::Other);
        alert.label = act.values.value(QStringLiteral("label"));
        alert.isHigh = yes(act.values, QStringLiteral("high"));
        alert.note = act.values.value(QStringLiteral("note"));
    }
    return records::recordAlert(session, alert).map([](const records::EntryId&) {});
}

}  // namespace

RecordSpec Alerts::spec() {
    const FieldSpec category{.name = QStringLiteral("category"),
                             .kind = FieldKind::Choice,
                             .label = tr("About"),
                             .options = categories(),
                             .initial = QStringLiteral("other")};
    const FieldSpec label{.name = QStringLiteral("label"),
                          .label = tr("In the banner"),
                          .hint = tr("A few words that both teams may read")};
    const FieldSpec high{
        .name = QStringLiteral("high"), .kind = FieldKind::Check, .hint = tr("Before everything else")};
    const FieldSpec note{.name = QStringLiteral("note"), .kind = FieldKind::Text, .label = tr("Note")};
    const FieldSpec ended{.name = QStringLiteral("endedOn"),
                          .kind = FieldKind::PastDay,
                          .label = tr("Ended on"),
                          .initial = QStringLiteral("today")};
    const FieldSpec why{.name = QStringLiteral("correction"), .label = tr("Why")};
    return {QStringLiteral("alerts"),
            tr("Alerts"),
            QStringLiteral("bell"),
            tr("No alert stands.\nCtrl+N raises one for both teams."),
            {{QStringLiteral("raise"),
              tr("Raise an alert"),
              QKeySequence(QStringLiteral("Ctrl+N")),
              false,
              {category, label, high, note},
              tr("The alert stands in the banner.")},
             {QStringLiteral("end"),
              tr("End it"),
              QKeySequence(QStringLiteral("Ctrl+E")),
              true,
              {ended, why},
              tr("The alert has ended; it stays readable in the timeline.")}}};
}

RecordDesk Alerts::desk() {
    return {QStringLiteral("alerts"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::EditAllergies, Compartment::Coordination);
            },
            list,
            perform,
            {},
            {}};
}

}  // namespace serment::ui
