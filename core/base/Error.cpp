// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace serment {

QString errorName(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidInput: return QStringLiteral("invalid_input");
        case ErrorCode::MissingField: return QStringLiteral("missing_field");
        case ErrorCode::NotFound: return QStringLiteral("not_found");
        case ErrorCode::AlreadyExists: return QStringLiteral("already_exists");
        case ErrorCode::Conflict: return QStringLiteral("conflict");
        case ErrorCode::TooLarge: return QStringLiteral("too_large");
        case ErrorCode::UnreadableFile: return QStringLiteral("unreadable_file");
        case ErrorCode::WrongPassphrase: return QStringLiteral("wrong_passphrase");
        case ErrorCode::WeakPassphrase: return QStringLiteral("weak_passphrase");
        case ErrorCode::TooManyAttempts: return QStringLiteral("too_many_attempts");
        case ErrorCode::NotPermitted: return QStringLiteral("not_permitted");
        case ErrorCode::NoCompartmentKey: return QStringLiteral("no_compartment_key");
        case ErrorCode::SessionLocked: return QStringLiteral("session_locked");
        case ErrorCode::UserRevoked: return QStringLiteral("user_revoked");
        case ErrorCode::BlockedByRule: return QStringLiteral("blocked_by_rule");
        case ErrorCode::RequirementMissing: return QStringLiteral("requirement_missing");
        case ErrorCode::WrongKey: return QStringLiteral("wrong_key");
        case ErrorCode::NotADatabase: return QStringLiteral("not_a_database");
        case ErrorCode::DatabaseTruncated: return QStringLiteral("database_truncated");
        case ErrorCode::NewerSchema: return QStringLiteral("newer_schema");
        case ErrorCode::UnitBusy: return QStringLiteral("unit_busy");
        case ErrorCode::UnitReadOnly: return QStringLiteral("unit_read_only");
        case ErrorCode::DiskFull: return QStringLiteral("disk_full");
        case ErrorCode::StorageFailure: return QStringLiteral("storage_failure");
        case ErrorCode::JournalBroken: return QStringLiteral("journal_broken");
        case ErrorCode::TamperDetected: return QStringLiteral("tamper_detected");
        case ErrorCode::Damaged: return QStringLiteral("damaged");
        case ErrorCode::ForeignFormat: return QStringLiteral("foreign_format");
        case ErrorCode::HostileInput: return QStringLiteral("hostile_input");
        case ErrorCode::UntrustedSigner: return QStringLiteral("untrusted_signer");
        case ErrorCode::DecryptionFailed: return QStringLiteral("decryption_failed");
        case ErrorCode::Cancelled: return QStringLiteral("cancelled");
        case ErrorCode::NotYet: return QStringLiteral("not_yet");
        case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

}  // namespace serment
