// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Sweep.h"

#include <algorithm>

#include "core/access/AlarmStore.h"
#include "core/access/Grants.h"
#include "core/access/SweepStore.h"
#include "core/keys/Digest.h"

namespace serment::access {

namespace {

constexpr qint64 restSeconds = 24 * 60 * 60;

// Of one file: the last entry checked in this round (0 between two rounds), and when a round last came to its end.
struct Mark {
    qint64 seq = 0;
    QByteArray head;
    QDateTime wholeAt;
};

QByteArray digestOf(const UnitSession& session, Compartment compartment, const Mark& mark) {
    return keys::Digest("serment sweep")
        .add(session.login().unitId)
        .add(compartmentName(compartment))
        .add(mark.seq)
        .add(mark.head)
        .add(mark.wholeAt.isValid() ? mark.wholeAt.toMSecsSinceEpoch() : 0)
        .result();
}

// One's own, under one's own signature; anything else counts as nothing checked yet.
Mark readMark(UnitSession& session, Compartment compartment) {
    const QByteArray& own = session.login().identity.sign.publicKey;
    const auto kept = session.unitDatabase()
                          .query(QStringLiteral("SELECT seq, head, whole_at, signature FROM unit.journal_sweep "
                                                "WHERE user_id = :user AND compartment = :compartment"))
                          .bind(QStringLiteral(":user"), session.user().id)
                          .bind(QStringLiteral(":compartment"), compartmentName(compartment))
                          .first([&](const store::Row& row) {
                              Mark mark{row.integer(0), row.blob(1), row.isNull(2) ? QDateTime() : row.utc(2)};
                              return keys::isSignedBy(own, digestOf(session, compartment, mark), row.blob(3)) ? mark : Mark();
                          });
    return kept.value_or(Mark());
}

void writeMark(UnitSession& session, Compartment compartment, const Mark& mark) {
    const std::lock_guard guard(session.login().lock->mutex());
    store::UnitDatabase& database = session.unitDatabase();
    store::JournalTransaction transaction(database);
    database
        .query(QStringLiteral("INSERT INTO unit.journal_sweep(user_id, compartment, seq, head, whole_at, signature) "
                              "VALUES(:user, :compartment, :seq, :head, :whole, :signature) "
                              "ON CONFLICT(user_id, compartment) DO UPDATE SET seq = excluded.seq, "
                              "head = excluded.head, whole_at = excluded.whole_at, signature = excluded.signature"))
        .bind(QStringLiteral(":user"), session.user().id)
        .bind(QStringLiteral(":compartment"), compartmentName(compartment))
        .bind(QStringLiteral(":seq"), mark.seq)
        .bind(QStringLiteral(":head"), mark.head.isNull() ? QByteArray("") : mark.head)
        .bind(QStringLiteral(":whole"), mark.wholeAt)
        .bind(QStringLiteral(":signature"), keys::sign(session.login().identity.sign, digestOf(session, compartment, mark)))
        .run();
    transaction.commit();
}

bool isResting(const Mark& mark, const QDateTime& now) {
    if (mark.seq > 0 || !mark.wholeAt.isValid()) return false;
    const qint64 since = mark.wholeAt.secsTo(now);
    return since >= 0 && since < restSeconds;  // a clock that was ahead does not put it off
}

// One file after the other; a round that has begun is brought to its end first.
std::optional<Compartment> nextFile(UnitSession& session) {
    std::optional<Compartment> next;
    for (const Compartment compartment : session.held()) {
        const Mark mark = readMark(session, compartment);
        if (mark.seq > 0) return compartment;
        if (!next && !isResting(mark, session.clock().nowUtc())) next = compartment;
    }
    return next;
}

Result<void> sweepSlice(UnitSession& session, const keys::Keyring& keyring, Compartment compartment) {
    store::Connection& connection = session.unitDatabase().connection();
    Mark mark = readMark(session, compartment);
    std::vector<journal::Problem> problems;
    journal::ChainPosition from;
    if (mark.seq > 0) {
        const auto there = journal::positionOf(connection, compartment, mark.seq);
        if (there && there->head == mark.head)
            from = *there;
        else  // what this user has seen and signed is gone
            problems.push_back(journal::makeProblem(
                compartment, there ? journal::ProblemKind::ChainBroken : journal::ProblemKind::JournalShorter, mark.seq,
                there ? there->at : QDateTime(), mark.head));
    }
    auto check = journal::checkChain(connection, keyring, compartment, true, from, [](qint64, qint64) { return false; });
    std::move(check.problems.begin(), check.problems.end(), std::back_inserter(problems));
    const auto accepted = acceptedFingerprints(session, keyring);
    std::erase_if(problems, [&](const journal::Problem& problem) { return accepted.contains(problem.fingerprint); });
    raiseAlarms(session, problems);
    const bool ended = check.end.seq >= journal::endOfChain(connection, compartment).seq;
    if (ended)
        mark = {0, {}, session.clock().nowUtc()};
    else
        mark = {check.end.seq, check.end.head, mark.wholeAt};
    writeMark(session, compartment, mark);
    return {};
}

}  // namespace

void markSwept(UnitSession& session, Compartment compartment) {
    writeMark(session, compartment, {0, {}, session.clock().nowUtc()});
}

Result<bool> sweepSignatures(Session& session) {
    auto& unit = static_cast<UnitSession&>(session);
    if (unit.login().locked) return fail(ErrorCode::SessionLocked);
    if (!unit.login().lock || unit.login().breakGlass) return false;
    const auto keyring = keyringOf(unit.login());
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    return store::attempt([&]() -> Result<bool> {
        const auto next = nextFile(unit);
        if (!next) return false;
        if (auto swept = sweepSlice(unit, *keyring, *next); !swept) return tl::unexpected<Error>(swept.error());
        return true;
    });
}

Result<SweepState> sweepState(Session& session) {
    auto& unit = static_cast<UnitSession&>(session);
    if (unit.login().locked) return fail(ErrorCode::SessionLocked);
    return store::attempt([&]() -> Result<SweepState> {
        SweepState state;
        qint64 done = 0, total = 0;
        bool all = true;
        for (const Compartment compartment : unit.held()) {
            const Mark mark = readMark(unit, compartment);
            const qint64 entries = journal::endOfChain(unit.unitDatabase().connection(), compartment).seq;
            total += entries;
            done += isResting(mark, unit.clock().nowUtc()) ? entries : mark.seq;
            all = all && mark.wholeAt.isValid();
            if (mark.wholeAt.isValid() && (!state.wholeAt || mark.wholeAt < *state.wholeAt)) state.wholeAt = mark.wholeAt;
        }
        if (!all) state.wholeAt.reset();
        state.percent = total > 0 ? static_cast<int>(100 * done / total) : 100;
        return state;
    });
}

}  // namespace serment::access
