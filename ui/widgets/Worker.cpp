// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Worker.h"

namespace serment::ui {

Worker::Worker(std::unique_ptr<access::Session> session, QObject* parent)
    : QObject(parent), m_session(std::move(session)) {
    m_runner.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("session"));
    m_thread.start();
}

Worker::~Worker() {
    // The session is closed where it was used.
    QMetaObject::invokeMethod(
        &m_runner, [this] { m_session.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Worker::post(std::function<void(access::Session&)> job) {
    QMetaObject::invokeMethod(
        &m_runner, [this, job = std::move(job)] { job(*m_session); }, Qt::QueuedConnection);
}

}  // namespace serment::ui
