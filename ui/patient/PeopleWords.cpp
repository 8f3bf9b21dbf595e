// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PeopleWords.h"

#include <QHash>

#include "ui/widgets/Times.h"

namespace serment::ui {

QString PeopleWords::bornAndAge(const people::Identity& identity, const QDate& today) {
    if (!identity.birthDate) return tr("birth date unknown");
    return tr("%1, %n year(s)", nullptr, identity.birthDate->ageOn(today))
        .arg(identity.birthDate->toKnown());
}

QString PeopleWords::placeOf(const people::Detainee& person) {
    if (!person.stay) return tr("no stay here");
    if (!person.isPresent()) return tr("has left");
    return person.stay->place.isEmpty() ? tr("no place") : person.stay->place.display();
}

Row PeopleWords::row(const people::Detainee& person, const QDate& today) {
    Row row;
    row.id = person.id.toString();
    row.icon = QStringLiteral("patients");
    row.title = person.identity.displayName();
    row.detail = bornAndAge(person.identity, today);
    if (person.stay) row.meta = tr("écrou %1").arg(person.stay->ecrou.toString());
    row.place = placeOf(person);
    return row;
}

std::vector<Row> PeopleWords::rows(const std::vector<people::Detainee>& persons, const QDate& today) {
    QHash<QString, int> named;
    for (const auto& person : persons) ++named[person.identity.displayName().toUpper()];
    std::vector<Row> rows;
    for (const auto& person : persons) {
        Row one = row(person, today);
        if (named.value(person.identity.displayName().toUpper()) > 1) {
            one.icon = QStringLiteral("warn");
            one.tone = Tone::Warn;
            one.detail = tr("homonym · born %1").arg(one.detail);
        }
        rows.push_back(std::move(one));
    }
    return rows;
}

QString PeopleWords::oneLine(const people::Detainee& person, const QDate& today) {
    QStringList parts{bornAndAge(person.identity, today)};
    if (person.stay) parts << tr("écrou %1").arg(person.stay->ecrou.toString()) << placeOf(person);
    return parts.join(QStringLiteral(" · "));
}

QString PeopleWords::insStatus(people::IdentityStatus status) {
    switch (status) {
        case people::IdentityStatus::Provisional:
            return tr("INS provisional");
        case people::IdentityStatus::Retrieved:
            return tr("INS retrieved");
        case people::IdentityStatus::Validated:
            return tr("INS validated");
        case people::IdentityStatus::Qualified:
            return tr("INS qualified");
    }
    return {};
}

}  // namespace serment::ui
