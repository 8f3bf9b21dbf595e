// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The C API with the key functions, which pkg-config does not switch on.
#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC
#endif
#include <sqlite3.h>

#include "core/base/Error.h"

namespace serment::store {

// The Error code that an (extended) SQLite result code stands for.
ErrorCode codeOf(int sqliteCode);
// Technical words without any value: SQLite's own message only where it can name nothing but schema.
QString messageOf(sqlite3* handle, int sqliteCode);

}  // namespace serment::store
