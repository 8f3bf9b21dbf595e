// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTemporaryDir>
#include <memory>

#include "core/access/Session.h"
#include "core/base/Clock.h"
#include "core/base/SecureBuffer.h"

namespace serment::test {

// For QTemporaryDir: in memory where the system has such a folder, because these files are synced at every
// commit.
QString temporaryTemplate();

// A unit in a temporary folder, with every role and cheap passphrases (the weak key derivation is linked into
// tests only). One account a role, named as the role ("nurse", "secretary"…), and "chief", the coordinating
// physician, who holds every key. Keys: physician, nurse: coordination + somatic; psychiatrist, psychologist,
// psychiatric_nurse: coordination + psychiatric; pharmacist: coordination; prevention_physician: prevention;
// secretary, hospital_it: unit only.
//
//     TestUnit unit;
//     auto nurse = unit.session(access::Role::Nurse);
//     auto done = requests::registerRequest(*nurse, …);
//
// The clock stands at 2026-03-02 09:00 UTC (a Monday) until moved.
class TestUnit {
  public:
    TestUnit();
    ~TestUnit();
    TestUnit(const TestUnit&) = delete;
    TestUnit& operator=(const TestUnit&) = delete;

    std::unique_ptr<access::Session> session(access::Role role);
    std::unique_ptr<access::Session> session(const QString& name);
    std::unique_ptr<access::Session> chief() { return session(QStringLiteral("chief")); }

    QString folder() const { return m_root.filePath(QStringLiteral("unit")); }
    // Where a test may put its files: outside the unit, deleted with it.
    QString scratch(const QString& fileName) const;
    FixedClock& clock() { return m_clock; }
    const QStringList& recoverySheets() const;
    static SecureBuffer passphrase();

  private:
    QTemporaryDir m_root;
    FixedClock m_clock;
};

}  // namespace serment::test
