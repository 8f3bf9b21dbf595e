// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/CoreUnitMaker.h"

#include "core/base/SharedSecret.h"

namespace serment::ui {

void CoreUnitMaker::create(const QString& folder, const access::UnitDescription& description,
                           const QString& passphrase, Reply<access::CreatedUnit> reply) {
    QString typed = passphrase;
    const auto secret = sharedSecret(typed);
    m_background.run<Result<access::CreatedUnit>>(
        this,
        [folder, description, secret, clock = &m_clock] { return access::createUnit(folder, description, *secret, *clock); },
        std::move(reply));
}

}  // namespace serment::ui
