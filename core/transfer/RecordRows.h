// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <vector>

#include "core/base/Compartment.h"
#include "core/base/Id.h"
#include "core/store/Database.h"
#include "core/transfer/Zip.h"

namespace serment::transfer {

// One compartment's record of a person, row by row, so that it can be taken over without loss by another unit,
// whatever the tables are. What belongs to the unit rather than to the person (the journal, keys, drafts, the agenda,
// the register of disclosures) stays out: leftOut() names it with the reason, and a test compares the two with the schema.
struct RecordRows {
    QJsonObject tables;            // table → [{column: value}], parents first; bytes stand as {"blob": sha256}
    std::vector<ZipEntry> blobs;   // "BLOBS/<sha256>"
    int rowCount = 0;
};

struct LeftOut {
    const char* table;
    const char* reason;
};
const std::vector<LeftOut>& leftOut();

// The tables of a compartment that a bundle carries, parents before children. Throws StoreError.
QStringList carriedTables(store::Database& db, Compartment compartment);

// Throws StoreError.
RecordRows readRecord(store::Database& db, Compartment compartment, const DetaineeId& detainee);

// A row about which the two units do not say the same, for somebody to read both.
struct RowDifference {
    Compartment compartment = Compartment::Somatic;
    QString table;
    QString id;     // of the row
    QString title;  // as the bundle words it; empty where the table has none
    bool operator==(const RowDifference&) const = default;
};

struct AppliedRows {
    int added = 0;
    int known = 0;  // already here, word for word
    // Here under the same id with another content: what stands here is kept.
    std::vector<RowDifference> different;
    // Added, but a version made here already stands where it would: kept beside, as a first version of its own.
    std::vector<RowDifference> beside;
    bool operator==(const AppliedRows&) const = default;
};

// Inserts what is not here yet, under the local person, marked as received from `origin` (entry.origin) when it was not
// received by the sender already. HostileInput for a table or column that does not exist, a value of another type, a row
// of another person or a blob that is missing or is not the one named; Conflict when these rows are here under another
// person. With `write` false, only counts.
Result<AppliedRows> applyRecord(store::Database& db, Compartment compartment, const RecordRows& rows, const DetaineeId& sender,
                                const DetaineeId& local, const QString& origin, bool write);

}  // namespace serment::transfer
