// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>

#include "core/records/EntryStore.h"
#include "core/records/Lists.h"
#include "core/records/Sharing.h"

// What the patient's request to withhold changes in reading and writing; for the lists of records/ only.
namespace serment::records {

bool isWithheld(const std::vector<Withholding>& inForce, WithheldCategory category, const QString& team);

// BlockedByRule on field "compartment" when this team's data of the category may not stand in coordination.
Result<void> mayStandIn(store::Database& db, const access::Session& session, Compartment compartment,
                        const DetaineeId& detainee, WithheldCategory category);

// The same as SQL on the entry aliased e, for lists of entries; empty where nothing can be withheld. Also
// leaves out the words of a sharing that was withdrawn.
QString exceptWithheld(const access::Session& session, Compartment compartment);

// SQL on the entry aliased e, for lists over the whole file: whoever reads an entry where it was written does
// not meet its shared copy as a second one.
QString exceptOwnCopies(const access::Session& session, Compartment compartment);

// Leaves out what another team wrote in coordination and the patient has withheld.
template <typename T>
std::vector<T> withoutWithheld(store::Database& db, const access::Session& session, Compartment compartment,
                               const DetaineeId& detainee, WithheldCategory category, std::vector<T> values) {
    if (compartment != Compartment::Coordination) return values;
    const std::vector<Withholding> inForce = withholdingsIn(db, detainee);
    std::erase_if(values, [&](const T& value) {
        const auto team = compartmentFromName(value.author.team);
        return isWithheld(inForce, category, value.author.team) && !(team && session.holds(*team));
    });
    return values;
}

}  // namespace serment::records
