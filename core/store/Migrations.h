// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

#include "core/base/Compartment.h"
#include "core/base/Result.h"

namespace serment::store {

class Connection;

// One file of resources/sql/<set>/NNNN_name.sql. Each capability numbers in a block of its own, so a file remembers
// which numbers it has (journal_migration); the highest is its user_version.
struct Migration {
    int version = 0;
    QString resource;
};

// In ascending order. Somatic and psychiatric share the set "clinical".
const std::vector<Migration>& migrations(Compartment compartment);
int newestVersion(Compartment compartment);

// What the file does not have yet, in ascending order.
Result<std::vector<Migration>> missingMigrations(Connection& connection, Compartment compartment);

// Applies what is missing up to `target`, each in a transaction with its user_version. The connection has the
// compartment as its main database; rows that a migration writes are among its takeChanges().
Result<void> migrate(Connection& connection, Compartment compartment, int target);
Result<void> migrate(Connection& connection, Compartment compartment);

}  // namespace serment::store
