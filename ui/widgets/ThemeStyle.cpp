// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Theme.h"

namespace serment::ui {

namespace {

// Names between @ are tokens, lengths in px(…) are scaled.
const char* const sheet = R"(
QWidget { color: @text@; }
QMainWindow, QDialog, QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget { background: @background@; }
QToolTip { background: @surface@; color: @text@; border: 1px solid @border@; padding: px(4); }

QFrame[card="true"] { background: @surface@; border: 1px solid @border@; border-radius: px(4); }
QFrame[card="true"] QScrollArea, QFrame[card="true"] QScrollArea > QWidget > QWidget { background: @surface@; }
QFrame[card="true"] QStackedWidget, QFrame[card="true"] QStackedWidget > QWidget { background: transparent; }
QFrame[band="demo"] { background: @warn@; border: none; }
QFrame[band="demo"] QLabel { color: @background@; }
QFrame[band="alert"] { background: @block@; border: none; }
QFrame[band="alert"] QLabel { color: @background@; }
QFrame[edge="psychiatric"] { background: @surface@; border: 1px solid @border@; border-left: 3px solid @psychiatric@; border-radius: px(4); }
QFrame[notice="info"] { background: @surface@; border: 1px solid @accent@; border-radius: px(4); }
QFrame[notice="ok"] { background: @surface@; border: 1px solid @ok@; border-radius: px(4); }
QFrame[notice="warn"] { background: @surface@; border: 1px solid @warn@; border-radius: px(4); }
QFrame[notice="block"] { background: @surface@; border: 1px solid @block@; border-radius: px(4); }
QFrame#topBar { background: @surface@; border: none; border-bottom: 1px solid @border@; }
QFrame#sideBar { background: @surface@; border: none; border-right: 1px solid @border@; }
QFrame#sidePanel { background: @surface@; border: none; border-left: 1px solid @border@; }
QFrame#banner { background: @surface@; border: none; border-bottom: 1px solid @border@; }
QFrame#overlay { background: @surface@; border: 1px solid @accent@; border-radius: px(4); }
QFrame#hairline { background: @border@; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[tone="muted"] { color: @muted@; }
QLabel[tone="accent"] { color: @accent@; }
QLabel[tone="ok"] { color: @ok@; }
QLabel[tone="warn"] { color: @warn@; }
QLabel[tone="block"] { color: @block@; }
QLabel[tone="psychiatric"] { color: @psychiatric@; }

QPushButton, QToolButton { background: @surface@; border: 1px solid @border@; border-radius: px(4);
    padding: px(6) px(14); min-height: px(18); outline: none; }
QPushButton:hover, QToolButton:hover { border-color: @accent@; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: @selection@; border-color: @accent@; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent@; padding: px(5) px(13); }
QPushButton:disabled, QToolButton:disabled { color: @muted@; background: @background@; border-color: @border@; }
QPushButton[answer="true"] { text-align: left; }
QPushButton[primary="true"] { background: @accent@; color: @onAccent@; border-color: @accent@; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accent@; border-color: @text@; }
QPushButton[primary="true"]:focus { border: 2px solid @text@; }
QPushButton[primary="true"]:disabled { background: @background@; color: @muted@; border-color: @border@; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border: 1px solid transparent; padding: px(5) px(8); }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { border-color: @border@; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border: 2px solid @accent@; padding: px(4) px(7); }
QPushButton[link="true"] { color: @accent@; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton::menu-indicator { image: none; }
QFileDialog QToolButton { padding: px(4); }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: @surface@;
    border: 1px solid @border@; border-radius: px(4); padding: px(5) px(8); selection-background-color: @accent@;
    selection-color: @onAccent@; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: px(20); }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent@; padding: px(4) px(7); }
QPlainTextEdit[plain="true"], QPlainTextEdit[plain="true"]:focus { background: transparent; border: none; padding: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: @muted@; background: @background@; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 2px solid @block@; padding: px(4) px(7); }
QComboBox::drop-down { border: none; width: px(24); }
QComboBox::down-arrow { image: url(:/serment/icons/down-@scheme@.svg); width: px(14); height: px(14); }
QComboBox QAbstractItemView { background: @surface@; border: 1px solid @border@; selection-background-color: @selection@; selection-color: @text@; }

QAbstractItemView { background: @surface@; alternate-background-color: @background@; border: 1px solid @border@;
    border-radius: px(4); outline: none; selection-background-color: @selection@; selection-color: @text@; }
QListView[plain="true"] { border: none; background: transparent; border-radius: 0; }
QAbstractItemView:focus { border: 2px solid @accent@; }
QListView[plain="true"]:focus { border: 1px solid @accent@; }
QListView#sections { background: @surface@; border: none; border-right: 1px solid @border@; border-radius: 0; }
QListView#sections::item { padding: 0 px(12); border: none; border-left: 3px solid transparent; }
QListView#sections::item:hover { background: @background@; }
QListView#sections::item:selected { background: @selection@; color: @text@; border-left: 3px solid @accent@; }
QListView#sections:focus { border: 1px solid @accent@; }

QTableView { gridline-color: @border@; }
QTableView::item { padding: 0 px(8); border: none; }
QHeaderView::section { background: @background@; color: @muted@; border: none; border-bottom: 1px solid @border@;
    padding: px(6) px(8); }
QTableCornerButton::section { background: @background@; border: none; }

QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted@; padding: px(8) px(9); border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text@; border-bottom: 2px solid @accent@; }
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected:focus { border: 2px solid @accent@; padding: px(6) px(7); border-radius: px(4); }
QTabWidget::pane { border: none; border-top: 1px solid @border@; }

QCheckBox, QRadioButton { spacing: px(8); padding: px(3); border: 1px solid transparent; border-radius: px(4); }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent@; }
QCheckBox::indicator, QRadioButton::indicator { width: px(13); height: px(13); border: 1px solid @muted@; background: @surface@; }
QCheckBox::indicator { border-radius: px(3); }
QRadioButton::indicator { border-radius: px(7); }
QCheckBox::indicator:checked { background: @accent@; border-color: @accent@; image: url(:/serment/icons/check-@scheme@.svg); }
QRadioButton::indicator:checked { border-color: @accent@; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 @accent@, stop: 0.55 @accent@, stop: 0.65 @surface@, stop: 1 @surface@); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border@; background: @background@; }
QCheckBox::indicator:checked:disabled { background: @muted@; border-color: @muted@; }
QRadioButton::indicator:checked:disabled { background: @muted@; }
QProgressBar { background: @background@; border: 1px solid @border@; border-radius: px(4); text-align: center; min-height: px(14); }
QProgressBar::chunk { background: @accent@; border-radius: px(3); }
QScrollBar:vertical { background: transparent; width: px(12); margin: 0; }
QScrollBar::handle:vertical { background: @border@; border-radius: px(4); min-height: px(32); margin: px(2); }
QScrollBar:horizontal { background: transparent; height: px(12); margin: 0; }
QScrollBar::handle:horizontal { background: @border@; border-radius: px(4); min-width: px(32); margin: px(2); }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @surface@; border: 1px solid @border@; padding: px(4); }
QMenu::item { padding: px(6) px(16); border-radius: px(4); }
QMenu::item:selected { background: @selection@; }
QMenu::separator { height: 1px; background: @border@; margin: px(4) 0; }
QSplitter::handle { background: @border@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)";

void scaleLengths(QString& text) {
    const QLatin1String open("px(");
    for (qsizetype at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
        const qsizetype end = text.indexOf(QLatin1Char(')'), at);
        const int length = text.mid(at + 3, end - at - 3).toInt();
        text.replace(at, end - at + 1, QString::number(Theme::px(length)) + QLatin1String("px"));
    }
}

}  // namespace

QString Theme::styleSheet(const Tokens& t) {
    QString text = QString::fromLatin1(sheet);
    const std::pair<const char*, QColor> names[] = {{"@background@", t.background},
                                                    {"@surface@", t.surface},
                                                    {"@border@", t.border},
                                                    {"@text@", t.text},
                                                    {"@muted@", t.muted},
                                                    {"@accent@", t.accent},
                                                    {"@onAccent@", t.onAccent},
                                                    {"@selection@", t.selection},
                                                    {"@ok@", t.ok},
                                                    {"@warn@", t.warn},
                                                    {"@block@", t.block},
                                                    {"@psychiatric@", t.psychiatric}};
    // A style sheet takes a picture as it is: the arrow of a list and the tick of a box
    // have a file in the colour of each scheme.
    text.replace(QLatin1String("@scheme@"), QLatin1String(t.background.lightness() < 128 ? "dark" : "light"));
    for (const auto& [name, color] : names) text.replace(QLatin1String(name), color.name());
    scaleLengths(text);
    return text;
}

}  // namespace serment::ui
