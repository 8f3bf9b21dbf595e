// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/SettingsPage.h"

namespace serment::ui {

class CoreSettingsGateway final : public SettingsGateway {
  public:
    CoreSettingsGateway(Worker& worker, const access::Session& session)
        : m_worker(worker), m_mayChange(session.may(access::Action::ChangeSettings, Compartment::Unit)) {}
    void unit(Reply<access::UnitProfile> reply) override;
    void saveUnit(const access::UnitProfile& profile, Reply<bool> reply) override;
    bool mayChangeUnit() const override { return m_mayChange; }
    std::vector<Line> matrix() const override;
    std::vector<Column> matrixColumns() const override;
    QString matrixLegend() const override;

  private:
    Worker& m_worker;
    bool m_mayChange = false;
};

}  // namespace serment::ui
