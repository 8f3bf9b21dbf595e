// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/clinical/Fields.h"

class QImageReader;
class QLabel;

namespace serment::ui {

class Prompts;

// A picture of a person, from a file (Ctrl+O) or the clipboard (Ctrl+V), seen at once. It is made small and written anew as
// JPEG: what a telephone writes beside a picture (place, hour, device) is not kept. Its value is base64.
class PortraitField : public FieldWidget {
    Q_OBJECT
  public:
    PortraitField(const FieldSpec& spec, Prompts& prompts, QWidget* parent);
    QString value() const override { return QString::fromLatin1(m_content.toBase64()); }
    void setValue(const QString& value) override;
    void takeFile(const QString& path);
    void takeClipboard();

  private:
    void take(QImageReader& reader);
    void take(const QImage& image);
    QByteArray m_content;
    QLabel* m_picture;
};

}  // namespace serment::ui
