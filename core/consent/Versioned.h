// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"

namespace serment::consent {

// The registers share one form: versions of a root, the highest in force. This is the SQL for it.
// " AND NOT EXISTS (…)" that keeps the version in force of the table aliased `alias`.
QString inForceOnly(const QString& table, const QString& alias);

// Fails with NotFound when no such root stands, with Conflict when its version in force is another one.
Result<void> expectVersion(store::Database& db, const QString& table, const QString& root,
                           int expectedVersion);

// A day that must be there and not lie ahead. `field` names the input at fault.
Result<void> requirePastDay(const QDate& day, const QDate& today, const char* field);
Result<void> requireText(const QString& text, const char* field);

}  // namespace serment::consent
