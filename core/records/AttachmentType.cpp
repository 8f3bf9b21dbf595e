// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Attachment.h"

namespace serment::records {

namespace {

bool isPdf(const QByteArray& content) {
    return content.startsWith("%PDF-") && content.right(2048).contains("%%EOF");
}

bool isPng(const QByteArray& content) {
    static const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
    return content.startsWith(signature) && content.mid(12, 4) == "IHDR" &&
           content.right(12).contains("IEND");
}

// A camera may pad after the end mark.
bool isJpeg(const QByteArray& content) {
    return content.startsWith("\xff\xd8\xff") && content.right(4096).contains("\xff\xd9");
}

tl::unexpected<Error> refused(ErrorCode code, const char* why) {
    return fail(code, QString::fromLatin1(why), QStringLiteral("content"));
}

}  // namespace

Result<QString> attachmentType(const QByteArray& content) {
    if (content.size() > maximumAttachment) return refused(ErrorCode::TooLarge, "over 20 MiB");
    if (isPdf(content)) return QStringLiteral("application/pdf");
    if (isPng(content)) return QStringLiteral("image/png");
    if (isJpeg(content)) return QStringLiteral("image/jpeg");
    return refused(ErrorCode::UnreadableFile, "neither PDF, PNG nor JPEG, or cut short");
}

}  // namespace serment::records
