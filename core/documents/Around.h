// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/documents/Assemble.h"

namespace serment::documents {

// Letterhead, person, signer and day, from the unit and its record. A null detainee gives empty traits.
Result<Surroundings> surroundings(access::Session& session, const DetaineeId& detainee);

// The compartment where this user's papers stand.
Compartment ownCompartment(const access::Session& session);

// The role of POLICY under which this user signs ("doctor", "nurse"…), or "none".
QString signingRole(access::Role role);

}  // namespace serment::documents
