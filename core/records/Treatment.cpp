// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Treatment.h"

#include <algorithm>

#include "core/records/EntryStore.h"
#include "core/records/Lists.h"
#include "core/records/Withheld.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

const QString detailColumns = QStringLiteral(
    "d.drug_code, d.drug, d.substances, d.dose, d.route, d.schedule, d.indication, d.starts_on, d.ends_on,"
    " d.stopped_on, d.stop_reason, d.holding, d.substitution, d.prescriber");

Treatment readTreatment(const store::Row& row, const Entry& e) {
    Treatment t;
    int c = entryColumnCount;
    t.id = e.id;
    t.root = e.root;
    t.compartment = e.compartment;
    t.detainee = e.detainee;
    t.drugCode = row.text(c++);
    t.drug = row.text(c++);
    t.substances = row.text(c++);
    t.dose = row.text(c++);
    t.route = row.text(c++);
    t.schedule = row.text(c++);
    t.indication = row.text(c++);
    t.startsOn = row.date(c++);
    t.endsOn = row.date(c++);
    t.stoppedOn = row.date(c++);
    t.stopReason = row.text(c++);
    t.holding = enumOr(row.text(c++), Holding::KeptInCell);
    t.isSubstitution = row.boolean(c++);
    t.prescriber = row.text(c++);
    t.author = e.author;
    t.correction = {e.corrects, e.correctionReason};
    return t;
}

Error invalid(const char* field, const char* why) {
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(why), QString::fromLatin1(field)};
}

Result<void> check(const Treatment& t, const QDate& today) {
    if (auto ok = requireText(t.drug, "drug"); !ok) return ok;
    if (auto ok = requireText(t.dose, "dose"); !ok) return ok;
    if (auto ok = requireText(t.schedule, "schedule"); !ok) return ok;
    if (!t.startsOn.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("a day is needed"), QStringLiteral("startsOn"));
    if (t.startsOn > today.addYears(1))
        return tl::unexpected<Error>(invalid("startsOn", "more than a year ahead"));
    if (t.endsOn.isValid() && t.endsOn < t.startsOn)
        return tl::unexpected<Error>(invalid("endsOn", "ends before it starts"));
    if (auto ok = refuseFuture(t.stoppedOn, today, "stoppedOn"); !ok) return ok;
    if (t.stoppedOn.isValid()) return requireText(t.stopReason, "stopReason");
    return {};
}

void insertTreatment(store::Database& db, const EntryId& entry, const Treatment& t,
                     const QString& prescriber) {
    store::insertRow(db, qualified(t.compartment, "treatment"),
                     {{"entry_id", entry},
                      {"drug_code", t.drugCode},
                      {"drug", t.drug},
                      {"substances", t.substances},
                      {"dose", t.dose},
                      {"route", t.route},
                      {"schedule", t.schedule},
                      {"indication", t.indication},
                      {"starts_on", t.startsOn},
                      {"ends_on", t.endsOn},
                      {"stopped_on", t.stoppedOn},
                      {"stop_reason", t.stopReason},
                      {"holding", enumName(t.holding)},
                      {"substitution", t.isSubstitution},
                      {"prescriber", prescriber}});
}

QString wordsOf(const Treatment& t) {
    QStringList parts{t.substances, t.dose, t.route, t.schedule, t.indication, t.stopReason};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

bool Treatment::isCurrent(const QDate& day) const {
    return startsOn <= day && (!endsOn.isValid() || day <= endsOn) &&
           (!stoppedOn.isValid() || day < stoppedOn);
}

std::vector<Treatment> treatmentsIn(store::Database& db, Compartment compartment,
                                    const DetaineeId& detainee) {
    auto all =
        currentOf(db, compartment, detainee, EntryKind::Treatment, "treatment", detailColumns, readTreatment);
    fillLastGiven(db, compartment, all);
    return all;
}

Result<EntryId> prescribe(access::Session& session, const Treatment& treatment) {
    if (auto ok = check(treatment, session.clock().today()); !ok) return errorOf(ok);
    const NewEntry entry{treatment.compartment, treatment.detainee, EntryKind::Treatment, {},
                         treatment.drug,        wordsOf(treatment), treatment.correction};
    if (auto ok = checkNewEntry(entry, session); !ok) return errorOf(ok);
    return session.write(Act{Action::Prescribe, treatment.compartment, treatment.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             // A stop must always be possible, even of what may no longer be written there.
                             if (!treatment.stoppedOn.isValid())
                                 if (auto ok = mayStandIn(db, session, treatment.compartment,
                                                          treatment.detainee, WithheldCategory::Treatments);
                                     !ok)
                                     return errorOf(ok);
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             insertTreatment(db, held->id, treatment,
                                             treatment.prescriber.isEmpty() ? session.user().displayName
                                                                            : treatment.prescriber);
                             return held->id;
                         });
}

Result<std::vector<Treatment>> treatments(access::Session& session, const DetaineeId& detainee) {
    const QDate today = session.clock().today();
    return readEverywhere<Treatment>(session, detainee,
                                     [&](store::Database& db, Compartment c, const DetaineeId& person) {
                                         return withoutWithheld(db, session, c, person,
                                                                WithheldCategory::Treatments,
                                                                treatmentsIn(db, c, person));
                                     })
        .map([&](std::vector<Treatment> all) {
            std::stable_partition(all.begin(), all.end(),
                                  [&](const Treatment& t) { return t.isCurrent(today); });
            return all;
        });
}

Result<std::vector<Treatment>> treatmentHistory(access::Session& session, Compartment compartment,
                                                const EntryId& root) {
    return session.read(
        Act{readingAction(compartment), compartment, {}, root.toString()},
        [&](store::Database& db) -> Result<std::vector<Treatment>> {
            return db
                .query(QStringLiteral("SELECT %1, %2 FROM %3 AS e JOIN %4 AS d ON d.entry_id = e.id"
                                      " WHERE e.root_id = :root ORDER BY e.version")
                           .arg(entryColumns(), detailColumns, qualified(compartment, "entry"),
                                qualified(compartment, "treatment")))
                .bind(QStringLiteral(":root"), root)
                .all([&](const store::Row& row) { return readTreatment(row, readEntry(row, compartment)); });
        });
}

Result<std::vector<Treatment>> treatmentsToGive(access::Session& session, Holding holding, const QDate& day) {
    constexpr auto compartment = Compartment::Coordination;
    return session.read(
        Act{Action::AdministerTreatment, compartment, {}, {}},
        [&](store::Database& db) -> Result<std::vector<Treatment>> {
            auto all = db.query(QStringLiteral(
                                    "SELECT %1, %2 FROM coordination.treatment AS d"
                                    " JOIN coordination.entry AS e ON e.id = d.entry_id"
                                    " WHERE d.holding = :holding AND d.stopped_on IS NULL"
                                    " AND d.starts_on <= :day AND (d.ends_on IS NULL OR d.ends_on >= :day)%3"
                                    " ORDER BY e.detainee_id, d.drug")
                                    .arg(entryColumns(), detailColumns,
                                         currentOnly(compartment) + exceptWithheld(session, compartment)))
                           .bind(QStringLiteral(":holding"), enumName(holding))
                           .bind(QStringLiteral(":day"), day)
                           .all([&](const store::Row& row) {
                               return readTreatment(row, readEntry(row, compartment));
                           });
            fillLastGiven(db, compartment, all);
            return all;
        });
}

}  // namespace serment::records
