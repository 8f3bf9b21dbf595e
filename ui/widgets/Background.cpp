// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Background.h"

namespace serment::ui {

void Handover::put(std::function<void()> work) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(work));
    }
    // By name: nothing but the wake-up itself goes through Qt's events.
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void Handover::deliver() {
    std::function<void()> work;
    {
        const std::lock_guard lock(m_mutex);
        work = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    work();  // may destroy this
}

Background::~Background() {
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable()) m_thread.join();
}

void Background::post(std::function<void()> job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    if (!m_thread.joinable()) m_thread = std::thread([this] { work(); });
    m_wake.notify_one();
}

void Background::work() {
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ends || !m_jobs.empty(); });
            if (m_jobs.empty()) return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

}  // namespace serment::ui
