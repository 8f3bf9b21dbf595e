// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/CoreDuplicatesGateway.h"

#include "core/records/Draft.h"

namespace serment::ui {

namespace {

records::DraftKey draftOf(const QString& pair) {
    return {Compartment::Unit, pair, QStringLiteral("duplicates")};
}

}  // namespace

void CoreDuplicatesGateway::proposals(Reply<std::vector<people::DuplicateProposal>> reply) {
    m_worker.ask<std::vector<people::DuplicateProposal>>(
        &m_worker, [](access::Session& session) { return people::duplicateProposals(session); }, std::move(reply));
}

void CoreDuplicatesGateway::merge(const DetaineeId& kept, const DetaineeId& absorbed, const QString& reason,
                                  Reply<people::IdentityMergeId> reply) {
    m_worker.ask<people::IdentityMergeId>(
        &m_worker, [kept, absorbed, reason](access::Session& session) { return people::mergeDetainees(session, kept, absorbed, reason); },
        std::move(reply));
}

void CoreDuplicatesGateway::undo(const people::IdentityMergeId& merge, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker, [merge](access::Session& session) { return people::undoMerge(session, merge).map([] { return true; }); }, std::move(reply));
}

void CoreDuplicatesGateway::tellApart(const DetaineeId& first, const DetaineeId& second, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker, [first, second](access::Session& session) { return people::tellApart(session, first, second).map([] { return true; }); },
        std::move(reply));
}

void CoreDuplicatesGateway::loadDraft(const QString& pair, Reply<QString> reply) {
    m_worker.ask<QString>(
        &m_worker,
        [pair](access::Session& session) -> Result<QString> {
            const auto held = records::loadDraft(session, draftOf(pair));
            if (!held) return tl::unexpected<Error>(held.error());
            return *held ? (*held)->body : QString();
        },
        std::move(reply));
}

void CoreDuplicatesGateway::saveDraft(const QString& pair, const QString& body, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [pair, body](access::Session& session) { return records::saveDraft(session, draftOf(pair), body).map([] { return true; }); },
        std::move(reply));
}

}  // namespace serment::ui
