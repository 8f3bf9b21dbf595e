// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/access/AlarmStore.h"
#include "core/access/Grants.h"
#include "core/access/SweepStore.h"
#include "core/journal/Chain.h"
#include "core/journal/Rows.h"
#include "core/keys/Digest.h"
#include "core/store/Statement.h"

namespace serment::access {

namespace {

using journal::Problem;
using journal::ProblemKind;

// An opening does not wait for more than this many entries; a verification does all.
constexpr qint64 entriesAtOpening = 5000;

QByteArray checkpointDigest(const QString& unitId, Compartment compartment,
                            const journal::ChainPosition& position) {
    return keys::Digest("serment checkpoint")
        .add(unitId)
        .add(compartmentName(compartment))
        .add(position.seq)
        .add(position.head)
        .result();
}

// Where this user's own last check ended: an entry that is still there with the same hash, under his
// signature.
journal::ChainPosition lastCheckpoint(UnitSession& session, Compartment compartment) {
    store::Connection& connection = session.unitDatabase().connection();
    store::Statement statement(connection,
                               QStringLiteral("SELECT seq, head, signature FROM unit.journal_checkpoint "
                                              "WHERE user_id = ?1 AND compartment = ?2"));
    statement.bind(1, session.user().id.toString()).bind(2, compartmentName(compartment));
    const journal::ChainPosition end = journal::endOfChain(connection, compartment);
    const qint64 leastSeq = std::max<qint64>(0, end.seq - entriesAtOpening);
    const auto fallback =
        journal::positionOf(connection, compartment, leastSeq).value_or(journal::ChainPosition());
    if (!statement.step()) return fallback;
    const auto position = journal::positionOf(connection, compartment, statement.integer(0));
    const bool valid =
        position && position->seq >= leastSeq && position->head == statement.blob(1) &&
        keys::isSignedBy(session.login().identity.sign.publicKey,
                         checkpointDigest(session.login().unitId, compartment, *position), statement.blob(2));
    return valid ? *position : fallback;
}

void writeCheckpoint(UnitSession& session, Compartment compartment, const journal::ChainPosition& position) {
    store::UnitDatabase& database = session.unitDatabase();
    const std::lock_guard guard(session.login().lock->mutex());
    store::JournalTransaction transaction(database);
    database
        .query(QStringLiteral(
            "INSERT INTO unit.journal_checkpoint(user_id, compartment, seq, head, at, signature) "
            "VALUES(:user, :compartment, :seq, :head, :at, :signature) ON CONFLICT(user_id, compartment) DO "
            "UPDATE "
            "SET seq = excluded.seq, head = excluded.head, at = excluded.at, signature = excluded.signature"))
        .bind(QStringLiteral(":user"), session.user().id)
        .bind(QStringLiteral(":compartment"), compartmentName(compartment))
        .bind(QStringLiteral(":seq"), position.seq)
        .bind(QStringLiteral(":head"), position.head)
        .bind(QStringLiteral(":at"), session.clock().nowUtc())
        .bind(QStringLiteral(":signature"),
              keys::sign(session.login().identity.sign,
                         checkpointDigest(session.login().unitId, compartment, position)))
        .run();
    transaction.commit();
}

// What any user has seen and signed must still be there: an insider who cuts the end off a journal, back to an entry of
// his own whose anchor he can sign, meets here those who have seen more.
std::vector<Problem> checkSeen(UnitSession& session, const keys::Keyring& keyring, Compartment compartment) {
    store::Connection& connection = session.unitDatabase().connection();
    std::vector<Problem> problems;
    store::Statement seen(connection, QStringLiteral("SELECT user_id, seq, head, at, signature FROM unit.journal_checkpoint "
                                                     "WHERE compartment = ?1 ORDER BY seq"));
    seen.bind(1, compartmentName(compartment));
    while (seen.step()) {
        const journal::ChainPosition position{seen.integer(1), seen.blob(2), {}, 0};
        const QByteArray digest = checkpointDigest(session.login().unitId, compartment, position);
        const auto signers = keyring.signersOf(UserId::trusted(QUuid::fromString(seen.text(0))));
        if (std::none_of(signers.begin(), signers.end(),
                         [&](const QByteArray& key) { return keys::isSignedBy(key, digest, seen.blob(4)); }))
            continue;  // nobody's word
        const auto there = journal::positionOf(connection, compartment, position.seq);
        if (there && there->head == position.head) continue;
        const auto end = there ? *there : journal::endOfChain(connection, compartment);
        problems.push_back(
            journal::makeProblem(compartment, ProblemKind::JournalShorter, position.seq, end.at, position.head));
    }
    return problems;
}

// Anchors and what was seen; not twice the same story.
std::vector<Problem> checkEnd(UnitSession& session, const keys::Keyring& keyring, Compartment compartment) {
    auto problems = journal::checkAnchors(session.unitDatabase().connection(), keyring, {compartment});
    return problems.empty() ? checkSeen(session, keyring, compartment) : problems;
}

void drop(std::vector<Problem>& problems, const std::set<QByteArray>& accepted) {
    std::erase_if(problems, [&](const Problem& problem) { return accepted.contains(problem.fingerprint); });
}

void addAll(std::vector<Problem>& to, std::vector<Problem>&& from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

// SQLCipher's check of the seal of every page, the unused ones too, then SQLite's own: pages and indexes that
// contradict each other.
std::vector<Problem> checkPages(store::Connection& connection, Compartment compartment) {
    std::vector<Problem> problems;
    store::Statement seals(
        connection, QStringLiteral("PRAGMA %1.cipher_integrity_check").arg(compartmentName(compartment)));
    if (seals.step())
        problems.push_back(
            journal::makeProblem(compartment, ProblemKind::FileDamaged, 0, {}, seals.text(0).toUtf8()));
    store::Statement pages(connection,
                           QStringLiteral("PRAGMA %1.integrity_check(10)").arg(compartmentName(compartment)));
    if (pages.step() && pages.text(0) != QLatin1String("ok"))
        problems.push_back(
            journal::makeProblem(compartment, ProblemKind::FileDamaged, 0, {}, pages.text(0).toUtf8()));
    return problems;
}

void verifyCompartment(UnitSession& session, const keys::Keyring& keyring, Compartment compartment,
                       Verification& result, const journal::Progress& progress) {
    store::Connection& connection = session.unitDatabase().connection();
    addAll(result.problems, checkPages(connection, compartment));
    addAll(result.problems, checkEnd(session, keyring, compartment));
    auto chain = journal::checkChain(connection, keyring, compartment, true, {}, progress);
    const bool sound = chain.problems.empty() && !chain.cancelled;
    result.entries += chain.end.seq;
    addAll(result.problems, std::move(chain.problems));
    auto rows = journal::checkAllRows(connection, compartment, progress);
    result.rows += rows.rows;
    addAll(result.problems, std::move(rows.problems));
    result.cancelled = result.cancelled || chain.cancelled || rows.cancelled;
    if (chain.cancelled || !session.login().lock) return;
    if (sound) writeCheckpoint(session, compartment, chain.end);
    markSwept(session, compartment);
}

void quickCheck(UnitSession& session, const keys::Keyring& keyring, Compartment compartment,
                std::vector<Problem>& problems) {
    store::Connection& connection = session.unitDatabase().connection();
    addAll(problems, journal::checkAnchors(connection, keyring, {compartment}));
    const journal::ChainPosition from = lastCheckpoint(session, compartment);
    addAll(problems, journal::checkChain(connection, keyring, compartment, false, from).problems);
}

void recentCheck(UnitSession& session, const keys::Keyring& keyring, Compartment compartment,
                 std::vector<Problem>& problems) {
    addAll(problems, checkSeen(session, keyring, compartment));
    const journal::ChainPosition from = lastCheckpoint(session, compartment);
    auto chain = journal::checkChain(session.unitDatabase().connection(), keyring, compartment, true, from);
    if (chain.problems.empty() && chain.end.seq > from.seq && session.login().lock)
        writeCheckpoint(session, compartment, chain.end);
    addAll(problems, std::move(chain.problems));
}

bool concernsAnchor(ProblemKind kind) {
    return kind == ProblemKind::JournalShorter || kind == ProblemKind::AnchorShorter ||
           kind == ProblemKind::AnchorForged;
}

QDateTime anchorTime(UnitSession& session, Compartment compartment) {
    return session.unitDatabase()
        .query(QStringLiteral("SELECT at FROM unit.anchor WHERE compartment = :compartment"))
        .bind(QStringLiteral(":compartment"), compartmentName(compartment))
        .first([](const store::Row& row) { return row.utc(0); })
        .value_or(QDateTime());
}

// Everything else is found again as long as it is there; an anchor that contradicted its file is covered by
// the next entry, so it stays found until decided.
qint64 addUndecided(UnitSession& session, const keys::Keyring& keyring, std::vector<Problem>& problems) {
    std::set<QByteArray> known;
    for (const Problem& problem : problems) known.insert(problem.fingerprint);
    qint64 undecided = 0;
    for (const Alarm& alarm : readAlarms(session, keyring)) {
        if (alarm.decidedAt) continue;
        ++undecided;
        const bool covered = concernsAnchor(alarm.problem.kind) &&
                             anchorTime(session, alarm.problem.compartment) > alarm.foundAt;
        if (covered && !known.contains(alarm.problem.fingerprint)) problems.push_back(alarm.problem);
    }
    return undecided;
}

// A medium that does not answer, or is full, says nothing about the file: nobody has tampered with it, and the unit
// must not be held to reading for it.
bool tellsOfTheFile(ErrorCode code) {
    switch (code) {
        case ErrorCode::UnitBusy:
        case ErrorCode::StorageFailure:
        case ErrorCode::DiskFull:
        case ErrorCode::UnitReadOnly:
            return false;
        default:
            return true;
    }
}

// A file whose pages cannot be read is a finding about that file; the others are checked all the same.
template <typename Check>
void guarded(Compartment compartment, std::vector<Problem>& problems, Check check) {
    try {
        check();
    } catch (const store::StoreError& error) {
        if (!tellsOfTheFile(error.code())) throw;
        problems.push_back(
            journal::makeProblem(compartment, ProblemKind::FileDamaged, 0, {}, QByteArray(error.what())));
    }
}

// SQLCipher takes a page that the disk did not give for a forged one, and its connection then trusts nothing more. Asked
// again on a fresh one, a disk that faltered answers, and one that lost a page does not.
bool doubtsTheFile(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.kind == ProblemKind::FileDamaged; });
}

void reconnect(UnitSession& session) {
    if (auto again = session.reopenAround([]() -> Result<void> { return {}; }); !again)
        throw store::StoreError(again.error().code, again.error().detail);
}

std::vector<Problem> quickChecks(UnitSession& session, const keys::Keyring& keyring) {
    std::vector<Problem> problems;
    for (const Compartment compartment : session.held())
        guarded(compartment, problems, [&] { quickCheck(session, keyring, compartment, problems); });
    return problems;
}

}  // namespace

Result<void> checkAtOpening(UnitSession& session, const keys::Keyring& keyring) {
    return store::attempt([&]() -> Result<void> {
        const auto alarms = readAlarms(session, keyring);
        session.login().alarm = !alarms.empty() && !alarms.front().decidedAt;
        std::vector<Problem> problems = quickChecks(session, keyring);
        if (doubtsTheFile(problems)) {
            reconnect(session);
            problems = quickChecks(session, keyring);
        }
        drop(problems, acceptedFingerprints(session, keyring));
        raiseAlarms(session, problems);
        return {};
    });
}

Result<bool> verifyRecent(Session& session) {
    auto& unit = static_cast<UnitSession&>(session);
    if (unit.login().locked) return fail(ErrorCode::SessionLocked);
    const auto keyring = keyringOf(unit.login());
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    return store::attempt([&]() -> Result<bool> {
        std::vector<Problem> problems;
        for (const Compartment compartment : unit.held())
            guarded(compartment, problems, [&] { recentCheck(unit, *keyring, compartment, problems); });
        drop(problems, acceptedFingerprints(unit, *keyring));
        raiseAlarms(unit, problems);
        return problems.empty();
    });
}

Result<Verification> verifyUnit(Session& session, const journal::Progress& progress) {
    auto& unit = static_cast<UnitSession&>(session);
    const auto keyring = keyringOf(unit.login());
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    return session.read(
        Act{Action::VerifyUnit, Compartment::Unit, {}, {}}, [&](store::Database&) -> Result<Verification> {
            Verification result;
            result.compartments = unit.held();
            for (const Compartment compartment : result.compartments) {
                if (result.cancelled) break;
                const Verification before = result;
                const auto check = [&] { verifyCompartment(unit, *keyring, compartment, result, progress); };
                guarded(compartment, result.problems, check);
                if (!doubtsTheFile({result.problems.begin() + static_cast<qsizetype>(before.problems.size()), result.problems.end()}))
                    continue;
                reconnect(unit);
                result = before;
                guarded(compartment, result.problems, check);
            }
            const size_t found = result.problems.size();
            drop(result.problems, acceptedFingerprints(unit, *keyring));
            result.accepted = static_cast<qint64>(found - result.problems.size());
            raiseAlarms(unit, result.problems);
            result.undecided = addUndecided(unit, *keyring, result.problems);
            return result;
        });
}

}  // namespace serment::access
