// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QWidget>
#include <vector>

#include "ui/widgets/Theme.h"

class QChart;
class QChartView;
class QDateTimeAxis;

namespace serment::ui {

struct CurvePoint {
    QDateTime at;
    double value = 0;
    bool operator==(const CurvePoint&) const = default;
};

struct CurveLine {
    QString name;
    Tone tone = Tone::Accent;
    std::vector<CurvePoint> points;
    bool operator==(const CurveLine&) const = default;
};

// A value not to be crossed, drawn across.
struct CurveLimit {
    QString name;
    double value = 0;
    Tone tone = Tone::Warn;
    bool operator==(const CurveLimit&) const = default;
};

struct CurveData {
    QString unit;
    std::vector<CurveLine> lines;
    std::vector<CurveLimit> limits;
    bool isEmpty() const;
    bool operator==(const CurveData&) const = default;
};

// Values over time. What is drawn is also said in the accessible description. Small: without axes and legend.
class Curve : public QWidget {
    Q_OBJECT
  public:
    enum class Size { Full, Small };
    explicit Curve(Size size = Size::Full, QWidget* parent = nullptr);
    void show(const CurveData& data);
    const CurveData& data() const { return m_data; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fitTicks();
    void addLine(QChart* chart, const CurveLine& line);
    void addLimit(QChart* chart, const CurveLimit& limit);
    void addAxes(QChart* chart);
    void describe();
    Size m_size;
    CurveData m_data;
    QDateTime m_from, m_to;
    double m_low = 0, m_high = 0;
    QChartView* m_view;
    QDateTimeAxis* m_time = nullptr;  // of the chart shown
};

}  // namespace serment::ui
