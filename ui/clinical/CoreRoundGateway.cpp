// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/PillBoxList.h"
#include "core/records/Draft.h"
#include "ui/clinical/RoundPage.h"

namespace serment::ui {

namespace {

records::DraftKey keyOf(const access::Session& session, const QString& subject) {
    return {records::teamCompartment(session), subject, QStringLiteral("round")};
}

}  // namespace

bool CoreRoundGateway::mayRecord() const {
    return m_session.may(access::Action::AdministerTreatment, Compartment::Coordination);
}

void CoreRoundGateway::round(records::Holding holding, Reply<std::vector<records::RoundLine>> reply) {
    m_worker.ask<std::vector<records::RoundLine>>(
        &m_worker,
        [holding](access::Session& session) {
            return records::administrationRound(session, holding, session.clock().today());
        },
        std::move(reply));
}

void CoreRoundGateway::record(const std::vector<records::Administration>& round, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [round](access::Session& session) -> Result<bool> {
            return records::recordAdministrations(session, round).map([](int) { return true; });
        },
        std::move(reply));
}

void CoreRoundGateway::loadDraft(const QString& subject, Reply<QString> reply) {
    m_worker.ask<QString>(
        &m_worker,
        [subject](access::Session& session) -> Result<QString> {
            auto draft = records::loadDraft(session, keyOf(session, subject));
            if (!draft) return tl::unexpected<Error>(draft.error());
            return *draft ? (*draft)->body : QString();
        },
        std::move(reply));
}

void CoreRoundGateway::saveDraft(const QString& subject, const QString& body, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [subject, body](access::Session& session) -> Result<bool> {
            return records::saveDraft(session, keyOf(session, subject), body).map([] { return true; });
        },
        std::move(reply));
}

void CoreRoundGateway::boxList(const QDate& first, const QString& building, Reply<QByteArray> reply) {
    m_worker.ask<QByteArray>(
        &m_worker,
        [first, building](access::Session& session) {
            return documents::pillBoxList(session, first, building.isEmpty() ? QString() : building);
        },
        std::move(reply));
}

}  // namespace serment::ui
