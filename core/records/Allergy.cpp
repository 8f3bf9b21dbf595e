// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Allergy.h"

#include <algorithm>

#include "core/records/EntryStore.h"
#include "core/records/Lists.h"
#include "core/records/Withheld.h"

namespace serment::records {

using access::Act;
using access::Action;

std::vector<Allergy> allergiesIn(store::Database& db, Compartment compartment, const DetaineeId& detainee) {
    return currentOf(db, compartment, detainee, EntryKind::Allergy, "allergy",
                     QStringLiteral("d.substance, d.reaction, d.nature, d.severity, d.state, d.since"),
                     [](const store::Row& row, const Entry& e) {
                         constexpr int c = entryColumnCount;
                         Allergy a;
                         a.id = e.id;
                         a.root = e.root;
                         a.compartment = e.compartment;
                         a.detainee = e.detainee;
                         a.substance = row.text(c);
                         a.reaction = row.text(c + 1);
                         a.nature = enumOr(row.text(c + 2), AllergyNature::Allergy);
                         a.severity = enumOr(row.text(c + 3), AllergySeverity::Unknown);
                         a.state = enumOr(row.text(c + 4), AllergyState::Active);
                         a.since = row.date(c + 5);
                         a.author = e.author;
                         a.correction = {e.corrects, e.correctionReason};
                         return a;
                     });
}

Result<EntryId> recordAllergy(access::Session& session, const Allergy& allergy) {
    if (auto ok = requireText(allergy.substance, "substance"); !ok) return errorOf(ok);
    if (auto ok = refuseFuture(allergy.since, session.clock().today(), "since"); !ok) return errorOf(ok);
    const NewEntry entry{allergy.compartment, allergy.detainee, EntryKind::Allergy, {},
                         allergy.substance,   allergy.reaction, allergy.correction};
    return session.write(Act{Action::EditAllergies, allergy.compartment, allergy.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             if (auto ok = mayStandIn(db, session, allergy.compartment, allergy.detainee,
                                                      WithheldCategory::Allergies);
                                 !ok)
                                 return errorOf(ok);
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             store::insertRow(db, qualified(allergy.compartment, "allergy"),
                                              {{"entry_id", held->id},
                                               {"substance", allergy.substance},
                                               {"reaction", allergy.reaction},
                                               {"nature", enumName(allergy.nature)},
                                               {"severity", enumName(allergy.severity)},
                                               {"state", enumName(allergy.state)},
                                               {"since", allergy.since}});
                             return held->id;
                         });
}

Result<std::vector<Allergy>> allergies(access::Session& session, const DetaineeId& detainee) {
    return readEverywhere<Allergy>(session, detainee,
                                   [&](store::Database& db, Compartment c, const DetaineeId& person) {
                                       return withoutWithheld(db, session, c, person,
                                                              WithheldCategory::Allergies,
                                                              allergiesIn(db, c, person));
                                   })
        .map([](std::vector<Allergy> all) {
            std::stable_sort(all.begin(), all.end(),
                             [](const Allergy& a, const Allergy& b) { return int(a.state) < int(b.state); });
            return all;
        });
}

}  // namespace serment::records
