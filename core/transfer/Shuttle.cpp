// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Shuttle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/access/Certificate.h"
#include "core/access/Settings.h"
#include "core/gate/Register.h"
#include "core/transfer/Import.h"

namespace serment::transfer {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr auto format = "serment-receipt";
constexpr qsizetype longestText = 300;

const Act looking{Action::ManageExit, Compartment::Coordination, {}, {}};

struct Stored {
    TransferLine line;
    QStringList addressees;  // fingerprints that the bundle was encrypted to
};

QString columns() {
    return s("t.id, t.version, t.detainee_id, t.direction, t.partner, t.part, t.document_number, t.happened_at, t.state, t.state_at,"
             " t.author_name, t.signer_fingerprint, t.receipt_from, t.care_fingerprint, t.psychiatric_fingerprint, t.receipt_returned_at");
}

Stored readStored(const store::Row& row) {
    Stored stored;
    TransferLine& line = stored.line;
    line.id = row.text(0);
    line.version = static_cast<int>(row.integer(1));
    line.detainee = row.id<DetaineeTag>(2);
    line.isSent = row.text(3) == s("sent");
    line.partner = row.text(4);
    line.part = row.text(5);
    line.number = row.text(6);
    line.happenedAt = row.utc(7);
    line.isReceived = row.text(8) == s("received");
    line.stateAt = row.utc(9);
    line.authorName = row.text(10);
    line.signerFingerprint = row.text(11);
    line.receiptFrom = row.text(12);
    line.receiptReturnedAt = row.utc(15);
    for (const int column : {13, 14})
        if (!row.text(column).isEmpty()) stored.addressees << row.text(column);
    return stored;
}

// The parts of a bundle have references of their own, so that each team acknowledges its own.
bool isReferenceOf(const TransferLine& sent, const QString& reference) {
    if (sent.id == reference) return true;
    for (const char* part : {"care", "psychiatric"})
        if (QUuid::createUuidV5(QUuid::fromString(sent.id), s(part)).toString(QUuid::WithoutBraces) == reference) return true;
    return false;
}

Result<Stored> sentAs(access::Session& session, const QString& reference) {
    return session.read(looking, [&](store::Database& db) -> Result<Stored> {
        const auto all = db.query(s("SELECT %1 FROM coordination.transfer AS t WHERE t.direction = 'sent' ORDER BY t.rowid DESC").arg(columns())).all(readStored);
        for (const Stored& stored : all)
            if (isReferenceOf(stored.line, reference)) return stored;
        return fail(ErrorCode::NotFound, s("nothing of this reference was sent"));
    });
}

bool isPlain(const QString& text) {
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

// The line of the register of disclosures knows it too, where this user reads it.
void tellRegister(access::Session& session, const TransferLine& line, const QDate& on) {
    gate::DisclosureFilter filter;
    filter.number = line.number;
    if (line.number.isEmpty()) return;
    const auto found = gate::disclosures(session, filter);
    if (!found) return;
    for (const gate::Disclosure& disclosure : *found)
        if (disclosure.number == line.number && !disclosure.hasReceipt) (void)gate::recordReceipt(session, disclosure.compartment, disclosure.id, on);
}

Result<void> settle(access::Session& session, const TransferLine& line, const QDateTime& at, const QString& from) {
    const Act act{Action::ManageExit, Compartment::Coordination, line.detainee, line.id};
    auto done = session.write(act, [&](store::Database& db) -> Result<void> {
        const int changed = db.query(s("UPDATE coordination.transfer SET state = 'received', state_at = :at, receipt_from = :from, version = version + 1"
                                       " WHERE id = :id AND version = :version AND state = 'sent'"))
                                .bind(s(":at"), at)
                                .bind(s(":from"), QVariant(from))
                                .bind(s(":id"), QVariant(line.id))
                                .bind(s(":version"), line.version)
                                .run();
        return changed == 1 ? Result<void>() : fail(ErrorCode::Conflict, s("transfer"));
    });
    if (done) tellRegister(session, line, at.toLocalTime().date());
    return done;
}

}  // namespace

Result<std::vector<TransferLine>> transfers(access::Session& session, const DetaineeId& detainee, int limit) {
    return session.read(looking, [&](store::Database& db) -> Result<std::vector<TransferLine>> {
        auto query = db.query(s("SELECT %1 FROM coordination.transfer AS t%2 ORDER BY t.happened_at DESC, t.rowid DESC LIMIT %3")
                                  .arg(columns(), detainee.isNull() ? QString() : s(" WHERE t.detainee_id = :detainee"))
                                  .arg(limit));
        if (!detainee.isNull()) query.bind(s(":detainee"), detainee);
        return query.all([](const store::Row& row) { return readStored(row).line; });
    });
}

Result<ReceiptSigner> ReceiptSigner::of(access::Session& session) {
    const auto profile = access::unitProfile(session);
    if (!profile) return tl::unexpected<Error>(profile.error());
    auto key = access::certifiedKey(session, Action::ImportBundle, Compartment::Coordination);
    if (!key) return tl::unexpected<Error>(key.error());
    ReceiptSigner signer;
    signer.m_from = profile->hospital;
    signer.m_address = profile->letterhead;
    if (!profile->telephone.isEmpty()) signer.m_address << profile->telephone;
    signer.m_key = *std::move(key);
    return signer;
}

Result<QByteArray> ReceiptSigner::sign(const QString& reference, const QDateTime& sentAt, const QDateTime& receivedAt) const {
    const QJsonObject content{{s("format"), s(format)},
                              {s("version"), 1},
                              {s("reference"), reference},
                              {s("sent"), sentAt.toUTC().toString(Qt::ISODateWithMs)},
                              {s("received"), receivedAt.toUTC().toString(Qt::ISODateWithMs)},
                              {s("from"), m_from},
                              {s("return_address"), QJsonArray::fromStringList(m_address)}};
    return keys::signContent(QJsonDocument(content).toJson(), m_key);
}

Result<QByteArray> makeReceipt(access::Session& session, const QString& reference) {
    const auto kept = session.read(looking, [&](store::Database& db) -> Result<std::pair<TransferLine, QByteArray>> {
        const auto found = db.query(s("SELECT %1, t.receipt FROM coordination.transfer AS t WHERE t.id = :id AND t.direction = 'received'").arg(columns()))
                               .bind(s(":id"), QVariant(reference))
                               .first([](const store::Row& row) { return std::pair(readStored(row).line, row.blob(16)); });
        return found ? Result<std::pair<TransferLine, QByteArray>>(*found) : fail(ErrorCode::NotFound, s("nothing of this reference was received"));
    });
    if (!kept) return tl::unexpected<Error>(kept.error());
    if (!kept->second.isEmpty()) return kept->second;
    // Received before slips were made at the import.
    const auto signer = ReceiptSigner::of(session);
    if (!signer) return tl::unexpected<Error>(signer.error());
    return signer->sign(kept->first.id, kept->first.happenedAt, kept->first.stateAt);
}

Result<void> recordReceiptReturned(access::Session& session, const QString& reference) {
    return session.write(Act{Action::ManageExit, Compartment::Coordination, {}, reference}, [&](store::Database& db) -> Result<void> {
        const int changed = db.query(s("UPDATE coordination.transfer SET receipt_returned_at = :at, receipt_returned_by = :by, version = version + 1"
                                       " WHERE id = :id AND direction = 'received'"))
                                .bind(s(":at"), session.clock().nowUtc())
                                .bind(s(":by"), session.user().id)
                                .bind(s(":id"), QVariant(reference))
                                .run();
        return changed == 1 ? Result<void>() : fail(ErrorCode::NotFound, s("transfer"));
    });
}

Result<ReceiptOutcome> takeReceipt(access::Session& session, const QByteArray& file, bool acceptUnverified) {
    const auto receipt = readReceipt(file);
    if (!receipt) return tl::unexpected<Error>(receipt.error());
    const auto sent = sentAs(session, receipt->reference);
    if (!sent) return tl::unexpected<Error>(sent.error());
    const QDateTime now = session.clock().nowUtc();
    const bool inForce = keys::isInForce(receipt->signerCertificatePem, now);
    ReceiptOutcome outcome{sent->line, *receipt, pinnedAs(session, receipt->signerFingerprint), sent->addressees.contains(receipt->signerFingerprint), false, false};
    const bool isOurs = outcome.isFromAddressee || !outcome.knownAs.isEmpty();
    outcome.isOutOfDate = isOurs && !inForce;
    if (outcome.line.isReceived) {
        outcome.isAccepted = true;
        return outcome;
    }
    if (!(isOurs && inForce) && !acceptUnverified) return outcome;
    const QDateTime at = receipt->receivedAt < outcome.line.happenedAt || receipt->receivedAt > now ? now : receipt->receivedAt;
    if (auto settled = settle(session, outcome.line, at, outcome.knownAs.isEmpty() ? receipt->from : outcome.knownAs); !settled)
        return tl::unexpected<Error>(settled.error());
    outcome.isAccepted = outcome.line.isReceived = true;
    outcome.line.stateAt = at;
    return outcome;
}

Result<void> recordReceiptByHand(access::Session& session, const QString& id, int version, const QDate& on, const QString& from) {
    if (from.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("from"));
    if (!isPlain(from)) return fail(ErrorCode::InvalidInput, {}, s("from"));
    const auto sent = sentAs(session, id);
    if (!sent) return tl::unexpected<Error>(sent.error());
    if (!on.isValid() || on > session.clock().today() || on < sent->line.happenedAt.toLocalTime().date()) return fail(ErrorCode::InvalidInput, {}, s("on"));
    TransferLine line = sent->line;
    line.version = version;
    return settle(session, line, on == session.clock().today() ? session.clock().nowUtc() : on.endOfDay().toUTC(), from.simplified());
}

}  // namespace serment::transfer
