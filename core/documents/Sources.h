// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>

#include "core/access/Session.h"
#include "core/documents/Template.h"

namespace serment::documents {

// What one key fills a field with, in the form of its type; undefined when the record holds nothing for it,
// or nothing that this user may read.
Result<QJsonValue> valueFromRecord(access::Session& session, const Field& field, const DetaineeId& detainee);

}  // namespace serment::documents
