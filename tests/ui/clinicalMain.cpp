// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>

#include "tests/ui/FormKill.h"
#include "ui/widgets/Theme.h"

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    serment::ui::Theme::apply(application, {});
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QStringLiteral("--type-until-killed"))
        return serment::ui::testing::typeUntilKilled(arguments.value(2));
    return RUN_ALL_TESTS();
}
