// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/SlipPictures.h"

#include <QBuffer>
#include <QPdfDocument>

namespace serment::ui {

namespace {

constexpr int widest = 2480;
constexpr int shownWidth = 1240;
constexpr int mostPages = 8;

std::vector<QImage> pdfPages(QByteArray content) {
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    std::vector<QImage> pages;
    for (int page = 0; page < std::min(document.pageCount(), mostPages); ++page) {
        const QSizeF size = document.pagePointSize(page);
        if (size.isEmpty()) continue;
        const QSize pixels(shownWidth, static_cast<int>(shownWidth * size.height() / size.width()));
        const QImage rendered = document.render(page, pixels);
        if (!rendered.isNull()) pages.push_back(rendered.convertToFormat(QImage::Format_RGB32));
    }
    return pages;
}

}  // namespace

std::optional<SlipScan> slipScan(const QByteArray& content) {
    if (content.isEmpty() || content.size() > largestSlipPicture) return std::nullopt;
    if (content.startsWith("%PDF-")) return SlipScan{QStringLiteral("application/pdf"), content};
    if (content.startsWith("\x89PNG\r\n\x1a\n")) return SlipScan{QStringLiteral("image/png"), content};
    if (content.startsWith("\xff\xd8\xff")) return SlipScan{QStringLiteral("image/jpeg"), content};
    return std::nullopt;
}

QByteArray pictureBytes(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage kept = image.width() > widest ? image.scaledToWidth(widest, Qt::SmoothTransformation) : image;
    if (!kept.isNull()) kept.save(&buffer, "PNG");
    return bytes;
}

std::vector<QImage> slipPages(const SlipScan& scan) {
    if (scan.mediaType == QStringLiteral("application/pdf")) return pdfPages(scan.content);
    const QImage image = QImage::fromData(scan.content);
    return image.isNull() ? std::vector<QImage>() : std::vector<QImage>{image};
}

}  // namespace serment::ui
