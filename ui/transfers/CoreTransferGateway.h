// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/DeskShelf.h"
#include "ui/transfers/TransferGateway.h"

namespace serment::ui {

class CoreTransferGateway final : public TransferGateway {
  public:
    // Both outlive it.
    CoreTransferGateway(Worker& worker, const access::Session& session, QString unitName)
        : m_worker(worker), m_session(session), m_unitName(std::move(unitName)) {}
    QDateTime now() const override { return m_session.clock().nowUtc(); }
    bool may(access::Action action) const override;
    bool holdsPsychiatric() const override;
    QString unitName() const override { return m_unitName; }

    void exits(Reply<std::vector<continuity::ExitRow>> reply) override;
    void exitFile(const DetaineeId& id, Reply<continuity::ExitFile> reply) override;
    void openExit(const DetaineeId& id, Reply<bool> reply) override;
    void recordVisit(const DetaineeId& id, continuity::VisitAnswer answer, const QString& words, Reply<bool> reply) override;
    void recordItem(const DetaineeId& id, continuity::ExitItem item, continuity::ItemState state, const QString& words, const QString& partner,
                    Reply<bool> reply) override;
    void recordHandOver(const DetaineeId& id, continuity::HandOver outcome, const QString& words, const QString& callBack, Reply<bool> reply) override;

    void exitPapers(const DetaineeId& id, Reply<continuity::ExitPapers> reply) override;
    void unannounced(Reply<std::vector<continuity::Unannounced>> reply) override;
    void handOver(const DetaineeId& id, const continuity::Caller& caller, const QString& folder, const Job& job, Reply<SentFile> reply) override;

    void transfers(Reply<std::vector<Named<transfer::TransferLine>>> reply) override;
    void sealedParts(Reply<std::vector<Named<transfer::SealedPart>>> reply) override;
    void openSealedPart(const QString& id, const QString& passphrase, Reply<transfer::ImportOutcome> reply) override;
    void send(const transfer::ExportRequest& request, const QString& folder, const Job& job, Reply<SentFile> reply) override;
    void receive(const QString& path, const QString& passphrase, const QString& psychiatricPassphrase, const DetaineeId& person, bool apply,
                 Reply<Named<transfer::ImportOutcome>> reply) override;
    void writeReceipt(const QString& reference, const QString& path, Reply<bool> reply) override;
    void receipt(const QString& reference, Reply<transfer::Receipt> reply) override;
    void receiptReturned(const QString& reference, Reply<bool> reply) override;
    void takeReceipt(const QString& path, bool acceptUnverified, Reply<transfer::ReceiptOutcome> reply) override;
    void recordReceipt(const QString& id, int version, const QString& from, Reply<bool> reply) override;

    void accessRequests(Reply<std::vector<Named<continuity::AccessRequest>>> reply) override;
    void receiveRequest(const continuity::AccessRequest& request, Reply<bool> reply) override;
    void checkIdentity(const continuity::AccessRequestId& id, const QString& words, Reply<bool> reply) override;
    void locate(const continuity::AccessRequestId& id, continuity::FilePlace place, continuity::Located state, const QString& words,
                Reply<bool> reply) override;
    void entriesOf(const DetaineeId& person, Reply<std::vector<std::pair<QString, QString>>> reply) override;
    void setApart(const continuity::AccessRequestId& id, const continuity::SetApart& passage, Reply<bool> reply) override;
    void review(const continuity::AccessRequestId& id, Reply<bool> reply) override;
    void deliver(const continuity::AccessRequest& request, const QString& folder, bool sealed, const Job& job, Reply<SentFile> reply) override;
    void deliverOnSite(const continuity::AccessRequestId& id, Reply<bool> reply) override;
    void closeRequest(const continuity::AccessRequestId& id, const QString& why, Reply<bool> reply) override;
    void exitCopy(const continuity::CopyRequest& request, const QString& folder, bool sealed, const Job& job, Reply<SentFile> reply) override;

    void filesToReview(Reply<std::vector<continuity::Keeping>> reply) override;
    void keepingOf(const DetaineeId& id, Reply<continuity::Keeping> reply) override;
    void recordKeepingFact(const DetaineeId& id, continuity::KeepingFact fact, const QDate& on, const QString& words, Reply<bool> reply) override;
    void propose(const DetaineeId& id, continuity::Fate fate, Reply<bool> reply) override;
    void decide(const DetaineeId& id, continuity::Fate fate, const QString& words, Reply<bool> reply) override;

    void partners(Reply<std::vector<directory::Partner>> reply) override;
    void savePartner(const directory::Partner& partner, Reply<bool> reply) override;
    void retirePartner(const PartnerId& id, int version, Reply<bool> reply) override;
    void importPartners(const QString& path, bool apply, Reply<directory::PartnerImport> reply) override;

  private:
    template <typename T, typename F>
    void ask(F&& work, Reply<T> reply) {
        m_worker.ask<T>(&m_worker, std::function<Result<T>(access::Session&)>(std::forward<F>(work)), std::move(reply));
    }
    // A use case that answers nothing.
    template <typename F>
    void act(F&& work, Reply<bool> reply) {
        ask<bool>(
            [work = std::forward<F>(work)](access::Session& session) -> Result<bool> {
                return work(session).map([](auto&&...) { return true; });
            },
            std::move(reply));
    }
    // Told in the window's thread.
    transfer::Progress watched(const Job& job);
    Worker& m_worker;
    const access::Session& m_session;
    QString m_unitName;
    DeskShelf m_shelf;
};

}  // namespace serment::ui
