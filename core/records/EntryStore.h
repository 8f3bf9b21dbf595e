// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Person.h"
#include "core/records/Entry.h"
#include "core/store/Insert.h"

// Storage of entries, for the use cases of records/ only.
namespace serment::records {

// What every new entry must say. Invalid `occurredAt`: now.
struct NewEntry {
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    EntryKind kind = EntryKind::CareNote;
    QDateTime occurredAt;
    QString title;
    QString text;
    Correction correction;
};

// Field errors: "detainee", "occurredAt" (ahead of now by more than five minutes), "correction" (no reason
// given).
Result<void> checkNewEntry(const NewEntry& entry, const access::Session& session);

// Inserts it, signed by the user now. NotFound or InvalidInput when what it corrects is not there or is
// another kind's or person's; Conflict when somebody corrected it first.
Result<Entry> appendEntry(store::Database& db, const access::Session& session, const NewEntry& entry);

QString schemaOf(Compartment compartment);
QString qualified(Compartment compartment, const char* table);  // "somatic.entry"

inline constexpr int entryColumnCount = 17;
QString entryColumns();  // of the entry aliased e
Entry readEntry(const store::Row& row, Compartment compartment);
// " AND NOT EXISTS (…)": no later version stands.
QString currentOnly(Compartment compartment);

// The current entries of one kind with their detail (aliased d), newest first. `more` is appended to the
// WHERE.
template <typename F>
auto currentOf(store::Database& db, Compartment compartment, const DetaineeId& detainee, EntryKind kind,
               const char* table, const QString& detailColumns, F&& read) {
    return db
        .query(QStringLiteral("SELECT %1, %2 FROM %3 AS e JOIN %4 AS d ON d.entry_id = e.id"
                              " WHERE %6 AND e.kind = :kind%5"
                              " ORDER BY e.occurred_at DESC, e.rowid DESC")
                   .arg(entryColumns(), detailColumns, qualified(compartment, "entry"),
                        qualified(compartment, table), currentOnly(compartment),
                        people::ofPerson(QStringLiteral("e"))))
        .bind(QStringLiteral(":detainee"), detainee)
        .bind(QStringLiteral(":kind"), enumName(kind))
        .all([&](const store::Row& row) { return read(row, readEntry(row, compartment)); });
}

std::optional<Entry> findEntry(store::Database& db, Compartment compartment, const EntryId& id);

// Field checks that several kinds share.
Result<void> requireText(const QString& text, const char* field);
Result<void> refuseFuture(const QDate& day, const QDate& today, const char* field);  // an invalid day passes

// The error of a Result as the error of another.
template <typename T>
tl::unexpected<Error> errorOf(const Result<T>& result) {
    return tl::unexpected<Error>(result.error());
}

}  // namespace serment::records
