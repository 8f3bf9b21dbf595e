// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/access/Session.h"
#include "core/base/SecureBuffer.h"

namespace serment::access {

struct BreakGlassTag;
using BreakGlassId = Id<BreakGlassTag>;

// One opening of a psychiatric file in an emergency.
struct BreakGlassRecord {
    BreakGlassId id;
    DetaineeId detainee;
    UserId user;
    QString userName;  // as displayed
    QDateTime openedAt;
    QDateTime until;
    QString reason;
    std::optional<QDateTime> reviewedAt;
    QString review;
};

inline constexpr int breakGlassMinutes = 60;

// Whether the unit has it switched on. Off by default.
Result<bool> breakGlassEnabled(Session& session);
// On: the psychiatric key is sealed to each physician whom the matrix entitles, so that for them the separation is a
// procedure and no longer a wall; off: their seals are taken out and the key is due for rotation. For a holder of
// the psychiatric key (permission GrantKey there).
Result<void> setBreakGlassEnabled(Session& session, bool enabled);

// Opens the psychiatric file of one detainee for 60 minutes: reason and passphrase asked again; the signed entry is
// written and durable before the key is used. Answers a session of its own, with the rights of this user and, for that
// detainee only, the reading rights of matrix.json ("break_glass"). It serves this person alone, writes nothing in the
// psychiatric file, and after its hour ends with its keys (SessionLocked), whatever asks. Errors: NotPermitted (role, or switched off),
// MissingField (reason), WrongPassphrase, TooManyAttempts, NoCompartmentKey (the user is not entitled yet).
Result<std::unique_ptr<Session>> breakGlass(Session& session, const DetaineeId& detainee, const QString& reason,
                                            const SecureBuffer& passphrase);
// Until when a session opened so reads; nothing for an ordinary one.
std::optional<QDateTime> breakGlassUntil(const Session& session);

// Not reviewed ones first; for the psychiatric team at login, and the coordinating physician.
Result<std::vector<BreakGlassRecord>> breakGlassOpenings(Session& session);
Result<void> reviewBreakGlass(Session& session, const BreakGlassId& id, const QString& note);

}  // namespace serment::access
