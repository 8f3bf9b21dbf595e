// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/patient/PickerOverlay.h"
#include "ui/widgets/RowModel.h"

namespace serment::ui {

// Everything that can be written in a file under one key: a few letters narrow, Enter begins.
class ActPicker : public PickerOverlay {
    Q_OBJECT
  public:
    explicit ActPicker(QWidget* over);
    void open(std::vector<Row> acts);

  Q_SIGNALS:
    void chosen(const QString& id);

  private:
    void narrow() override;
    void take() override;
    std::vector<Row> m_acts;
};

}  // namespace serment::ui
