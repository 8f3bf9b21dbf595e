// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Letterhead.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace serment::documents {

namespace {

constexpr QSize largest(900, 360);
constexpr qint64 maximumPixels = 25'000'000;

auto refused(ErrorCode code, const char* why) {
    return fail(code, QString::fromLatin1(why), QStringLiteral("logo"));
}

QImage whitePage(const QSize& size) {
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    return page;
}

bool looksLikeSvg(const QByteArray& content) {
    return content.left(4096).contains("<svg");
}

// A drawing holds shapes and words. What fetches, runs or expands is no part of a logo.
bool isPlainDrawing(const QByteArray& content) {
    static const QRegularExpression foreign(
        QStringLiteral(
            "<!DOCTYPE|<!ENTITY|<\\?xml-stylesheet|<script|<image|<foreignObject|<use[^>]*href\\s*=\\s*"
            "[\"'](?!#)|@import|url\\(\\s*[\"']?(?!#)|\\son[a-z]+\\s*="),
        QRegularExpression::CaseInsensitiveOption);
    return !foreign.match(QString::fromUtf8(content)).hasMatch();
}

Result<QImage> fromSvg(const QByteArray& content) {
    if (!isPlainDrawing(content)) return refused(ErrorCode::InvalidInput, "an SVG that fetches or runs");
    QSvgRenderer drawing(content);
    if (!drawing.isValid() || drawing.defaultSize().isEmpty())
        return refused(ErrorCode::UnreadableFile, "not an SVG");
    QImage page = whitePage(drawing.defaultSize().scaled(largest, Qt::KeepAspectRatio));
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    return page;
}

Result<QImage> fromPixels(const QByteArray& content) {
    QByteArray bytes = content;
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    QImageReader reader(&in);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return refused(ErrorCode::UnreadableFile, "neither PNG, JPEG nor SVG");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty()) return refused(ErrorCode::UnreadableFile, "no size");
    if (qint64(size.width()) * size.height() > maximumPixels)
        return refused(ErrorCode::TooLarge, "over 25 million pixels");
    QImage image = reader.read();
    if (image.isNull()) return refused(ErrorCode::UnreadableFile, "cut short");
    if (image.width() > largest.width() || image.height() > largest.height())
        image = image.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage page = whitePage(image.size());
    QPainter(&page).drawImage(0, 0, image);
    return page;
}

const auto logoSetting = QStringLiteral("letterhead.logo");

}  // namespace

Result<QByteArray> logoFrom(const QByteArray& content) {
    if (content.size() > maximumLogo) return refused(ErrorCode::TooLarge, "over 1 MiB");
    const auto image = looksLikeSvg(content) ? fromSvg(content) : fromPixels(content);
    if (!image) return tl::unexpected<Error>(image.error());
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    if (!image->save(&out, "PNG")) return refused(ErrorCode::Internal, "cannot be written");
    return png;
}

Result<QByteArray> logo(access::Session& session) {
    return access::setting(session, logoSetting).map([](const QString& kept) {
        return QByteArray::fromBase64(kept.toLatin1());
    });
}

Result<void> saveLogo(access::Session& session, const QByteArray& content) {
    QByteArray png;
    if (!content.isEmpty()) {
        auto made = logoFrom(content);
        if (!made) return tl::unexpected<Error>(made.error());
        png = std::move(*made);
    }
    const access::Act act{access::Action::EditTemplates, Compartment::Unit, {}, logoSetting};
    return session.write(act, [&](store::Database& db) -> Result<void> {
        access::writeSetting(db, logoSetting, QString::fromLatin1(png.toBase64()), session.clock().nowUtc(),
                             session.user().id);
        return {};
    });
}

QStringList linesLeftOut(const Desk& desk, const gate::Letterhead& head) {
    QStringList lines = head.address;
    lines.prepend(head.hospital);
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [&](const QString& line) {
                                   return line.isEmpty() ||
                                          desk.mayStand(deontology::DocumentKind::AttestationPresence,
                                                        deontology::Recipient::Jap, line);
                               }),
                lines.end());
    return lines;
}

}  // namespace serment::documents
