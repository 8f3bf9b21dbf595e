// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QStringList>
#include <vector>

#include "core/base/Compartment.h"
#include "core/store/Database.h"

// How the tables of a compartment look and hang together, read from the database itself, so that a table added later
// travels without a line more. For the files of transfer/ only.
namespace serment::transfer {

struct ColumnShape {
    QString type;
    bool required = false;
    bool hasDefault = false;
};

struct TableShape {
    QString name;
    QStringList columns;
    QHash<QString, ColumnShape> shapes;
    QStringList uniqueColumns;
    QString parentColumn;  // of a foreign key into `parent`, when there is no detainee_id
    QString parent;
    QString parentKey;
    bool hasPerson() const { return columns.contains(QStringLiteral("detainee_id")); }
    // What tells a row: its own id, or the one of what it details.
    QString key() const {
        if (columns.contains(QStringLiteral("id"))) return QStringLiteral("id");
        return parentColumn;
    }
};

// Those that a person's rows can be told in, parents before children. Throws StoreError.
std::vector<TableShape> shapesOf(store::Database& db, Compartment compartment);

// The condition on a row of `shape` that it is about the person bound as :detainee.
QString whereOfPerson(const TableShape& shape, const std::vector<TableShape>& shapes, const QString& schema);

}  // namespace serment::transfer
