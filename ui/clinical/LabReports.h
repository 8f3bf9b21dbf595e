// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/records/LabResult.h"
#include "ui/clinical/RecordDesk.h"
#include "ui/clinical/RecordTab.h"
#include "ui/widgets/Curve.h"

namespace serment::ui {

// Results of the laboratory as typed; the report itself stands among the attachments.
struct LabReports {
    Q_DECLARE_TR_FUNCTIONS(LabReports)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
    // One result a line: "Kaliémie : 3,2 mmol/L (3,5 – 5,0) !"; the unit, the usual values in brackets and
    // the mark of what is abnormal may be left out. A line without a value answers nothing.
    static std::vector<records::LabValue> readLines(const QString& typed);
    static QString line(const records::LabValue& value);
};

// What was measured, the last value first, with its curve when it is a number.
class LabTab : public RecordTab {
    Q_OBJECT
  public:
    explicit LabTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);

  protected:
    void listShown(const RecordList& list) override;
    void itemShown(const RecordItem* item) override;

  private:
    QMap<QString, CurveData> m_curves;
    Curve* m_curve;
};

}  // namespace serment::ui
