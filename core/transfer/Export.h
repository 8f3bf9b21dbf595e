// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/documents/Desk.h"
#include "core/transfer/Meter.h"

namespace serment::transfer {

struct Gathered;

struct ExportRequest {
    DetaineeId detainee;
    QString recipientName;               // the responsible physician or unit that receives (T13)
    QByteArray careCertificate;          // PEM of the receiving unit; empty: a passphrase is generated
    QByteArray psychiatricCertificate;   // PEM of its psychiatric team; empty: a second passphrase
    bool withCare = true;                // false: the psychiatric team sends its part alone
    bool withPsychiatric = true;         // only when the user holds that file
    bool minimal = false;  // Gather.h
    bool patientInformed = false;        // stated by the user (P13, T13); without it nothing leaves
    // To the responsible physician of the new unit; or what is minimal, to the doctor whom the patient chose or to the patient.
    deontology::Recipient recipient = deontology::Recipient::NewUnitResponsable;
    // Gathered beforehand (continuity/PreparedHandOver.h), in place of reading the file; outlives the call.
    const Gathered* prepared = nullptr;
    bool isReviewed = false;  // for the two last: read for what third parties told
    QString why;              // what is not in it, and why (P13)
};

struct WrittenFile {
    QString name;  // neutral: no name of a person
    QByteArray bytes;
};

struct ExportedBundle {
    QString reference;
    QString number;                // line in the register of disclosures
    std::vector<WrittenFile> files;
    QString passphrase;            // empty when wrapped to a certificate; printed apart, kept nowhere
    QString psychiatricPassphrase;
    int entries = 0;
    bool psychiatricWithheld = false;  // there is a psychiatric file that this user cannot send
};

// Puts the bundle where it goes, before it counts as sent.
using Put = std::function<Result<void>(const ExportedBundle&, const Tick&)>;

// Releases the whole file through the gate (kind transfer_bundle to the new unit's responsible physician) and builds the
// bundle; the original stays. What is stopped or cannot be put where it goes is not sent: its line of the register is cancelled,
// saying so. Errors: RequirementMissing or BlockedByRule from the gate, InvalidInput for a certificate,
// NotPermitted, Cancelled.
Result<ExportedBundle> exportBundle(access::Session& session, const documents::Desk& desk, const ExportRequest& request,
                                    const Progress& progress = {}, const Put& put = {});

// Writes the files into a folder: free space checked first, each written under another name, flushed, read back, compared,
// then renamed; a name already there is refused. Errors: DiskFull, AlreadyExists, UnreadableFile, StorageFailure, Cancelled.
Result<void> writeToFolder(const ExportedBundle& bundle, const QString& folder, const Tick& tick = {});

}  // namespace serment::transfer
