// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/ReadyKeeper.h"

#include "core/continuity/PreparedHandOver.h"

namespace serment::ui {

namespace {

constexpr int betweenTwo = 800;
constexpr int betweenRounds = 10 * 60 * 1000;  // the roll may have been imported meanwhile

}  // namespace

ReadyKeeper::ReadyKeeper(Worker& worker, QObject* parent) : QObject(parent), m_worker(worker) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReadyKeeper::makeOne);
}

void ReadyKeeper::start(int afterMilliseconds) { m_timer.start(afterMilliseconds); }

// What cannot be made now (an alarm is open, the disk is full) is tried again at the next round: the page shows it as not ready.
void ReadyKeeper::makeOne() {
    m_worker.ask<int>(this, [](access::Session& session) { return continuity::prepareHandOvers(session); }, [this](Result<int> left) {
        const bool more = left && *left > 0;
        m_timer.start(more ? betweenTwo : betweenRounds);
        if (!more) Q_EMIT rested();
    });
}

}  // namespace serment::ui
