// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Detainee.h"
#include "core/people/IdentityDoubt.h"
#include "core/people/RollDifference.h"

// Storage of people, for the use cases of people/ only. All throw StoreError.
namespace serment::people {

// Columns of detainee AS d with its stay AS s, read by readDetainee().
QString detaineeColumns();
Detainee readDetainee(const store::Row& row);
// "detainee AS d LEFT JOIN stay AS s": the present stay, otherwise the last.
QString detaineeTables();

std::optional<Detainee> findDetainee(store::Database& db, const DetaineeId& id);
void insertDetainee(store::Database& db, const DetaineeId& id, const Identity& identity, const QString& nationality,
                    const QDateTime& now, const UserId& by);
// Keeps the identity before in former_identity.
void updateIdentity(store::Database& db, const Detainee& before, const Identity& identity, const QString& nationality,
                    const QDateTime& now, const UserId& by);
// A name under which the person goes, or went, stays findable. Answers the row's id.
DetaineeId keepAsFormerIdentity(store::Database& db, const DetaineeId& person, const Identity& identity, const QDateTime& now,
                                const UserId& by);
// A row of former_identity.
Identity identityFromJson(const QString& json);

// The present stays, and the ended ones of these numbers.
std::vector<KnownStay> knownStays(store::Database& db, const std::vector<EcrouNumber>& numbers);
void insertStay(store::Database& db, const StayId& id, const DetaineeId& detainee, const RollRow& row, const QDate& today,
                const QDateTime& now);
void updateStay(store::Database& db, const KnownStay& before, const RollRow& row, const QDate& today, const QDateTime& now);
void endStayRow(store::Database& db, const StayId& id, const QDate& on, const QString& reason, const QString& destination,
                const QDateTime& now);

std::optional<IdentityDoubt> standingDoubt(store::Database& db, const DetaineeId& id);

QString joinNames(const QStringList& names);
QStringList splitNames(const QString& stored);

}  // namespace serment::people
