// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/RecordRows.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QUuid>

#include "core/people/Person.h"
#include "core/transfer/ColumnWords.h"
#include "core/transfer/ForeignDocument.h"
#include "core/transfer/TableShapes.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

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

// Nobody corrects a thing a million times; beyond, the next version would have no number.
bool isVersion(qint64 number) { return number > 0 && number <= 1000000; }

bool isSound(const QString& table, const QString& column, const ColumnShape& shape, const QVariant& value) {
    if (value.isNull()) return !shape.required;
    if (shape.type == s("BLOB")) return value.typeId() == QMetaType::QByteArray;
    if (shape.type == s("REAL")) return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::LongLong;
    if (shape.type == s("INTEGER")) return value.typeId() == QMetaType::LongLong && (column != s("version") || isVersion(value.toLongLong()));
    if (value.typeId() != QMetaType::QString) return false;
    const QString text = value.toString();
    if (text.isEmpty() && (!shape.required || shape.hasDefault)) return true;
    return isSoundText(column, text) && isKnownWord(table, column, text);
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
    const Compartment compartment;
    AppliedRows applied;
    QSet<QString> unique;  // "table\ncolumn\nvalue" of this bundle
    QHash<QString, QJsonObject> described = {};  // entry → what its attachment says of its content
    qint64 contentBytes = 0;  // of all the files that the rows hold, each as often as it is named
    QSet<QString> added;  // keys inserted by this import, "table\nkey"
    QHash<QString, QString> rootHere;  // "table\nroot of the bundle" → root that its later versions have here

    bool isHere(const QString& table, const QString& column, const QString& key) const {
        return db.query(s("SELECT 1 FROM %1.%2 WHERE %3 = :key").arg(schema, table, column))
            .bind(s(":key"), QVariant(key))
            .first([](const store::Row&) { return true; })
            .has_value();
    }
    static QString place(const TableShape& shape, const QString& key) { return shape.name + QLatin1Char('\n') + key; }
    static bool hasVersions(const TableShape& shape) { return shape.columns.contains(s("root_id")) && shape.columns.contains(s("version")); }

    RowDifference difference(const TableShape& shape, const QJsonObject& object, const QString& key) const {
        return {compartment, shape.name, key, object.value(s("title")).toString(object.value(s("label")).toString())};
    }

    // The same words are here, whatever the person's local id and the origin.
    Result<bool> isSame(const TableShape& shape, const QJsonObject& object, const QStringList& apart) const {
        QStringList conditions;
        std::vector<std::pair<QString, QVariant>> values;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == s("detainee_id") || it.key() == s("origin") || apart.contains(it.key())) continue;
            const auto value = fromJson(it.value(), rows.blobs);
            if (!value) return tl::unexpected<Error>(value.error());
            conditions << s("%1 IS :%1").arg(it.key());
            values.emplace_back(QLatin1Char(':') + it.key(), *value);
        }
        store::Query query(db, s("SELECT 1 FROM %1.%2 WHERE %3").arg(schema, shape.name, conditions.join(s(" AND "))));
        for (const auto& [name, value] : values) query.bind(name, value);
        return query.first([](const store::Row&) { return true; }).has_value();
    }

    // A row that is here already: of the same person, and word for word, or told.
    Result<void> known(const TableShape& shape, const QJsonObject& object, const QString& key) {
        if (shape.hasPerson() && shape.columns.contains(s("id"))) {
            const auto owner = ownerOf(shape.name, key);
            if (owner && !isLocal(*owner)) return fail(ErrorCode::Conflict, s("the file is here under another person"), s("detainee"));
        }
        QStringList apart;
        if (hasVersions(shape)) {  // kept beside by an earlier import: its place among the versions is another
            const QString root = object.value(s("root_id")).toString();
            const auto here = rootOf(shape.name, key);
            if (here && *here != root) {
                rootHere.insert(place(shape, root), *here);
                apart << s("root_id") << s("version") << s("supersedes_id");
            }
        }
        const auto same = isSame(shape, object, apart);
        if (!same) return tl::unexpected<Error>(same.error());
        if (*same)
            ++applied.known;
        else
            applied.different.push_back(difference(shape, object, key));
        return {};
    }
    std::optional<QString> rootOf(const QString& table, const QString& id) const {
        return db.query(s("SELECT root_id FROM %1.%2 WHERE id = :id").arg(schema, table)).bind(s(":id"), QVariant(id)).first([](const store::Row& row) { return row.text(0); });
    }

    Result<void> row(const TableShape& shape, const QJsonObject& object) {
        if (auto sound = check(shape, object); !sound) return sound;
        const QString key = object.value(shape.key()).toString();
        if (key.isEmpty()) return fail(ErrorCode::HostileInput, s("a row without its key"));
        if (shape.hasPerson() && object.value(s("detainee_id")).toString() != sender.toString())
            return fail(ErrorCode::HostileInput, s("a row of another person"));
        const bool ownId = shape.columns.contains(s("id"));
        // A detail comes with what it details: new when that is new.
        const bool isNew = ownId ? !isHere(shape.name, s("id"), key) : added.contains(shape.parent + QLatin1Char('\n') + key);
        if (!isNew) {
            if (!ownId && !isHere(shape.parent, s("id"), key)) return fail(ErrorCode::HostileInput, s("a detail without its entry"));
            return known(shape, object, key);
        }
        if (auto linked = checkLinks(shape, object); !linked) return linked;
        const QJsonObject placed = hasVersions(shape) && ownId ? amongVersions(shape, object, key) : object;
        if (ownId) added.insert(place(shape, key));
        ++applied.added;
        return insert(shape, placed);
    }

    // A version of the same thing was made here meanwhile: both are kept, and a human reads them.
    QJsonObject amongVersions(const TableShape& shape, QJsonObject object, const QString& key) {
        const QString root = object.value(s("root_id")).toString();
        const auto moved = rootHere.constFind(place(shape, root));
        if (moved != rootHere.cend()) {  // a later version of what is kept beside
            object.insert(s("root_id"), *moved);
            object.insert(s("version"), nextVersion(shape.name, *moved));
            return object;
        }
        const QString corrected = object.value(s("supersedes_id")).toString();
        const bool taken = (!corrected.isEmpty() && isHere(shape.name, s("supersedes_id"), corrected)) || isTaken(shape.name, root, object.value(s("version")));
        if (!taken) return object;
        rootHere.insert(place(shape, root), key);
        applied.beside.push_back(difference(shape, object, key));
        object.insert(s("root_id"), key);
        object.insert(s("version"), 1);
        if (shape.columns.contains(s("supersedes_id"))) object.insert(s("supersedes_id"), QJsonValue());
        return object;
    }
    bool isTaken(const QString& table, const QString& root, const QJsonValue& version) const {
        return db.query(s("SELECT 1 FROM %1.%2 WHERE root_id = :root AND version = :version").arg(schema, table))
            .bind(s(":root"), QVariant(root))
            .bind(s(":version"), QVariant(version.toInteger()))
            .first([](const store::Row&) { return true; })
            .has_value();
    }
    qint64 nextVersion(const QString& table, const QString& root) const {
        return db.query(s("SELECT coalesce(max(version), 0) + 1 FROM %1.%2 WHERE root_id = :root").arg(schema, table))
            .bind(s(":root"), QVariant(root))
            .first([](const store::Row& row) { return row.integer(0); })
            .value_or(1);
    }

    // Every value, before anything is written: a preview refuses what an import would.
    Result<void> check(const TableShape& shape, const QJsonObject& object) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!shape.columns.contains(it.key())) return fail(ErrorCode::HostileInput, s("an unknown column"));
            const auto value = fromJson(it.value(), rows.blobs);
            if (!value) return tl::unexpected<Error>(value.error());
            if (!isSound(shape.name, it.key(), shape.shapes[it.key()], *value)) return fail(ErrorCode::HostileInput, s("a value that its column cannot hold"));
            if (!value->isNull() && shape.uniqueColumns.contains(it.key())) {
                const QString place = shape.name + QLatin1Char('\n') + it.key() + QLatin1Char('\n') + value->toString();
                if (unique.contains(place)) return fail(ErrorCode::HostileInput, s("a row stands twice"));
                unique.insert(place);
            }
        }
        if (auto sound = checkContent(shape, object); !sound) return sound;
        if (hasVersions(shape)) {
            const QString version = place(shape, s("root_id\n%1\n%2").arg(object.value(s("root_id")).toString()).arg(object.value(s("version")).toInteger()));
            if (unique.contains(version)) return fail(ErrorCode::HostileInput, s("a version stands twice"));
            unique.insert(version);
        }
        for (const QString& column : shape.columns)
            if (shape.shapes[column].required && !shape.shapes[column].hasDefault && !object.contains(column))
                return fail(ErrorCode::HostileInput, s("a row that is not complete"));
        return {};
    }

    // A file is the one that its entry describes, and of a kind that is opened here: what is said of it is what is shown.
    Result<void> checkContent(const TableShape& shape, const QJsonObject& object) {
        if (shape.name == s("attachment")) described.insert(object.value(s("entry_id")).toString(), object);
        if (shape.name != s("attachment_content")) return {};
        const auto content = fromJson(object.value(s("content")), rows.blobs);
        if (!content) return tl::unexpected<Error>(content.error());
        const QByteArray bytes = content->toByteArray();
        contentBytes += bytes.size();
        if (contentBytes > ZipLimits{}.totalBytes) return fail(ErrorCode::HostileInput, s("files that swell beyond the bundle"));
        const QJsonObject told = described.value(object.value(s("entry_id")).toString());
        const QString hash = object.value(s("content")).toObject().value(s("blob")).toString();
        if (told.value(s("sha256")).toString() != hash || told.value(s("size")).toInteger() != bytes.size())
            return fail(ErrorCode::TamperDetected, s("a file is not the one that its entry describes"));
        if (!isOfKind(bytes, told.value(s("media_type")).toString())) return fail(ErrorCode::HostileInput, s("a file that is not of the kind it says"));
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
    Import import{db, compartmentName(compartment), rows, sender, local, origin, write, compartment, {}, {}, {}, 0, {}, {}};
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
