// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/TableShapes.h"

#include <QRegularExpression>
#include <QSet>

#include "core/people/Person.h"
#include "core/transfer/RecordRows.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

bool isLeftOut(const QString& table) {
    if (table.contains(s("_fts")) || table.startsWith(s("sqlite_")) || table.startsWith(s("journal_"))) return true;
    for (const LeftOut& out : leftOut())
        if (table == QLatin1String(out.table)) return true;
    return false;
}

// Those that a CREATE TABLE declares UNIQUE by themselves, one column a line as the schema files write them.
QStringList uniqueColumnsOf(const QString& sql) {
    static const QRegularExpression column(s("\\n\\s*([a-z_]+) [A-Z]+[^,\\n]*\\bUNIQUE\\b"));
    QStringList columns;
    for (auto found = column.globalMatch(sql); found.hasNext();) columns << found.next().captured(1);
    return columns;
}

std::vector<TableShape> allShapes(store::Database& db, const QString& schema) {
    const auto names = db.query(s("SELECT name, sql FROM %1.sqlite_master WHERE type = 'table' ORDER BY rowid").arg(schema))
                           .all([](const store::Row& row) { return std::pair(row.text(0), row.text(1)); });
    std::vector<TableShape> shapes;
    for (const auto& [name, sql] : names) {
        if (isLeftOut(name)) continue;
        TableShape shape;
        shape.name = name;
        const auto columns = db.query(s("SELECT name, type, \"notnull\", dflt_value IS NOT NULL FROM pragma_table_info(:table, :schema) ORDER BY cid"))
                                 .bind(s(":table"), QVariant(name))
                                 .bind(s(":schema"), QVariant(schema))
                                 .all([](const store::Row& row) {
                                     return std::pair(row.text(0), ColumnShape{row.text(1), row.integer(2) != 0, row.integer(3) != 0});
                                 });
        for (const auto& [column, kind] : columns) {
            shape.columns << column;
            shape.shapes.insert(column, kind);
        }
        shape.uniqueColumns = uniqueColumnsOf(sql);
        const auto keys = db.query(s("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(:table, :schema)"))
                              .bind(s(":table"), QVariant(name))
                              .bind(s(":schema"), QVariant(schema))
                              .all([](const store::Row& row) { return QStringList{row.text(0), row.text(1), row.text(2)}; });
        for (const QStringList& key : keys) {
            if (key[1] == name) continue;
            shape.parentColumn = key[0];
            shape.parent = key[1];
            shape.parentKey = key[2].isEmpty() ? s("id") : key[2];
        }
        shapes.push_back(shape);
    }
    return shapes;
}

}  // namespace

std::vector<TableShape> shapesOf(store::Database& db, Compartment compartment) {
    std::vector<TableShape> rest = allShapes(db, compartmentName(compartment));
    std::vector<TableShape> ordered;
    QSet<QString> placed;
    for (bool moved = true; moved && !rest.empty();) {
        moved = false;
        for (auto it = rest.begin(); it != rest.end();) {
            const bool ready = it->parent.isEmpty() ? it->hasPerson() : placed.contains(it->parent);
            if (!ready) {
                ++it;
                continue;
            }
            placed.insert(it->name);
            ordered.push_back(*it);
            it = rest.erase(it);
            moved = true;
        }
    }
    return ordered;
}

QString whereOfPerson(const TableShape& shape, const std::vector<TableShape>& shapes, const QString& schema) {
    if (shape.hasPerson()) return people::ofPerson(shape.name);
    for (const TableShape& parent : shapes)
        if (parent.name == shape.parent)
            return s("%1 IN (SELECT %2 FROM %3.%4 WHERE %5)")
                .arg(shape.parentColumn, shape.parentKey, schema, parent.name, whereOfPerson(parent, shapes, schema));
    return s("0");
}

const std::vector<LeftOut>& leftOut() {
    static const std::vector<LeftOut> tables{
        {"draft", "unsigned words of a user of the sending unit"},
        {"prepared_hand_over", "a second copy of what stands in the file, sealed to the sending team"},
        {"own_text", "phrases that a user of the sending unit keeps for writing, of nobody's file"},
        {"dropbox_key", "keys of the sending unit"},
        {"certificate", "keys of the sending unit"},
        {"disclosure", "register of disclosures of the sending unit; the papers travel as documents"},
        {"disclosure_content", "register of disclosures of the sending unit; the papers travel as documents"},
        {"disclosure_event", "register of disclosures of the sending unit; the papers travel as documents"},
        {"disclosure_stopped", "register of disclosures of the sending unit; the papers travel as documents"},
        {"paper_request", "papers asked of the sending unit"},
        {"paper_request_end", "papers asked of the sending unit"},
        {"collection_round", "mailbox of the sending unit"},
        {"care_request", "mailbox of the sending unit"},
        {"care_request_event", "mailbox of the sending unit"},
        {"care_request_scan", "mailbox of the sending unit"},
        {"transfer", "what the sending unit sent and received"},
        {"sealed_part", "kept for a team of the sending unit"},
        {"exit_event", "exit prepared by the sending unit"},
        {"access_request", "asked of the sending unit"},
        {"access_event", "asked of the sending unit"},
        {"keeping_event", "what the sending unit's hospital decides of its own copy"},
        {"appointment", "agenda of the sending unit; what is pending stands in the summary"},
        {"waiting", "agenda of the sending unit; what is pending stands in the summary"},
        {"extraction_reason", "agenda of the sending unit; what is pending stands in the summary"},
    };
    return tables;
}

}  // namespace serment::transfer
