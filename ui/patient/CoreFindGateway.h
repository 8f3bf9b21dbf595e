// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/PersonField.h"

namespace serment::ui {

// The search of the unit behind Ctrl+K.
class CoreFindGateway final : public FindGateway {
  public:
    CoreFindGateway(Worker& worker, const Clock& clock) : m_worker(worker), m_clock(clock) {}
    void find(const QString& text, Reply<std::vector<Row>> reply) override;

  private:
    Worker& m_worker;
    const Clock& m_clock;
};

}  // namespace serment::ui
