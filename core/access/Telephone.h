// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace serment::access {

// The number where who left, and who cares for them, call back (P15): ten figures of a French number, or an international one
// with its "+"; spaces, dots and hyphens as people write them. saveUnitProfile refuses another (InvalidInput "telephone").
bool isTelephone(const QString& number);

}  // namespace serment::access
