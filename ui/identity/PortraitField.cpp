// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/PortraitField.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Prompts.h"

namespace serment::ui {

namespace {

constexpr int side = 800;                          // pixels that are kept of the longer one
constexpr qint64 maximumFile = 20 * 1024 * 1024;   // of the file chosen
constexpr int imageLimitMiB = 256;                 // decoded: a picture made to fill the memory is not read
constexpr int jpegQuality = 85;

}  // namespace

PortraitField::PortraitField(const FieldSpec& spec, Prompts& prompts, QWidget* parent) : FieldWidget(spec, parent) {
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    setGridMargins(column, 0, Small);
    auto* buttons = new QHBoxLayout;
    auto* choose = makeButton(
        tr("Choose a file…"), QKeySequence(QStringLiteral("Ctrl+O")),
        [this, &prompts] {
            if (const auto path = prompts.openFile(this, tr("Picture"), tr("PNG, JPEG (*.png *.jpg *.jpeg)"))) takeFile(*path);
        },
        holder);
    buttons->addWidget(choose);
    buttons->addWidget(makeButton(
        tr("Paste"), QKeySequence(QStringLiteral("Ctrl+V")), [this] { takeClipboard(); }, holder));
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_picture = makeLabel(tr("No picture yet: Ctrl+O takes one from a file, Ctrl+V what was copied."), TextRole::Label, Tone::Muted, holder);
    m_picture->setWordWrap(true);
    m_picture->setAccessibleName(spec.label);
    column->addWidget(m_picture);
    put(holder);
    setFocusProxy(choose);
}

void PortraitField::setValue(const QString& value) {
    m_content = QByteArray::fromBase64(value.toLatin1());
    QPixmap picture;
    if (picture.loadFromData(m_content))
        m_picture->setPixmap(picture.scaled(Theme::px(220), Theme::px(220), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void PortraitField::takeFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return sayWrong(tr("This file cannot be opened."));
    if (file.size() > maximumFile) return sayWrong(tr("This file is larger than 20 MB. Nothing was taken from it."));
    QImageReader reader(&file);
    take(reader);
}

void PortraitField::takeClipboard() {
    const QMimeData* held = QApplication::clipboard()->mimeData();
    if (!held || !held->hasImage()) return sayWrong(tr("No picture was copied."));
    take(qvariant_cast<QImage>(held->imageData()));
}

// Decoded at the size that is kept, where the format can: a picture of a telephone in some milliseconds.
void PortraitField::take(QImageReader& reader) {
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    QImageReader::setAllocationLimit(imageLimitMiB);
    const bool known = reader.canRead() && (reader.format() == "png" || reader.format() == "jpeg");
    if (!known) return sayWrong(tr("This is no PNG or JPEG picture, whatever its name says. Nothing was taken from it."));
    const QSize size = reader.size();
    if (size.width() > side || size.height() > side) reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    take(reader.read());
}

void PortraitField::take(const QImage& image) {
    if (image.isNull()) return sayWrong(tr("This picture is damaged or too large to be read. Nothing was taken from it."));
    const bool large = image.width() > side || image.height() > side;
    const QImage kept = large ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    QBuffer bytes(&m_content);
    m_content.clear();
    bytes.open(QIODevice::WriteOnly);
    kept.convertToFormat(QImage::Format_RGB32).save(&bytes, "JPEG", jpegQuality);
    setValue(value());
    Q_EMIT changed();
}

}  // namespace serment::ui
