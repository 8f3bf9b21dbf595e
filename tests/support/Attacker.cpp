// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Attacker.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <cstdio>
#include <cstdlib>

#include "tests/support/TestUnit.h"

namespace serment::test {

namespace {

void must(bool succeeded, const char* what) {
    if (succeeded) return;
    std::fprintf(stderr, "Attacker: %s\n", what);
    std::abort();
}

// One plain connection; closed at the end of the statement.
class Shell {
  public:
    Shell(const QString& path, const SecureBuffer& key) {
        must(sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE,
                             nullptr) == SQLITE_OK,
             "open");
        const QByteArray hex =
            QByteArray(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size())).toHex();
        const QByteArray pragma = "PRAGMA key = \"x'" + hex + "'\"";
        must(sqlite3_exec(m_handle, pragma.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, "key");
    }
    ~Shell() { sqlite3_close_v2(m_handle); }
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;

    QByteArray run(const QByteArray& sql, const QByteArray* blob) {
        sqlite3_stmt* statement = nullptr;
        const char* rest = sql.constData();
        QByteArray answer;
        while (*rest != '\0') {
            must(sqlite3_prepare_v2(m_handle, rest, -1, &statement, &rest) == SQLITE_OK,
                 sqlite3_errmsg(m_handle));
            if (statement == nullptr) break;
            if (blob != nullptr)
                sqlite3_bind_blob(statement, 1, blob->constData(), static_cast<int>(blob->size()),
                                  SQLITE_STATIC);
            const int code = sqlite3_step(statement);
            if (code == SQLITE_ROW)
                answer = QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, 0)),
                                    sqlite3_column_bytes(statement, 0));
            must(code == SQLITE_ROW || code == SQLITE_DONE, sqlite3_errmsg(m_handle));
            sqlite3_finalize(statement);
        }
        return answer;
    }

  private:
    sqlite3* m_handle = nullptr;
};

}  // namespace

Attacker::Attacker(const QString& folder, const QString& userName) : m_folder(folder) {
    auto keyring = keys::loadKeyring(folder);
    must(keyring.has_value(), "keyring");
    m_keyring = std::move(*keyring);
    auto identity = keys::unwrapIdentity(*m_keyring.find(userName), TestUnit::passphrase());
    must(identity.has_value(), "identity");
    m_identity = std::move(*identity);
    auto opened = keys::openKeys(m_keyring, m_identity);
    must(opened.has_value(), "keys");
    m_keys = std::move(*opened);
}

QString Attacker::file(Compartment compartment) const {
    return QDir(m_folder).filePath(compartmentName(compartment) + QStringLiteral(".db"));
}

void Attacker::run(Compartment compartment, const QByteArray& sql) {
    Shell(file(compartment), m_keys.at(compartment)).run(sql, nullptr);
}

void Attacker::run(Compartment compartment, const QByteArray& sql, const QByteArray& blob) {
    Shell(file(compartment), m_keys.at(compartment)).run(sql, &blob);
}

QByteArray Attacker::value(Compartment compartment, const QByteArray& sql) {
    return Shell(file(compartment), m_keys.at(compartment)).run(sql, nullptr);
}

QByteArray fileBytes(const QString& path) {
    QFile file(path);
    must(file.open(QIODevice::ReadOnly), "read file");
    return file.readAll();
}

QByteArray fileHash(const QString& path) {
    return QCryptographicHash::hash(fileBytes(path), QCryptographicHash::Sha256);
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    must(file.open(QIODevice::WriteOnly | QIODevice::Truncate), "write file");
    file.write(bytes);
}

}  // namespace serment::test
