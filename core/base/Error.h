// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace serment {

// What went wrong, stable across versions; ui/ turns it into a sentence in the user's language.
enum class ErrorCode {
    // input
    InvalidInput,
    MissingField,
    NotFound,
    AlreadyExists,
    Conflict,     // the record changed since it was read (optimistic concurrency)
    TooLarge,
    UnreadableFile,
    // people and rights
    WrongPassphrase,
    WeakPassphrase,
    TooManyAttempts,
    NotPermitted,      // the role does not have this action
    NoCompartmentKey,  // the user does not hold the key of the compartment
    SessionLocked,
    UserRevoked,
    // the rules
    BlockedByRule,
    RequirementMissing,
    // storage
    WrongKey,
    NotADatabase,
    DatabaseTruncated,
    NewerSchema,
    UnitBusy,        // another process holds the unit
    UnitReadOnly,    // an alarm is open, or the medium is read-only
    DiskFull,
    StorageFailure,
    JournalBroken,
    TamperDetected,
    Damaged,
    // exchange
    ForeignFormat,
    HostileInput,
    UntrustedSigner,
    DecryptionFailed,
    // the rest
    Cancelled,
    NotYet,
    Internal,
};

// Precondition on `detail`: technical words only. Never a person's data, a bound value, a key or a name.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QString field;  // name of the input field at fault, where there is one

    bool operator==(const Error&) const = default;
};

// Stable machine name ("wrong_passphrase"), for --json and tests.
QString errorName(ErrorCode code);

}  // namespace serment
