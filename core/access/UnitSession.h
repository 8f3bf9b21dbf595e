// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <functional>
#include <optional>
#include <vector>

#include "core/access/Matrix.h"
#include "core/access/Session.h"
#include "core/journal/Writer.h"
#include "core/keys/Keyring.h"
#include "core/store/UnitDatabase.h"
#include "core/store/UnitLock.h"

namespace serment::access {

// One patient's psychiatric file, opened in an emergency for an hour.
struct BreakGlassOpening {
    DetaineeId detainee;
    QDateTime until;
};

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
    std::optional<BreakGlassOpening> breakGlass = {};
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
    std::vector<Compartment> held() const;  // all of them, in their order; none when locked
    bool may(Action action, Compartment compartment) const override;
    Result<std::unique_ptr<Session>> forkForWorker() const override;

    // Ends the session for good: keys and connection are gone, every act answers SessionLocked. Its forks end too.
    void lock() const;
    // Closes the files until the next act, which opens them again: a window's session that only answers may() holds no
    // file open, so that a key can be renewed beside it. Not inside an act.
    void rest() const;
    // Closes the files, lets `work` replace them on disk, and opens them again with the keys then in the login.
    Result<void> reopenAround(const std::function<Result<void>()>& work);
    // A journal entry of its own for what happens outside a use case (a recovery): no permission is checked.
    Result<void> record(const journal::Deed& deed) const;

    // Whether another session of this process has the files open.
    bool isShared() const { return m_login->lock && m_login->lock->connections() > (m_database ? 1 : 0); }
    ~UnitSession() override { rest(); }

    Login& login() { return *m_login; }
    const Login& login() const { return *m_login; }
    // Throws StoreError when resting files do not open again.
    store::UnitDatabase& unitDatabase();

  protected:
    Result<void> check(const Act& act) const override;
    Result<void> begin(const Act& act) override;
    Result<void> commit(const Act& act) override;
    void rollback() override;
    store::Database& database() override { return *m_database; }

  private:
    explicit UnitSession(std::shared_ptr<Login> login) : m_login(std::move(login)) {}
    bool isAllowed(const Act& act) const;
    bool hasEnded() const;  // an emergency, after its hour
    Result<void> checkNotRevoked() const;
    Result<void> connect() const;
    Result<void> wake() const;
    void appendToJournal(const journal::Deed& deed) const;
    void leave();

    std::shared_ptr<Login> m_login;
    mutable std::unique_ptr<store::UnitDatabase> m_database;  // ends with the session, also where it is only looked at
    mutable std::optional<journal::Writer> m_journal;
    bool m_inTransaction = false;
};

}  // namespace serment::access
