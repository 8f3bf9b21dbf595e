// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/RecordRows.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include "core/people/Person.h"
#include "core/records/Entry.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

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
    bool hasPerson() const { return columns.contains(s("detainee_id")); }
    // What tells a row: its own id, or the one of what it details.
    QString key() const {
        if (columns.contains(s("id"))) return s("id");
        return parentColumn;
    }
};

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

// Those that a person's rows can be told in, parents before children.
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

QJsonValue toJson(const QVariant& value, std::vector<ZipEntry>& blobs) {
    if (value.isNull()) return QJsonValue(QJsonValue::Null);
    switch (value.typeId()) {
        case QMetaType::LongLong:
        case QMetaType::Int: return QJsonValue(value.toLongLong());
        case QMetaType::Double: return QJsonValue(value.toDouble());
        case QMetaType::QByteArray: {
            const QByteArray bytes = value.toByteArray();
            const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            const QString name = s("BLOBS/") + hash;
            if (!findEntry(blobs, name)) blobs.push_back({name, bytes});
            return QJsonObject{{s("blob"), hash}};
        }
        default: return QJsonValue(value.toString());
    }
}

Result<QVariant> fromJson(const QJsonValue& value, const std::vector<ZipEntry>& blobs) {
    switch (value.type()) {
        case QJsonValue::Null: return QVariant();
        case QJsonValue::String: return QVariant(value.toString());
        case QJsonValue::Double: {
            const double number = value.toDouble();
            const qint64 whole = value.toInteger();
            return static_cast<double>(whole) == number ? QVariant(whole) : QVariant(number);
        }
        case QJsonValue::Object: {
            const QString hash = value.toObject().value(s("blob")).toString();
            const ZipEntry* const blob = findEntry(blobs, s("BLOBS/") + hash);
            if (!blob || QString::fromLatin1(QCryptographicHash::hash(blob->content, QCryptographicHash::Sha256).toHex()) != hash)
                return fail(ErrorCode::HostileInput, s("a file of the bundle is missing or changed"));
            return QVariant(blob->content);
        }
        case QJsonValue::Bool:
        case QJsonValue::Array:
        case QJsonValue::Undefined: break;
    }
    return fail(ErrorCode::HostileInput, s("a value of an unknown type"));
}

bool isUuid(const QString& text) {
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text;
}

bool isUtc(const QString& text) {
    return text.endsWith(QLatin1Char('Z')) && text.size() >= 20 && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

// A text as this program would have written it in a column of that name.
bool isSoundText(const QString& column, const QString& text) {
    constexpr qsizetype longestText = 1 << 20;
    if (text.size() > longestText || !text.isValidUtf16() || text.contains(QChar(QChar::Null))) return false;
    if (column == s("id") || column.endsWith(s("_id"))) return isUuid(text);
    if (column.endsWith(s("_at"))) return isUtc(text);
    if (column.endsWith(s("_on"))) return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    return true;
}

bool isSound(const QString& column, const ColumnShape& shape, const QVariant& value) {
    if (value.isNull()) return !shape.required;
    if (shape.type == s("BLOB")) return value.typeId() == QMetaType::QByteArray;
    if (shape.type == s("REAL")) return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::LongLong;
    if (shape.type == s("INTEGER")) return value.typeId() == QMetaType::LongLong && (column != s("version") || value.toLongLong() > 0);
    const bool empty = value.toString().isEmpty() && !shape.required;
    return value.typeId() == QMetaType::QString && (empty || isSoundText(column, value.toString()));
}

// One table of the bundle being taken over.
struct Import {
    store::Database& db;
    const QString schema;
    const RecordRows& rows;
    const DetaineeId& sender;
    const DetaineeId& local;
    const QString& origin;
    const bool write;
    AppliedRows applied;
    QSet<QString> unique;  // "table\ncolumn\nvalue" of this bundle
    QSet<QString> added;  // keys inserted by this import, "table\nkey"

    bool isHere(const TableShape& shape, const QString& key) const {
        return db.query(s("SELECT 1 FROM %1.%2 WHERE %3 = :key").arg(schema, shape.name, shape.key()))
            .bind(s(":key"), QVariant(key))
            .first([](const store::Row&) { return true; })
            .has_value();
    }

    Result<void> row(const TableShape& shape, const QJsonObject& object) {
        if (auto sound = check(shape, object); !sound) return sound;
        const QString key = object.value(shape.key()).toString();
        if (key.isEmpty()) return fail(ErrorCode::HostileInput, s("a row without its key"));
        if (shape.hasPerson() && object.value(s("detainee_id")).toString() != sender.toString())
            return fail(ErrorCode::HostileInput, s("a row of another person"));
        const bool ownId = shape.columns.contains(s("id"));
        // A detail comes with what it details: new when that is new.
        const bool isNew = ownId ? !isHere(shape, key) : added.contains(shape.parent + QLatin1Char('\n') + key);
        if (!isNew) {
            if (!ownId && !isHere({shape.parent, {s("id")}, {}, {}, {}, {}, {}}, key))
                return fail(ErrorCode::HostileInput, s("a detail without its entry"));
            ++applied.known;
            return {};
        }
        if (ownId) added.insert(shape.name + QLatin1Char('\n') + key);
        ++applied.added;
        return insert(shape, object);
    }

    // Every value, before anything is written: a preview refuses what an import would.
    Result<void> check(const TableShape& shape, const QJsonObject& object) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!shape.columns.contains(it.key())) return fail(ErrorCode::HostileInput, s("an unknown column"));
            const auto value = fromJson(it.value(), rows.blobs);
            if (!value) return tl::unexpected<Error>(value.error());
            if (!isSound(it.key(), shape.shapes[it.key()], *value)) return fail(ErrorCode::HostileInput, s("a value that its column cannot hold"));
            if (!value->isNull() && shape.uniqueColumns.contains(it.key())) {
                const QString place = shape.name + QLatin1Char('\n') + it.key() + QLatin1Char('\n') + value->toString();
                if (unique.contains(place)) return fail(ErrorCode::HostileInput, s("a row stands twice"));
                unique.insert(place);
            }
        }
        for (const QString& column : shape.columns)
            if (shape.shapes[column].required && !shape.shapes[column].hasDefault && !object.contains(column))
                return fail(ErrorCode::HostileInput, s("a row that is not complete"));
        if (shape.name == s("entry") && !enumFromName<records::EntryKind>(object.value(s("kind")).toString()))
            return fail(ErrorCode::HostileInput, s("an unknown kind of entry"));
        return {};
    }

    // What a new row corrects or details must be of the same person: otherwise it would change another file.
    Result<void> checkLinks(const TableShape& shape, const QJsonObject& object) {
        for (const QString& column : {s("supersedes_id"), s("root_id")}) {
            const QString target = object.value(column).toString();
            if (target.isEmpty() || !shape.columns.contains(column) || added.contains(shape.name + QLatin1Char('\n') + target)) continue;
            const auto owner = ownerOf(shape.name, target);
            if (owner ? !isLocal(*owner) : column == s("supersedes_id")) return fail(ErrorCode::HostileInput, s("a row that corrects another person's"));
        }
        const QString parent = object.value(shape.parentColumn).toString();
        if (shape.parent.isEmpty() || parent.isEmpty() || added.contains(shape.parent + QLatin1Char('\n') + parent)) return {};
        const auto owner = ownerOf(shape.parent, parent);
        return owner && isLocal(*owner) ? Result<void>() : fail(ErrorCode::HostileInput, s("a detail of another person's entry"));
    }
    bool isLocal(const QString& owner) const { return people::isSamePerson(db, DetaineeId::trusted(QUuid::fromString(owner)), local); }
    std::optional<QString> ownerOf(const QString& table, const QString& id) const {
        return db.query(s("SELECT detainee_id FROM %1.%2 WHERE id = :id").arg(schema, table)).bind(s(":id"), QVariant(id)).first([](const store::Row& row) { return row.text(0); });
    }

    Result<void> insert(const TableShape& shape, const QJsonObject& object) {
        if (auto linked = checkLinks(shape, object); !linked) return linked;
        QStringList names;
        std::vector<QVariant> values;
        for (auto it = object.begin(); it != object.end(); ++it) {
            auto value = fromJson(it.value(), rows.blobs);
            if (!value) return tl::unexpected<Error>(value.error());
            if (it.key() == s("detainee_id")) value = QVariant(local.toString());
            if (it.key() == s("origin") && value->toString().isEmpty()) value = QVariant(origin);
            names << it.key();
            values.push_back(*value);
        }
        if (!write) return {};
        store::Query query(db, s("INSERT INTO %1.%2 (%3) VALUES (:%4)")
                                   .arg(schema, shape.name, names.join(s(", ")), names.join(s(", :"))));
        for (qsizetype i = 0; i < names.size(); ++i) query.bind(QLatin1Char(':') + names[i], values[static_cast<size_t>(i)]);
        query.run();
        return {};
    }
};

}  // namespace

const std::vector<LeftOut>& leftOut() {
    static const std::vector<LeftOut> tables{
        {"draft", "unsigned words of a user of the sending unit"},
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
        {"appointment", "agenda of the sending unit; what is pending stands in the summary"},
        {"waiting", "agenda of the sending unit; what is pending stands in the summary"},
        {"extraction_reason", "agenda of the sending unit; what is pending stands in the summary"},
    };
    return tables;
}

QStringList carriedTables(store::Database& db, Compartment compartment) {
    QStringList names;
    for (const TableShape& shape : shapesOf(db, compartment)) names << shape.name;
    return names;
}

RecordRows readRecord(store::Database& db, Compartment compartment, const DetaineeId& detainee) {
    const QString schema = compartmentName(compartment);
    const auto shapes = shapesOf(db, compartment);
    RecordRows record;
    for (const TableShape& shape : shapes) {
        QJsonArray rows;
        const auto read = db.query(s("SELECT %1 FROM %2.%3 WHERE %4 ORDER BY rowid")
                                       .arg(shape.columns.join(s(", ")), schema, shape.name, whereOfPerson(shape, shapes, schema)))
                              .bind(s(":detainee"), detainee)
                              .all([&](const store::Row& row) {
                                  QJsonObject object;
                                  for (int i = 0; i < shape.columns.size(); ++i)
                                      object.insert(shape.columns[i], toJson(row.value(i), record.blobs));
                                  // Merged records leave as one person.
                                  if (shape.hasPerson()) object.insert(s("detainee_id"), detainee.toString());
                                  return object;
                              });
        for (const QJsonObject& row : read) rows.append(row);
        record.rowCount += static_cast<int>(rows.size());
        if (!rows.isEmpty()) record.tables.insert(shape.name, rows);
    }
    return record;
}

Result<AppliedRows> applyRecord(store::Database& db, Compartment compartment, const RecordRows& rows, const DetaineeId& sender,
                                const DetaineeId& local, const QString& origin, bool write) {
    const auto shapes = shapesOf(db, compartment);
    Import import{db, compartmentName(compartment), rows, sender, local, origin, write, {}, {}, {}};
    QSet<QString> known;
    for (const TableShape& shape : shapes) {
        known.insert(shape.name);
        for (const auto& value : rows.tables.value(shape.name).toArray()) {
            if (!value.isObject()) return fail(ErrorCode::HostileInput, s("a row that is not an object"));
            if (auto done = import.row(shape, value.toObject()); !done) return tl::unexpected<Error>(done.error());
        }
    }
    for (const QString& table : rows.tables.keys())
        if (!known.contains(table)) return fail(ErrorCode::HostileInput, s("an unknown table"));
    return import.applied;
}

}  // namespace serment::transfer
