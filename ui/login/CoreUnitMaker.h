// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/login/CreateAssistant.h"
#include "ui/widgets/Background.h"

namespace serment::ui {

class CoreUnitMaker final : public QObject, public UnitMaker {
    Q_OBJECT
  public:
    explicit CoreUnitMaker(const Clock& clock, QObject* parent = nullptr) : QObject(parent), m_clock(clock) {}
    void create(const QString& folder, const access::UnitDescription& description, const QString& passphrase,
                Reply<access::CreatedUnit> reply) override;

  private:
    const Clock& m_clock;
    Background m_background;
};

}  // namespace serment::ui
