// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <functional>
#include <vector>

#include "core/access/Session.h"
#include "core/base/EnumNames.h"

namespace serment::consent {

struct OppositionTag;
using OppositionId = Id<OppositionTag>;

// Told of the right to oppose; opposes; no longer opposes (RULES §4).
enum class OppositionState { Noticed, Active, Withdrawn };

// The person's right to oppose a sharing, and its use (L.1110-4 CSP; décret 2016-994; P03).
struct Opposition {
    OppositionId id;
    OppositionId root;
    int version = 1;
    DetaineeId detainee;
    QString scope;  // a recipient of POLICY ("spip"), "other_team", or "all"
    OppositionState state = OppositionState::Noticed;
    QDate noticeOn;  // when the right was told
    QString noticeBy;
    QDate since;  // when the person opposed
    QDate until;  // when it was withdrawn
    QString note;
    QString authorName;    // filled by the program
    QDateTime recordedAt;  // filled by the program

    bool operator==(const Opposition&) const = default;
};

// One sharing that took place before, as the register of disclosures knows it.
struct PriorDisclosure {
    DocumentId document;
    QString kind;
    QString recipient;
    QString recipientName;
    QDate on;

    bool operator==(const PriorDisclosure&) const = default;
};
// Given by gate/, which holds the register: what left for `recipient` ("all": for anyone).
using DisclosuresBefore =
    std::function<Result<std::vector<PriorDisclosure>>(const DetaineeId&, const QString& recipient)>;

struct OppositionOutcome {
    OppositionId id;
    std::vector<PriorDisclosure> sharedBefore;
};

// The dated notice of the right of opposition. Errors: MissingField, InvalidInput with the field.
Result<OppositionId> recordNotice(access::Session& session, const DetaineeId& detainee, const QString& scope,
                                  const QDate& on);

// In force as soon as it returns; lists what had been shared before. Errors: AlreadyExists when already
// active.
Result<OppositionOutcome> recordOpposition(access::Session& session, const DetaineeId& detainee,
                                           const QString& scope, const QDate& since, const QString& note,
                                           const DisclosuresBefore& sharedBefore);
Result<OppositionId> withdrawOpposition(access::Session& session, const DetaineeId& detainee,
                                        const QString& scope, const QDate& on, const QString& note);

// The state of each scope, the active ones first.
Result<std::vector<Opposition>> oppositions(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::consent

namespace serment {
template <>
struct EnumNames<consent::OppositionState> {
    static constexpr std::array values{"noticed", "active", "withdrawn"};
};
}  // namespace serment
