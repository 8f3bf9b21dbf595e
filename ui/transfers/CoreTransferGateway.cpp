// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/CoreTransferGateway.h"

#include <QFile>
#include <algorithm>

namespace serment::ui {

using namespace continuity;

bool CoreTransferGateway::may(access::Action action) const {
    return std::any_of(allCompartments.begin(), allCompartments.end(), [&](Compartment c) { return m_session.may(action, c); });
}

bool CoreTransferGateway::holdsPsychiatric() const {
    return m_session.holds(Compartment::Psychiatric) && m_session.may(access::Action::ExportBundle, Compartment::Psychiatric);
}

void CoreTransferGateway::exits(Reply<std::vector<ExitRow>> reply) {
    ask<std::vector<ExitRow>>([](access::Session& session) { return exitsToPrepare(session); }, std::move(reply));
}

void CoreTransferGateway::exitFile(const DetaineeId& id, Reply<ExitFile> reply) {
    ask<ExitFile>([id](access::Session& session) { return continuity::exitFile(session, id); }, std::move(reply));
}

void CoreTransferGateway::openExit(const DetaineeId& id, Reply<bool> reply) {
    act([id](access::Session& session) { return continuity::openExit(session, id); }, std::move(reply));
}

void CoreTransferGateway::recordVisit(const DetaineeId& id, VisitAnswer answer, const QString& words, Reply<bool> reply) {
    act([=](access::Session& session) { return continuity::recordVisit(session, id, answer, session.clock().today(), words); }, std::move(reply));
}

void CoreTransferGateway::recordItem(const DetaineeId& id, ExitItem item, ItemState state, const QString& words, const QString& partner,
                                     Reply<bool> reply) {
    act([=](access::Session& session) { return continuity::recordItem(session, id, item, state, words, partner); }, std::move(reply));
}

void CoreTransferGateway::recordHandOver(const DetaineeId& id, HandOver outcome, const QString& words, const QString& callBack, Reply<bool> reply) {
    act([=](access::Session& session) { return continuity::recordHandOver(session, id, outcome, session.clock().today(), words, callBack); }, std::move(reply));
}

void CoreTransferGateway::exitPapers(const DetaineeId& id, Reply<ExitPapers> reply) {
    ask<ExitPapers>(
        [this, id](access::Session& session) -> Result<ExitPapers> {
            const auto desk = m_shelf.get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            return continuity::exitPapers(session, **desk, id);
        },
        std::move(reply));
}

void CoreTransferGateway::unannounced(Reply<std::vector<Unannounced>> reply) {
    ask<std::vector<Unannounced>>([](access::Session& session) { return unannouncedExits(session); }, std::move(reply));
}

void CoreTransferGateway::receiveRequest(const AccessRequest& request, Reply<bool> reply) {
    act([request](access::Session& session) { return receiveAccessRequest(session, request); }, std::move(reply));
}

void CoreTransferGateway::checkIdentity(const AccessRequestId& id, const QString& words, Reply<bool> reply) {
    act([=](access::Session& session) { return recordIdentityCheck(session, id, words); }, std::move(reply));
}

void CoreTransferGateway::locate(const AccessRequestId& id, FilePlace place, Located state, const QString& words, Reply<bool> reply) {
    act([=](access::Session& session) { return recordLocated(session, id, place, state, words); }, std::move(reply));
}

void CoreTransferGateway::setApart(const AccessRequestId& id, const SetApart& passage, Reply<bool> reply) {
    act([=](access::Session& session) { return continuity::setApart(session, id, passage); }, std::move(reply));
}

void CoreTransferGateway::review(const AccessRequestId& id, Reply<bool> reply) {
    act([id](access::Session& session) { return recordReviewed(session, id); }, std::move(reply));
}

void CoreTransferGateway::deliverOnSite(const AccessRequestId& id, Reply<bool> reply) {
    act([id](access::Session& session) { return recordDelivered(session, id, {}); }, std::move(reply));
}

void CoreTransferGateway::closeRequest(const AccessRequestId& id, const QString& why, Reply<bool> reply) {
    act([=](access::Session& session) { return closeAccessRequest(session, id, why); }, std::move(reply));
}

void CoreTransferGateway::filesToReview(Reply<std::vector<Keeping>> reply) {
    ask<std::vector<Keeping>>(
        [this](access::Session& session) -> Result<std::vector<Keeping>> {
            const auto desk = m_shelf.get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            return continuity::filesToReview(session, (*desk)->gate().catalogue());
        },
        std::move(reply));
}

void CoreTransferGateway::keepingOf(const DetaineeId& id, Reply<Keeping> reply) {
    ask<Keeping>(
        [this, id](access::Session& session) -> Result<Keeping> {
            const auto desk = m_shelf.get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            return continuity::keepingOf(session, (*desk)->gate().catalogue(), id);
        },
        std::move(reply));
}

void CoreTransferGateway::recordKeepingFact(const DetaineeId& id, KeepingFact fact, const QDate& on, const QString& words, Reply<bool> reply) {
    act([=](access::Session& session) { return continuity::recordKeepingFact(session, id, fact, on, words); }, std::move(reply));
}

void CoreTransferGateway::propose(const DetaineeId& id, Fate fate, Reply<bool> reply) {
    act(
        [=, this](access::Session& session) -> Result<void> {
            const auto desk = m_shelf.get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            return continuity::propose(session, (*desk)->gate().catalogue(), id, fate);
        },
        std::move(reply));
}

void CoreTransferGateway::decide(const DetaineeId& id, Fate fate, const QString& words, Reply<bool> reply) {
    act([=](access::Session& session) { return recordDecision(session, id, fate, session.clock().today(), words); }, std::move(reply));
}

void CoreTransferGateway::partners(Reply<std::vector<directory::Partner>> reply) {
    ask<std::vector<directory::Partner>>([](access::Session& session) { return directory::partners(session); }, std::move(reply));
}

void CoreTransferGateway::savePartner(const directory::Partner& partner, Reply<bool> reply) {
    act(
        [partner](access::Session& session) -> Result<void> {
            const auto done = [](auto&&) {};
            return partner.id.isNull() ? directory::addPartner(session, partner).map(done) : directory::savePartner(session, partner).map(done);
        },
        std::move(reply));
}

void CoreTransferGateway::retirePartner(const PartnerId& id, int version, Reply<bool> reply) {
    act([=](access::Session& session) { return directory::retirePartner(session, id, version); }, std::move(reply));
}

void CoreTransferGateway::importPartners(const QString& path, bool apply, Reply<directory::PartnerImport> reply) {
    ask<directory::PartnerImport>(
        [=](access::Session& session) -> Result<directory::PartnerImport> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::UnreadableFile);
            return directory::importPartners(session, file.readAll(), apply);
        },
        std::move(reply));
}

}  // namespace serment::ui
