// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Chain.h"

#include <algorithm>
#include <map>
#include <set>
#include <thread>

#include "core/keys/Digest.h"
#include "core/store/Statement.h"

namespace serment::journal {

namespace {

constexpr qint64 batch = 500;

QString entriesSql(Compartment compartment) {
    return QStringLiteral(
               "SELECT seq, previous, at, user_id, role, action, detainee_id, subject, first_row, row_count, "
               "rows_hash, hash, "
               "signature FROM %1.journal_entry WHERE seq > ?1 ORDER BY seq LIMIT ?2")
        .arg(compartmentName(compartment));
}

Entry read(const store::Statement& row) {
    const QString detainee = row.text(6);
    return {row.integer(0),
            row.blob(1),
            QDateTime::fromString(row.text(2), Qt::ISODateWithMs),
            UserId::trusted(QUuid::fromString(row.text(3))),
            row.text(4),
            row.text(5),
            detainee.isEmpty() ? DetaineeId() : DetaineeId::trusted(QUuid::fromString(detainee)),
            row.text(7),
            row.integer(8),
            row.integer(9),
            row.blob(10),
            row.blob(11),
            row.blob(12)};
}

std::vector<Entry> readBatch(store::Statement& statement, qint64 after) {
    statement.bind(1, after).bind(2, batch);
    std::vector<Entry> entries;
    while (statement.step()) entries.push_back(read(statement));
    statement.reset();
    return entries;
}

// The state of one walk.
class Walk {
  public:
    Walk(store::Connection& connection, const keys::Keyring& keyring, Compartment compartment,
         bool signatures, ChainCheck& check)
        : m_keyring(keyring),
          m_identity{keyring.unitId, keyring.rootPublic, compartment},
          m_signatures(signatures),
          m_check(check),
          m_rows(connection,
                 QStringLiteral(
                     "SELECT t.name, r.row, r.hash FROM %1.journal_row AS r LEFT JOIN %1.journal_table AS t "
                     "ON t.id = r.table_id WHERE r.id >= ?1 AND r.id < ?2 ORDER BY r.id")
                     .arg(compartmentName(compartment))) {}

    void visit(const Entry& entry) {
        ChainPosition& end = m_check.end;
        if (entry.seq != end.seq + 1)
            report(ProblemKind::EntryMissing, end.seq + 1, QByteArray::number(entry.seq));
        else if (entry.previous != end.head)
            report(ProblemKind::ChainBroken, entry.seq, entry.hash);
        if (entry.firstRow != end.nextRow || entryHash(m_identity, entry) != entry.hash ||
            rowsHash(entry) != entry.rowsHash)
            report(ProblemKind::EntryChanged, entry.seq, entryHash(m_identity, entry));
        end = {entry.seq, entry.hash, entry.at, entry.firstRow + entry.rowCount};
    }

    // Of a whole batch at once, on all processors: a signature takes longer than everything else together.
    void visitSignatures(const std::vector<Entry>& entries) {
        if (!m_signatures) return;
        for (const Entry& entry : entries) signersOf(entry.user);
        std::vector<char> valid(entries.size(), 0);
        const size_t workers = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::thread> threads;
        for (size_t worker = 0; worker < workers; ++worker)
            threads.emplace_back([&, worker] {
                for (size_t at = worker; at < entries.size(); at += workers)
                    valid[at] = isSigned(entries[at]);
            });
        for (std::thread& thread : threads) thread.join();
        for (size_t at = 0; at < entries.size(); ++at)
            if (!valid[at] && !m_reported.contains(entries[at].seq))
                m_check.problems.push_back(
                    makeProblem(m_identity.compartment, ProblemKind::SignatureForged, entries[at].seq,
                                at > 0 ? entries[at - 1].at : QDateTime(), entries[at].signature));
    }

  private:
    void report(ProblemKind kind, qint64 seq, const QByteArray& evidence) {
        m_reported.insert(seq);
        m_check.problems.push_back(makeProblem(m_identity.compartment, kind, seq, m_check.end.at, evidence));
    }

    QByteArray rowsHash(const Entry& entry) {
        keys::Digest digest("serment rows");
        m_rows.bind(1, entry.firstRow).bind(2, entry.firstRow + entry.rowCount);
        while (m_rows.step()) digest.add(m_rows.text(0)).add(m_rows.integer(1)).add(m_rows.blob(2));
        m_rows.reset();
        return digest.result();
    }

    const std::vector<QByteArray>& signersOf(const UserId& user) {
        const auto known = m_signers.find(user);
        return known != m_signers.end() ? known->second
                                        : m_signers.emplace(user, m_keyring.signersOf(user)).first->second;
    }

    // Called from several threads: it only reads.
    bool isSigned(const Entry& entry) const {
        const auto& signers = m_signers.at(entry.user);
        return std::any_of(signers.begin(), signers.end(), [&](const QByteArray& key) {
            return keys::isSignedBy(key, entry.hash, entry.signature);
        });
    }

    const keys::Keyring& m_keyring;
    ChainIdentity m_identity;
    bool m_signatures;
    ChainCheck& m_check;
    store::Statement m_rows;
    std::map<UserId, std::vector<QByteArray>> m_signers;
    std::set<qint64> m_reported;
};

struct StoredAnchor {
    Anchor anchor;
    bool present = false;
};

StoredAnchor readAnchor(store::Connection& connection, Compartment compartment) {
    store::Statement statement(
        connection,
        QStringLiteral("SELECT seq, head, at, user_id, signature FROM unit.anchor WHERE compartment = ?1"));
    statement.bind(1, compartmentName(compartment));
    if (!statement.step()) return {{compartment, 0, {}, {}, {}, {}}, false};
    return {{compartment, statement.integer(0), statement.blob(1),
             QDateTime::fromString(statement.text(2), Qt::ISODateWithMs),
             UserId::trusted(QUuid::fromString(statement.text(3))), statement.blob(4)},
            true};
}

UserId authorOf(store::Connection& connection, Compartment compartment, qint64 seq) {
    store::Statement statement(connection, QStringLiteral("SELECT user_id FROM %1.journal_entry WHERE seq = ?1")
                                               .arg(compartmentName(compartment)));
    statement.bind(1, seq);
    return statement.step() ? UserId::trusted(QUuid::fromString(statement.text(0))) : UserId();
}

std::optional<Problem> checkAnchor(store::Connection& connection, const keys::Keyring& keyring,
                                   Compartment compartment) {
    const auto [anchor, present] = readAnchor(connection, compartment);
    const ChainPosition end = endOfChain(connection, compartment);
    const auto signers = keyring.signersOf(anchor.user);
    const bool isSigned = std::any_of(signers.begin(), signers.end(), [&](const QByteArray& key) {
        return keys::isSignedBy(key, anchorDigest(keyring.unitId, anchor), anchor.signature);
    });
    if (!present || !isSigned)
        return makeProblem(compartment, ProblemKind::AnchorForged, anchor.seq, end.at, anchor.signature);
    if (end.seq < anchor.seq)
        return makeProblem(compartment, ProblemKind::JournalShorter, end.seq, end.at, end.head + anchor.head);
    if (end.seq > anchor.seq)
        return makeProblem(compartment, ProblemKind::AnchorShorter, anchor.seq, anchor.at,
                           end.head + anchor.head);
    // Whoever writes an entry signs the anchor of it: another holder of the key cannot put an older end in force.
    if (authorOf(connection, compartment, end.seq) != anchor.user)
        return makeProblem(compartment, ProblemKind::AnchorForged, anchor.seq, end.at, anchor.signature);
    if (end.head != anchor.head)
        return makeProblem(compartment, ProblemKind::ChainBroken, end.seq, end.at, end.head + anchor.head);
    return {};
}

}  // namespace

ChainCheck checkChain(store::Connection& connection, const keys::Keyring& keyring, Compartment compartment,
                      bool signatures, const ChainPosition& from, const Progress& progress) {
    ChainCheck check;
    check.end = from;
    const qint64 total = endOfChain(connection, compartment).seq;
    store::Statement entries(connection, entriesSql(compartment));
    Walk walk(connection, keyring, compartment, signatures, check);
    for (auto read = readBatch(entries, from.seq); !read.empty();
         read = readBatch(entries, read.back().seq)) {
        for (const Entry& entry : read) walk.visit(entry);
        walk.visitSignatures(read);
        if (progress && !progress(check.end.seq, total)) {
            check.cancelled = true;
            return check;
        }
    }
    store::Statement beyond(connection, QStringLiteral("SELECT count(*) FROM %1.journal_row WHERE id >= ?1")
                                            .arg(compartmentName(compartment)));
    beyond.bind(1, check.end.nextRow).step();
    if (const qint64 orphans = beyond.integer(0); orphans > 0)
        check.problems.push_back(makeProblem(compartment, ProblemKind::EntryMissing, check.end.seq + 1,
                                             check.end.at, QByteArray::number(orphans)));
    return check;
}

std::optional<ChainPosition> positionOf(store::Connection& connection, Compartment compartment, qint64 seq) {
    store::Statement statement(
        connection,
        QStringLiteral("SELECT seq, hash, at, first_row + row_count FROM %1.journal_entry WHERE seq = ?1")
            .arg(compartmentName(compartment)));
    statement.bind(1, seq);
    if (!statement.step()) return {};
    return ChainPosition{statement.integer(0), statement.blob(1),
                         QDateTime::fromString(statement.text(2), Qt::ISODateWithMs), statement.integer(3)};
}

ChainPosition endOfChain(store::Connection& connection, Compartment compartment) {
    store::Statement last(
        connection,
        QStringLiteral("SELECT max(seq) FROM %1.journal_entry").arg(compartmentName(compartment)));
    last.step();
    return positionOf(connection, compartment, last.integer(0)).value_or(ChainPosition());
}

std::vector<Problem> checkAnchors(store::Connection& connection, const keys::Keyring& keyring,
                                  const std::vector<Compartment>& compartments) {
    std::vector<Problem> problems;
    for (const Compartment compartment : compartments)
        if (auto problem = checkAnchor(connection, keyring, compartment))
            problems.push_back(std::move(*problem));
    return problems;
}

}  // namespace serment::journal
