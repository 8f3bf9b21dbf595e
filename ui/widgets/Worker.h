// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <memory>

#include "core/access/Session.h"
#include "core/base/Result.h"

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
        QPointer<QObject> guard(context);
        post([this, guard, work = std::move(work), reply = std::move(reply)](access::Session& session) {
            auto answer = std::make_shared<Result<T>>(work(session));
            QMetaObject::invokeMethod(
                this,
                [guard, reply, answer] {
                    if (guard) reply(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

  private:
    void post(std::function<void(access::Session&)> job);
    std::unique_ptr<access::Session> m_session;
    QThread m_thread;
    QObject m_runner;  // lives in m_thread
};

}  // namespace serment::ui
