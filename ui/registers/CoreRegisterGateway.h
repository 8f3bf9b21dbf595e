// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/registers/RegistersPage.h"

namespace serment::ui {

class CoreRegisterGateway final : public RegisterGateway {
  public:
    explicit CoreRegisterGateway(Worker& worker) : m_worker(worker) {}
    void disclosures(Reply<std::vector<Line>> reply) override;

  private:
    Worker& m_worker;
};

}  // namespace serment::ui
