// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>

#include "core/continuity/AccessRequest.h"
#include "core/documents/Desk.h"
#include "core/transfer/Export.h"

namespace serment::continuity {

// A copy of the file for a person to read: the slip that the gate released, the file set as pages, every paper and every
// attachment. For an exit (into the patient's hands, P13) or for somebody entitled to it (L.1111-7).
struct CopyRequest {
    DetaineeId detainee;
    deontology::DocumentKind kind = deontology::DocumentKind::RecordCopy;  // or ExitBundle
    deontology::Recipient recipient = deontology::Recipient::Patient;
    QString recipientName;
    QString purpose;     // of heirs
    QDate askedOn;       // of a request
    QDate diedOn;        // for heirs
    std::set<Compartment> compartments;  // coordination, somatic, psychiatric: those that the user holds
    std::vector<SetApart> apart;         // entries that a third party told: left out, and counted on the first page
    bool isReviewed = false;             // the file was read for them
    bool isWholeLocated = false;
    bool isIdentityChecked = false;
    bool isPatientInformed = true;
    QString missingWhy;  // of an exit whose papers are not complete
};

struct RecordCopy {
    QString number;
    QByteArray slip;  // PDF/A, as the register keeps it
    std::vector<transfer::WrittenFile> files;  // to be read: "1-dossier.pdf", papers, attachments
    int entries = 0;
    int apart = 0;
};

// Errors: those of the gate; NoCompartmentKey, NotPermitted, NotFound, Cancelled.
Result<RecordCopy> releaseRecordCopy(access::Session& session, const documents::Desk& desk, const CopyRequest& request,
                                     const transfer::Progress& progress = {});

// The copy sealed for a medium: one AES-256 ZIP with a generated passphrase, printed apart and kept nowhere.
Result<transfer::ExportedBundle> sealCopy(const RecordCopy& copy);

}  // namespace serment::continuity
