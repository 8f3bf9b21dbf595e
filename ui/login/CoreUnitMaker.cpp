// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/CoreUnitMaker.h"

#include <QtConcurrent>

namespace serment::ui {

void CoreUnitMaker::create(const QString& folder, const access::UnitDescription& description,
                           const QString& passphrase, Reply<access::CreatedUnit> reply) {
    auto secret = std::make_shared<SecureBuffer>();
    QString typed = passphrase;
    *secret = SecureBuffer::take(typed);
    QtConcurrent::run([folder, description, secret, clock = &m_clock] {
        return access::createUnit(folder, description, *secret, *clock);
    }).then(this, [reply = std::move(reply)](const Result<access::CreatedUnit>& unit) { reply(unit); });
}

}  // namespace serment::ui
