// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QPointer>

#include "ui/widgets/PersonField.h"

namespace serment::ui {

// Ctrl+K from anywhere: type, move with the arrows, Enter opens. Lies over the window, never a window of its
// own.
class Palette : public QFrame {
    Q_OBJECT
  public:
    Palette(FindGateway& gateway, QWidget* parent);
    void popUp();

  Q_SIGNALS:
    void picked(const QString& detainee);

  private:
    void close();
    PersonField* m_person;
    QPointer<QWidget> m_focusBefore;
};

}  // namespace serment::ui
