// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/agenda/AgendaValues.h"

namespace serment::ui {

class CoreAgendaGateway final : public AgendaGateway {
  public:
    CoreAgendaGateway(Worker& worker, const access::Session& session)
        : m_worker(worker),
          m_clock(session.clock()),
          m_mayDecide(session.may(access::Action::ManageAgenda, Compartment::Unit)) {}
    QDate today() const override { return m_clock.today(); }
    bool mayDecide() const override { return m_mayDecide; }
    void day(const QDate& day, Reply<AgendaDay> reply) override;
    void toPlace(Reply<std::vector<Row>> reply) override;
    void give(const AgendaWish& wish, Reply<bool> reply) override;
    void move(const QString& id, const AgendaWish& where, Reply<bool> reply) override;
    void decide(const QString& id, const QString& outcome, const QString& absence,
                Reply<bool> reply) override;
    void choices(Reply<SessionChoices> reply) override;
    void saveSession(const SessionWish& wish, Reply<bool> reply) override;
    void cancelSession(const QString& id, int version, Reply<int> reply) override;
    void reopenSession(const QString& id, int version, Reply<bool> reply) override;
    void addWaiting(const QString& detainee, const QString& specialty, bool urgent,
                    Reply<bool> reply) override;
    void endWaiting(const QString& row, const QString& why, Reply<bool> reply) override;
    void dayList(const QDate& day, Reply<QByteArray> reply) override;

  private:
    Worker& m_worker;
    const Clock& m_clock;
    bool m_mayDecide = false;
};

}  // namespace serment::ui
