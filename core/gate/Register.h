// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <optional>
#include <vector>

#include "core/access/Session.h"
#include "core/consent/Opposition.h"
#include "core/deontology/Kinds.h"

namespace serment::gate {

enum class Delivery { None, Delivered, Refused };
enum class Means { IntoHands, SealedEnvelope, SecureMail, ToTheDirector, Post, Registered };

// A line of the register of disclosures: to whom, when, by which hand; no clinical word.
struct Disclosure {
    DocumentId id;
    Compartment compartment = Compartment::Somatic;
    QString number;
    QString kind;
    QString recipient;
    QString recipientName;
    DetaineeId detainee;
    QString requester;
    QString handedBy;
    UserId author;
    QString authorName;
    QDateTime releasedAt;
    QStringList rules;      // clauses that spoke, none of which stopped it
    QStringList confirmed;  // fields in which words were confirmed, one by one
    bool isCancelled = false;
    QString cancelReason;
    Delivery delivery = Delivery::None;
    QDateTime deliveredAt;
    QString deliveredTo;
    QString means;
    bool hasReceipt = false;
    QDate receiptOn = {};
    int doubles = 0;  // how often it was printed again

    // Handed over, refused, or acknowledged by its reader: a signed receipt tells that it arrived, whoever noted the way.
    bool isSettled() const { return delivery != Delivery::None || hasReceipt; }
    bool operator==(const Disclosure&) const = default;
};

struct DisclosureFilter {
    DocumentId id = {};   // null: any
    DetaineeId detainee;  // null: everybody
    QString kind;         // empty: all
    QString recipient;    // empty: all
    QString number;       // a part of it
    // Any of these: a part of number or reader's name, a signer, a person.
    struct Words {
        QString part;
        QStringList authors;
        std::vector<DetaineeId> people;
    };
    std::optional<Words> words = {};
    UserId author;
    QDate from;
    QDate to;
    bool withCancelled = true;
    int limit = 500;
};

// Newest first, over the compartments that the user holds.
Result<std::vector<Disclosure>> disclosures(access::Session& session, const DisclosureFilter& filter = {});
// Everybody who signed one, as written there.
Result<QStringList> disclosureAuthors(access::Session& session);

// What became of one, in the order in which it was written down.
enum class FateKind { Delivered, Refused, Receipt, Cancelled, Reprinted };
struct Fate {
    FateKind kind = FateKind::Delivered;
    QDateTime at;  // when it happened
    std::optional<Means> means;
    QString to;
    QString note;  // the reason of a refusal or a cancellation
    QString authorName;
    bool operator==(const Fate&) const = default;
};
Result<std::vector<Fate>> fates(access::Session& session, Compartment compartment, const DocumentId& id);

// The pages as they left. Opening them leaves a trace. Errors: NotFound.
Result<QByteArray> storedPdf(access::Session& session, Compartment compartment, const DocumentId& id);

struct DeliveryRecord {
    bool accepted = true;  // false: the person or the recipient refused it
    Means means = Means::IntoHands;
    QString to;    // who received it
    QDateTime at;  // invalid: now
    QString note;
};
// Errors: NotFound, Conflict once cancelled, MissingField "to".
Result<void> recordDelivery(access::Session& session, Compartment compartment, const DocumentId& id,
                            const DeliveryRecord& record);
// An acknowledgement that came back.
Result<void> recordReceipt(access::Session& session, Compartment compartment, const DocumentId& id,
                           const QDate& on);
// Printed once more, marked as a double. Errors: NotFound, Conflict once cancelled.
Result<void> recordReprint(access::Session& session, Compartment compartment, const DocumentId& id,
                           const QString& mark);
// The number stays, the line stays. Errors: NotFound, MissingField "reason", Conflict when cancelled already.
Result<void> cancel(access::Session& session, Compartment compartment, const DocumentId& id,
                    const QString& reason);

// An attempt that the rules stopped.
struct Stopped {
    QString kind;
    QString recipient;
    DetaineeId detainee;
    QString authorName;
    QDateTime at;
    QStringList rules;  // clauses, and "screen:<category>" for words
};
Result<std::vector<Stopped>> stoppedAttempts(access::Session& session, const DetaineeId& detainee,
                                             int limit = 200);

// What left for a recipient before ("all": for anyone), for an opposition (P03). Cancelled papers that were
// delivered count: what was read is read.
consent::DisclosuresBefore disclosuresBefore(access::Session& session);

}  // namespace serment::gate
