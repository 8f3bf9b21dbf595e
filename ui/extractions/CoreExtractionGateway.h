// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/extractions/ExtractionValues.h"

namespace serment::ui {

class CoreExtractionGateway final : public ExtractionGateway {
  public:
    CoreExtractionGateway(Worker& worker, const access::Session& session);
    QDateTime now() const override { return m_clock.nowUtc(); }
    bool mayManage() const override { return m_mayManage; }
    bool mayIndicate() const override { return m_team.has_value(); }
    void board(Reply<ExtractionBoard> reply) override;
    void detail(const QString& id, Reply<ExtractionDetail> reply) override;
    void advance(const QString& id, int version, const ExtractionMove& move, Reply<bool> reply) override;
    void indicate(const NewExtraction& wish, Reply<QString> reply) override;

  private:
    Worker& m_worker;
    const Clock& m_clock;
    bool m_mayManage = false;
    std::optional<Compartment> m_team;  // where a new reason stands
};

}  // namespace serment::ui
