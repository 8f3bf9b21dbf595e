// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Writer.h"

#include <map>
#include <utility>

#include "core/keys/Digest.h"

namespace serment::journal {

namespace {

// Every account reads unit.db: what a team did there (a number for a paper, a slot of the agenda) is told
// without whom it was about nor what it was, whichever the team, so that nothing there points at psychiatry.
// The whole of it stands in the journal of the team.
Deed asSeenFrom(Compartment compartment, const Deed& deed) {
    if (compartment != Compartment::Unit) return deed;
    return {deed.compartment, QString::fromLatin1(elsewhereAction), {}, {}, deed.at};
}

}  // namespace

void Writer::append(const Author& author, const Deed& deed) {
    std::map<Compartment, std::vector<store::RowChange>> touched;
    touched[deed.compartment];
    for (store::RowChange& change : m_database.connection().takeChanges())
        if (const auto compartment = compartmentFromName(change.schema))
            touched[*compartment].push_back(std::move(change));
    const store::JournalWritable scope(m_database.connection());
    for (const auto& [compartment, changes] : touched)
        appendTo(compartment, author, compartment == deed.compartment ? deed : asSeenFrom(compartment, deed),
                 changes);
}

void Writer::appendTo(Compartment compartment, const Author& author, const Deed& deed,
                      const std::vector<store::RowChange>& changes) {
    const QString schema = compartmentName(compartment);
    const auto last =
        m_database
            .query(
                QStringLiteral(
                    "SELECT seq, hash, first_row + row_count FROM %1.journal_entry ORDER BY seq DESC LIMIT 1")
                    .arg(schema))
            .first(
                [](const store::Row& row) { return std::tuple(row.integer(0), row.blob(1), row.integer(2)); })
            .value_or(std::tuple(qint64(0), QByteArray(), qint64(1)));
    Entry entry;
    std::tie(entry.seq, entry.previous, entry.firstRow) = last;
    ++entry.seq;
    entry.at = deed.at;
    entry.user = author.user;
    entry.role = deed.action == QLatin1String(elsewhereAction) ? QString(QLatin1String("")) : author.role;
    entry.action = deed.action;
    entry.detainee = deed.detainee;
    entry.subject = deed.subject;
    entry.rowCount = static_cast<qint64>(changes.size());
    entry.rowsHash = writeRows(schema, changes, entry.firstRow);
    entry.hash = entryHash({m_unitId, m_rootPublic, compartment}, entry);
    entry.signature = keys::sign(author.signature, entry.hash);
    insertEntry(schema, entry);
    Anchor anchor{compartment, entry.seq, entry.hash, entry.at, entry.user, {}};
    anchor.signature = keys::sign(author.signature, anchorDigest(m_unitId, anchor));
    writeAnchor(anchor);
}

QByteArray Writer::writeRows(const QString& schema, const std::vector<store::RowChange>& changes,
                             qint64 firstRow) {
    keys::Digest digest("serment rows");
    auto insert = m_database.query(
        QStringLiteral("INSERT INTO %1.journal_row(id, table_id, row, hash) VALUES(:id, :table, :row, :hash)")
            .arg(schema));
    qint64 id = firstRow;
    for (const store::RowChange& change : changes) {
        const QByteArray hash = m_hasher.hash(schema, change.table, change.rowid);
        digest.add(change.table).add(change.rowid).add(hash);
        insert.bind(QStringLiteral(":id"), id++)
            .bind(QStringLiteral(":table"), tableId(schema, change.table))
            .bind(QStringLiteral(":row"), change.rowid)
            .bind(QStringLiteral(":hash"), hash.isNull() ? QByteArray("") : hash)
            .run();
    }
    return digest.result();
}

// Not remembered between transactions: one that is rolled back takes its numbers with it.
qint64 Writer::tableId(const QString& schema, const QString& table) {
    auto known =
        m_database.query(QStringLiteral("SELECT id FROM %1.journal_table WHERE name = :name").arg(schema));
    const auto id = known.bind(QStringLiteral(":name"), table).first([](const store::Row& row) {
        return row.integer(0);
    });
    if (id) return *id;
    auto insert = m_database.query(
        QStringLiteral("INSERT INTO %1.journal_table(name) VALUES(:name) RETURNING id").arg(schema));
    return *insert.bind(QStringLiteral(":name"), table).first([](const store::Row& row) {
        return row.integer(0);
    });
}

void Writer::insertEntry(const QString& schema, const Entry& entry) {
    m_database
        .query(QStringLiteral("INSERT INTO %1.journal_entry(seq, previous, at, user_id, role, action, "
                              "detainee_id, subject, "
                              "first_row, row_count, rows_hash, hash, signature) VALUES(:seq, :previous, "
                              ":at, :user, :role, "
                              ":action, :detainee, :subject, :first, :count, :rows, :hash, :signature)")
                   .arg(schema))
        .bind(QStringLiteral(":seq"), entry.seq)
        .bind(QStringLiteral(":previous"), entry.previous.isNull() ? QByteArray("") : entry.previous)
        .bind(QStringLiteral(":at"), entry.at)
        .bind(QStringLiteral(":user"), entry.user)
        .bind(QStringLiteral(":role"), entry.role)
        .bind(QStringLiteral(":action"), entry.action)
        .bind(QStringLiteral(":detainee"),
              entry.detainee.isNull() ? QString(QLatin1String("")) : entry.detainee.toString())
        .bind(QStringLiteral(":subject"), entry.subject.isNull() ? QString(QLatin1String("")) : entry.subject)
        .bind(QStringLiteral(":first"), entry.firstRow)
        .bind(QStringLiteral(":count"), entry.rowCount)
        .bind(QStringLiteral(":rows"), entry.rowsHash)
        .bind(QStringLiteral(":hash"), entry.hash)
        .bind(QStringLiteral(":signature"), entry.signature)
        .run();
}

void Writer::writeAnchor(const Anchor& anchor) {
    m_database
        .query(
            QStringLiteral("INSERT INTO unit.anchor(compartment, seq, head, at, user_id, signature) "
                           "VALUES(:compartment, :seq, :head, :at, :user, :signature) "
                           "ON CONFLICT(compartment) DO UPDATE SET seq = excluded.seq, head = excluded.head, "
                           "at = excluded.at, user_id = excluded.user_id, signature = excluded.signature"))
        .bind(QStringLiteral(":compartment"), compartmentName(anchor.compartment))
        .bind(QStringLiteral(":seq"), anchor.seq)
        .bind(QStringLiteral(":head"), anchor.head)
        .bind(QStringLiteral(":at"), anchor.at)
        .bind(QStringLiteral(":user"), anchor.user)
        .bind(QStringLiteral(":signature"), anchor.signature)
        .run();
}

}  // namespace serment::journal
