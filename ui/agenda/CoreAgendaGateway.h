// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/agenda/AgendaPage.h"

namespace serment::ui {

class CoreAgendaGateway final : public AgendaGateway {
  public:
    CoreAgendaGateway(Worker& worker, const access::Session& session)
        : m_worker(worker),
          m_clock(session.clock()),
          m_mayDecide(session.may(access::Action::ManageAgenda, Compartment::Unit)) {}
    QDate today() const override { return m_clock.today(); }
    bool mayDecide() const override { return m_mayDecide; }
    void day(const QDate& day, Reply<std::vector<Row>> reply) override;
    void decide(const QString& id, const QString& outcome, const QString& absence,
                Reply<bool> reply) override;

  private:
    Worker& m_worker;
    const Clock& m_clock;
    bool m_mayDecide = false;
};

}  // namespace serment::ui
