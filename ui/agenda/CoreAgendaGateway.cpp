// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/CoreAgendaGateway.h"

#include "core/agenda/RequestLink.h"
#include "core/agenda/Waiting.h"
#include "core/documents/MovementList.h"
#include "ui/agenda/AgendaReader.h"

namespace serment::ui {

namespace {

Result<std::pair<agenda::SlotId, int>> slotOf(const QString& id) {
    const auto slot = agenda::SlotId::parse(id.section(QLatin1Char(':'), 0, 0));
    if (!slot) return tl::unexpected<Error>(slot.error());
    return std::pair(*slot, id.section(QLatin1Char(':'), 1).toInt());
}

Result<bool> moveSlot(access::Session& session, const QString& id, const AgendaWish& where) {
    const auto slot = slotOf(id);
    if (!slot) return tl::unexpected<Error>(slot.error());
    agenda::AgendaSessionId into;
    if (!where.session.isEmpty()) {
        const auto parsed = agenda::AgendaSessionId::parse(where.session);
        if (!parsed) return tl::unexpected<Error>(parsed.error());
        into = *parsed;
    }
    return agenda::moveAppointment(session, slot->first, slot->second, where.day, where.at, into)
        .map([](const auto&) { return true; });
}

Result<bool> saveIt(access::Session& session, const SessionWish& wish) {
    agenda::AgendaSession held{{},       1,         wish.resource, wish.place,   wish.day,
                               wish.from, wish.to, wish.minutes,  {},           false};
    if (const auto who = UserId::parse(wish.professionalId)) held.professional = *who;
    if (!wish.id.isEmpty()) {
        const auto id = agenda::AgendaSessionId::parse(wish.id);
        if (!id) return tl::unexpected<Error>(id.error());
        held.id = *id;
        return agenda::editAgendaSession(session, held, wish.version).map([] { return true; });
    }
    for (int week = 0; week < wish.weeks; ++week) {
        held.day = wish.day.addDays(7 * week);
        if (const auto opened = agenda::openAgendaSession(session, held); !opened)
            return tl::unexpected<Error>(opened.error());
    }
    return true;
}

}  // namespace

void CoreAgendaGateway::day(const QDate& day, Reply<AgendaDay> reply) {
    m_worker.ask<AgendaDay>(
        &m_worker, [day](access::Session& session) { return readAgendaDay(session, day); }, std::move(reply));
}

void CoreAgendaGateway::toPlace(Reply<std::vector<Row>> reply) {
    m_worker.ask<std::vector<Row>>(
        &m_worker, [](access::Session& session) { return readToPlace(session); }, std::move(reply));
}

void CoreAgendaGateway::give(const AgendaWish& wish, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker, [wish](access::Session& session) { return giveTime(session, wish); }, std::move(reply));
}

void CoreAgendaGateway::move(const QString& id, const AgendaWish& where, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker, [id, where](access::Session& session) { return moveSlot(session, id, where); },
        std::move(reply));
}

void CoreAgendaGateway::decide(const QString& id, const QString& outcome, const QString& absence,
                               Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [id, outcome, absence](access::Session& session) -> Result<bool> {
            const auto slot = slotOf(id);
            const auto what = enumFromName<agenda::Outcome>(outcome);
            if (!slot || !what) return fail(ErrorCode::InvalidInput);
            return agenda::settle(session, slot->first, slot->second, *what,
                                  enumFromName<agenda::Absence>(absence))
                .map([](const agenda::Settled&) { return true; });
        },
        std::move(reply));
}

void CoreAgendaGateway::choices(Reply<SessionChoices> reply) {
    m_worker.ask<SessionChoices>(
        &m_worker, [](access::Session& session) { return readSessionChoices(session); }, std::move(reply));
}

void CoreAgendaGateway::saveSession(const SessionWish& wish, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker, [wish](access::Session& session) { return saveIt(session, wish); }, std::move(reply));
}

void CoreAgendaGateway::cancelSession(const QString& id, int version, Reply<int> reply) {
    m_worker.ask<int>(
        &m_worker,
        [id, version](access::Session& session) -> Result<int> {
            const auto parsed = agenda::AgendaSessionId::parse(id);
            if (!parsed) return tl::unexpected<Error>(parsed.error());
            const auto cancelled = agenda::closeAgendaSession(session, *parsed, version);
            if (!cancelled) return tl::unexpected<Error>(cancelled.error());
            if (session.may(access::Action::AnswerRequest, Compartment::Coordination))
                if (const auto settled = agenda::settlePendingRequests(session); !settled)
                    return tl::unexpected<Error>(settled.error());
            return static_cast<int>(cancelled->size());
        },
        std::move(reply));
}

void CoreAgendaGateway::addWaiting(const QString& detainee, const QString& specialty, bool urgent,
                                   Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [detainee, specialty, urgent](access::Session& session) -> Result<bool> {
            const auto who = DetaineeId::parse(detainee);
            if (!who) return tl::unexpected<Error>(who.error());
            agenda::Waiting line;
            line.compartment = session.may(access::Action::ManageAgenda, Compartment::Somatic)
                                   ? Compartment::Somatic
                                   : Compartment::Psychiatric;
            line.detainee = *who;
            line.specialty = specialty;
            line.isUrgent = urgent;
            return agenda::addToWaitingList(session, line).map([](const auto&) { return true; });
        },
        std::move(reply));
}

void CoreAgendaGateway::reopenSession(const QString& id, int version, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [id, version](access::Session& session) -> Result<bool> {
            const auto parsed = agenda::AgendaSessionId::parse(id);
            if (!parsed) return tl::unexpected<Error>(parsed.error());
            return agenda::reopenAgendaSession(session, *parsed, version).map([] { return true; });
        },
        std::move(reply));
}

void CoreAgendaGateway::endWaiting(const QString& row, const QString& why, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker, [row, why](access::Session& session) { return endWaitingLine(session, row, why); },
        std::move(reply));
}

void CoreAgendaGateway::dayList(const QDate& day, Reply<QByteArray> reply) {
    m_worker.ask<QByteArray>(
        &m_worker, [day](access::Session& session) { return documents::movementList(session, day); },
        std::move(reply));
}

}  // namespace serment::ui
