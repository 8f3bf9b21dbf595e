// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/Charts.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsTextItem>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QTextDocument>
#include <QTextOption>
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

// The name of one week in a few; each stands under its week, with the width of those before it.
QAbstractAxis* weekNames(const QStringList& weeks) {
    constexpr qsizetype most = 5;
    const qsizetype step = (weeks.size() + most - 1) / most;
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-0.5);
    for (qsizetype i = step - 1; i < weeks.size(); i += step) axis->append(weeks[i], static_cast<double>(i));
    axis->setRange(-0.5, static_cast<double>(weeks.size()) - 0.5);
    return axis;
}

QAbstractAxis* groupNames(const QStringList& groups, bool lying) {
    auto* axis = new QBarCategoryAxis;
    axis->append(groups);
    if (!lying && groups.size() > manyGroups) axis->setLabelsAngle(-90);
    return axis;
}

// In the middle of the chart, in as many lines as it takes: a title would be cut.
void sayEmpty(QChart* chart, const QString& empty) {
    auto* text = new QGraphicsTextItem(empty, chart);
    text->setFont(Theme::font(TextRole::Body));
    text->setDefaultTextColor(Theme::tokens().muted);
    text->document()->setDefaultTextOption(QTextOption(Qt::AlignHCenter));
    const auto place = [chart, text] {
        const QRectF room = chart->rect();
        text->setTextWidth(room.width());
        text->setPos(0, (room.height() - text->boundingRect().height()) / 2);
    };
    QObject::connect(chart, &QChart::geometryChanged, text, place);
    place();
}

}  // namespace

void drawBars(QChartView* view, const QString& title, const QStringList& groups, const std::vector<BarSet>& sets,
              const QString& empty, Bars layout) {
    const Tokens& t = Theme::tokens();
    const bool lying = layout == Bars::Lying;
    auto* chart = new QChart;
    chart->setBackgroundBrush(t.surface);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setMargins(QMargins(4, 4, 4, 4));
    chart->setTitleFont(Theme::font(TextRole::Body));
    chart->setTitleBrush(t.text);
    chart->setTitle(title);
    chart->legend()->setLabelColor(t.muted);
    chart->legend()->setFont(Theme::font(TextRole::Label));
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setVisible(sets.size() > 1 && !groups.isEmpty());
    if (groups.isEmpty()) {
        sayEmpty(chart, empty);
    } else {
        QAbstractBarSeries* series = lying ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries)
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
        QAbstractAxis* names = layout == Bars::Weeks ? weekNames(groups) : groupNames(groups, lying);
        auto* numbers = new QValueAxis;
        const double step = stepFor(most);
        numbers->setTickType(QValueAxis::TicksDynamic);
        numbers->setTickInterval(step);
        numbers->setRange(0, std::max(step, std::ceil(most / step) * step));
        numbers->setLabelFormat(QStringLiteral("%.0f"));
        dress(names);
        dress(numbers);
        names->setGridLineVisible(false);
        chart->addAxis(names, lying ? Qt::AlignLeft : Qt::AlignBottom);
        chart->addAxis(numbers, lying ? Qt::AlignBottom : Qt::AlignLeft);
        series->attachAxis(names);
        series->attachAxis(numbers);
    }
    QChart* former = view->chart();
    view->setChart(chart);
    delete former;
    view->setAccessibleName(title);
}

}  // namespace serment::ui
