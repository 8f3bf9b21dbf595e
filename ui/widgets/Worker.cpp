// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Worker.h"

namespace serment::ui {

Worker::Worker(std::unique_ptr<access::Session> session, QObject* parent) : QObject(parent), m_session(std::move(session)) {}

Worker::~Worker() {
    // The session is closed where it was used.
    m_background.post([this] { m_session.reset(); });
}

}  // namespace serment::ui
