// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/identity/DuplicatesPage.h"

namespace serment::ui {

class CoreDuplicatesGateway final : public DuplicatesGateway {
  public:
    CoreDuplicatesGateway(Worker& worker, const access::Session& session) : m_worker(worker), m_session(session) {}
    bool mayMerge() const override { return m_session.may(access::Action::MergeIdentity, Compartment::Unit); }
    QDate today() const override { return m_session.clock().today(); }
    void proposals(Reply<std::vector<people::DuplicateProposal>> reply) override;
    void merge(const DetaineeId& kept, const DetaineeId& absorbed, const QString& reason, Reply<people::IdentityMergeId> reply) override;
    void undo(const people::IdentityMergeId& merge, Reply<bool> reply) override;
    void tellApart(const DetaineeId& first, const DetaineeId& second, Reply<bool> reply) override;
    void loadDraft(const QString& pair, Reply<QString> reply) override;
    void saveDraft(const QString& pair, const QString& body, Reply<bool> reply) override;

  private:
    Worker& m_worker;
    const access::Session& m_session;
};

}  // namespace serment::ui
