// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace serment::requests {

// What stands around a part of a request between two marks or two "and"s, and no further than a few words: somebody who asks
// for the dentist, too, says nothing by it of the pain in the chest. `start` and `length` in UTF-16 units of `text`.
QString clauseAround(const QString& text, qsizetype start, qsizetype length);

}  // namespace serment::requests
