// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/LocalPolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace serment::deontology {

namespace {

const Clause* clauseOf(const Catalogue& catalogue, const QString& id) {
    for (const Rule& rule : catalogue.rules())
        for (const Clause& clause : rule.clauses)
            if (clause.id == id) return &clause;
    return nullptr;
}

}  // namespace

Result<LocalPolicy> LocalPolicy::parse(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LocalPolicy policy;
    policy.setBy = object.value(QStringLiteral("set_by")).toString();
    policy.setAt =
        QDateTime::fromString(object.value(QStringLiteral("set_at")).toString(), Qt::ISODateWithMs);
    if (policy.setBy.isEmpty())
        return fail(ErrorCode::MissingField, QStringLiteral("local policy"), QStringLiteral("set_by"));
    if (!policy.setAt.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("local policy"), QStringLiteral("set_at"));
    for (const QJsonValue& entry : object.value(QStringLiteral("stricter")).toArray()) {
        const QJsonObject change = entry.toObject();
        const auto effect = effectFromName(change.value(QStringLiteral("effect")).toString());
        if (!effect)
            return fail(ErrorCode::InvalidInput, QStringLiteral("unknown effect"), QStringLiteral("effect"));
        policy.stricter.push_back({change.value(QStringLiteral("clause")).toString(), *effect});
    }
    for (const QJsonValue& id : object.value(QStringLiteral("exceptions")).toArray())
        policy.exceptions.append(id.toString());
    return policy;
}

QByteArray LocalPolicy::toJson() const {
    QJsonArray changes;
    for (const Stricter& change : stricter)
        changes.append(QJsonObject{{QStringLiteral("clause"), change.clause},
                                   {QStringLiteral("effect"), effectName(change.effect)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("set_by"), setBy},
                                     {QStringLiteral("set_at"), setAt.toUTC().toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("stricter"), changes},
                                     {QStringLiteral("exceptions"), QJsonArray::fromStringList(exceptions)}})
        .toJson(QJsonDocument::Compact);
}

Result<Catalogue> applied(const Catalogue& catalogue, const LocalPolicy& policy) {
    Catalogue local = catalogue;
    for (const LocalPolicy::Stricter& change : policy.stricter) {
        const Clause* clause = clauseOf(catalogue, change.clause);
        if (!clause) return fail(ErrorCode::NotFound, QStringLiteral("unknown clause"), change.clause);
        if (change.effect <= clause->effect)
            return fail(ErrorCode::InvalidInput, QStringLiteral("a local policy only makes rules stricter"),
                        change.clause);
        local.strengthen(change.clause, change.effect);
    }
    for (const QString& id : policy.exceptions) {
        const auto& known = catalogue.exceptions();
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const auto& it) { return it.id == id; });
        if (found == known.end()) return fail(ErrorCode::NotFound, QStringLiteral("unknown exception"), id);
        local.lift(found->clause);
    }
    return local;
}

}  // namespace serment::deontology
