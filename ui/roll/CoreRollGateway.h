// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/roll/RollPage.h"

namespace serment::ui {

class CoreRollGateway final : public RollGateway {
  public:
    explicit CoreRollGateway(Worker& worker) : m_worker(worker) {}
    void preview(const QString& path, Reply<people::RollOutcome> reply) override;
    void apply(const QString& path, people::RowsInError rowsInError,
               Reply<people::RollOutcome> reply) override;

  private:
    Worker& m_worker;
};

}  // namespace serment::ui
