// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <algorithm>

namespace serment::ui {

namespace {

const Tokens lightTokens{QColor(0xF6F7F9), QColor(0xFFFFFF), QColor(0xD5DAE1), QColor(0x1B2430),
                         QColor(0x55606E), QColor(0x1F5FA8), QColor(0xFFFFFF), QColor(0xDCE9F8),
                         QColor(0x1E6B3A), QColor(0x8A5300), QColor(0xA5182A), QColor(0x6A3FA0)};
const Tokens darkTokens{QColor(0x14181D), QColor(0x1C2229), QColor(0x333C47), QColor(0xE6EAF0),
                        QColor(0xA3AEBB), QColor(0x7DB4F0), QColor(0x0E1A28), QColor(0x24405F),
                        QColor(0x7ACB97), QColor(0xE8B25A), QColor(0xF58B95), QColor(0xC3A6F0)};

Appearance& current() {
    static Appearance value;
    return value;
}

// The first of these that the workstation has; all of them hold French accents and tabular figures.
QString family() {
    static const QString chosen = [] {
        const QStringList have = QFontDatabase::families();
        for (const auto& name :
             {QStringLiteral("Inter"), QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")}) {
            if (have.contains(name)) return name;
        }
        return QApplication::font().family();
    }();
    return chosen;
}

double points(TextRole role) {
    switch (role) {
        case TextRole::Body:
            return 10.5;
        case TextRole::Label:
            return 9.0;
        case TextRole::Title:
            return 13.0;
        case TextRole::Name:
            return 16.0;
    }
    return 10.5;
}

}  // namespace

const Appearance& Theme::appearance() {
    return current();
}

const Tokens& Theme::tokensOf(Mode mode) {
    return mode == Mode::Light ? lightTokens : darkTokens;
}

const Tokens& Theme::tokens() {
    return tokensOf(current().mode);
}

QColor Theme::color(Tone tone) {
    const Tokens& t = tokens();
    switch (tone) {
        case Tone::Text:
            return t.text;
        case Tone::Muted:
            return t.muted;
        case Tone::Accent:
            return t.accent;
        case Tone::OnAccent:
            return t.onAccent;
        case Tone::Ok:
            return t.ok;
        case Tone::Warn:
            return t.warn;
        case Tone::Block:
            return t.block;
        case Tone::Psychiatric:
            return t.psychiatric;
    }
    return t.text;
}

QFont Theme::font(TextRole role) {
    QFont font(family());
    font.setPointSizeF(points(role) * current().scalePercent / 100.0);
    if (role == TextRole::Title || role == TextRole::Name) font.setWeight(QFont::DemiBold);
    return font;
}

int Theme::px(int gridPixels) {
    return gridPixels * current().scalePercent / 100;
}

int Theme::rowHeight() {
    return px(current().dense ? 26 : 32);
}

QPalette Theme::palette(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.background);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.block);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Dark, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

void Theme::apply(QApplication& application, const Appearance& appearance) {
    current() = appearance;
    current().scalePercent = std::clamp(appearance.scalePercent, 80, 200);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(palette(tokens()));
    application.setFont(font(TextRole::Body));
    application.setStyleSheet(styleSheet(tokens()));
}

}  // namespace serment::ui
