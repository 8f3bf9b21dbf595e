// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/CoreFindGateway.h"

#include "core/people/Detainee.h"
#include "ui/patient/PeopleWords.h"

namespace serment::ui {

void CoreFindGateway::find(const QString& text, Reply<std::vector<Row>> reply) {
    using Found = std::vector<people::Detainee>;
    m_worker.ask<Found>(
        &m_worker, [text](access::Session& session) { return people::searchDetainees(session, text); },
        [this, reply = std::move(reply)](Result<Found> found) {
            reply(std::move(found).map(
                [this](const Found& persons) { return PeopleWords::rows(persons, m_clock.today()); }));
        });
}

}  // namespace serment::ui
