// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <functional>

#include "ui/widgets/Theme.h"

class QBoxLayout;
class QHBoxLayout;

namespace serment::ui {

// Small pieces that every page is made of, so that they look and behave the same everywhere.

QLabel* makeLabel(const QString& text, TextRole role = TextRole::Body, Tone tone = Tone::Text,
                  QWidget* parent = nullptr);
void setTone(QLabel* label, Tone tone);
QLabel* makeIconLabel(const QString& icon, Tone tone, int side = 16, QWidget* parent = nullptr);

// The button shows its key in the tooltip and in the accessible description.
QPushButton* makeButton(const QString& text, const QKeySequence& key, const std::function<void()>& action,
                        QWidget* parent = nullptr);
QPushButton* makePrimary(const QString& text, const QKeySequence& key, const std::function<void()>& action,
                         QWidget* parent = nullptr);
void setFlat(QPushButton* button);

QFrame* makeCard(QWidget* parent = nullptr);
QFrame* makeHairline(QWidget* parent = nullptr);
// A card with a small heading above its contents; add to the returned layout.
QFrame* makeSection(const QString& title, QBoxLayout** contents, QWidget* parent = nullptr);

// In the middle of its row; unlike an alignment, it lets wrapped texts have the height they need.
QHBoxLayout* centred(QWidget* widget);

void setGridMargins(QLayout* layout, int margin = Medium, int spacing = Small);

// A dynamic property that the style sheet selects on, with the restyling that Qt leaves to the caller.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

}  // namespace serment::ui
