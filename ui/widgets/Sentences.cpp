// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sentences.h"

#include <QCoreApplication>

#include "core/access/DropBox.h"

namespace serment::ui {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
  public:
    static QString of(ErrorCode code);
    static QString ofStorage(ErrorCode code);
    static QString ofDropBox();
    static QString role(access::Role role);
};

QString Sentences::of(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidInput:
            return tr("This value cannot be read. Nothing was changed: correct it and try again.");
        case ErrorCode::MissingField:
            return tr("Something is still missing. Nothing was changed: fill it in and try again.");
        case ErrorCode::NotFound:
            return tr("This is no longer there. Go back to the list and choose again.");
        case ErrorCode::AlreadyExists:
            return tr("This exists already. Nothing was changed.");
        case ErrorCode::Conflict:
            return tr(
                "Somebody changed this since you opened it. Your text is kept: open it again and compare.");
        case ErrorCode::TooLarge:
            return tr("This is larger than the program accepts. Nothing was changed.");
        case ErrorCode::UnreadableFile:
            return tr("This file cannot be read. Check it and choose it again.");
        case ErrorCode::WrongPassphrase:
            return tr("The passphrase is not the right one.");
        case ErrorCode::WeakPassphrase:
            return tr(
                "This passphrase is too weak: 12 characters of four kinds, 14 of three, or seven words.");
        case ErrorCode::TooManyAttempts:
            return tr("Too many attempts. Wait, then try again.");
        case ErrorCode::NotPermitted:
            return tr("Your role does not allow this. Ask the coordinating physician of the unit.");
        case ErrorCode::NoCompartmentKey:
            return tr("This file belongs to a team whose key you do not hold.");
        case ErrorCode::SessionLocked:
            return tr("The session is locked. Your draft is kept: unlock to go on.");
        case ErrorCode::UserRevoked:
            return tr("This account has been closed. Ask the coordinating physician of the unit.");
        case ErrorCode::BlockedByRule:
            return tr("A rule stops this. Nothing has left; the reason is shown beside.");
        case ErrorCode::RequirementMissing:
            return tr("A rule asks for something more before this can be done.");
        case ErrorCode::ForeignFormat:
            return tr("This file is not in a format that the program knows.");
        case ErrorCode::HostileInput:
            return tr("This file is built in a way that could do harm. It was refused; nothing was changed.");
        case ErrorCode::UntrustedSigner:
            return tr("The signer of this file is not known here. Nothing was imported.");
        case ErrorCode::DecryptionFailed:
            return tr("This file could not be opened with that key.");
        case ErrorCode::Cancelled:
            return tr("Cancelled. Nothing was changed.");
        case ErrorCode::NotYet:
            return tr("This version cannot do this yet.");
        case ErrorCode::Internal:
            return tr("Something unexpected happened. What was saved before is kept: try again.");
        case ErrorCode::WrongKey:
        case ErrorCode::NotADatabase:
        case ErrorCode::DatabaseTruncated:
        case ErrorCode::NewerSchema:
        case ErrorCode::UnitBusy:
        case ErrorCode::UnitReadOnly:
        case ErrorCode::DiskFull:
        case ErrorCode::StorageFailure:
        case ErrorCode::JournalBroken:
        case ErrorCode::TamperDetected:
        case ErrorCode::Damaged:
            return ofStorage(code);
    }
    return {};
}

QString Sentences::ofStorage(ErrorCode code) {
    switch (code) {
        case ErrorCode::WrongKey:
            return tr("This unit does not open with this key. The files were not touched.");
        case ErrorCode::NotADatabase:
            return tr("This folder is not a unit of Serment. The files were not touched.");
        case ErrorCode::DatabaseTruncated:
            return tr("A file of the unit is cut short. It was not touched: restore the last backup.");
        case ErrorCode::NewerSchema:
            return tr("This unit was written by a newer version of Serment. Install that version.");
        case ErrorCode::UnitBusy:
            return tr("Another window of Serment holds this unit. Close it, or wait a moment.");
        case ErrorCode::UnitReadOnly:
            return tr("The unit is read-only for now. What you typed is kept on the screen.");
        case ErrorCode::DiskFull:
            return tr("The disk is full. Nothing was half done: free some space and try again.");
        case ErrorCode::JournalBroken:
            return tr(
                "The journal of this unit does not follow. Tell the coordinating physician; do not go on "
                "writing.");
        case ErrorCode::TamperDetected:
            return tr("A row of this unit was changed outside the program. Tell the coordinating physician.");
        case ErrorCode::Damaged:
            return tr("A part of this unit is damaged. Restore the last backup, or ask hospital IT.");
        default:
            return tr("The disk did not answer as it should. Nothing was half done: try again.");
    }
}

QString Sentences::ofDropBox() {
    return tr("Nothing can be sealed for this team now: nobody in force vouches for its box. What you typed is kept: keep the "
              "slip apart, and ask a psychiatrist (or the coordinating physician, holding that key) to open the unit once.");
}

QString Sentences::role(access::Role role) {
    switch (role) {
        case access::Role::CoordinatingPhysician:
            return tr("coordinating physician of the unit");
        case access::Role::Physician:
            return tr("physician");
        case access::Role::Psychiatrist:
            return tr("psychiatrist");
        case access::Role::Psychologist:
            return tr("psychologist");
        case access::Role::Nurse:
            return tr("nurse");
        case access::Role::PsychiatricNurse:
            return tr("psychiatric nurse");
        case access::Role::PreventionPhysician:
            return tr("prevention physician");
        case access::Role::Pharmacist:
            return tr("pharmacist");
        case access::Role::Secretary:
            return tr("secretary");
        case access::Role::HospitalIt:
            return tr("hospital IT");
    }
    return {};
}

}  // namespace

QString sentence(const Error& error) {
    if (error.code == ErrorCode::UntrustedSigner && error.detail.startsWith(access::dropBoxDetail)) return Sentences::ofDropBox();
    return Sentences::of(error.code);
}

QString roleText(access::Role role) {
    return Sentences::role(role);
}

}  // namespace serment::ui
