// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/access/OpenSession.h"
#include "core/access/Settings.h"
#include "core/people/Detainee.h"
#include "core/records/File.h"
#include "core/synthetic/DemoUnit.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

namespace serment::synthetic {

namespace {

const FixedClock clockOfTheDay(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));

struct Made {
    QTemporaryDir root;
    DemoUnit demo;
    std::unique_ptr<access::Session> session;
};

std::unique_ptr<Made> make(const DemoOptions& options) {
    auto made = std::make_unique<Made>();
    const QString folder = made->root.filePath(QStringLiteral("unit"));
    auto demo = makeDemoUnit(folder, options, clockOfTheDay);
    EXPECT_TRUE(demo.has_value()) << (demo ? "" : demo.error().detail.toStdString());
    if (!demo) return made;
    made->demo = *demo;
    QString passphrase(demo->accounts.front().passphrase.constData(), demo->accounts.front().passphrase.size());
    auto session = access::openSession(folder, demo->accounts.front().user, SecureBuffer::take(passphrase), clockOfTheDay);
    EXPECT_TRUE(session.has_value());
    if (session) made->session = *std::move(session);
    return made;
}

}  // namespace

TEST(DemoUnit, HasItsPeopleTheirFilesAndAFirstAccountThatHoldsEverything) {
    const auto made = make({12, 1, 5});
    ASSERT_TRUE(made->session);
    EXPECT_TRUE(access::unitProfile(*made->session)->demonstration);
    EXPECT_EQ(people::presentDetainees(*made->session)->size(), 12u);
    EXPECT_EQ(made->demo.patients.size(), 10u);
    for (const Compartment compartment : allCompartments) EXPECT_TRUE(made->session->holds(compartment));
    int entries = 0;
    const auto present = *people::presentDetainees(*made->session);
    for (const people::Detainee& person : present) entries += records::timeline(*made->session, person.id)->total;
    EXPECT_EQ(entries, made->demo.entries);
    EXPECT_GT(entries, 24);
}

TEST(DemoUnit, KeepsPeopleWhoLeftWhenItGoesBackYears) {
    const auto made = make({700, 20, 5});
    ASSERT_TRUE(made->session);
    EXPECT_EQ(people::presentDetainees(*made->session)->size(), 650u);
}

TEST(DemoUnit, CanBeEmpty) {
    const auto made = make({0, 1, 5});
    ASSERT_TRUE(made->session);
    EXPECT_TRUE(people::presentDetainees(*made->session)->empty());
    EXPECT_TRUE(made->demo.patients.empty());
}

}  // namespace serment::synthetic
