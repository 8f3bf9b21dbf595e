// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <map>

#include "core/transfer/Dossier.h"
#include "core/transfer/RecordRows.h"
#include "core/transfer/Zip.h"

namespace serment::transfer {

// What a bundle holds before it is wrapped. `part` is "care" (coordination and somatic) or "psychiatric".
struct Payload {
    QString reference;  // UUID
    QString part;
    bool minimal = false;
    QDateTime created;  // UTC
    QString senderUnit;        // fingerprint of its certificate
    QString senderName;        // as its letterhead says
    DetaineeId detainee;       // the sender's
    PatientTraits patient;
    QJsonObject anchors;       // compartment → head of the journal
    std::map<Compartment, RecordRows> records;
    std::vector<ZipEntry> xdm;
    QJsonObject fhir;
    QByteArray summaryPdf;
    std::vector<ZipEntry> sealedParts;  // opened by another team only
};

// One ZIP: MANIFEST.JSON with the SHA-256 of every other file, RECORD.JSON and BLOBS/ (for Serment), IHE_XDM.zip, IPS.JSON
// (FHIR), SUMMARY.PDF, PARTS/.
Result<QByteArray> writePayload(const Payload& payload, const Tick& tick = {});

// Reads it back. Refuses whole what is hostile (Zip.h), a file missing, added or changed against the manifest
// (TamperDetected), a JSON deeper or larger than it can be, an XDM media whose hashes are wrong. ForeignFormat when there
// is no manifest of ours.
Result<Payload> readPayload(const QByteArray& zip);

QJsonObject toJson(const PatientTraits& traits);
PatientTraits traitsFromJson(const QJsonObject& object);

}  // namespace serment::transfer
