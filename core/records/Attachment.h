// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

inline constexpr qint64 maximumAttachment = 20 * 1024 * 1024;

// "application/pdf", "image/png" or "image/jpeg", found in the content itself, never in a name. Errors:
// UnreadableFile for anything else, empty or cut short; TooLarge over 20 MiB. All on field "content".
Result<QString> attachmentType(const QByteArray& content);

// Reads a file to attach without ever loading more than the limit. Errors as above, NotFound when it cannot
// be read.
Result<QByteArray> readAttachmentFile(const QString& path);

struct NewAttachment {
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QDateTime datedAt;  // of what it shows, UTC; invalid: now
    QString label;      // "Radiographie du poignet": the file's own name is not kept
    QByteArray content;
};

struct Attachment {
    EntryId id;
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QDateTime datedAt;
    QString label;
    QString mediaType;
    qint64 size = 0;
    QString sha256;  // hexadecimal
    Author author;

    bool operator==(const Attachment&) const = default;
};

Result<EntryId> addAttachment(access::Session& session, const NewAttachment& attachment);
// Newest first, without content, over the compartments that one may read.
Result<std::vector<Attachment>> attachments(access::Session& session, const DetaineeId& detainee);
// Errors: NotFound; Damaged when the content is not what was put in.
Result<QByteArray> attachmentContent(access::Session& session, Compartment compartment, const EntryId& id);
// The same for what is opened by itself, outside an opened file (the scan of a mandate): leaves its entry in the journal.
Result<QByteArray> openAttachment(access::Session& session, Compartment compartment, const DetaineeId& detainee, const EntryId& id);

}  // namespace serment::records
