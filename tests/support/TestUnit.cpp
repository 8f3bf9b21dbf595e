// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestUnit.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <cstdio>
#include <cstdlib>

#include "core/access/OpenSession.h"
#include "core/access/UnitCreation.h"

namespace serment::test {

namespace {

[[noreturn]] void stop(const Error& error) {
    std::fprintf(stderr, "TestUnit: %s: %s\n", qPrintable(errorName(error.code)), qPrintable(error.detail));
    std::abort();
}

template <typename T>
T must(Result<T> result) {
    if (!result) stop(result.error());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

QDateTime start() {
    return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
}

struct Template {
    QTemporaryDir root{temporaryTemplate()};
    QStringList sheets;
    QString folder() const { return root.filePath(QStringLiteral("unit")); }
};

access::NewUser account(access::Role role) {
    const QString name = access::roleName(role);
    const bool doctor = role == access::Role::Physician || role == access::Role::Psychiatrist ||
                        role == access::Role::PreventionPhysician;
    return {name, doctor ? QStringLiteral("Dr ") + name : name, doctor ? QStringLiteral("médecin") : name,
            doctor ? QStringLiteral("10001234567") : QString(), role};
}

// Made once a process; each TestUnit is a copy.
const Template& made() {
    static const Template made = [] {
        Template fresh;
        const FixedClock clock(start());
        access::UnitDescription description;
        description.profile = {
            QStringLiteral("Centre pénitentiaire d’Essai"),
            QStringLiteral("Centre hospitalier d’Essai"),
            {QStringLiteral("Unité sanitaire"), QStringLiteral("1 rue de l’Essai, 00000 Essai")},
            QStringLiteral("01 99 00 00 00"),
            QStringLiteral("Essai"),
            QStringLiteral("000000000"),
            false};
        description.coordinatingPhysician = {QStringLiteral("chief"), QStringLiteral("Dr Camille Chef"),
                                             QStringLiteral("médecin coordonnateur de l’unité"),
                                             QStringLiteral("10001234568"),
                                             access::Role::CoordinatingPhysician};
        description.holdsPsychiatricKey = true;
        const SecureBuffer passphrase = TestUnit::passphrase();
        fresh.sheets =
            must(access::createUnit(fresh.folder(), description, passphrase, clock)).recoverySheets;
        const auto chief =
            must(access::openSession(fresh.folder(), QStringLiteral("chief"), passphrase, clock));
        for (const access::Role role : access::allRoles())
            if (role != access::Role::CoordinatingPhysician)
                must(access::addUser(*chief, account(role), passphrase));
        return fresh;
    }();
    return made;
}

}  // namespace

QString temporaryTemplate() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/serment-test-XXXXXX");
}

TestUnit::TestUnit() : m_root(temporaryTemplate()), m_clock(start()) {
    const QDir source(made().folder());
    QDir().mkpath(folder());
    const QStringList files = source.entryList(QDir::Files);
    for (const QString& file : files) QFile::copy(source.filePath(file), QDir(folder()).filePath(file));
}

TestUnit::~TestUnit() = default;

SecureBuffer TestUnit::passphrase() {
    QByteArray text = QByteArrayLiteral("cheval agrafe pile correcte");
    return SecureBuffer::copyOf(reinterpret_cast<const unsigned char*>(text.constData()),
                                static_cast<size_t>(text.size()));
}

std::unique_ptr<access::Session> TestUnit::session(access::Role role) {
    return role == access::Role::CoordinatingPhysician ? chief() : session(access::roleName(role));
}

std::unique_ptr<access::Session> TestUnit::session(const QString& name) {
    return must(access::openSession(folder(), name, passphrase(), m_clock));
}

QString TestUnit::scratch(const QString& fileName) const {
    return m_root.filePath(fileName);
}

const QStringList& TestUnit::recoverySheets() const {
    return made().sheets;
}

}  // namespace serment::test
