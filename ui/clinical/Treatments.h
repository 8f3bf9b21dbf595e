// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"
#include "ui/clinical/RecordTab.h"

namespace serment::ui {

class TreatmentCalendar;

// Prescriptions: what is taken, how, since when, and what was given.
struct Treatments {
    Q_DECLARE_TR_FUNCTIONS(Treatments)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
    static std::vector<KeyOption> holdings();
    static std::vector<KeyOption> outcomes();
};

class TreatmentTab : public RecordTab {
    Q_OBJECT
  public:
    explicit TreatmentTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);

  protected:
    void listShown(const RecordList& list) override;
    void itemShown(const RecordItem* item) override;

  private:
    TreatmentCalendar* m_calendar;
};

}  // namespace serment::ui
