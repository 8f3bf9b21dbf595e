// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Versioned.h"

namespace serment::consent {

QString inForceOnly(const QString& table, const QString& alias) {
    return QStringLiteral(
               " AND NOT EXISTS (SELECT 1 FROM %1 AS later WHERE later.root_id = %2.root_id"
               " AND later.version > %2.version)")
        .arg(table, alias);
}

Result<void> expectVersion(store::Database& db, const QString& table, const QString& root,
                           int expectedVersion) {
    const auto version =
        db.query(QStringLiteral("SELECT max(version) FROM %1 WHERE root_id = :root").arg(table))
            .bind(QStringLiteral(":root"), root)
            .first([](const store::Row& row) { return row.integer(0); });
    if (!version || *version == 0) return fail(ErrorCode::NotFound, table);
    if (*version != expectedVersion) return fail(ErrorCode::Conflict, table);
    return {};
}

Result<void> requirePastDay(const QDate& day, const QDate& today, const char* field) {
    if (!day.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("a day is needed"), QString::fromLatin1(field));
    if (day > today)
        return fail(ErrorCode::InvalidInput, QStringLiteral("a day in the future"),
                    QString::fromLatin1(field));
    return {};
}

Result<void> requireText(const QString& text, const char* field) {
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, QStringLiteral("may not be empty"), QString::fromLatin1(field));
    return {};
}

}  // namespace serment::consent
