// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Arrivals.h"

#include <QHash>
#include <QSet>
#include <algorithm>

#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/records/Lists.h"

namespace serment::records {
namespace {

// What was answered about somebody: a line each, its moment as it is kept (UTC) and the item, "2026-03-02T09:00:00.000Z
// suicide_risk". Thousands of answers stand behind this page, so they come one string a record rather than a row each.
struct Answered {
    DetaineeId detainee;
    QString lines;
};

// About everybody present who came in [from, to], since `from`. An answer that was replaced still is one: what replaced it is
// about the same item.
Result<std::vector<Answered>> answeredOfArrivals(access::Session& session, const QDate& from, const QDate& to) {
    const QString arrived = QStringLiteral("s.detainee_id FROM unit.stay AS s WHERE s.ended_on IS NULL AND s.entered_on BETWEEN :from AND :to");
    return readClinical<Answered>(session, {}, [&](store::Database& db, Compartment c, const DetaineeId&) {
        return db
            .query(QStringLiteral("SELECT e.detainee_id, group_concat(e.occurred_at || ' ' || d.item, char(10)) FROM %1 AS e JOIN %2 AS d ON d.entry_id = e.id"
                                  " WHERE %3 AND e.kind = :kind AND e.occurred_at >= :since GROUP BY e.detainee_id")
                       .arg(qualified(c, "entry"), qualified(c, "reception_answer"), people::ofPerson(QStringLiteral("e"), arrived)))
            .bind(QStringLiteral(":from"), from)
            .bind(QStringLiteral(":to"), to)
            .bind(QStringLiteral(":since"), from.startOfDay().toUTC())
            .bind(QStringLiteral(":kind"), enumName(EntryKind::Reception))
            .all([](const store::Row& row) { return Answered{row.id<DetaineeTag>(0), row.text(1)}; });
    });
}

// Of the stay that began then: what was answered in an earlier one is asked again, because months have passed.
QSet<QStringView> itemsSince(const QDate& entered, const QStringList& answered) {
    const QString since = entered.startOfDay().toUTC().toString(Qt::ISODateWithMs);
    QSet<QStringView> items;
    for (const QString& lines : answered)
        for (const QStringView line : QStringView(lines).split(u'\n'))
            if (line >= since) items.insert(line.mid(line.indexOf(u' ') + 1));
    return items;
}

Arrival openOf(const people::Detainee& person, const QSet<QStringView>& answered) {
    Arrival arrival{person, 0, 0};
    for (const ReceptionItem& item : receptionItems()) {
        if (answered.contains(item.key)) continue;
        if (item.stage == ReceptionStage::NurseScreen) ++arrival.nurseOpen;
        // The health appointment of migrants is proposed to some: nobody is late with it.
        if (item.stage == ReceptionStage::DoctorExam || item.stage == ReceptionStage::Proposal) ++arrival.physicianOpen;
    }
    return arrival;
}

}  // namespace

Result<std::vector<Arrival>> arrivals(access::Session& session, const QDate& today) {
    const QDate since = today.addDays(-arrivalDays);
    const auto arrived = people::arrivedBetween(session, since, today);
    if (!arrived) return tl::unexpected<Error>(arrived.error());
    const auto given = answeredOfArrivals(session, since, today);
    if (!given) return tl::unexpected<Error>(given.error());
    const auto records = people::StandingRecords::read(session);
    if (!records) return tl::unexpected<Error>(records.error());
    QHash<DetaineeId, QStringList> answeredBy;
    for (const Answered& each : *given) answeredBy[records->of(each.detainee)] << each.lines;
    std::vector<Arrival> found;
    for (const people::Detainee& person : *arrived) {
        const QStringList answered = answeredBy.value(records->of(person.id));
        const Arrival arrival = openOf(person, itemsSince(person.stay->entry, answered));
        if (arrival.nurseOpen + arrival.physicianOpen > 0) found.push_back(arrival);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Arrival& a, const Arrival& b) { return a.person.stay->entry < b.person.stay->entry; });
    return found;
}

}  // namespace serment::records
