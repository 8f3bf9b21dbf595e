// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the gateway that reads and writes files on a medium.
#include <QFile>

#include "core/base/WriteWhole.h"
#include "core/people/Detainee.h"
#include "core/records/File.h"
#include "ui/transfers/CoreTransferGateway.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using namespace continuity;

namespace {

QString nameOf(access::Session& session, const DetaineeId& id) {
    if (id.isNull()) return {};
    const auto person = people::detainee(session, id);
    return person ? person->identity.displayName() : QString();
}

template <typename T>
std::vector<Named<T>> named(access::Session& session, std::vector<T> values) {
    std::vector<Named<T>> all;
    for (T& value : values) {
        const QString name = nameOf(session, value.detainee);
        all.push_back({name, std::move(value)});
    }
    return all;
}

Result<QByteArray> contentOf(const QString& path, qint64 most) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::UnreadableFile);
    if (file.size() > most) return fail(ErrorCode::TooLarge);
    return file.readAll();
}

constexpr qint64 largestBundle = qint64(1) << 30;
constexpr qint64 largestReceipt = 64 * 1024;

transfer::Put onto(const QString& folder) {
    return [folder](const transfer::ExportedBundle& bundle, const transfer::Tick& tick) { return transfer::writeToFolder(bundle, folder, tick); };
}

// On the medium and read back; the bytes are let go.
SentFile sent(transfer::ExportedBundle bundle, const QString& folder) {
    for (transfer::WrittenFile& file : bundle.files) file.bytes.clear();
    return SentFile{std::move(bundle), folder};
}

Result<SentFile> written(transfer::ExportedBundle bundle, const QString& folder) {
    if (auto done = transfer::writeToFolder(bundle, folder); !done) return tl::unexpected<Error>(done.error());
    return sent(std::move(bundle), folder);
}

Result<SentFile> copied(access::Session& session, const documents::Desk& desk, CopyRequest request, const QString& folder, bool sealed,
                        const transfer::Progress& progress) {
    for (const Compartment c : {Compartment::Coordination, Compartment::Somatic, Compartment::Psychiatric})
        if (session.holds(c) && session.may(access::Action::GiveAccess, c)) request.compartments.insert(c);
    auto copy = releaseRecordCopy(session, desk, request, progress);
    if (!copy) return tl::unexpected<Error>(copy.error());
    if (sealed) {
        auto bundle = sealCopy(*copy);
        if (!bundle) return tl::unexpected<Error>(bundle.error());
        return written(*std::move(bundle), folder);
    }
    transfer::ExportedBundle pages;
    pages.reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
    pages.number = copy->number;
    pages.entries = copy->entries;
    pages.files = std::move(copy->files);
    return written(std::move(pages), folder);
}

}  // namespace

transfer::Progress CoreTransferGateway::watched(const Job& job) {
    return [this, job](int done, int total) {
        if (job.progress) m_worker.background().tell([job, done, total] { job.progress(done, total); });
        return !job.cancelled->load();
    };
}

void CoreTransferGateway::transfers(Reply<std::vector<Named<transfer::TransferLine>>> reply) {
    ask<std::vector<Named<transfer::TransferLine>>>(
        [](access::Session& session) -> Result<std::vector<Named<transfer::TransferLine>>> {
            auto lines = transfer::transfers(session);
            if (!lines) return tl::unexpected<Error>(lines.error());
            return named(session, std::move(*lines));
        },
        std::move(reply));
}

void CoreTransferGateway::sealedParts(Reply<std::vector<Named<transfer::SealedPart>>> reply) {
    ask<std::vector<Named<transfer::SealedPart>>>(
        [](access::Session& session) -> Result<std::vector<Named<transfer::SealedPart>>> {
            auto parts = transfer::sealedParts(session);
            if (!parts) return tl::unexpected<Error>(parts.error());
            return named(session, std::move(*parts));
        },
        std::move(reply));
}

void CoreTransferGateway::openSealedPart(const QString& id, const QString& passphrase, Reply<transfer::ImportOutcome> reply) {
    ask<transfer::ImportOutcome>([=](access::Session& session) { return transfer::openSealedPart(session, id, passphrase.toUtf8()); }, std::move(reply));
}

void CoreTransferGateway::send(const transfer::ExportRequest& request, const QString& folder, const Job& job, Reply<SentFile> reply) {
    ask<SentFile>(
        [this, request, folder, progress = watched(job)](access::Session& session) -> Result<SentFile> {
            const auto desk = m_shelf.get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            auto bundle = transfer::exportBundle(session, **desk, request, progress, onto(folder));
            if (!bundle) return tl::unexpected<Error>(bundle.error());
            return sent(*std::move(bundle), folder);
        },
        std::move(reply));
}

void CoreTransferGateway::receive(const QString& path, const QString& passphrase, const QString& psychiatricPassphrase, const DetaineeId& person,
                                  bool apply, Reply<Named<transfer::ImportOutcome>> reply) {
    ask<Named<transfer::ImportOutcome>>(
        [=](access::Session& session) -> Result<Named<transfer::ImportOutcome>> {
            const auto bytes = contentOf(path, largestBundle);
            if (!bytes) return tl::unexpected<Error>(bytes.error());
            auto outcome = transfer::importBundle(session, {*bytes, passphrase.toUtf8(), psychiatricPassphrase.toUtf8(), person, !apply});
            if (!outcome) return tl::unexpected<Error>(outcome.error());
            const QString name = nameOf(session, outcome->detainee);
            return Named<transfer::ImportOutcome>{name, *std::move(outcome)};
        },
        std::move(reply));
}

void CoreTransferGateway::writeReceipt(const QString& reference, const QString& path, Reply<bool> reply) {
    act(
        [=](access::Session& session) -> Result<void> {
            const auto slip = transfer::makeReceipt(session, reference);
            if (!slip) return tl::unexpected<Error>(slip.error());
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, *slip)) return fail(ErrorCode::UnreadableFile);
            return transfer::recordReceiptReturned(session, reference);
        },
        std::move(reply));
}

void CoreTransferGateway::receipt(const QString& reference, Reply<transfer::Receipt> reply) {
    ask<transfer::Receipt>(
        [=](access::Session& session) -> Result<transfer::Receipt> {
            const auto slip = transfer::makeReceipt(session, reference);
            if (!slip) return tl::unexpected<Error>(slip.error());
            return transfer::readReceipt(*slip);
        },
        std::move(reply));
}

void CoreTransferGateway::receiptReturned(const QString& reference, Reply<bool> reply) {
    act([=](access::Session& session) { return transfer::recordReceiptReturned(session, reference); }, std::move(reply));
}

void CoreTransferGateway::handOver(const DetaineeId& id, const Caller& caller, const QString& folder, const Job& job, Reply<SentFile> reply) {
    ask<SentFile>(
        [this, id, caller, folder, progress = watched(job)](access::Session& session) -> Result<SentFile> {
            const auto desk = m_shelf.get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            auto bundle = handOverPrepared(session, **desk, id, caller, progress, onto(folder));
            if (!bundle) return tl::unexpected<Error>(bundle.error());
            return sent(*std::move(bundle), folder);
        },
        std::move(reply));
}

void CoreTransferGateway::takeReceipt(const QString& path, bool acceptUnverified, Reply<transfer::ReceiptOutcome> reply) {
    ask<transfer::ReceiptOutcome>(
        [=](access::Session& session) -> Result<transfer::ReceiptOutcome> {
            const auto bytes = contentOf(path, largestReceipt);
            if (!bytes) return tl::unexpected<Error>(bytes.error());
            return transfer::takeReceipt(session, *bytes, acceptUnverified);
        },
        std::move(reply));
}

void CoreTransferGateway::recordReceipt(const QString& id, int version, const QString& from, Reply<bool> reply) {
    act([=](access::Session& session) { return transfer::recordReceiptByHand(session, id, version, session.clock().today(), from); }, std::move(reply));
}

void CoreTransferGateway::accessRequests(Reply<std::vector<Named<AccessRequest>>> reply) {
    ask<std::vector<Named<AccessRequest>>>(
        [this](access::Session& session) -> Result<std::vector<Named<AccessRequest>>> {
            const auto desk = m_shelf.get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            auto requests = continuity::accessRequests(session, (*desk)->gate().catalogue());
            if (!requests) return tl::unexpected<Error>(requests.error());
            return named(session, std::move(*requests));
        },
        std::move(reply));
}

void CoreTransferGateway::entriesOf(const DetaineeId& person, Reply<std::vector<std::pair<QString, QString>>> reply) {
    ask<std::vector<std::pair<QString, QString>>>(
        [person](access::Session& session) -> Result<std::vector<std::pair<QString, QString>>> {
            for (const Compartment c : records::readableCompartments(session))
                if (auto opened = records::openFile(session, person, c); !opened) return tl::unexpected<Error>(opened.error());
            const auto page = records::timeline(session, person, {}, {0, 5000});
            if (!page) return tl::unexpected<Error>(page.error());
            std::vector<std::pair<QString, QString>> entries;
            for (const records::Entry& entry : page->entries) {
                QStringList words{dateText(entry.occurredAt.toLocalTime().date()), entry.title, entry.text.simplified()};
                words.removeAll(QString());
                entries.emplace_back(entry.id.toString(), words.join(QStringLiteral(" · ")));
            }
            return entries;
        },
        std::move(reply));
}

void CoreTransferGateway::deliver(const AccessRequest& request, const QString& folder, bool sealed, const Job& job, Reply<SentFile> reply) {
    ask<SentFile>(
        [this, request, folder, sealed, progress = watched(job)](access::Session& session) -> Result<SentFile> {
            const auto desk = m_shelf.get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            CopyRequest copy;
            copy.detainee = request.detainee;
            copy.recipient = recipientOf(request.asker);
            copy.recipientName = request.asker == Asker::Patient ? nameOf(session, request.detainee) : request.askerName;
            copy.purpose = request.purpose;
            copy.askedOn = request.askedAt.toLocalTime().date();
            copy.apart = request.apart;
            copy.isReviewed = request.isReviewed;
            copy.isWholeLocated = request.isWholeLocated();
            copy.isIdentityChecked = request.identityCheckedOn.isValid();
            if (const auto keeping = continuity::keepingOf(session, (*desk)->gate().catalogue(), request.detainee)) copy.diedOn = keeping->diedOn;
            auto sent = copied(session, **desk, copy, folder, sealed, progress);
            if (!sent) return sent;
            if (auto settled = recordDelivered(session, request.id, sent->bundle.number); !settled) return tl::unexpected<Error>(settled.error());
            return sent;
        },
        std::move(reply));
}

void CoreTransferGateway::exitCopy(const CopyRequest& request, const QString& folder, bool sealed, const Job& job, Reply<SentFile> reply) {
    ask<SentFile>(
        [this, request, folder, sealed, progress = watched(job)](access::Session& session) -> Result<SentFile> {
            const auto desk = m_shelf.get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            return copied(session, **desk, request, folder, sealed, progress);
        },
        std::move(reply));
}

}  // namespace serment::ui
