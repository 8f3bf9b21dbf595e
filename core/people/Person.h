// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>

#include "core/access/JournalViews.h"
#include "core/access/Session.h"

// One person may have several records (Duplicates.h). What was written under each of them stays there, so that undoing
// a merge loses nothing; who reads a file reads all of them.
namespace serment::people {

// Condition on the row aliased `alias`, for SQL: its detainee_id is the record `seed` (a bound name, or a column) or any
// record merged with it, whichever of them was kept.
QString ofPerson(const QString& alias, const QString& seed = QStringLiteral(":detainee"));

// The record under which each absorbed one is found now. Read once for a list of the whole unit.
class StandingRecords {
  public:
    static StandingRecords read(store::Database& db);
    static Result<StandingRecords> read(access::Session& session);
    DetaineeId of(const DetaineeId& id) const;

  private:
    QHash<DetaineeId, DetaineeId> m_keptOf;
};

// "Who has looked at this file": of every record of the person, newest first.
Result<std::vector<access::JournalLine>> journalOfPerson(access::Session& session, const DetaineeId& id, int limit = 500);

bool isSamePerson(store::Database& db, const DetaineeId& a, const DetaineeId& b);

}  // namespace serment::people
