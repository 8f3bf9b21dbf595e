// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/requests/Registering.h"

namespace serment::requests {

// What is sealed of a request for another team.
struct SealedContent {
    QString words;
    QStringList redFlags;
    std::optional<Scan> scan;
    bool operator==(const SealedContent&) const = default;
};

QByteArray packSealed(const SealedContent& content);
// Errors: Damaged.
Result<SealedContent> unpackSealed(const QByteArray& bytes);

}  // namespace serment::requests
