// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "ui/login/LoginView.h"

namespace serment::ui {

// The accounts that a demonstration unit keeps beside it, with their passphrases; empty for a real unit.
std::vector<Account> demoAccounts(const QString& folder);

}  // namespace serment::ui
