// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>

#include "core/access/Matrix.h"
#include "core/access/Session.h"
#include "core/journal/Writer.h"
#include "core/keys/Keyring.h"
#include "core/store/UnitDatabase.h"
#include "core/store/UnitLock.h"

namespace serment::access {

// What all connections of one login share. Its secrets are zeroed when the last of them goes.
struct Login {
    QString folder;
    QString unitId;
    QByteArray rootPublic;
    SessionUser user;
    keys::Identity identity;
    store::CompartmentKeys keys;
    std::shared_ptr<store::UnitLock> lock;  // null when the unit is open for reading only
    const Clock& clock;
    const Matrix& matrix;
    std::atomic<bool> locked = false;
    std::atomic<bool> alarm = false;  // tampering was found and not yet decided upon
};

// The Session over the encrypted files.
class UnitSession final : public Session {
  public:
    static Result<std::unique_ptr<UnitSession>> open(std::shared_ptr<Login> login);

    const SessionUser& user() const override { return m_login->user; }
    const Clock& clock() const override { return m_login->clock; }
    bool holds(Compartment compartment) const override;
    bool may(Action action, Compartment compartment) const override;
    Result<std::unique_ptr<Session>> forkForWorker() const override;

    Login& login() { return *m_login; }
    const Login& login() const { return *m_login; }
    store::UnitDatabase& unitDatabase() { return *m_database; }

  protected:
    Result<void> check(const Act& act) const override;
    Result<void> begin(const Act& act) override;
    Result<void> commit(const Act& act) override;
    void rollback() override;
    store::Database& database() override { return *m_database; }

  private:
    UnitSession(std::shared_ptr<Login> login, std::unique_ptr<store::UnitDatabase> database);
    Result<void> checkNotRevoked() const;
    Result<void> journalMigration();
    void appendToJournal(const journal::Deed& deed);
    void leave();

    std::shared_ptr<Login> m_login;
    std::unique_ptr<store::UnitDatabase> m_database;
    journal::Writer m_journal;
    bool m_inTransaction = false;
};

}  // namespace serment::access
