// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Workstation.h"

#include <QSettings>
#include <algorithm>

namespace serment::ui {

Workstation loadWorkstation() {
    const QSettings settings(QStringLiteral("serment"), QStringLiteral("serment"));
    Workstation w;
    const bool dark = settings.value(QStringLiteral("appearance/mode")).toString() == QStringLiteral("dark");
    w.appearance.mode = dark ? Mode::Dark : Mode::Light;
    w.appearance.scalePercent =
        std::clamp(settings.value(QStringLiteral("appearance/scale"), 100).toInt(), 80, 200);
    w.appearance.dense = settings.value(QStringLiteral("appearance/dense")).toBool();
    w.language = settings.value(QStringLiteral("language"), QStringLiteral("fr")).toString();
    w.unitFolder = settings.value(QStringLiteral("unit")).toString();
    w.idleSeconds = std::clamp(settings.value(QStringLiteral("idle"), 120).toInt(), 10, 120);
    return w;
}

void saveWorkstation(const Workstation& w) {
    QSettings settings(QStringLiteral("serment"), QStringLiteral("serment"));
    settings.setValue(QStringLiteral("appearance/mode"),
                      w.appearance.mode == Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    settings.setValue(QStringLiteral("appearance/scale"), w.appearance.scalePercent);
    settings.setValue(QStringLiteral("appearance/dense"), w.appearance.dense);
    settings.setValue(QStringLiteral("language"), w.language);
    settings.setValue(QStringLiteral("unit"), w.unitFolder);
    settings.setValue(QStringLiteral("idle"), w.idleSeconds);
}

}  // namespace serment::ui
