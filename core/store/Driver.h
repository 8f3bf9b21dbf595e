// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSqlDriver>

#include "core/store/Sqlite.h"

namespace serment::store {

// Qt SQL over an open SQLCipher connection: forward-only results, named placeholders. It does not own the
// connection and keeps no copy of a bound value. Given to QSqlDatabase::addDatabase(QSqlDriver*, …), so that
// Qt's own SQLite plug-in (without encryption) is never loaded.
class SqlCipherDriver final : public QSqlDriver {
  public:
    explicit SqlCipherDriver(sqlite3* handle);

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString&, const QString&, const QString&, const QString&, int, const QString&) override;
    void close() override;
    QSqlResult* createResult() const override;
    QVariant handle() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

  private:
    bool execute(const char* sql);
    sqlite3* m_handle;
};

}  // namespace serment::store
