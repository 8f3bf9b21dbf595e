// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QKeyEvent;
class QLineEdit;

namespace serment::ui {

class RowView;

// A line above a list, laid over a page: typing narrows, the arrows choose, Enter takes, Escape closes. What is listed
// and what taking means is each picker's own.
class PickerOverlay : public QFrame {
    Q_OBJECT
  public:
    static bool isIn(const QString& typed, const QString& words);  // accents and case apart

  Q_SIGNALS:
    void closed();

  protected:
    PickerOverlay(const QString& hint, QWidget* over);
    void openAt(const QRect& place, const QString& typed);
    virtual void narrow() = 0;
    virtual void take() = 0;
    // Another key of the line, for pickers that have more of them; true when it was taken.
    virtual bool otherKey(QKeyEvent* key);
    bool eventFilter(QObject* watched, QEvent* event) override;

    QLineEdit* m_line;
    RowView* m_list;
};

}  // namespace serment::ui
