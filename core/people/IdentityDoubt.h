// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Detainee.h"

namespace serment::people {

struct IdentityDoubtTag;
using IdentityDoubtId = Id<IdentityDoubtTag>;

// Somebody doubts that the person is who the record says. From then on the identity is provisional and the national
// identifier set aside: it leaves on no paper until the doubt is settled (référentiel national d'identitovigilance).
struct IdentityDoubt {
    IdentityDoubtId id;
    QString reason;
    IdentityStatus statusBefore = IdentityStatus::Provisional;
    QString raisedBy;
    QDateTime raisedAt;

    bool operator==(const IdentityDoubt&) const = default;
};

// The doubt that stands, over all records of the person.
Result<std::optional<IdentityDoubt>> identityDoubt(access::Session& session, const DetaineeId& id);
// Everybody about whom a doubt stands, the oldest first.
Result<std::vector<DetaineeId>> doubtedDetainees(access::Session& session);
// Errors: NotFound, MissingField ("reason"), AlreadyExists.
Result<IdentityDoubtId> raiseIdentityDoubt(access::Session& session, const DetaineeId& id, const QString& reason);
// `restoreStatus`: the identity was right, and has again the status that it had. Otherwise it stays provisional, to be
// checked anew. Errors: NotFound, MissingField ("settlement").
Result<void> settleIdentityDoubt(access::Session& session, const DetaineeId& id, const QString& settlement, bool restoreStatus);

}  // namespace serment::people
