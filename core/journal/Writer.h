// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/Entry.h"
#include "core/journal/RowHash.h"
#include "core/keys/Pairs.h"
#include "core/store/UnitDatabase.h"

namespace serment::journal {

// Who signs.
struct Author {
    UserId user;
    QString role;
    const keys::SignPair& signature;
};

// What is recorded, beside the rows that the driver saw change.
struct Deed {
    Compartment compartment = Compartment::Unit;
    QString action;
    DetaineeId detainee;
    QString subject;
    QDateTime at;
};

// What unit.db's journal calls a deed of another compartment: neither its name nor its subject are told there.
inline constexpr auto elsewhereAction = "elsewhere";

// Writes the journal inside the transaction that is open on the database: one entry in the deed's compartment and
// in each other compartment where a row changed, and their anchors in unit.db. Throws StoreError.
class Writer {
  public:
    Writer(store::UnitDatabase& database, QString unitId, QByteArray rootPublic)
        : m_database(database), m_unitId(std::move(unitId)), m_rootPublic(std::move(rootPublic)), m_hasher(database.connection()) {}

    void append(const Author& author, const Deed& deed);

  private:
    void appendTo(Compartment compartment, const Author& author, const Deed& deed, const std::vector<store::RowChange>& changes);
    QByteArray writeRows(const QString& schema, const std::vector<store::RowChange>& changes, qint64 firstRow);
    qint64 tableId(const QString& schema, const QString& table);
    void insertEntry(const QString& schema, const Entry& entry);
    void writeAnchor(const Anchor& anchor);

    store::UnitDatabase& m_database;
    QString m_unitId;
    QByteArray m_rootPublic;
    RowHasher m_hasher;
};

}  // namespace serment::journal
