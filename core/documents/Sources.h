// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>

#include "core/access/Session.h"
#include "core/documents/Draft.h"

namespace serment::documents {

struct Filled {
    QJsonValue value = QJsonValue::Undefined;
    QString origin;  // where it was found: the field's source, or another register that answers for it
};

// What one key fills a field with, in the form of its type; undefined when the record holds nothing for it, or nothing
// that this user may read. Clinical content comes from the file of the user's own team alone, whatever else is open.
// Of the draft: whom it is about and who reads it.
Result<Filled> valueFromRecord(access::Session& session, const Field& field, const Draft& draft);

}  // namespace serment::documents
