// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/records/Measure.h"
#include "ui/clinical/RecordDesk.h"
#include "ui/clinical/RecordTab.h"
#include "ui/widgets/Curve.h"

namespace serment::ui {

// Weight, pressure, glucose…: the last value of each, and its curve.
struct Measures {
    Q_DECLARE_TR_FUNCTIONS(Measures)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
    static FieldSpec field(records::MeasureCode code);
    // The measures that a form holds, under the names of their codes.
    static std::vector<records::MeasureValue> valuesOf(const Values& values);
    static QString text(records::MeasureCode code, double value);
};

class MeasureTab : public RecordTab {
    Q_OBJECT
  public:
    explicit MeasureTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);
    const CurveData& drawn() const { return m_curve->data(); }

  protected:
    void listShown(const RecordList& list) override;
    void itemShown(const RecordItem* item) override;

  private:
    QMap<QString, CurveData> m_curves;
    Curve* m_curve;
};

}  // namespace serment::ui
