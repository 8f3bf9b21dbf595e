// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/DayList.h"

#include <algorithm>

#include "core/people/DetaineeStore.h"
#include "core/people/Person.h"
#include "core/people/Place.h"

namespace serment::agenda {
namespace {

using access::Act;
using access::Action;

const QString personColumns =
    QStringLiteral("s.building, s.floor, s.cell, s.ecrou, d.family_name, d.used_name, d.given_names, d.sex");
const QString personJoin = QStringLiteral(
    " JOIN unit.detainee AS d ON d.id = %1.detainee_id"
    " LEFT JOIN unit.stay AS s ON %2 AND s.ended_on IS NULL");
QString personOf(const QString& alias) {
    return personJoin.arg(alias, people::ofPerson(QStringLiteral("s"), QStringLiteral("d.id")));
}

DayLine readPerson(const store::Row& row) {
    people::Identity identity;
    identity.familyName = row.text(4);
    identity.usedName = row.text(5);
    identity.givenNames = people::splitNames(row.text(6));
    identity.sex = people::sexFromCode(row.text(7)).value_or(people::Sex::Unknown);
    DayLine line;
    line.building = row.text(0);
    line.cell = people::Place::trusted(row.text(0), row.text(1), row.text(2)).display();
    line.ecrou = row.text(3);
    line.name = identity.displayName();
    return line;
}

std::vector<DayLine> plannedSlots(store::Database& db, const QDate& day) {
    return db
        .query(
            QStringLiteral("SELECT %1, k.starts_at, k.place FROM unit.agenda_slot AS k").arg(personColumns) +
            personOf(QStringLiteral("k")) +
            QStringLiteral(" WHERE k.day = :day AND k.outcome = 'planned'"))
        .bind(QStringLiteral(":day"), day)
        .all([](const store::Row& row) {
            DayLine line = readPerson(row);
            line.at = QTime::fromString(row.text(8), QStringLiteral("HH:mm"));
            line.place = row.text(9);
            return line;
        });
}

std::vector<DayLine> confirmedExtractions(store::Database& db, const QDate& day) {
    return db
        .query(QStringLiteral("SELECT %1, x.planned_at FROM unit.extraction AS x").arg(personColumns) +
               personOf(QStringLiteral("x")) +
               QStringLiteral(
                   " WHERE x.state = 'confirmed' AND x.planned_at >= :from AND x.planned_at < :before"))
        .bind(QStringLiteral(":from"), day.startOfDay(Qt::LocalTime))
        .bind(QStringLiteral(":before"), day.addDays(1).startOfDay(Qt::LocalTime))
        .all([](const store::Row& row) {
            DayLine line = readPerson(row);
            line.at = row.utc(8).toLocalTime().time();
            line.isExtraction = true;
            return line;
        });
}

}  // namespace

Result<std::vector<DayLine>> dayList(access::Session& session, const QDate& day) {
    return session.read(
        Act{Action::ViewAgenda, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<std::vector<DayLine>> {
            std::vector<DayLine> lines = plannedSlots(db, day);
            for (DayLine& line : confirmedExtractions(db, day)) lines.push_back(std::move(line));
            std::stable_sort(lines.begin(), lines.end(), [](const DayLine& a, const DayLine& b) {
                return std::tie(a.building, a.at, a.name) < std::tie(b.building, b.at, b.name);
            });
            return lines;
        });
}

}  // namespace serment::agenda
