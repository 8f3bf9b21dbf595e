// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSqlResult>

#include "core/store/Driver.h"

namespace serment::store {

// One prepared statement of SQLCipher as Qt SQL sees it. Rows go forward only; values are read from the
// statement when asked for, and bound values are handed to SQLCipher at once.
class SqlCipherResult final : public QSqlResult {
  public:
    SqlCipherResult(const SqlCipherDriver* driver, sqlite3* handle);
    ~SqlCipherResult() override;

  protected:
    bool savePrepare(const QString& sql) override;
    bool prepare(const QString& sql) override;
    void bindValue(int position, const QVariant& value, QSql::ParamType type) override;
    void bindValue(const QString& placeholder, const QVariant& value, QSql::ParamType type) override;
    bool exec() override;
    bool reset(const QString& sql) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    bool fetchNext() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    QVariant handle() const override;
    void detachFromResultSet() override;

  private:
    void bindAt(int parameter, const QVariant& value);
    void rewind();
    bool failWith(int code);

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    bool m_rowPending = false;  // exec() already stepped onto the first row
    int m_changes = -1;
    int m_bindError = 0;
};

}  // namespace serment::store
