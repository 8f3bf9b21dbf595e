// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"
#include "ui/clinical/RecordTab.h"

namespace serment::ui {

class BodyView;

// Injuries on the drawn body: what the person says, what is seen, how far the two agree (Istanbul protocol).
struct Injuries {
    Q_DECLARE_TR_FUNCTIONS(Injuries)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

class InjuryTab : public RecordTab {
    Q_OBJECT
  public:
    explicit InjuryTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);

  protected:
    void listShown(const RecordList& list) override;

  private:
    BodyView* m_body;
};

}  // namespace serment::ui
