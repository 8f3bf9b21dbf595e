// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/figures/FiguresPage.h"

namespace serment::ui {

class CoreFiguresGateway final : public FiguresGateway {
  public:
    CoreFiguresGateway(Worker& worker, const access::Session& session)
        : m_worker(worker), m_clock(session.clock()) {}
    QDate today() const override { return m_clock.today(); }
    void figures(const QDate& from, const QDate& to, Reply<agenda::Figures> reply) override;
    void pages(const agenda::Figures& figures, Reply<QByteArray> reply) override;

  private:
    Worker& m_worker;
    const Clock& m_clock;
};

}  // namespace serment::ui
