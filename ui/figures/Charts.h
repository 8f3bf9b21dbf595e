// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QChartView>
#include <QStringList>
#include <vector>

#include "ui/widgets/Theme.h"

namespace serment::ui {

// One colour of bars with its name; colour never says it alone, the legend and the pattern do.
struct BarSet {
    QString name;
    Tone tone = Tone::Accent;
    std::vector<double> values;
};

// Bars stand, lie (long names), or stand for weeks: so many that only some of them are named.
enum class Bars { Standing, Lying, Weeks };

// Bars over named groups, in the colours of the theme; `empty` is said when there is nothing to draw.
void drawBars(QChartView* view, const QString& title, const QStringList& groups, const std::vector<BarSet>& sets,
              const QString& empty, Bars layout = Bars::Standing);

}  // namespace serment::ui
