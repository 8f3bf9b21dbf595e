// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Curve.h"

#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <limits>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

// Tones in turn for what is distinguished by shape too: the second line is dashed.
Qt::PenStyle styleOf(int index) {
    return index == 0 ? Qt::SolidLine : index == 1 ? Qt::DashLine : Qt::DotLine;
}

}  // namespace

bool CurveData::isEmpty() const {
    return std::all_of(lines.begin(), lines.end(), [](const CurveLine& line) { return line.points.empty(); });
}

Curve::Curve(Size size, QWidget* parent) : QWidget(parent), m_size(size), m_view(new QChartView(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setAutoFillBackground(false);
    box->addWidget(m_view);
    if (size == Size::Small) setFixedHeight(Theme::px(64));
}

void Curve::show(const CurveData& data) {
    m_data = data;
    auto* chart = new QChart;
    m_time = nullptr;
    chart->setBackgroundVisible(false);
    chart->setLocalizeNumbers(true);
    chart->setLocale(QLocale());
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_from = m_to = {};
    m_low = std::numeric_limits<double>::max();
    m_high = std::numeric_limits<double>::lowest();
    for (const CurveLine& line : data.lines) addLine(chart, line);
    if (!data.isEmpty()) {
        if (m_from == m_to) {
            m_from = m_from.addDays(-1);
            m_to = m_to.addDays(1);
        }
        for (const CurveLimit& limit : data.limits) addLimit(chart, limit);
        addAxes(chart);
    }
    chart->legend()->setVisible(m_size == Size::Full && data.lines.size() + data.limits.size() > 1);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(Theme::font(TextRole::Label));
    chart->legend()->setLabelColor(Theme::tokens().text);
    QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    describe();
}

void Curve::addLine(QChart* chart, const CurveLine& line) {
    auto* series = new QLineSeries(chart);
    series->setName(line.name);
    QPen pen(Theme::color(line.tone), 2);
    pen.setStyle(styleOf(int(chart->series().size())));
    series->setPen(pen);
    series->setPointsVisible(m_size == Size::Full || line.points.size() == 1);
    for (const CurvePoint& point : line.points) {
        series->append(double(point.at.toMSecsSinceEpoch()), point.value);
        if (!m_from.isValid() || point.at < m_from) m_from = point.at;
        if (!m_to.isValid() || point.at > m_to) m_to = point.at;
        m_low = std::min(m_low, point.value);
        m_high = std::max(m_high, point.value);
    }
    chart->addSeries(series);
}

void Curve::addLimit(QChart* chart, const CurveLimit& limit) {
    auto* series = new QLineSeries(chart);
    series->setName(limit.name);
    series->setPen(QPen(Theme::color(limit.tone), 1, Qt::DashDotLine));
    series->append(double(m_from.toMSecsSinceEpoch()), limit.value);
    series->append(double(m_to.toMSecsSinceEpoch()), limit.value);
    m_low = std::min(m_low, limit.value);
    m_high = std::max(m_high, limit.value);
    chart->addSeries(series);
}

void Curve::addAxes(QChart* chart) {
    const double room = std::max((m_high - m_low) * 0.1, 0.5);
    auto* time = new QDateTimeAxis(chart);
    time->setRange(m_from, m_to);
    time->setFormat(m_from.daysTo(m_to) > 300 ? QStringLiteral("MM/yyyy") : QStringLiteral("dd/MM"));
    m_time = time;
    fitTicks();
    auto* value = new QValueAxis(chart);
    value->setRange(m_low - room, m_high + room);
    value->applyNiceNumbers();
    value->setTitleText(m_data.unit);
    value->setTitleBrush(Theme::tokens().muted);
    value->setTitleFont(Theme::font(TextRole::Label));
    value->setLabelFormat(m_high - m_low > 5 ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(time), static_cast<QAbstractAxis*>(value)}) {
        axis->setLabelsFont(Theme::font(TextRole::Label));
        axis->setLabelsColor(Theme::tokens().muted);
        axis->setGridLineColor(Theme::tokens().border);
        axis->setLinePenColor(Theme::tokens().border);
        axis->setVisible(m_size == Size::Full);
    }
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(value, Qt::AlignLeft);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(time);
        series->attachAxis(value);
    }
}

// As many dates as fit beside each other: a date that is cut says nothing.
void Curve::fitTicks() {
    if (!m_time) return;
    const QFontMetrics metrics(Theme::font(TextRole::Label));
    const int plot = width() - Theme::px(48);
    const int fitting = plot / (metrics.horizontalAdvance(m_time->format()) + Theme::px(Medium));
    m_time->setTickCount(int(std::clamp<qint64>(std::min<qint64>(m_from.daysTo(m_to) + 1, fitting), 2, 7)));
}

void Curve::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTicks();
}

void Curve::describe() {
    QStringList words;
    const QLocale locale;
    for (const CurveLine& line : m_data.lines)
        for (const CurvePoint& point : line.points)
            words << QStringLiteral("%1 %2 %3 %4")
                         .arg(line.name, dateText(point.at.toLocalTime().date()),
                              locale.toString(point.value, 'g', 4), m_data.unit);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

}  // namespace serment::ui
