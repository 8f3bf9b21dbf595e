// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QTimer>
#include <functional>

#include "ui/widgets/RowView.h"
#include "ui/widgets/Worker.h"

class QLineEdit;

namespace serment::ui {

// Finds people: three letters, a number of écrou or a cell. Rows carry the id of the detainee.
class FindGateway {
  public:
    virtual ~FindGateway() = default;
    virtual void find(const QString& text, Reply<std::vector<Row>> reply) = 0;
};

// Ctrl+K from anywhere: type, move with the arrows, Enter opens. Lies over the window, never a window of its
// own.
class Palette : public QFrame {
    Q_OBJECT
  public:
    Palette(FindGateway& gateway, QWidget* parent);
    void popUp();

  Q_SIGNALS:
    void picked(const QString& detainee);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search();
    void close();
    FindGateway& m_gateway;
    QLineEdit* m_text;
    RowView* m_list;
    QTimer m_debounce;
    bool m_pickWhenFound = false;  // Enter was faster than the answer
    QWidget* m_focusBefore = nullptr;
};

}  // namespace serment::ui
