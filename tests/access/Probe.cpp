// SPDX-License-Identifier: GPL-3.0-or-later
// A second process for the tests: it opens a unit and is looked into, killed, or met at the lock.
//     probe FOLDER USER hold|lock|rotate|write        probe --locked        probe --measure ENTRIES
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <string>

#include "core/access/Alarm.h"
#include "core/access/OpenSession.h"
#include "core/access/Rotation.h"
#include "core/keys/ProcessHardening.h"
#include "tests/support/TestUnit.h"

using namespace serment;

namespace {

void say(const char* word) {
    std::printf("%s\n", word);
    std::fflush(stdout);
}

SecureBuffer readLine() {
    std::string line;
    std::getline(std::cin, line);
    return SecureBuffer::copyOf(reinterpret_cast<const unsigned char*>(line.data()), line.size());
}

void waitForLine() {
    readLine();
}

bool writeNote(access::Session& session, const QString& text) {
    const access::Act act{access::Action::WriteEncounter, Compartment::Somatic, {}, {}};
    return session
        .write(act,
               [&](store::Database& database) -> Result<void> {
                   database
                       .query(QStringLiteral("INSERT INTO somatic.certificate(id, certificate_pem, key_pem, "
                                             "created_at) VALUES(:id, :text, '', '')"))
                       .bind(QStringLiteral(":id"), QUuid::createUuid().toString())
                       .bind(QStringLiteral(":text"), text)
                       .run();
                   database
                       .query(QStringLiteral(
                           "INSERT INTO unit.setting(name, value, updated_at) VALUES(:name, 'x', '')"))
                       .bind(QStringLiteral(":name"), QUuid::createUuid().toString())
                       .run();
                   return {};
               })
        .has_value();
}

bool rotateOnce(access::Session& session) {
    for (const Compartment compartment : allCompartments)
        if (!access::rotateKey(session, compartment)) return false;
    return true;
}

// The marker is put together here, so that it stands nowhere in the program itself.
QString marker() {
    return QStringLiteral("MARQUEUR-") + QString::number(20260302) + QStringLiteral("-DE-NOTE");
}

// Time by the wall and of the processor since the last one.
class Lap {
  public:
    void end(const char* what) {
        std::printf("%s: %.2f s, %.2f s of the processor\n", what, double(m_wall.restart()) / 1000,
                    double(std::clock() - m_processor) / CLOCKS_PER_SEC);
        std::fflush(stdout);
        m_processor = std::clock();
    }
    Lap() { m_wall.start(); }

  private:
    QElapsedTimer m_wall;
    std::clock_t m_processor = std::clock();
};

// Figures to read, not a test: how long a journal of that many entries takes to be checked.
int measure(int entries) {
    test::TestUnit unit;
    Lap lap;
    {
        auto chief = unit.chief();
        for (int i = 0; i < entries; ++i)
            if (!writeNote(*chief, QStringLiteral("texte"))) return 1;
    }
    lap.end("written");
    auto chief = unit.chief();
    lap.end("opened, chain checked");
    if (!access::verifyRecent(*chief).value_or(false)) return 1;
    lap.end("recent signatures");
    int told = 0;
    const auto verified = access::verifyUnit(*chief, [&told](qint64, qint64) {
        ++told;
        return true;
    });
    if (!verified || !verified->problems.empty()) return 1;
    lap.end("everything verified");
    std::printf("%lld entries, %lld records, progress told %d times\n",
                static_cast<long long>(verified->entries), static_cast<long long>(verified->rows), told);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--measure")) return measure(arguments.value(2).toInt());
    if (arguments.value(1) == QLatin1String("--locked")) {
        say("locked");
        waitForLine();
        return 0;
    }
    const SystemClock clock;
    SecureBuffer passphrase = test::TestUnit::passphrase();
    if (arguments.value(3) == QLatin1String("lock"))
        passphrase = readLine();  // one that stands nowhere in the program
    auto session = access::openSession(arguments.value(1), arguments.value(2), passphrase, clock);
    if (!session) {
        std::printf("%s %s\n", qPrintable(errorName(session.error().code)),
                    qPrintable(session.error().detail));
        return 1;
    }
    const QString mode = arguments.value(3);
    if (mode == QLatin1String("lock") && !writeNote(**session, marker())) return 1;
    say("ready");
    if (mode == QLatin1String("rotate"))
        while (rotateOnce(**session)) continue;
    if (mode == QLatin1String("write"))
        while (writeNote(**session, QStringLiteral("texte"))) continue;
    waitForLine();
    if (mode == QLatin1String("lock")) keys::restartProcess({arguments[0], QStringLiteral("--locked")});
    return mode == QLatin1String("hold") ? 0 : 1;
}
