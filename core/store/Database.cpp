// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include "core/store/Sqlite.h"

namespace serment::store {

StoreError::StoreError(ErrorCode code, const QString& technical)
    : std::runtime_error(technical.toStdString()), m_code(code) {}

bool Row::isNull(int column) const {
    return m_query.isNull(column);
}
QString Row::text(int column) const {
    return m_query.value(column).toString();
}
qint64 Row::integer(int column) const {
    return m_query.value(column).toLongLong();
}
double Row::real(int column) const {
    return m_query.value(column).toDouble();
}
QByteArray Row::blob(int column) const {
    return m_query.value(column).toByteArray();
}
QVariant Row::value(int column) const {
    return m_query.value(column);
}

QDateTime Row::utc(int column) const {
    QDateTime time = QDateTime::fromString(text(column), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QDate Row::date(int column) const {
    return QDate::fromString(text(column), Qt::ISODate);
}

struct Query::Private {
    Database& database;
    QSqlQuery& query;
};

namespace {

[[noreturn]] void raise(const QSqlQuery& query) {
    const QSqlError error = query.lastError();
    throw StoreError(codeOf(error.nativeErrorCode().toInt()), error.databaseText());
}

}  // namespace

Query::Query(Database& database, const QString& sql) : d(new Private{database, database.prepared(sql)}) {}
Query::~Query() {
    d->database.release(d->query);
}

Query& Query::bind(const QString& name, const QVariant& value) {
    d->query.bindValue(name, value);
    return *this;
}

Query& Query::bind(const QString& name, const QDateTime& utc) {
    return bind(name, utc.isValid() ? QVariant(utc.toUTC().toString(Qt::ISODateWithMs)) : QVariant());
}

Query& Query::bind(const QString& name, const QDate& date) {
    return bind(name, date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant());
}

int Query::run() {
    start();
    while (next()) continue;  // a RETURNING clause must be read to its end
    const int changed = d->query.numRowsAffected();
    finish();
    return changed;
}

void Query::start() {
    if (!d->query.exec()) raise(d->query);
}

bool Query::next() {
    if (d->query.next()) return true;
    if (d->query.lastError().isValid()) raise(d->query);
    return false;
}

Row Query::row() const {
    return Row(d->query);
}

void Query::finish() {
    d->query.finish();
}

}  // namespace serment::store
