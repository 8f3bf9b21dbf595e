// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/access/Session.h"
#include "ui/widgets/Worker.h"

class QCheckBox;

namespace serment::ui {

class Notice;

// Whether the unit uses pictures of its patients: off unless the coordinating physician turns it on.
class PortraitSetting : public QWidget {
    Q_OBJECT
  public:
    PortraitSetting(Worker& worker, const access::Session& session, QWidget* parent = nullptr);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void save(bool on);
    Worker& m_worker;
    QCheckBox* m_on;
    Notice* m_notice;
};

}  // namespace serment::ui
