// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/today/TodayPage.h"

namespace serment::ui {

// Asks each capability what waits; what a role may not see is left out, not shown as an error.
class CoreTodayGateway final : public TodayGateway {
  public:
    CoreTodayGateway(Worker& worker, const Clock& clock) : m_worker(worker), m_clock(clock) {}
    void board(Reply<TodayBoard> reply) override;
    QDateTime now() const override { return m_clock.nowUtc(); }

  private:
    Worker& m_worker;
    const Clock& m_clock;
};

}  // namespace serment::ui
