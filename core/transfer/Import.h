// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/access/Session.h"
#include "core/people/Detainee.h"
#include "core/transfer/ForeignDocument.h"
#include "core/transfer/Payload.h"
#include "core/transfer/Wrapping.h"

namespace serment::transfer {

// A file as opened, before anything is compared with the unit.
struct OpenedBundle {
    Wrapper wrapper = Wrapper::Unknown;
    std::optional<Payload> payload;          // a bundle of Serment
    std::vector<ForeignDocument> documents;  // otherwise: documents of other software
    QString signerFingerprint;               // empty: not signed
    QString signerName;
    QByteArray signerCertificatePem;
    PatientTraits patient() const;
};

// What opens a file: the identities whose private keys may fit, and a passphrase.
struct Openers {
    std::vector<keys::CertifiedKey> identities;
    QByteArray passphrase;
};

// The partner of the directory that has the certificate of this fingerprint; empty: none, the signer is unverified.
QString pinnedAs(access::Session& session, const QString& fingerprint);

// What this machine's clock cannot have seen yet, beyond a day (clocks are set by hand), would stand in the file and in the
// journal under a day that has not come. InvalidInput ("created").
Result<void> checkDay(access::Session& session, const OpenedBundle& bundle);

struct ImportOutcome;
// Fills what is known of the signer, from the directory.
void tellSigner(access::Session& session, const OpenedBundle& bundle, ImportOutcome& outcome);

// Opens and checks the whole; nothing of a file that is not sound is given back. Errors: ForeignFormat, HostileInput,
// TamperDetected, Damaged, DecryptionFailed, TooLarge.
Result<OpenedBundle> openBundle(const QByteArray& file, const Openers& openers);

// The identities of the teams that the session holds.
Openers openersOf(access::Session& session, const QByteArray& passphrase);

struct ImportOutcome {
    QString reference;
    PatientTraits patient;
    QString senderName;
    QString signerFingerprint;
    QString signerName;           // as its certificate says: nothing that proves anything by itself
    QByteArray signerCertificatePem;  // to be pinned in the directory, once its fingerprint was compared by telephone
    bool trusted = false;         // a partner of the directory has this certificate, and it is in force
    bool isOutOfDate = false;     // that partner's certificate has run out: it proves nothing any more
    QString knownAs;              // that partner's name
    DetaineeId detainee;          // null in a preview of somebody who is not here yet
    bool newPerson = false;
    std::vector<DetaineeId> candidates;  // more than one: somebody must choose
    AppliedRows rows;
    int documents = 0;            // documents added
    QStringList sealedParts;      // kept for the team that opens them
    QStringList openedParts;      // "care", "psychiatric"
    bool applied = false;
    bool isNoted = true;          // the bundle itself, and what it holds sealed, were noted before
    bool alreadyKnown = false;    // nothing in it is new
};

struct ImportRequest {
    QByteArray file;
    QByteArray passphrase;
    QByteArray psychiatricPassphrase;
    DetaineeId detainee;  // null: found by traits and INS (never by écrou number), or made
    bool dryRun = false;
};

// Previews or takes over in one transaction: identity matched by traits, rows not here yet added with their authors and
// days and marked with their origin, papers of other software attached. The psychiatric part is opened when its key is
// held, otherwise kept sealed. Importing again adds nothing; rows that do not say the same here are told, and stay as they
// are. Errors: those of openBundle; Conflict ("detainee") when several persons here have these traits, or when the file is
// here under another person.
Result<ImportOutcome> importBundle(access::Session& session, const ImportRequest& request);

}  // namespace serment::transfer
