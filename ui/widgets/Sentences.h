// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/access/Action.h"
#include "core/base/Error.h"

namespace serment::ui {

// What happened, what was kept, what to do: the sentence shown for an error of the core.
QString sentence(const Error& error);

// "médecin", "infirmière ou infirmier"…
QString roleText(access::Role role);

}  // namespace serment::ui
