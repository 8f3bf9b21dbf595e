// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/access/Session.h"
#include "core/keys/Cms.h"

// The shuttle form of 2000 (S02: reference, identity checked at both ends, dates, one return address, a return that is
// followed, no medical word), for bundles: what was sent and received, and the receipts that go back.
namespace serment::transfer {

struct TransferLine {
    QString id;  // reference of the bundle as it was sent, or of the part received
    int version = 1;
    DetaineeId detainee;
    bool isSent = false;
    QString partner;  // to whom, from whom
    QString part;     // "care", "psychiatric"
    QString number;   // line of the register of disclosures, when sent
    QDateTime happenedAt;
    bool isReceived = false;  // sent: a receipt came back
    QDateTime stateAt;
    QString authorName;
    QString signerFingerprint;  // of what was received; empty: not signed
    QString receiptFrom;        // who acknowledged
    QDateTime receiptReturnedAt;  // received: the slip went back
    bool owesReceipt() const { return !isSent && !receiptReturnedAt.isValid(); }
    bool operator==(const TransferLine&) const = default;
};

// Newest first; of one person, or of all. No medical word stands in them.
Result<std::vector<TransferLine>> transfers(access::Session& session, const DetaineeId& detainee = {}, int limit = 500);

struct Receipt {
    QString reference;
    QDateTime sentAt;
    QDateTime receivedAt;
    QString from;               // hospital that received
    QStringList returnAddress;  // the one address where the shuttle comes back to
    QString signerFingerprint;
    QByteArray signerCertificatePem;
    bool operator==(const Receipt&) const = default;
};

// Signs slips in the name of this unit: read once, before the transaction of an import.
class ReceiptSigner {
  public:
    static Result<ReceiptSigner> of(access::Session& session);
    Result<QByteArray> sign(const QString& reference, const QDateTime& sentAt, const QDateTime& receivedAt) const;

  private:
    QString m_from;
    QStringList m_address;
    keys::CertifiedKey m_key;
};

// The receipt of a bundle received, signed by this unit at the import (CMS SignedData, DER): goes back by mail or on the
// medium. Errors: NotFound when nothing of this reference was received.
Result<QByteArray> makeReceipt(access::Session& session, const QString& reference);
// Somebody saved or printed it to be sent back: it is no longer remembered as owed. NotFound.
Result<void> recordReceiptReturned(access::Session& session, const QString& reference);
// Errors: ForeignFormat, TamperDetected, HostileInput (a field that is none of ours), TooLarge.
Result<Receipt> readReceipt(const QByteArray& file);

struct ReceiptOutcome {
    TransferLine line;
    Receipt receipt;
    QString knownAs;           // the partner of the directory that signed; empty: a stranger
    bool isFromAddressee = false;  // signed by the certificate that the bundle was encrypted to
    bool isOutOfDate = false;  // that certificate has run out: it proves nothing any more
    bool isAccepted = false;   // the bundle now shows as received
};
// What came back: sent → received. A receipt signed by a stranger, or by a certificate out of date, changes nothing unless `acceptUnverified`. Errors:
// those of readReceipt; NotFound when this unit sent nothing of that reference.
Result<ReceiptOutcome> takeReceipt(access::Session& session, const QByteArray& file, bool acceptUnverified = false);

// The paper shuttle came back, or a telephone call: by hand. Errors: NotFound, Conflict, MissingField ("from"),
// InvalidInput ("on": before the sending or ahead of today).
Result<void> recordReceiptByHand(access::Session& session, const QString& id, int version, const QDate& on, const QString& from);

}  // namespace serment::transfer
