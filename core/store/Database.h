// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <QVariant>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

#include "core/base/Id.h"
#include "core/base/Result.h"

class QSqlQuery;

namespace serment::store {

// Thrown inside storage code only; attempt() turns it into an Error at the repository's edge.
// Never holds a bound value or a key.
class StoreError : public std::runtime_error {
  public:
    StoreError(ErrorCode code, const QString& technical);
    ErrorCode code() const { return m_code; }

  private:
    ErrorCode m_code;
};

// One row of a result, read by the position of its column in the SELECT. NULL reads as the empty value.
class Row {
  public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    bool isNull(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QByteArray blob(int column) const;
    QVariant value(int column) const;  // as stored: null, integer, real, text or bytes
    QDateTime utc(int column) const;  // stored as ISO 8601 with milliseconds and "Z"
    QDate date(int column) const;     // stored as yyyy-MM-dd
    template <typename Tag>
    Id<Tag> id(int column) const {
        return Id<Tag>::trusted(QUuid::fromString(text(column)));
    }

  private:
    const QSqlQuery& m_query;
};

class Database;

// One statement: prepared (from the cache), bound by name, run, drained at once into values.
class Query {
  public:
    Query(Database& database, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const QString& name, const QVariant& value);  // ":name"; an invalid QVariant binds NULL
    Query& bind(const QString& name, const QDateTime& utc);
    Query& bind(const QString& name, const QDate& date);
    template <typename Tag>
    Query& bind(const QString& name, const Id<Tag>& id) {
        return bind(name, id.isNull() ? QVariant() : QVariant(id.toString()));
    }

    int run();  // rows changed; throws StoreError
    template <typename F>
    auto all(F&& read) -> std::vector<decltype(read(std::declval<const Row&>()))> {
        std::vector<decltype(read(std::declval<const Row&>()))> values;
        start();
        while (next()) values.push_back(read(row()));
        finish();
        return values;
    }
    template <typename F>
    auto first(F&& read) -> std::optional<decltype(read(std::declval<const Row&>()))> {
        std::optional<decltype(read(std::declval<const Row&>()))> value;
        start();
        if (next()) value = read(row());
        finish();
        return value;
    }

  private:
    void start();
    bool next();
    Row row() const;
    void finish();
    struct Private;
    std::unique_ptr<Private> d;
};

// A connection to an open unit, of one thread: unit.db as "unit" with the held compartments attached under
// their names, so that SQL reads `psychiatric.note`. SQL names every column and its schema.
class Database {
  public:
    virtual ~Database() = default;
    Query query(const QString& sql) { return Query(*this, sql); }

  protected:
    Database() = default;
    friend class Query;
    virtual QSqlQuery& prepared(const QString& sql) = 0;
    virtual void release(QSqlQuery& query) = 0;
};

// Runs storage code and turns what it throws into an Error.
template <typename F>
auto attempt(F&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const StoreError& error) {
        return fail(error.code(), QString::fromUtf8(error.what()));
    }
}

}  // namespace serment::store
