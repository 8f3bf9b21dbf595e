// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <vector>

#include "core/base/Result.h"
#include "core/transfer/Dossier.h"
#include "core/transfer/Zip.h"

namespace serment::transfer {

// A document of other software, as its header tells it. What cannot be told stays empty; nothing is guessed.
struct ForeignDocument {
    QString id;
    QString title;
    QString code;  // LOINC
    QDateTime created;
    QString authorName;
    QString facilityName;
    PatientTraits patient;
    QString mimeType;    // of `content`
    QByteArray content;  // the enclosed file, or the document itself
};

// A page or a picture begins as such; of other kinds nothing is asked, they are kept and not opened here.
bool isOfKind(const QByteArray& content, const QString& mimeType);

// CDA R2, with an enclosed file (level 1) or structured. ForeignFormat when the root is not ClinicalDocument.
Result<ForeignDocument> readCda(const QByteArray& xml);

// FHIR R4: a document Bundle (the Composition and the Patient are read). Refuses depth beyond 64.
Result<ForeignDocument> readFhir(const QByteArray& json);

// An XDM media already unzipped: every document whose SHA-1 and size are those of the metadata. A wrong hash or size, a
// document missing, or a URI that leaves its folder refuses the whole (HostileInput or TamperDetected).
Result<std::vector<ForeignDocument>> readXdm(const std::vector<ZipEntry>& media);

}  // namespace serment::transfer
