// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/visits/VisitsPage.h"

namespace serment::ui {

class CoreVisitsGateway final : public VisitsGateway {
  public:
    CoreVisitsGateway(Worker& worker, const access::Session& session)
        : m_worker(worker),
          m_clock(session.clock()),
          m_mayManage(session.may(access::Action::ManageAgenda, Compartment::Unit)) {}
    QDate today() const override { return m_clock.today(); }
    bool mayManage() const override { return m_mayManage; }
    void board(Reply<VisitsBoard> reply) override;
    void visited(const QString& id, Reply<bool> reply) override;
    void ended(const QString& id, Reply<bool> reply) override;
    void accept(const QString& id, Reply<bool> reply) override;
    void add(const QString& detainee, const QString& kind, const QDate& since, Reply<bool> reply) override;
    void proposeVisit(const QString& detainee, const QString& words, Reply<bool> reply) override;

  private:
    Worker& m_worker;
    const Clock& m_clock;
    bool m_mayManage = false;
};

}  // namespace serment::ui
