// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/RuleValues.h"

namespace serment::ui {

class CoreRuleGateway final : public RuleGateway {
  public:
    CoreRuleGateway(Worker& worker, const access::Session& session)
        : m_worker(worker), m_mayChange(session.may(access::Action::ChangeLocalPolicy, Compartment::Unit)) {}
    void book(Reply<RuleBook> reply) override;
    void save(const deontology::LocalPolicy& policy, Reply<bool> reply) override;

  private:
    Worker& m_worker;
    bool m_mayChange;
};

}  // namespace serment::ui
