// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <map>

#include "core/access/Session.h"

namespace serment::records {

// What hands that prepare or give medicines must know of somebody, in one line.
struct KnownAllergies {
    QStringList substances;       // active allergies and intolerances, the oldest first
    bool isPartWithheld = false;  // one team's are not told to the other, at the patient's request

    bool operator==(const KnownAllergies&) const = default;
};

// Of everybody, by record: those in coordination that the user may know of. Whoever has none is not in it.
// Errors: NotPermitted, NoCompartmentKey.
Result<std::map<DetaineeId, KnownAllergies>> knownAllergies(access::Session& session);

}  // namespace serment::records
