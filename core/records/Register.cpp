// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Register.h"

#include "core/consent/Consent.h"
#include "core/people/Person.h"
#include "core/records/EntryStore.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;
constexpr auto Coordination = Compartment::Coordination;

// What was told to the person is a matter of consent; what the teams arrange between them, of sharing.
Action writingAction(Register kind) {
    switch (kind) {
        case Register::FilesKept:
        case Register::OnlineRecord:
            return Action::RecordConsent;
        case Register::Pressure:
        case Register::Coordinator:
        case Register::SynthesisMeeting:
        case Register::OutsideDoctor:
            return Action::ShareEntry;
    }
    return Action::ShareEntry;
}

bool namesSomeone(Register kind) {
    return kind == Register::Coordinator || kind == Register::SynthesisMeeting ||
           kind == Register::OutsideDoctor;
}

Result<void> check(const RegisterLine& line, const QDate& today) {
    if (line.detainee.isNull() && line.kind != Register::Pressure)
        return fail(ErrorCode::MissingField, QStringLiteral("nobody"), QStringLiteral("detainee"));
    if (!line.happenedOn.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("a day is needed"), QStringLiteral("happenedOn"));
    if (auto ok = refuseFuture(line.happenedOn, today, "happenedOn"); !ok) return ok;
    if (auto ok = requireText(line.subject, "subject"); !ok) return ok;
    if (namesSomeone(line.kind))
        if (auto ok = requireText(line.who, "who"); !ok) return ok;
    if (line.kind == Register::OnlineRecord && !line.decidedOn.isValid())
        return fail(ErrorCode::BlockedByRule, QStringLiteral("P20: no agreement"),
                    QStringLiteral("decidedOn"));
    return refuseFuture(line.decidedOn, today, "decidedOn");
}

// A refusal or a withdrawal of Mon espace santé acts at once, whatever day is written in the line (P20).
Result<void> refuseWithdrawn(access::Session& session, const DetaineeId& detainee) {
    const auto all = consent::consents(session, detainee);
    if (!all) return tl::unexpected<Error>(all.error());
    bool isRefused = false;
    for (const consent::Consent& c : *all) {
        if (c.act != consent::ConsentAct::OnlineRecord) continue;
        if (c.state == consent::ConsentState::Given) return {};
        isRefused = isRefused || c.state == consent::ConsentState::Refused || c.state == consent::ConsentState::Withdrawn;
    }
    if (!isRefused) return {};
    return fail(ErrorCode::BlockedByRule, QStringLiteral("P20: refused or withdrawn"), QStringLiteral("decidedOn"));
}

Result<void> expectVersion(store::Database& db, const RegisterLine& line) {
    const auto version = db.query(QStringLiteral("SELECT max(l.version) FROM coordination.register_line AS l"
                                                 " WHERE l.root_id = :root AND l.register = :register"))
                             .bind(QStringLiteral(":root"), line.root)
                             .bind(QStringLiteral(":register"), enumName(line.kind))
                             .first([](const store::Row& row) { return row.integer(0); })
                             .value_or(0);
    if (version == 0) return fail(ErrorCode::NotFound, QStringLiteral("register line"));
    if (version != line.version) return fail(ErrorCode::Conflict, QStringLiteral("register line"));
    return {};
}

RegisterLine readLine(const store::Row& row) {
    RegisterLine line;
    line.id = row.text(0);
    line.root = row.text(1);
    line.version = int(row.integer(2));
    line.kind = enumOr(row.text(3), Register::FilesKept);
    if (!row.isNull(4)) line.detainee = row.id<DetaineeTag>(4);
    line.happenedOn = row.date(5);
    line.who = row.text(6);
    line.subject = row.text(7);
    line.note = row.text(8);
    line.decidedOn = row.date(9);
    line.endedOn = row.date(10);
    line.authorName = row.text(11);
    line.recordedAt = row.utc(12);
    line.scanId = row.text(13);
    return line;
}

}  // namespace

Result<QString> recordRegisterLine(access::Session& session, const RegisterLine& line) {
    if (auto ok = check(line, session.clock().today()); !ok) return errorOf(ok);
    if (line.kind == Register::OnlineRecord)
        if (auto agreed = refuseWithdrawn(session, line.detainee); !agreed) return errorOf(agreed);
    const QString id = EntryId::create().toString();
    return session.write(Act{writingAction(line.kind), Coordination, line.detainee, id},
                         [&](store::Database& db) -> Result<QString> {
                             if (!line.root.isEmpty())
                                 if (auto same = expectVersion(db, line); !same) return errorOf(same);
                             store::insertRow(db, QStringLiteral("coordination.register_line"),
                                              {{"id", id},
                                               {"register", enumName(line.kind)},
                                               {"detainee_id", line.detainee},
                                               {"root_id", line.root.isEmpty() ? id : line.root},
                                               {"version", line.root.isEmpty() ? 1 : line.version + 1},
                                               {"happened_on", line.happenedOn},
                                               {"who", line.who},
                                               {"subject", line.subject},
                                               {"note", line.note},
                                               {"decided_on", line.decidedOn},
                                               {"ended_on", line.endedOn},
                                               {"scan_id", line.scanId},
                                               {"author_id", session.user().id},
                                               {"author_name", session.user().displayName},
                                               {"recorded_at", session.clock().nowUtc()}});
                             return line.root.isEmpty() ? id : line.root;
                         });
}

Result<std::vector<RegisterLine>> registerLines(access::Session& session, Register kind,
                                                const DetaineeId& detainee) {
    return session.read(
        Act{Action::ReadCoordination, Coordination, detainee, {}},
        [&](store::Database& db) -> Result<std::vector<RegisterLine>> {
            auto query = db.query(
                QStringLiteral(
                    "SELECT l.id, l.root_id, l.version, l.register, l.detainee_id, l.happened_on, l.who,"
                    " l.subject, l.note, l.decided_on, l.ended_on, l.author_name, l.recorded_at, l.scan_id"
                    " FROM coordination.register_line AS l WHERE l.register = :register%1"
                    " AND NOT EXISTS (SELECT 1 FROM coordination.register_line AS later"
                    " WHERE later.root_id = l.root_id AND later.version > l.version)"
                    " ORDER BY l.happened_on DESC, l.rowid DESC")
                    .arg(detainee.isNull() ? QString() : QStringLiteral(" AND ") + people::ofPerson(QStringLiteral("l"))));
            query.bind(QStringLiteral(":register"), enumName(kind));
            if (!detainee.isNull()) query.bind(QStringLiteral(":detainee"), detainee);
            return query.all(readLine);
        });
}

}  // namespace serment::records
