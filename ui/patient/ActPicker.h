// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "ui/widgets/RowModel.h"

class QLineEdit;

namespace serment::ui {

class RowView;

// Everything that can be written in a file under one key: a few letters narrow, Enter begins.
class ActPicker : public QFrame {
    Q_OBJECT
  public:
    explicit ActPicker(QWidget* over);
    void open(std::vector<Row> acts);

  Q_SIGNALS:
    void chosen(const QString& id);
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void narrow();
    void take();
    std::vector<Row> m_acts;
    QLineEdit* m_line;
    RowView* m_list;
};

}  // namespace serment::ui
