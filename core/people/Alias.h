// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Detainee.h"

namespace serment::people {

struct AliasTag;
using AliasId = Id<AliasTag>;

// A name under which the person also goes. It finds the person, and never leaves on a paper.
struct Alias {
    AliasId id;
    QString familyName;
    QStringList givenNames;
    QString note;     // where it was read or heard
    QString addedBy;  // filled by the program
    QDateTime addedAt;  // filled by the program

    bool operator==(const Alias&) const = default;
};

// Those that stand, over all records of the person, the last one first.
Result<std::vector<Alias>> aliases(access::Session& session, const DetaineeId& id);
// Errors: NotFound, MissingField ("familyName").
Result<AliasId> addAlias(access::Session& session, const DetaineeId& id, const Alias& alias);
Result<void> endAlias(access::Session& session, const AliasId& id);

// An identity as it was before it was corrected, or that of a record merged with this one.
struct FormerIdentity {
    Identity identity;
    QDateTime replacedAt;
    QString replacedBy;
};
Result<std::vector<FormerIdentity>> formerIdentities(access::Session& session, const DetaineeId& id);

}  // namespace serment::people
