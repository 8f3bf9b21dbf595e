// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Users.h"

namespace serment::access {

// The row of unit.user that goes with an entry of the keyring; inside the caller's transaction.
void insertUserRow(store::Database& database, const UserId& id, const NewUser& user, const QDateTime& at);

}  // namespace serment::access
