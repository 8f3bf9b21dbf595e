// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace serment::ui {

enum class Mode { Light, Dark };

// What a user sets once for this workstation.
struct Appearance {
    Mode mode = Mode::Light;
    int scalePercent = 100;  // 80 to 200
    bool dense = false;      // rows of 26 px instead of 32
    bool operator==(const Appearance&) const = default;
};

// The only colours of the window. Every pair that carries text is at 4.6:1 or better (UI.md, Tokens).
struct Tokens {
    QColor background, surface, border;
    QColor text, muted;
    QColor accent, onAccent, selection;
    QColor ok, warn, block;
    QColor psychiatric;
};

// A colour by its meaning, for what is painted by hand; always beside an icon or a word.
enum class Tone { Text, Muted, Accent, OnAccent, Ok, Warn, Block, Psychiatric };

enum class TextRole { Body, Label, Title, Name };

// Lengths of the 8 px grid.
enum Space { Tight = 4, Small = 8, Medium = 16, Large = 24 };

// The one table from which the palette, the fonts and the style sheet are made. Like QApplication::palette(),
// it is the state of the application's look and of nothing else.
class Theme {
  public:
    static void apply(QApplication& application, const Appearance& appearance);
    static const Appearance& appearance();
    static const Tokens& tokens();
    static const Tokens& tokensOf(Mode mode);
    static QColor color(Tone tone);
    static QFont font(TextRole role);
    static int rowHeight();         // of a row of one line, in px at the current scale
    static int px(int gridPixels);  // a length of the grid at the current scale

  private:
    static QPalette palette(const Tokens& tokens);
    static QString styleSheet(const Tokens& tokens);
};

}  // namespace serment::ui
