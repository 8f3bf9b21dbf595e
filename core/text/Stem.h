// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace serment::text {

// The Snowball French stem of a lower-case word, accents then removed ("psychiatriques" → "psychiatr").
// Words under five letters keep their form.
QString stem(const QString& accentedLower);

}  // namespace serment::text
