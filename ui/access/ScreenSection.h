// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/access/AccessValues.h"

class QCheckBox;

namespace serment::ui {

class CopyGuard;
class Notice;

// What protects the screen: how it locks, and whether text may be copied out of the program.
class ScreenSection : public QWidget {
    Q_OBJECT
  public:
    ScreenSection(AccessGateway& gateway, CopyGuard& guard, int idleSeconds, QWidget* parent = nullptr);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    AccessGateway& m_gateway;
    CopyGuard& m_guard;
    QCheckBox* m_copy;
    Notice* m_notice;
};

}  // namespace serment::ui
