// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace serment::ui {

// Carries pieces of work into the thread of this object: each runs from its event loop, one an event, in the order put.
// put() from any thread while this lives; what still waits when it goes is dropped.
//
// The one place where values go from a thread to the window. They lie under a mutex of ours rather than in Qt's events, so
// that ThreadSanitizer, which does not see how Qt locks, checks all that is handed over.
class Handover : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    void put(std::function<void()> work);

  private:
    Q_INVOKABLE void deliver();
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting;
};

// A thread for what takes longer than a key may: pieces of work one after the other, answered in the thread of this object.
// It starts with the first piece; destroying this waits until all have run (what was asked to be written is written).
class Background : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    ~Background() override;

    // The answer is dropped when `context` has gone meanwhile. `reply` is run and destroyed in the thread of this object.
    template <typename T>
    void run(QObject* context, std::function<T()> work, std::function<void(T)> reply) {
        post([this, guard = QPointer<QObject>(context), work = std::move(work), reply = std::move(reply)]() mutable {
            auto answer = std::make_shared<T>(work());
            tell([guard = std::move(guard), reply = std::move(reply), answer = std::move(answer)] {
                if (guard) reply(std::move(*answer));
            });
        });
    }
    void post(std::function<void()> job);
    // From a job, how far it is: in the thread of this object, in order with the answers.
    void tell(std::function<void()> word) { m_answers.put(std::move(word)); }

  private:
    void work();
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_ends = false;
    Handover m_answers;
    std::thread m_thread;
};

}  // namespace serment::ui
