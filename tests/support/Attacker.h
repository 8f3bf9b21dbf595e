// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/keys/Keyring.h"
#include "core/store/Sqlite.h"

namespace serment::test {

// Somebody who has the keys of a user and the SQLCipher shell, and goes round the program: plain sqlite3
// calls, no hook, no authorizer, no journal.
class Attacker {
  public:
    Attacker(const QString& folder, const QString& userName);

    // Runs SQL on one compartment's file alone, as "main". Aborts the test program when it fails.
    void run(Compartment compartment, const QByteArray& sql);
    QByteArray value(Compartment compartment, const QByteArray& sql);
    // With a value bound to ?1.
    void run(Compartment compartment, const QByteArray& sql, const QByteArray& blob);

    const keys::Keyring& keyring() const { return m_keyring; }
    const keys::Identity& identity() const { return m_identity; }
    const SecureBuffer& key(Compartment compartment) const { return m_keys.at(compartment); }
    QString file(Compartment compartment) const;

  private:
    QString m_folder;
    keys::Keyring m_keyring;
    keys::Identity m_identity;
    std::map<Compartment, SecureBuffer> m_keys;
};

// SHA-256 of a file, to see that it was left alone.
QByteArray fileHash(const QString& path);
QByteArray fileBytes(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);

}  // namespace serment::test
