// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PaperWords.h"

#include "ui/widgets/Times.h"

namespace serment::ui {

QString PaperWords::delivery(const gate::Disclosure& d) {
    if (d.isCancelled) return tr("cancelled");
    switch (d.delivery) {
        case gate::Delivery::None:
            return tr("not handed over yet");
        case gate::Delivery::Delivered:
            return tr("handed over on %1").arg(dateText(d.deliveredAt.toLocalTime().date()));
        case gate::Delivery::Refused:
            return tr("refused on %1").arg(dateText(d.deliveredAt.toLocalTime().date()));
    }
    return {};
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
