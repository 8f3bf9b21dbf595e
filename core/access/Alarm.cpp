// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Alarm.h"

#include <algorithm>

#include "core/access/AlarmStore.h"
#include "core/access/Grants.h"
#include "core/keys/Digest.h"

namespace serment::access {

namespace {

UnitSession& unitSession(Session& session) {
    return static_cast<UnitSession&>(session);
}

QByteArray decisionDigest(const QByteArray& fingerprint, const QDateTime& at, const QString& reason) {
    return keys::Digest("serment alarm decision")
        .add(fingerprint)
        .add(at.toMSecsSinceEpoch())
        .add(reason)
        .result();
}

bool isDecision(const keys::Keyring& keyring, const UserId& user, const QByteArray& digest,
                const QByteArray& signature) {
    const keys::UserRecord* record = keyring.find(user);
    if (record == nullptr || roleFromName(record->identity.role) != Role::CoordinatingPhysician) return false;
    const auto signers = keyring.signersOf(user);
    return std::any_of(signers.begin(), signers.end(),
                       [&](const QByteArray& key) { return keys::isSignedBy(key, digest, signature); });
}

Alarm readAlarm(const store::Row& row, const keys::Keyring& keyring) {
    Alarm alarm;
    alarm.problem = {compartmentFromName(row.text(1)).value_or(Compartment::Unit),
                     journal::problemFromName(row.text(2)).value_or(journal::ProblemKind::FileDamaged),
                     row.integer(3),
                     row.utc(4),
                     row.text(5),
                     row.integer(6),
                     row.blob(0)};
    alarm.foundAt = row.utc(7);
    if (!row.isNull(8) && isDecision(keyring, row.id<UserTag>(9),
                                     decisionDigest(row.blob(0), row.utc(8), row.text(10)), row.blob(11))) {
        alarm.decidedAt = row.utc(8);
        alarm.reason = row.text(10);
    }
    return alarm;
}

void insertAlarm(UnitSession& session, const journal::Problem& problem) {
    session.unitDatabase()
        .query(QStringLiteral("INSERT INTO unit.journal_alarm(fingerprint, compartment, kind, seq, since, "
                              "table_name, row, found_at, found_by) "
                              "VALUES(:fingerprint, :compartment, :kind, :seq, :since, :table, :row, :at, "
                              ":by) ON CONFLICT DO NOTHING"))
        .bind(QStringLiteral(":fingerprint"), problem.fingerprint)
        .bind(QStringLiteral(":compartment"), compartmentName(problem.compartment))
        .bind(QStringLiteral(":kind"), journal::problemName(problem.kind))
        .bind(QStringLiteral(":seq"), problem.seq)
        .bind(QStringLiteral(":since"), problem.since)
        .bind(QStringLiteral(":table"), problem.table.isNull() ? QString(QLatin1String("")) : problem.table)
        .bind(QStringLiteral(":row"), problem.row)
        .bind(QStringLiteral(":at"), session.clock().nowUtc())
        .bind(QStringLiteral(":by"), session.user().id)
        .run();
}

// What users had seen of a file that is now taken as it is would contradict it for ever: its checks begin anew.
void forgetWhatWasSeen(store::Database& database, const std::vector<QByteArray>& fingerprints) {
    for (const char* table : {"journal_checkpoint", "journal_sweep"}) {
        auto forget = database.query(QStringLiteral("DELETE FROM unit.%1 WHERE compartment IN (SELECT a.compartment FROM "
                                                    "unit.journal_alarm AS a WHERE a.fingerprint = :fingerprint)")
                                         .arg(QLatin1String(table)));
        for (const QByteArray& fingerprint : fingerprints) forget.bind(QStringLiteral(":fingerprint"), fingerprint).run();
    }
}

}  // namespace

std::vector<Alarm> readAlarms(UnitSession& session, const keys::Keyring& keyring) {
    auto all = session.unitDatabase()
                   .query(QStringLiteral("SELECT fingerprint, compartment, kind, seq, since, table_name, "
                                         "row, found_at, decided_at, decided_by, "
                                         "reason, signature FROM unit.journal_alarm ORDER BY found_at, seq"))
                   .all([&](const store::Row& row) { return readAlarm(row, keyring); });
    std::stable_partition(all.begin(), all.end(), [](const Alarm& alarm) { return !alarm.decidedAt; });
    return all;
}

std::set<QByteArray> acceptedFingerprints(UnitSession& session, const keys::Keyring& keyring) {
    std::set<QByteArray> accepted;
    for (const Alarm& alarm : readAlarms(session, keyring))
        if (alarm.decidedAt) accepted.insert(alarm.problem.fingerprint);
    return accepted;
}

void raiseAlarms(UnitSession& session, const std::vector<journal::Problem>& problems) {
    if (problems.empty()) return;
    session.login().alarm = true;
    if (!session.login().lock) return;  // nothing can be written; it will be found again
    constexpr size_t most =
        1000;  // a replaced file contradicts its journal row by row: the first tell the story
    const std::lock_guard guard(session.login().lock->mutex());
    store::UnitDatabase& database = session.unitDatabase();
    store::JournalTransaction transaction(database);
    for (size_t at = 0; at < std::min(most, problems.size()); ++at) insertAlarm(session, problems[at]);
    transaction.commit();
}

bool alarmRaised(const Session& session) {
    return static_cast<const UnitSession&>(session).login().alarm;
}

Result<std::vector<Alarm>> alarms(Session& session) {
    const auto keyring = keyringOf(unitSession(session).login());
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    return session.read(Act{Action::ViewSettings, Compartment::Unit, {}, {}},
                        [&](store::Database&) -> Result<std::vector<Alarm>> {
                            return readAlarms(unitSession(session), *keyring);
                        });
}

Result<void> decideAlarms(Session& session, const std::vector<QByteArray>& fingerprints,
                          const QString& reason) {
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, QStringLiteral("reason"));
    Login& login = unitSession(session).login();
    const Act act{Action::ReviewAlarm, Compartment::Unit, {}, QString::number(fingerprints.size())};
    auto decided = session.write(act, [&](store::Database& database) -> Result<void> {
        store::Connection& connection = unitSession(session).unitDatabase().connection();
        const QDateTime now = session.clock().nowUtc();
        const store::JournalWritable writable(connection);
        auto update = database.query(QStringLiteral(
            "UPDATE unit.journal_alarm SET decided_at = :at, decided_by = :by, reason = :reason, "
            "signature = :signature WHERE fingerprint = :fingerprint"));
        forgetWhatWasSeen(database, fingerprints);
        for (const QByteArray& fingerprint : fingerprints)
            update.bind(QStringLiteral(":at"), now)
                .bind(QStringLiteral(":by"), session.user().id)
                .bind(QStringLiteral(":reason"), reason)
                .bind(QStringLiteral(":signature"),
                      keys::sign(login.identity.sign, decisionDigest(fingerprint, now, reason)))
                .bind(QStringLiteral(":fingerprint"), fingerprint)
                .run();
        return {};
    });
    if (!decided) return decided;
    const auto remaining = alarms(session);
    if (remaining) login.alarm = !remaining->empty() && !remaining->front().decidedAt;
    return {};
}

}  // namespace serment::access
