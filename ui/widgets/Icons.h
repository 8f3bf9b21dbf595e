// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QPixmap>

#include "ui/widgets/Theme.h"

namespace serment::ui {

// The icon resources/icons/<name>.svg drawn in a tone of the theme; it follows a change of theme by itself.
QIcon icon(const QString& name, Tone tone = Tone::Text);

// The same as a square picture of `side` grid pixels, for labels and delegates.
QPixmap iconPixmap(const QString& name, Tone tone, int side, qreal devicePixelRatio);

}  // namespace serment::ui
