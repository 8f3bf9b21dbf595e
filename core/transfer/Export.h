// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "core/access/Session.h"
#include "core/documents/Desk.h"

namespace serment::transfer {

struct ExportRequest {
    DetaineeId detainee;
    QString recipientName;               // the responsible physician or unit that receives (T13)
    QByteArray careCertificate;          // PEM of the receiving unit; empty: a passphrase is generated
    QByteArray psychiatricCertificate;   // PEM of its psychiatric team; empty: a second passphrase
    bool withCare = true;                // false: the psychiatric team sends its part alone
    bool withPsychiatric = true;         // only when the user holds that file
    bool minimal = false;  // Gather.h
    bool patientInformed = false;        // stated by the user (P13, T13); without it nothing leaves
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

// done, total steps; false asks to stop.
using Progress = std::function<bool(int, int)>;

// Releases the whole file through the gate (kind transfer_bundle to the new unit's responsible physician) and builds the
// bundle; the original stays. Errors: RequirementMissing or BlockedByRule from the gate, InvalidInput for a certificate,
// NotPermitted, Cancelled.
Result<ExportedBundle> exportBundle(access::Session& session, const documents::Desk& desk, const ExportRequest& request,
                                    const Progress& progress = {});

// Writes the files into a folder: free space checked first, each written under another name, flushed, read back, compared,
// then renamed; a name already there is refused. Errors: DiskFull, AlreadyExists, UnreadableFile, StorageFailure.
Result<void> writeToFolder(const ExportedBundle& bundle, const QString& folder);

}  // namespace serment::transfer
