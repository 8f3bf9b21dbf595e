// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <memory>

#include "core/continuity/ExitPapers.h"
#include "core/continuity/Keeping.h"
#include "core/continuity/PreparedHandOver.h"
#include "core/continuity/RecordCopy.h"
#include "core/directory/PartnerImport.h"
#include "core/transfer/SealedPart.h"
#include "core/transfer/Shuttle.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// A person named beside what concerns them.
template <typename T>
struct Named {
    QString name;  // as every list names people
    T value;
};

// Something long that goes on in the background: how far it is, and a way to stop it.
struct Job {
    std::function<void(int done, int total)> progress;  // called in the window's thread
    std::shared_ptr<std::atomic<bool>> cancelled = std::make_shared<std::atomic<bool>>(false);
};

struct SentFile {
    transfer::ExportedBundle bundle;  // without the bytes, which are on the medium
    QString folder;
};

// What the pages of continuity ask of the core. Replies arrive in the window's thread.
class TransferGateway {
  public:
    virtual ~TransferGateway() = default;
    virtual QDateTime now() const = 0;
    QDate today() const { return now().toLocalTime().date(); }
    virtual bool may(access::Action action) const = 0;  // in some part of the file
    virtual bool holdsPsychiatric() const = 0;
    virtual QString unitName() const = 0;

    // exits
    virtual void exits(Reply<std::vector<continuity::ExitRow>> reply) = 0;
    virtual void exitFile(const DetaineeId& id, Reply<continuity::ExitFile> reply) = 0;
    virtual void openExit(const DetaineeId& id, Reply<bool> reply) = 0;
    virtual void recordVisit(const DetaineeId& id, continuity::VisitAnswer answer, const QString& words, Reply<bool> reply) = 0;
    virtual void recordItem(const DetaineeId& id, continuity::ExitItem item, continuity::ItemState state, const QString& words,
                            const QString& partner, Reply<bool> reply) = 0;
    virtual void recordHandOver(const DetaineeId& id, continuity::HandOver outcome, const QString& words, const QString& callBack,
                                Reply<bool> reply) = 0;

    // The papers for the patient, to be printed in one go.
    virtual void exitPapers(const DetaineeId& id, Reply<continuity::ExitPapers> reply) = 0;

    // who left unannounced, and what is ready for who calls
    virtual void unannounced(Reply<std::vector<continuity::Unannounced>> reply) = 0;
    virtual void handOver(const DetaineeId& id, const continuity::Caller& caller, const QString& folder, const Job& job, Reply<SentFile> reply) = 0;

    // files handed over and received
    virtual void transfers(Reply<std::vector<Named<transfer::TransferLine>>> reply) = 0;
    virtual void sealedParts(Reply<std::vector<Named<transfer::SealedPart>>> reply) = 0;
    virtual void openSealedPart(const QString& id, const QString& passphrase, Reply<transfer::ImportOutcome> reply) = 0;
    virtual void send(const transfer::ExportRequest& request, const QString& folder, const Job& job, Reply<SentFile> reply) = 0;
    // With `apply` false: what it holds and would change, nothing written.
    virtual void receive(const QString& path, const QString& passphrase, const QString& psychiatricPassphrase, const DetaineeId& person,
                         bool apply, Reply<Named<transfer::ImportOutcome>> reply) = 0;
    // The slip that goes back: onto a medium, or read to be printed. Either way it is remembered as owed until returned.
    virtual void writeReceipt(const QString& reference, const QString& path, Reply<bool> reply) = 0;
    virtual void receipt(const QString& reference, Reply<transfer::Receipt> reply) = 0;
    virtual void receiptReturned(const QString& reference, Reply<bool> reply) = 0;
    virtual void takeReceipt(const QString& path, bool acceptUnverified, Reply<transfer::ReceiptOutcome> reply) = 0;
    virtual void recordReceipt(const QString& id, int version, const QString& from, Reply<bool> reply) = 0;

    // access to the file
    virtual void accessRequests(Reply<std::vector<Named<continuity::AccessRequest>>> reply) = 0;
    virtual void receiveRequest(const continuity::AccessRequest& request, Reply<bool> reply) = 0;
    virtual void checkIdentity(const continuity::AccessRequestId& id, const QString& words, Reply<bool> reply) = 0;
    virtual void locate(const continuity::AccessRequestId& id, continuity::FilePlace place, continuity::Located state, const QString& words,
                        Reply<bool> reply) = 0;
    // Entries of the file, for whoever reads it for what third parties told: id and title.
    virtual void entriesOf(const DetaineeId& person, Reply<std::vector<std::pair<QString, QString>>> reply) = 0;
    virtual void setApart(const continuity::AccessRequestId& id, const continuity::SetApart& passage, Reply<bool> reply) = 0;
    virtual void review(const continuity::AccessRequestId& id, Reply<bool> reply) = 0;
    // Released, written to the folder (sealed, or as pages to print), and the request settled.
    virtual void deliver(const continuity::AccessRequest& request, const QString& folder, bool sealed, const Job& job, Reply<SentFile> reply) = 0;
    virtual void deliverOnSite(const continuity::AccessRequestId& id, Reply<bool> reply) = 0;
    virtual void closeRequest(const continuity::AccessRequestId& id, const QString& why, Reply<bool> reply) = 0;
    // The copy that a person takes along at the exit.
    virtual void exitCopy(const continuity::CopyRequest& request, const QString& folder, bool sealed, const Job& job, Reply<SentFile> reply) = 0;

    // keeping
    virtual void filesToReview(Reply<std::vector<continuity::Keeping>> reply) = 0;
    virtual void keepingOf(const DetaineeId& id, Reply<continuity::Keeping> reply) = 0;
    virtual void recordKeepingFact(const DetaineeId& id, continuity::KeepingFact fact, const QDate& on, const QString& words, Reply<bool> reply) = 0;
    virtual void propose(const DetaineeId& id, continuity::Fate fate, Reply<bool> reply) = 0;
    virtual void decide(const DetaineeId& id, continuity::Fate fate, const QString& words, Reply<bool> reply) = 0;

    // directory
    virtual void partners(Reply<std::vector<directory::Partner>> reply) = 0;
    virtual void savePartner(const directory::Partner& partner, Reply<bool> reply) = 0;  // a null id adds
    virtual void retirePartner(const PartnerId& id, int version, Reply<bool> reply) = 0;
    virtual void importPartners(const QString& path, bool apply, Reply<directory::PartnerImport> reply) = 0;
};

}  // namespace serment::ui
