// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/Result.h"
#include "core/deontology/Catalogue.h"

namespace serment::deontology {

// What a unit decided for itself: clauses made stricter, and those exceptions that the texts themselves allow
// (RULES §5). Never anything milder.
struct LocalPolicy {
    struct Stricter {
        QString clause;  // "P28.same_doctor"
        Effect effect = Effect::Block;
        bool operator==(const Stricter&) const = default;
    };
    QString setBy;    // id of the user who decided; never empty
    QDateTime setAt;  // UTC
    std::vector<Stricter> stricter;
    QStringList exceptions;  // ids of Catalogue::exceptions()
    bool operator==(const LocalPolicy&) const = default;

    // {"set_by","set_at","stricter":[{"clause","effect"}],"exceptions":[…]}. InvalidInput when it is not
    // that.
    static Result<LocalPolicy> parse(const QByteArray& json);
    QByteArray toJson() const;
};

// The catalogue as the unit applies it. NotFound for an unknown clause or exception; InvalidInput for an
// effect that is not stricter than the catalogue's.
Result<Catalogue> applied(const Catalogue& catalogue, const LocalPolicy& policy);

}  // namespace serment::deontology
