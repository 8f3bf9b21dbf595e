// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <initializer_list>
#include <optional>

#include "core/store/Database.h"

namespace serment::store {

// One column of a row to insert, in the formats of DESIGN §4: UTC with milliseconds and "Z", yyyy-MM-dd, 0
// or 1. A null text is stored empty; a null id, an invalid date or an empty optional as NULL.
struct Column {
    Column(const char* column, const QString& text)
        : name(QString::fromLatin1(column)), value(text.isNull() ? QStringLiteral("") : text) {}
    Column(const char* column, const QDate& date)
        : name(QString::fromLatin1(column)),
          value(date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant()) {}
    Column(const char* column, const QDateTime& utc)
        : name(QString::fromLatin1(column)),
          value(utc.isValid() ? QVariant(utc.toUTC().toString(Qt::ISODateWithMs)) : QVariant()) {}
    Column(const char* column, const char* literal) = delete;
    Column(const char* column, bool flag) : name(QString::fromLatin1(column)), value(flag ? 1 : 0) {}
    Column(const char* column, int number) : name(QString::fromLatin1(column)), value(number) {}
    Column(const char* column, qint64 number) : name(QString::fromLatin1(column)), value(number) {}
    Column(const char* column, double number) : name(QString::fromLatin1(column)), value(number) {}
    Column(const char* column, const QByteArray& bytes) : name(QString::fromLatin1(column)), value(bytes) {}
    template <typename Tag>
    Column(const char* column, const Id<Tag>& id)
        : name(QString::fromLatin1(column)), value(id.isNull() ? QVariant() : QVariant(id.toString())) {}
    template <typename T>
    Column(const char* column, const std::optional<T>& held)
        : Column(held ? Column(column, *held) : Column(column, DetaineeId())) {}

    QString name;
    QVariant value;
};

// INSERT of one row with its columns named. `table` bears its schema: "somatic.entry". Throws StoreError.
inline void insertRow(Database& database, const QString& table, std::initializer_list<Column> columns) {
    QStringList names;
    for (const Column& column : columns) names << column.name;
    Query query(database,
                QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3)")
                    .arg(table, names.join(QStringLiteral(", ")), names.join(QStringLiteral(", :"))));
    for (const Column& column : columns) query.bind(QLatin1Char(':') + column.name, column.value);
    query.run();
}

}  // namespace serment::store
