// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include "core/records/Draft.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;

namespace {

const DraftKey key{Compartment::Somatic, QStringLiteral("somebody"), QStringLiteral("encounter")};

// Another process types, saves, types on, and is killed.
[[noreturn]] void typeAndDie(test::TestUnit& unit) {
    const auto nurse = unit.session(Role::Nurse);
    const bool saved = saveDraft(*nurse, key, QStringLiteral("se plaint de maux de tête")).has_value();
    if (!saved) _exit(1);
    ::raise(SIGKILL);
    _exit(2);
}

}  // namespace

TEST(Draft, IsFoundAgainAfterAKill) {
    test::TestUnit unit;
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) typeAndDie(unit);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << "exit status " << WEXITSTATUS(status);
    auto nurse = unit.session(Role::Nurse);
    const auto draft = loadDraft(*nurse, key);
    ASSERT_TRUE(draft && draft->has_value());
    EXPECT_EQ((*draft)->body, QStringLiteral("se plaint de maux de tête"));
}

TEST(Draft, ASecondWindowIsTold) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    const auto first = saveDraftOver(*nurse, key, QStringLiteral("a"), {});
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    unit.clock().advanceSeconds(1);
    const auto next = saveDraftOver(*nurse, key, QStringLiteral("ab"), *first);
    ASSERT_TRUE(next);
    // The other window, which still stands on what it read.
    EXPECT_EQ(saveDraftOver(*nurse, key, QStringLiteral("ax"), *first).error().code, ErrorCode::Conflict);
    EXPECT_EQ(saveDraftOver(*nurse, key, QStringLiteral("x"), {}).error().code, ErrorCode::Conflict);
    EXPECT_EQ((*loadDraft(*nurse, key))->body, QStringLiteral("ab"));
    EXPECT_FALSE(saveDraftOver(*nurse, key, {}, *next)->isValid());
    EXPECT_TRUE(saveDraftOver(*nurse, key, QStringLiteral("c"), {}));
}
