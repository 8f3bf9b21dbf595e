// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <vector>

#include "core/access/Session.h"
#include "core/store/Sqlite.h"

namespace serment::bench {

// The statements that some work ran, to be run again by the C API alone on a connection with the same settings: the
// statements prepared beforehand, each row read and its values built (text, dates and ids included), nothing else.
class Replay {
  public:
    // Runs `work` on the session and remembers its SELECTs with the values bound to them.
    Replay(access::Session& session, const std::function<void()>& work);
    ~Replay();
    Replay(const Replay&) = delete;
    Replay& operator=(const Replay&) = delete;

    void run();
    size_t statements() const { return m_statements.size(); }

  private:
    std::unique_ptr<access::Session> m_other;
    std::vector<sqlite3_stmt*> m_statements;
};

sqlite3* handleOf(access::Session& session);

}  // namespace serment::bench
