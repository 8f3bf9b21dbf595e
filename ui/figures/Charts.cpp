// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/Charts.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace serment::ui {

namespace {

void dress(QAbstractAxis* axis) {
    const Tokens& t = Theme::tokens();
    axis->setLabelsColor(t.muted);
    axis->setLabelsFont(Theme::font(TextRole::Label));
    axis->setLinePenColor(t.border);
    axis->setGridLineColor(t.border);
}

constexpr qsizetype manyGroups = 6;  // beyond, names stand upright rather than being cut

// Round enough to be read: 1, 2 or 5 times a power of ten, five steps at most.
double stepFor(double most) {
    const double rough = std::max(most, 1.0) / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= rough) return std::max(1.0, factor * power);
    return 10 * power;
}

}  // namespace

void drawBars(QChartView* view, const QString& title, const QStringList& groups, const std::vector<BarSet>& sets,
              const QString& empty, bool horizontal) {
    const Tokens& t = Theme::tokens();
    auto* chart = new QChart;
    chart->setBackgroundBrush(t.surface);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setMargins(QMargins(4, 4, 4, 4));
    chart->setTitleFont(Theme::font(TextRole::Body));
    chart->setTitleBrush(t.text);
    chart->setTitle(groups.isEmpty() ? QStringLiteral("%1<br/><br/>%2").arg(title.toHtmlEscaped(), empty.toHtmlEscaped())
                                     : title);
    chart->legend()->setLabelColor(t.muted);
    chart->legend()->setFont(Theme::font(TextRole::Label));
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setVisible(sets.size() > 1 && !groups.isEmpty());
    if (!groups.isEmpty()) {
        QAbstractBarSeries* series = horizontal ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries)
                                                : static_cast<QAbstractBarSeries*>(new QBarSeries);
        double most = 0;
        for (const BarSet& set : sets) {
            auto* bars = new QBarSet(set.name);
            bars->setColor(Theme::color(set.tone));
            bars->setBorderColor(Theme::color(set.tone));
            bars->setLabelColor(t.text);
            for (const double value : set.values) {
                *bars << value;
                most = std::max(most, value);
            }
            series->append(bars);
        }
        chart->addSeries(series);
        auto* names = new QBarCategoryAxis;
        names->append(groups);
        auto* numbers = new QValueAxis;
        const double step = stepFor(most);
        numbers->setTickType(QValueAxis::TicksDynamic);
        numbers->setTickInterval(step);
        numbers->setRange(0, std::max(step, std::ceil(most / step) * step));
        numbers->setLabelFormat(QStringLiteral("%.0f"));
        dress(names);
        dress(numbers);
        names->setGridLineVisible(false);
        if (!horizontal && groups.size() > manyGroups) names->setLabelsAngle(-90);
        chart->addAxis(names, horizontal ? Qt::AlignLeft : Qt::AlignBottom);
        chart->addAxis(numbers, horizontal ? Qt::AlignBottom : Qt::AlignLeft);
        series->attachAxis(names);
        series->attachAxis(numbers);
    }
    QChart* former = view->chart();
    view->setChart(chart);
    delete former;
    view->setAccessibleName(title);
}

}  // namespace serment::ui
