// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace serment::records {

// French title of an entry that its author does not name (resources/records/titles.json), by its key.
QString titleOf(const QString& key);

}  // namespace serment::records
