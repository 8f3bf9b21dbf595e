// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

#include "core/people/Detainee.h"
#include "tests/support/TestUnit.h"
#include "tests/ui/Fakes.h"
#include "ui/patient/CoreFindGateway.h"
#include "ui/widgets/Worker.h"

namespace serment::ui::testing {

// A real unit behind a page: what the hands do is read back from the core.
struct UnitAtWork {
    test::TestUnit unit;
    std::unique_ptr<access::Session> session;
    std::unique_ptr<Worker> worker;
    std::unique_ptr<CoreFindGateway> finder;
    FakePrompts prompts;
    int keys = 0;

    explicit UnitAtWork(const QString& user = QStringLiteral("nurse")) : session(unit.session(user)) {
        worker = std::make_unique<Worker>(session->forkForWorker().value());
        finder = std::make_unique<CoreFindGateway>(*worker, session->clock());
    }

    DetaineeId person(const QString& family, const QString& given = QStringLiteral("Paul")) {
        people::Identity identity;
        identity.familyName = family;
        identity.givenNames = {given};
        return people::addDetainee(*session, identity).value();
    }

    void show(QWidget& page, const QSize& size = {1200, 700}) {
        page.resize(size);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    // Until everything asked of the worker has been answered.
    void wait() {
        for (int i = 0; i < 6; ++i) {
            bool answered = false;
            worker->ask<bool>(
                worker.get(), [](access::Session&) -> Result<bool> { return true; },
                [&answered](Result<bool>) { answered = true; });
            EXPECT_TRUE(QTest::qWaitFor([&answered] { return answered; }, 60000));
            QApplication::processEvents();
        }
    }

    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
        wait();
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            ++keys;
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        }
        wait();
    }
};

}  // namespace serment::ui::testing
