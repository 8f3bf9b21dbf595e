// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Pictures.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "core/documents/Around.h"
#include "core/documents/Typography.h"
#include "core/records/Attachment.h"

namespace serment::documents {

namespace {

constexpr int longestSide = 1400;
constexpr qint64 maximumPixels = 60'000'000;

QString idOf(const records::Attachment& attachment) {
    return compartmentName(attachment.compartment) + QLatin1Char(':') + attachment.id.toString();
}

QString captionOf(const records::Attachment& attachment) {
    return QStringLiteral("%1, %2").arg(attachment.label,
                                        frenchDate(attachment.datedAt.toLocalTime().date()));
}

Result<QByteArray> decoded(access::Session& session, const records::Attachment& attachment) {
    return records::attachmentContent(session, attachment.compartment, attachment.id).and_then(photoForPaper);
}

}  // namespace

Result<QByteArray> photoForPaper(const QByteArray& pngOrJpeg) {
    QByteArray bytes = pngOrJpeg;
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    QImageReader reader(&in);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty()) return fail(ErrorCode::UnreadableFile, QStringLiteral("picture"));
    if (qint64(size.width()) * size.height() > maximumPixels)
        return fail(ErrorCode::TooLarge, QStringLiteral("picture"));
    // A JPEG is read at the size that is needed: many times faster than reading it whole.
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull()) return fail(ErrorCode::UnreadableFile, QStringLiteral("picture"));
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    QByteArray jpeg;
    QBuffer out(&jpeg);
    out.open(QIODevice::WriteOnly);
    if (!flat.save(&out, "JPEG", 88)) return fail(ErrorCode::Internal, QStringLiteral("picture"));
    return jpeg;
}

Result<std::vector<PhotoChoice>> photoChoices(access::Session& session, const DetaineeId& detainee) {
    const auto held = records::attachments(session, detainee);
    if (!held) return tl::unexpected<Error>(held.error());
    std::vector<PhotoChoice> choices;
    for (const auto& each : *held)
        if (each.mediaType.startsWith(QStringLiteral("image/")))
            choices.push_back({idOf(each), captionOf(each)});
    return choices;
}

Result<PhotoChoice> addPhoto(access::Session& session, const DetaineeId& detainee, const NewPhoto& photo) {
    const QString field = QStringLiteral("content");
    records::NewAttachment attachment;
    attachment.compartment = ownCompartment(session);
    attachment.detainee = detainee;
    attachment.label = photo.label.trimmed();
    if (attachment.label.isEmpty()) return fail(ErrorCode::MissingField, {}, QStringLiteral("label"));
    attachment.content = photo.content;
    if (!photo.path.isEmpty()) {
        auto read = records::readAttachmentFile(photo.path);
        if (!read) return fail(read.error().code, read.error().detail, field);
        attachment.content = std::move(*read);
    }
    const auto type = records::attachmentType(attachment.content);
    if (!type) return fail(type.error().code, type.error().detail, field);
    if (!type->startsWith(QStringLiteral("image/")))
        return fail(ErrorCode::UnreadableFile, QStringLiteral("no picture"), field);
    // What cannot be printed is told now, not when the paper leaves.
    if (const auto printable = photoForPaper(attachment.content); !printable)
        return fail(printable.error().code, printable.error().detail, field);
    const auto added = records::addAttachment(session, attachment);
    if (!added) return tl::unexpected<Error>(added.error());
    attachment.datedAt = session.clock().nowUtc();
    return PhotoChoice{
        compartmentName(attachment.compartment) + QLatin1Char(':') + added->toString(),
        QStringLiteral("%1, %2").arg(attachment.label, frenchDate(attachment.datedAt.toLocalTime().date()))};
}

Result<std::map<QString, Picture>> picturesOf(access::Session& session, const Draft& draft,
                                              const Template& model, PictureCache* cache) {
    const PictureCache before = cache ? std::exchange(*cache, {}) : PictureCache();
    std::map<QString, Picture> pictures;
    for (const auto& field : model.fields) {
        const QJsonArray wanted = draft.values.value(field.id).toArray();
        if (field.type != FieldType::Photos || wanted.isEmpty()) continue;
        const auto held = records::attachments(session, draft.detainee);
        if (!held) return tl::unexpected<Error>(held.error());
        for (const auto& value : wanted) {
            const auto found = std::find_if(held->begin(), held->end(),
                                            [&](const auto& each) { return idOf(each) == value.toString(); });
            if (found == held->end()) return fail(ErrorCode::NotFound, QStringLiteral("picture"), field.id);
            const auto kept = before.find(idOf(*found));
            auto printed = kept != before.end() ? Result<QByteArray>(kept->second) : decoded(session, *found);
            if (!printed) return tl::unexpected<Error>(printed.error());
            if (cache) cache->insert_or_assign(idOf(*found), *printed);
            pictures[idOf(*found)] = {captionOf(*found), std::move(*printed)};
        }
    }
    return pictures;
}

}  // namespace serment::documents
