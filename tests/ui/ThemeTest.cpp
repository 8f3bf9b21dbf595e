// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <algorithm>
#include <cmath>

using namespace serment::ui;

namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

// WCAG 2.1 contrast ratio, which RGAA asks at 4.5:1 for text.
double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});  // by value
    return (high + 0.05) / (low + 0.05);
}

}  // namespace

TEST(Theme, EveryTextIsReadableOnEveryGroundInBothModes) {
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        const Tokens& t = Theme::tokensOf(mode);
        for (const QColor& ground : {t.background, t.surface, t.selection})
            for (const QColor& ink : {t.text, t.muted, t.accent, t.ok, t.warn, t.block, t.psychiatric})
                EXPECT_GE(contrast(ink, ground), 4.5)
                    << ink.name().toStdString() << " on " << ground.name().toStdString();
        EXPECT_GE(contrast(t.onAccent, t.accent), 4.5);
        EXPECT_GE(contrast(t.background, t.warn), 4.5) << "the demonstration band";
    }
}

TEST(Theme, TheStyleSheetHasNoTokenLeftAndScales) {
    Theme::apply(*qApp, {Mode::Dark, 200, false});
    EXPECT_FALSE(qApp->styleSheet().contains(QLatin1Char('@')));
    EXPECT_FALSE(qApp->styleSheet().contains(QLatin1String("px(")));
    EXPECT_DOUBLE_EQ(Theme::font(TextRole::Body).pointSizeF(), 21.0);
    EXPECT_EQ(Theme::rowHeight(), 64);
    Theme::apply(*qApp, {Mode::Light, 500, true});
    EXPECT_EQ(Theme::appearance().scalePercent, 200) << "more than 200 % is cut";
    Theme::apply(*qApp, {});
    EXPECT_EQ(Theme::rowHeight(), 32);
}
