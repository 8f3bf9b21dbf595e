// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/KnownAllergies.h"

#include "core/people/Person.h"
#include "core/records/Allergy.h"
#include "core/records/EntryStore.h"
#include "core/records/Sharing.h"
#include "core/records/Withheld.h"

namespace serment::records {
namespace {

using Subject = std::pair<DetaineeId, QString>;
constexpr auto compartment = Compartment::Coordination;

Subject readSubject(const store::Row& row) { return {row.id<DetaineeTag>(0), row.text(1)}; }

std::vector<Subject> activeSubstances(store::Database& db, const access::Session& session) {
    return db
        .query(QStringLiteral("SELECT e.detainee_id, d.substance FROM coordination.allergy AS d"
                              " JOIN coordination.entry AS e ON e.id = d.entry_id WHERE d.state = :active%1 ORDER BY e.rowid")
                   .arg(currentOnly(compartment) + exceptWithheld(session, compartment)))
        .bind(QStringLiteral(":active"), enumName(AllergyState::Active))
        .all(readSubject);
}

// Whose allergies stand, for one team, outside coordination.
std::vector<Subject> withheldTeams(store::Database& db) {
    return db
        .query(QStringLiteral("SELECT w.detainee_id, w.team FROM coordination.withholding AS w"
                              " WHERE w.category = :category AND w.active = 1 AND NOT EXISTS (SELECT 1 FROM"
                              " coordination.withholding AS later WHERE later.detainee_id = w.detainee_id"
                              " AND later.category = w.category AND later.team = w.team AND later.rowid > w.rowid)"))
        .bind(QStringLiteral(":category"), enumName(WithheldCategory::Allergies))
        .all(readSubject);
}

}  // namespace

Result<std::map<DetaineeId, KnownAllergies>> knownAllergies(access::Session& session) {
    const auto records = people::StandingRecords::read(session);
    if (!records) return errorOf(records);
    return session.read(access::Act{access::Action::AdministerTreatment, compartment, {}, {}},
                        [&](store::Database& db) -> Result<std::map<DetaineeId, KnownAllergies>> {
                            std::map<DetaineeId, KnownAllergies> known;
                            for (const auto& [who, substance] : activeSubstances(db, session)) {
                                QStringList& substances = known[records->of(who)].substances;
                                if (!substances.contains(substance, Qt::CaseInsensitive)) substances << substance;
                            }
                            for (const auto& [who, team] : withheldTeams(db)) known[records->of(who)].isPartWithheld = true;
                            return known;
                        });
}

}  // namespace serment::records
