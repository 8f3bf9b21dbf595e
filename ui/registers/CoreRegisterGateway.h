// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/DeskShelf.h"
#include "ui/registers/RegistersPage.h"

namespace serment::ui {

class CoreRegisterGateway final : public RegisterGateway {
  public:
    CoreRegisterGateway(Worker& worker, std::shared_ptr<DeskShelf> shelf, const Clock& clock)
        : m_worker(worker), m_shelf(std::move(shelf)), m_clock(clock) {}
    void choices(Reply<RegisterChoices> reply) override;
    void disclosures(const RegisterQuestion& question, Reply<RegisterAnswer> reply) override;
    void pages(const QDate& from, const QDate& to, Reply<QByteArray> reply) override;
    void table(const QDate& from, const QDate& to, Reply<QByteArray> reply) override;
    QDate today() const override { return m_clock.today(); }

  private:
    Worker& m_worker;
    std::shared_ptr<DeskShelf> m_shelf;
    const Clock& m_clock;
};

}  // namespace serment::ui
