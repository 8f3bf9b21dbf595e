// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/CoreAgendaGateway.h"

#include <QCoreApplication>

#include "core/agenda/RequestLink.h"
#include "core/people/Detainee.h"
#include "ui/patient/PeopleWords.h"

namespace serment::ui {

namespace {

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
  public:
    static QString outcome(agenda::Outcome outcome) {
        switch (outcome) {
            case agenda::Outcome::Planned:
                return tr("expected");
            case agenda::Outcome::Seen:
                return tr("seen");
            case agenda::Outcome::RefusedByPatient:
                return tr("refused by the patient");
            case agenda::Outcome::Absent:
                return tr("absent");
            case agenda::Outcome::CancelledByUnit:
                return tr("cancelled by the unit");
        }
        return {};
    }
};

Row toRow(access::Session& session, const agenda::Slot& slot) {
    Row row;
    row.id = QStringLiteral("%1:%2").arg(slot.id.toString()).arg(slot.version);
    const bool planned = slot.outcome == agenda::Outcome::Planned;
    row.icon = planned                                 ? QStringLiteral("clock")
               : slot.outcome == agenda::Outcome::Seen ? QStringLiteral("ok")
                                                       : QStringLiteral("block");
    row.tone = planned ? Tone::Accent : slot.outcome == agenda::Outcome::Seen ? Tone::Ok : Tone::Warn;
    const auto person = people::detainee(session, slot.detainee);
    row.title = QStringLiteral("%1   %2").arg(slot.startsAt.toString(QStringLiteral("HH:mm")),
                                              person ? person->identity.displayName() : QString());
    row.detail = QStringLiteral("%1 · %2").arg(slot.resource, slot.place);
    row.meta = AgendaWords::outcome(slot.outcome);
    if (person) row.place = PeopleWords::placeOf(*person);
    return row;
}

}  // namespace

void CoreAgendaGateway::day(const QDate& day, Reply<std::vector<Row>> reply) {
    m_worker.ask<std::vector<Row>>(
        &m_worker,
        [day](access::Session& session) -> Result<std::vector<Row>> {
            const auto found = agenda::slotsBetween(session, day, day);
            if (!found) return tl::unexpected<Error>(found.error());
            std::vector<Row> rows;
            for (const auto& slot : *found) rows.push_back(toRow(session, slot));
            return rows;
        },
        std::move(reply));
}

void CoreAgendaGateway::decide(const QString& id, const QString& outcome, const QString& absence,
                               Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [id, outcome, absence](access::Session& session) -> Result<bool> {
            const auto slot = agenda::SlotId::parse(id.section(QLatin1Char(':'), 0, 0));
            const auto what = enumFromName<agenda::Outcome>(outcome);
            if (!slot || !what) return fail(ErrorCode::InvalidInput);
            return agenda::settle(session, *slot, id.section(QLatin1Char(':'), 1).toInt(), *what,
                                  enumFromName<agenda::Absence>(absence))
                .map([](const agenda::Settled&) { return true; });
        },
        std::move(reply));
}

}  // namespace serment::ui
