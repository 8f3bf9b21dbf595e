// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <vector>

#include "core/access/Session.h"
#include "core/people/Roll.h"

namespace serment::people {

enum class EndReason { Released, Transferred, Died, Other };
QString endReasonName(EndReason reason);  // "released"
std::optional<EndReason> endReasonFromName(const QString& name);

// One detention of a person here.
struct Stay {
    StayId id;
    EcrouNumber ecrou = EcrouNumber::trusted({});
    Place place;
    QDate entry;           // invalid: unknown
    QDate plannedRelease;  // invalid: none
    PenalStatus status = PenalStatus::OnRemand;
    QDate endProposedOn;   // missing from the roll since; invalid: not proposed
    QDate endedOn;         // invalid: here
    QString endReason;
    QString destination;

    bool isPresent() const { return !endedOn.isValid(); }
    bool operator==(const Stay&) const = default;
};

struct Detainee {
    DetaineeId id;
    int version = 0;
    Identity identity;
    QString nationality;
    std::optional<Stay> stay;  // the present one, otherwise the last

    bool isPresent() const { return stay && stay->isPresent(); }
    bool operator==(const Detainee&) const = default;
};

// Of a record that was absorbed by another: the one that was kept.
Result<Detainee> detainee(access::Session& session, const DetaineeId& id);
// The same for many at once, by the id asked for; who is not found is not in it.
Result<QHash<DetaineeId, Detainee>> detaineesOf(access::Session& session, const std::vector<DetaineeId>& ids);
// Every stay of a person, the last one first.
Result<std::vector<Stay>> stays(access::Session& session, const DetaineeId& id);

// Everybody present, by place then name. A unit of 650 in one query.
Result<std::vector<Detainee>> presentDetainees(access::Session& session);
// Present, whose stay began in [from, to], by place then name.
Result<std::vector<Detainee>> arrivedBetween(access::Session& session, const QDate& from, const QDate& to);
// Present, with a planned release in [from, to], soonest first.
Result<std::vector<Detainee>> plannedReleases(access::Session& session, const QDate& from, const QDate& to);
// Present, whom the roll no longer lists: the end of their stay waits for a confirmation.
Result<std::vector<Detainee>> proposedEnds(access::Session& session);

// A person who is not on the roll (received from another unit, or seen before the roll came).
Result<DetaineeId> addDetainee(access::Session& session, const Identity& identity, const QString& nationality = {});
// Corrects the identity; the one before is kept. Errors: NotFound, Conflict (another version), MissingField
// ("familyName", "givenNames", "nir" for an identity retrieved or qualified), InvalidInput ("birthDate" ahead of today,
// "status" while a doubt stands). Without `nationality` it stays as it is.
Result<int> saveIdentity(access::Session& session, const DetaineeId& id, int version, const Identity& identity,
                         const std::optional<QString>& nationality = {});

// Ends a stay, or says that the person is still here although the roll does not list them.
Result<void> endStay(access::Session& session, const StayId& stay, const QDate& on, EndReason reason, const QString& destination = {});
Result<void> keepStay(access::Session& session, const StayId& stay);

// Others present whose names, in any order and whatever the accents, are the same: to be told apart on screen.
Result<std::vector<Detainee>> homonyms(access::Session& session, const DetaineeId& id);
// Everybody, present or not, with the same names in any order and the same birth date (day and month swapped
// included): perhaps the same person under another number. Never merged without a human decision.
Result<std::vector<Detainee>> likelyDuplicates(access::Session& session, const DetaineeId& id);

// Whoever has these traits, for matching what is received: same national identifier, or same names in order, birth
// date complete and sex. Several: the caller must ask.
Result<std::vector<DetaineeId>> matchingDetainees(access::Session& session, const Identity& identity);

// For Ctrl+K: from two letters of any part of any name (accents, hyphens and apostrophes apart), several parts in any
// order; an écrou number from three digits; a cell ("B-2-214", "b2214"). Present people first, then by name.
Result<std::vector<Detainee>> searchDetainees(access::Session& session, const QString& words, int limit = 30);

}  // namespace serment::people
