// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/clinical/Fields.h"

class QLineEdit;

namespace serment::ui {

class Prompts;

// The path of a file on this machine, typed or chosen with Ctrl+O. It is never kept: only what the file holds
// is.
class FileField : public FieldWidget {
    Q_OBJECT
  public:
    // `filter` as QFileDialog writes it.
    FileField(const FieldSpec& spec, Prompts& prompts, const QString& filter, QWidget* parent);
    QString value() const override;
    void setValue(const QString& value) override;

  private:
    QLineEdit* m_path;
};

// A field of that kind in a form.
FieldSpec fileField(FieldSpec spec, Prompts& prompts, const QString& filter);

}  // namespace serment::ui
