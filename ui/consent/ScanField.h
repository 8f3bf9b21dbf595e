// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/clinical/Fields.h"

class QLabel;
class QPushButton;

namespace serment::ui {

class Prompts;

// A file of this workstation to be kept with what is recorded; its value is the path, which is not kept.
class ScanField : public FieldWidget {
    Q_OBJECT
  public:
    ScanField(const FieldSpec& spec, Prompts& prompts, QWidget* parent);
    QString value() const override { return m_path; }
    void setValue(const QString& value) override;

  private:
    Prompts& m_prompts;
    QString m_path;
    QPushButton* m_choose;
};

}  // namespace serment::ui
