// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/Problem.h"
#include "core/store/Connection.h"
#include "core/store/Database.h"

namespace serment::journal {

// Tables of a compartment whose rows the journal hashes.
std::vector<QString> recordTables(store::Connection& connection, Compartment compartment);

struct RowsCheck {
    std::vector<Problem> problems;
    qint64 rows = 0;
    bool cancelled = false;
};

// Every record of a compartment against the last hash that the journal has of it, both ways: none changed, none
// missing, none that nobody wrote. Throws StoreError.
RowsCheck checkAllRows(store::Connection& connection, Compartment compartment, const Progress& progress = {});

// The rows that a page is about to show: those of `table` where `column` has the value (a file: "detainee_id").
// Call it where the file is opened, inside read() or write(). TamperDetected (detail: table).
Result<void> checkRows(store::Database& database, Compartment compartment, const QString& table, const QString& column,
                       const QString& value);

}  // namespace serment::journal
