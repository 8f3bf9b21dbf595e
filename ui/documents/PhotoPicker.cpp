// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PhotoPicker.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"

namespace serment::ui {

PhotoPicker::PhotoPicker(QWidget* parent)
    : QWidget(parent),
      m_label(new QLineEdit(this)),
      m_note(makeLabel({}, TextRole::Label, Tone::Muted, this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, Tight);
    m_boxes = new QVBoxLayout;
    m_boxes->setSpacing(Theme::px(Tight));
    box->addLayout(m_boxes);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(Small));
    m_label->setPlaceholderText(tr("What the photograph shows: left cheek, with scale"));
    m_label->setAccessibleName(tr("What the photograph shows"));
    m_label->setMaxLength(120);
    row->addWidget(m_label, 1);
    m_file = makeButton(
        tr("From a file…"), QKeySequence(QStringLiteral("Alt+P")), [this] { fromFile(); }, this);
    m_paste = makeButton(
        tr("Paste"), QKeySequence(QStringLiteral("Ctrl+Shift+V")), [this] { fromClipboard(); }, this);
    row->addWidget(m_file);
    row->addWidget(m_paste);
    box->addLayout(row);
    m_note->setWordWrap(true);
    box->addWidget(m_note);
    setFocusProxy(m_label);
    setAgreed(false);
}

void PhotoPicker::setAgreed(bool agreed) {
    const bool first = agreed == m_agreed && !m_note->text().isEmpty();
    m_agreed = agreed;
    for (QWidget* each : std::initializer_list<QWidget*>{m_label, m_file, m_paste}) each->setEnabled(agreed);
    if (first) return;
    say(agreed ? tr("PNG or JPEG, at most 20 MB. It is kept in the file, encrypted.")
               : tr("A photograph is brought in once the person agreed: tick it above."),
        false);
}

void PhotoPicker::say(const QString& text, bool wrong) {
    m_note->setText(text);
    setTone(m_note, wrong ? Tone::Block : Tone::Muted);
}

void PhotoPicker::addBox(const documents::PhotoChoice& photo, bool ticked) {
    auto* box = new QCheckBox(photo.label, this);
    box->setProperty("photo", photo.id);
    box->setChecked(ticked);
    connect(box, &QCheckBox::toggled, this, &PhotoPicker::changed);
    m_boxes->addWidget(box);
}

void PhotoPicker::setPhotos(const std::vector<documents::PhotoChoice>& photos) {
    for (const auto& photo : photos) addBox(photo, false);
}

void PhotoPicker::add(const documents::PhotoChoice& photo) {
    addBox(photo, true);
    m_label->clear();
    say(tr("Kept in the file and shown on this paper. The file chosen can be destroyed."), false);
    Q_EMIT changed();
}

void PhotoPicker::refuse(const Error& error) {
    if (error.field == QStringLiteral("label")) {
        say(tr("Say what the photograph shows: it stands under it on the paper."), true);
        m_label->setFocus();
    } else if (error.code == ErrorCode::TooLarge) {
        say(tr("This picture is larger than 20 MB. Nothing was read into the file."), true);
    } else if (error.field == QStringLiteral("content")) {
        say(tr("This is no whole PNG or JPEG picture, whatever its name says. Nothing was read into the file."),
            true);
    } else {
        say(tr("The photograph could not be kept: nothing was read into the file."), true);
    }
}

QJsonArray PhotoPicker::chosen() const {
    QJsonArray chosen;
    for (const auto* box : findChildren<QCheckBox*>())
        if (box->isChecked()) chosen.append(box->property("photo").toString());
    return chosen;
}

void PhotoPicker::setChosen(const QJsonArray& photos) {
    for (auto* box : findChildren<QCheckBox*>())
        box->setChecked(photos.contains(box->property("photo").toString()));
}

void PhotoPicker::fromFile() {
    if (!m_agreed || !m_chooser) return;
    if (m_label->text().trimmed().isEmpty()) return refuse({ErrorCode::MissingField, {}, QStringLiteral("label")});
    if (const auto path = m_chooser()) send({*path, {}, {}});
}

void PhotoPicker::fromClipboard() {
    if (!m_agreed) return;
    if (m_label->text().trimmed().isEmpty()) return refuse({ErrorCode::MissingField, {}, QStringLiteral("label")});
    const QMimeData* held = QApplication::clipboard()->mimeData();
    const QImage image = held && held->hasImage() ? qvariant_cast<QImage>(held->imageData()) : QImage();
    if (image.isNull()) return say(tr("There is no picture to paste."), true);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    send({{}, bytes, {}});
}

void PhotoPicker::send(documents::NewPhoto photo) {
    photo.label = m_label->text().trimmed();
    say(tr("Reading…"), false);
    Q_EMIT wanted(photo);
}

}  // namespace serment::ui
