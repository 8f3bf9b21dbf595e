// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include "core/store/UnitLock.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;

namespace {

// Another process that locks a folder, and lives until it is let go.
class Another {
  public:
    explicit Another(const QString& folder) {
        if (::pipe(m_locked) != 0 || ::pipe(m_end) != 0) return;
        m_child = ::fork();
        if (m_child != 0) {
            char told = 0;
            m_holds = ::read(m_locked[0], &told, 1) == 1 && told == 'y';
            return;
        }
        const auto lock = store::UnitLock::acquire(folder);
        char word = lock ? 'y' : 'n';
        [[maybe_unused]] auto said = ::write(m_locked[1], &word, 1);
        said = ::read(m_end[0], &word, 1);
        ::_exit(0);  // as one that is killed: nothing is tidied
    }
    ~Another() {
        [[maybe_unused]] const auto said = ::write(m_end[1], "e", 1);
        ::waitpid(m_child, nullptr, 0);
        for (const int end : {m_locked[0], m_locked[1], m_end[0], m_end[1]}) ::close(end);
    }
    Another(const Another&) = delete;
    Another& operator=(const Another&) = delete;

    bool holds() const { return m_holds; }

  private:
    int m_locked[2] = {-1, -1}, m_end[2] = {-1, -1};
    pid_t m_child = -1;
    bool m_holds = false;
};

}  // namespace

TEST(UnitLock, IsSharedInsideAProcessAndNamesItsHolder) {
    QTemporaryDir folder(test::temporaryTemplate());
    auto first = store::UnitLock::acquire(folder.path());
    auto second = store::UnitLock::acquire(folder.path());
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->get(), second->get());
    EXPECT_EQ(store::UnitLock::holder(folder.path()).pid, QCoreApplication::applicationPid());
}

// A process that ended, at whatever byte of the file that names it.
TEST(UnitLock, OfAProcessThatDiedWhileItWroteItIsTaken) {
    QTemporaryDir folder(test::temporaryTemplate());
    ASSERT_TRUE(Another(folder.path()).holds());
    const QString path = folder.filePath(QStringLiteral("unit.lock"));
    const QByteArray whole = test::fileBytes(path);
    ASSERT_GT(whole.size(), 20);
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        test::writeFile(path, whole.left(size));
        EXPECT_TRUE(store::UnitLock::acquire(folder.path())) << size;
    }
}

// The system knows who lives, whatever is left of the file.
TEST(UnitLock, OfALivingProcessIsNotTakenWhenItsFileIsCutShort) {
    QTemporaryDir folder(test::temporaryTemplate());
    const Another other(folder.path());
    ASSERT_TRUE(other.holds());
    QFile file(folder.filePath(QStringLiteral("unit.lock")));
    for (qsizetype size = file.size(); size >= 0; --size) {
        ASSERT_TRUE(file.resize(size));
        const auto mine = store::UnitLock::acquire(folder.path());
        ASSERT_FALSE(mine) << size;
        EXPECT_EQ(mine.error().code, ErrorCode::UnitBusy) << size;
    }
}
