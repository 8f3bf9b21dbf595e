// SPDX-License-Identifier: GPL-3.0-or-later
// What only a second process shows: its memory after locking, its death in the middle of a write, the lock
// between two.
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>
#include <thread>

#include "core/access/Alarm.h"
#include "core/access/OpenSession.h"
#include "core/access/Rotation.h"
#include "core/access/Users.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;

namespace {

class Probe {
  public:
    Probe(const test::TestUnit& unit, const char* mode) {
        m_process.start(QStringLiteral(SERMENT_PROBE),
                        {unit.folder(), QStringLiteral("chief"), QString::fromLatin1(mode)});
        m_process.waitForStarted();
    }
    ~Probe() {
        m_process.kill();
        m_process.waitForFinished();
    }

    QByteArray line() {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60000)) continue;
        return m_process.readLine().trimmed();
    }
    void go(const QByteArray& line = {}) {
        m_process.write(line + '\n');
        m_process.waitForBytesWritten();
    }
    void kill() {
        m_process.kill();  // SIGKILL: nothing is tidied up
        m_process.waitForFinished();
    }
    // How often the bytes stand in the memory of the process.
    int occurrences(const QByteArray& bytes) const {
        QFile maps(QStringLiteral("/proc/%1/maps").arg(m_process.processId()));
        QFile memory(QStringLiteral("/proc/%1/mem").arg(m_process.processId()));
        EXPECT_TRUE(maps.open(QIODevice::ReadOnly) &&
                    memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        static const QRegularExpression range(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) r"));
        int found = 0;
        for (const QString& region : QString::fromLatin1(maps.readAll()).split(QLatin1Char('\n'))) {
            const auto match = range.match(region);
            if (!match.hasMatch() || region.contains(QLatin1String("[v"))) continue;
            const qint64 from = match.captured(1).toLongLong(nullptr, 16);
            if (memory.seek(from))
                found += static_cast<int>(
                    memory.read(match.captured(2).toLongLong(nullptr, 16) - from).count(bytes));
        }
        return found;
    }

  private:
    QProcess m_process;
};

QByteArray bytesOf(const SecureBuffer& buffer) {
    return {reinterpret_cast<const char*>(buffer.data()), static_cast<qsizetype>(buffer.size())};
}

void expectSound(test::TestUnit& unit) {
    auto chief = access::openSession(unit.folder(), QStringLiteral("chief"), test::TestUnit::passphrase(),
                                     unit.clock());
    ASSERT_TRUE(chief) << qPrintable(errorName(chief.error().code) + chief.error().detail);
    EXPECT_FALSE(access::alarmRaised(**chief));
    const auto verified = access::verifyUnit(**chief);
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->compartments.size(), 5U);
    for (const journal::Problem& problem : verified->problems)
        ADD_FAILURE() << qPrintable(journal::problemName(problem.kind) + QLatin1Char(' ') +
                                    compartmentName(problem.compartment) + QLatin1Char(' ') + problem.table);
}

}  // namespace

TEST(Process, LockedItsMemoryHoldsNoKeyNoNoteNoPassphrase) {
    test::TestUnit unit;
    test::Attacker chief(unit.folder(), QStringLiteral("chief"));
    const QByteArray passphrase = QUuid::createUuid().toByteArray();
    {
        QByteArray text = passphrase;
        ASSERT_TRUE(
            access::changePassphrase(*unit.chief(), test::TestUnit::passphrase(), SecureBuffer::take(text)));
    }
    std::vector<std::pair<QString, QByteArray>> secrets{{QStringLiteral("note"), "MARQUEUR-20260302-DE-NOTE"},
                                                        {QStringLiteral("passphrase"), passphrase}};
    for (const Compartment compartment : allCompartments)
        secrets.emplace_back(compartmentName(compartment), bytesOf(chief.key(compartment)));
    secrets.emplace_back(QStringLiteral("signing key"), bytesOf(chief.identity().sign.secretKey).left(32));
    secrets.emplace_back(QStringLiteral("box key"), bytesOf(chief.identity().box.secretKey));
    Probe probe(unit, "lock");
    probe.go(passphrase);
    ASSERT_EQ(probe.line(), "ready");
    // The search finds what is there before locking.
    for (const auto& [name, bytes] : secrets) EXPECT_GT(probe.occurrences(bytes), 0) << qPrintable(name);
    probe.go();
    ASSERT_EQ(probe.line(), "locked");
    for (const auto& [name, bytes] : secrets) EXPECT_EQ(probe.occurrences(bytes), 0) << qPrintable(name);
}

TEST(Process, AnotherOneIsToldWhoHoldsTheUnit) {
    test::TestUnit unit;
    Probe first(unit, "hold");
    ASSERT_EQ(first.line(), "ready");
    Probe second(unit, "hold");
    EXPECT_TRUE(second.line().startsWith("unit_busy "));
    const auto here = access::openSession(unit.folder(), QStringLiteral("nurse"),
                                          test::TestUnit::passphrase(), unit.clock());
    EXPECT_EQ(here.error().code, ErrorCode::UnitBusy);
    auto reading = access::openSession(unit.folder(), QStringLiteral("nurse"), test::TestUnit::passphrase(),
                                       unit.clock(), access::Opening::ReadOnly);
    ASSERT_TRUE(reading);
    EXPECT_EQ((*reading)
                  ->write(access::Act{access::Action::OpenFile, Compartment::Somatic, {}, {}},
                          [](store::Database&) -> Result<void> { return {}; })
                  .error()
                  .code,
              ErrorCode::UnitReadOnly);
    first.kill();
    EXPECT_TRUE(access::openSession(unit.folder(), QStringLiteral("nurse"), test::TestUnit::passphrase(),
                                    unit.clock()));
}

TEST(Process, KilledWhileWritingItLeavesJournalRowsAndAnchorsTogether) {
    for (int round = 0; round < 8; ++round) {
        test::TestUnit unit;
        Probe probe(unit, "write");
        ASSERT_EQ(probe.line(), "ready");
        std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(5, 60)));
        probe.kill();
        expectSound(unit);
    }
}

TEST(Process, KilledWhileRotatingItLeavesAUnitThatOpens) {
    for (int round = 0; round < 8; ++round) {
        test::TestUnit unit;
        Probe probe(unit, "rotate");
        ASSERT_EQ(probe.line(), "ready");
        std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(5, 400)));
        probe.kill();
        expectSound(unit);
        auto chief = unit.chief();
        const auto due = access::rotationsDue(*chief);
        for (const Compartment compartment : *due) EXPECT_TRUE(access::rotateKey(*chief, compartment));
        EXPECT_TRUE(access::rotationsDue(*chief)->empty());
    }
}
