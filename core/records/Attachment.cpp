// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Attachment.h"

#include <QCryptographicHash>
#include <QFile>

#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/records/Lists.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

QString digest(const QByteArray& content) {
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> refused(ErrorCode code, const char* why) {
    return fail(code, QString::fromLatin1(why), QStringLiteral("content"));
}

Attachment readAttachment(const store::Row& row, const Entry& e) {
    constexpr int c = entryColumnCount;
    return Attachment{e.id,        e.compartment,   e.detainee,         e.occurredAt,
                      row.text(c), row.text(c + 1), row.integer(c + 2), row.text(c + 3),
                      e.author};
}

Result<QByteArray> contentIn(store::Database& db, Compartment compartment, const EntryId& id) {
    struct Held {
        QByteArray content;
        QString sha256;
    };
    const auto held = db.query(QStringLiteral("SELECT k.content, a.sha256 FROM %1 AS k JOIN %2 AS a"
                                              " ON a.entry_id = k.entry_id WHERE k.entry_id = :id")
                                   .arg(qualified(compartment, "attachment_content"), qualified(compartment, "attachment")))
                          .bind(QStringLiteral(":id"), id)
                          .first([](const store::Row& row) { return Held{row.blob(0), row.text(1)}; });
    if (!held) return fail(ErrorCode::NotFound, QStringLiteral("attachment"));
    if (digest(held->content) != held->sha256) return fail(ErrorCode::Damaged, QStringLiteral("attachment"));
    return held->content;
}

}  // namespace

Result<QByteArray> readAttachmentFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return refused(ErrorCode::NotFound, "cannot be opened");
    if (file.size() > maximumAttachment) return refused(ErrorCode::TooLarge, "over 20 MiB");
    // A device or a growing file says nothing true about its size.
    const QByteArray content = file.read(maximumAttachment + 1);
    if (auto type = attachmentType(content); !type) return errorOf(type);
    return content;
}

Result<EntryId> addAttachment(access::Session& session, const NewAttachment& a) {
    if (auto ok = requireText(a.label, "label"); !ok) return errorOf(ok);
    const auto type = attachmentType(a.content);
    if (!type) return errorOf(type);
    const NewEntry entry{a.compartment, a.detainee, EntryKind::Attachment, a.datedAt, a.label, {}, {}};
    if (auto ok = checkNewEntry(entry, session); !ok) return errorOf(ok);
    return session.write(Act{Action::AttachFile, a.compartment, a.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             store::insertRow(db, qualified(a.compartment, "attachment"),
                                              {{"entry_id", held->id},
                                               {"label", a.label},
                                               {"media_type", *type},
                                               {"size", qint64(a.content.size())},
                                               {"sha256", digest(a.content)}});
                             store::insertRow(db, qualified(a.compartment, "attachment_content"),
                                              {{"entry_id", held->id}, {"content", a.content}});
                             return held->id;
                         });
}

Result<std::vector<Attachment>> attachments(access::Session& session, const DetaineeId& detainee) {
    return readEverywhere<Attachment>(
        session, detainee, [](store::Database& db, Compartment c, const DetaineeId& person) {
            return currentOf(db, c, person, EntryKind::Attachment, "attachment",
                             QStringLiteral("d.label, d.media_type, d.size, d.sha256"), readAttachment);
        });
}

Result<QByteArray> attachmentContent(access::Session& session, Compartment compartment, const EntryId& id) {
    return session.read(Act{readingAction(compartment), compartment, {}, id.toString()},
                        [&](store::Database& db) { return contentIn(db, compartment, id); });
}

Result<QByteArray> openAttachment(access::Session& session, Compartment compartment, const DetaineeId& detainee, const EntryId& id) {
    return session.write(Act{readingAction(compartment), compartment, detainee, id.toString()},
                         [&](store::Database& db) -> Result<QByteArray> {
                             const auto entry = findEntry(db, compartment, id);
                             if (!entry || !people::isSamePerson(db, entry->detainee, detainee))
                                 return fail(ErrorCode::NotFound, QStringLiteral("attachment"));
                             return contentIn(db, compartment, id);
                         });
}

}  // namespace serment::records
