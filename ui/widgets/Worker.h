// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/base/Result.h"
#include "ui/widgets/Background.h"

namespace serment::ui {

template <typename T>
using Reply = std::function<void(Result<T>)>;

// Runs use cases off the window's thread, one after the other, on a session of its own (DESIGN §5: values
// cross threads, connections do not). The answer comes back in the window's thread unless `context` has gone
// meanwhile.
class Worker : public QObject {
    Q_OBJECT
  public:
    explicit Worker(std::unique_ptr<access::Session> session, QObject* parent = nullptr);
    ~Worker() override;  // waits for what runs

    template <typename T>
    void ask(QObject* context, std::function<Result<T>(access::Session&)> work, Reply<T> reply) {
        m_background.run<Result<T>>(
            context, [this, work = std::move(work)] { return work(*m_session); }, std::move(reply));
    }

    // For a job that tells how far it is.
    Background& background() { return m_background; }

  private:
    std::unique_ptr<access::Session> m_session;
    Background m_background;
};

}  // namespace serment::ui
