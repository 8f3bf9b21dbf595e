// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <type_traits>

#include "core/access/Action.h"
#include "core/base/Clock.h"
#include "core/base/Compartment.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/store/Database.h"

namespace serment::access {

// What a use case is about to do: checked against the matrix, written in the journal of `compartment`.
struct Act {
    Action action;
    Compartment compartment = Compartment::Unit;
    DetaineeId detainee;  // null when the act is about nobody
    QString subject;      // id of the thing acted on, or empty; never a name or clinical text
};

struct SessionUser {
    UserId id;
    QString name;         // login name
    QString displayName;  // "Dr Anne Leroy"
    Role role = Role::Secretary;
    QString rpps;         // 11 digits, or empty
    QString title;        // printed quality, "médecin", "infirmière"
};

// A user in an open unit: the one door to the data. Every use case is one function that takes the session and
// calls write() or read() once. Not thread-safe: a worker takes its own with forkForWorker().
class Session {
  public:
    virtual ~Session() = default;

    virtual const SessionUser& user() const = 0;
    virtual const Clock& clock() const = 0;
    virtual bool holds(Compartment compartment) const = 0;
    virtual bool may(Action action, Compartment compartment) const = 0;
    // A second connection with the same rights, for another thread.
    virtual Result<std::unique_ptr<Session>> forkForWorker() const = 0;

    // Checks the permission, runs `work` in one transaction over all attached files, writes the journal entry
    // (with the hash of every row that `work` wrote, gathered by the driver), the anchors, and commits.
    // `work` is F(store::Database&) -> Result<T>; its error, or any StoreError, rolls everything back.
    template <typename F>
    auto write(const Act& act, F&& work) -> std::invoke_result_t<F, store::Database&> {
        using Answer = std::invoke_result_t<F, store::Database&>;
        if (auto allowed = begin(act); !allowed) return tl::unexpected<Error>(allowed.error());
        Answer answer = guarded<Answer>(work);
        if (!answer) {
            rollback();
            return answer;
        }
        if (auto committed = commit(act); !committed) return tl::unexpected<Error>(committed.error());
        return answer;
    }

    // The same without a transaction of its own and without a journal entry. Showing a clinical file is a write
    // (Action::OpenFile), because it leaves a trace.
    template <typename F>
    auto read(const Act& act, F&& work) -> std::invoke_result_t<F, store::Database&> {
        using Answer = std::invoke_result_t<F, store::Database&>;
        if (auto allowed = check(act); !allowed) return tl::unexpected<Error>(allowed.error());
        return guarded<Answer>(work);
    }

  protected:
    virtual Result<void> check(const Act& act) const = 0;
    virtual Result<void> begin(const Act& act) = 0;
    virtual Result<void> commit(const Act& act) = 0;
    virtual void rollback() = 0;
    virtual store::Database& database() = 0;

  private:
    template <typename Answer, typename F>
    Answer guarded(F&& work) {
        return store::attempt([&]() -> Answer { return work(database()); });
    }
};

}  // namespace serment::access
