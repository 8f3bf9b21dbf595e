// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Sharing.h"

#include "core/consent/Opposition.h"
#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/records/Lists.h"
#include "core/records/Withheld.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;
constexpr auto Coordination = Compartment::Coordination;

bool opposes(const std::vector<consent::Opposition>& held) {
    return std::any_of(held.begin(), held.end(), [](const consent::Opposition& o) {
        return o.state == consent::OppositionState::Active &&
               (o.scope == QLatin1String("other_team") || o.scope == QLatin1String("all"));
    });
}

std::vector<SharedEntry> sharedIn(store::Database& db, const QString& where, const QString& value) {
    return db
        .query(QStringLiteral(
                   "SELECT %1, d.source_entry_id, d.source_compartment, d.informed_on, d.withdrawn_on"
                   " FROM coordination.entry AS e JOIN coordination.shared_entry AS d ON d.entry_id = e.id"
                   " WHERE %2%3 ORDER BY e.signed_at DESC, e.rowid DESC")
                   .arg(entryColumns(), where, currentOnly(Coordination)))
        .bind(QStringLiteral(":value"), value)
        .all([](const store::Row& row) {
            const Entry e = readEntry(row, Coordination);
            constexpr int c = entryColumnCount;
            return SharedEntry{e.id,
                               row.id<EntryTag>(c),
                               compartmentFromName(row.text(c + 1)).value_or(Compartment::Somatic),
                               e.detainee,
                               e.title,
                               e.text,
                               e.author,
                               e.signedAt,
                               row.date(c + 2),
                               row.date(c + 3)};
        });
}

Result<EntryId> insertShare(store::Database& db, const access::Session& session, const NewEntry& entry,
                            Compartment source, const EntryId& sourceId, const QDate& informedOn,
                            const QDate& withdrawnOn) {
    const auto held = appendEntry(db, session, entry);
    if (!held) return errorOf(held);
    store::insertRow(db, QStringLiteral("coordination.shared_entry"),
                     {{"entry_id", held->id},
                      {"source_compartment", compartmentName(source)},
                      {"source_entry_id", sourceId},
                      {"informed_on", informedOn},
                      {"withdrawn_on", withdrawnOn}});
    return held->id;
}

}  // namespace

Result<EntryId> shareEntry(access::Session& session, Compartment compartment, const EntryId& id,
                           const QDate& patientInformedOn) {
    if (!patientInformedOn.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("the patient must be informed"),
                    QStringLiteral("informedOn"));
    if (auto ok = refuseFuture(patientInformedOn, session.clock().today(), "informedOn"); !ok)
        return errorOf(ok);
    const auto source = session.read(Act{Action::OpenFile, compartment, {}, id.toString()},
                                     [&](store::Database& db) -> Result<Entry> {
                                         auto found = findEntry(db, compartment, id);
                                         if (!found)
                                             return fail(ErrorCode::NotFound, QStringLiteral("entry"));
                                         return *found;
                                     });
    if (!source) return errorOf(source);
    if (source->isCorrected) return fail(ErrorCode::Conflict, QStringLiteral("a later version stands"));
    if (source->author.id != session.user().id)
        return fail(ErrorCode::NotPermitted, QStringLiteral("only its author shares an entry"));
    const auto oppositions = consent::oppositions(session, source->detainee);
    if (!oppositions) return errorOf(oppositions);
    if (opposes(*oppositions))
        return fail(ErrorCode::BlockedByRule, QStringLiteral("L.1110-4: the patient opposes"));
    const NewEntry copy{Coordination,
                        source->detainee,
                        EntryKind::Shared,
                        source->occurredAt,
                        source->title,
                        source->text,
                        {}};
    return session.write(Act{Action::ShareEntry, Coordination, source->detainee, id.toString()},
                         [&](store::Database& db) -> Result<EntryId> {
                             return insertShare(db, session, copy, compartment, id, patientInformedOn, {});
                         });
}

Result<void> withdrawShare(access::Session& session, const EntryId& shared, const QDate& on) {
    if (auto ok = refuseFuture(on, session.clock().today(), "on"); !ok) return ok;
    return session.write(
        Act{Action::ShareEntry, Coordination, {}, shared.toString()},
        [&](store::Database& db) -> Result<void> {
            const auto held = sharedIn(db, QStringLiteral("e.id = :value"), shared.toString());
            if (held.empty()) return fail(ErrorCode::NotFound, QStringLiteral("shared entry"));
            const SharedEntry& s = held.front();
            if (s.author.id != session.user().id)
                return fail(ErrorCode::NotPermitted, QStringLiteral("only its author withdraws it"));
            // The withdrawal bears no words: the earlier version keeps the trace of what was shared.
            const NewEntry end{Coordination,
                               s.detainee,
                               EntryKind::Shared,
                               {},
                               {},
                               {},
                               {shared, QStringLiteral("withdrawn")}};
            return insertShare(db, session, end, s.sourceCompartment, s.source, s.informedOn, on)
                .map([](const EntryId&) {});
        });
}

std::vector<SharedEntry> sharedEntriesIn(store::Database& db, const DetaineeId& detainee) {
    auto all = sharedIn(db, people::ofPerson(QStringLiteral("e"), QStringLiteral(":value")), detainee.toString());
    std::erase_if(all, [](const SharedEntry& s) { return s.withdrawnOn.isValid(); });
    return all;
}

Result<std::vector<SharedEntry>> sharedEntries(access::Session& session, const DetaineeId& detainee) {
    return session.read(Act{Action::ReadCoordination, Coordination, detainee, {}},
                        [&](store::Database& db) -> Result<std::vector<SharedEntry>> {
                            return sharedEntriesIn(db, detainee);
                        });
}

std::vector<Withholding> withholdingsIn(store::Database& db, const DetaineeId& detainee) {
    auto all =
        db.query(QStringLiteral("SELECT w.category, w.team, w.active, w.decided_on, w.author_name"
                                " FROM coordination.withholding AS w WHERE %1"
                                " AND NOT EXISTS (SELECT 1 FROM coordination.withholding AS later"
                                " WHERE later.detainee_id = w.detainee_id AND later.category = w.category"
                                " AND later.team = w.team AND later.rowid > w.rowid)")
                     .arg(people::ofPerson(QStringLiteral("w"))))
            .bind(QStringLiteral(":detainee"), detainee)
            .all([&](const store::Row& row) {
                return Withholding{detainee,
                                   enumOr(row.text(0), WithheldCategory::Treatments),
                                   compartmentFromName(row.text(1)).value_or(Compartment::Psychiatric),
                                   row.boolean(2),
                                   row.date(3),
                                   row.text(4)};
            });
    std::erase_if(all, [](const Withholding& w) { return !w.isActive; });
    return all;
}

bool isWithheld(const std::vector<Withholding>& inForce, WithheldCategory category, const QString& team) {
    return std::any_of(inForce.begin(), inForce.end(), [&](const Withholding& w) {
        return w.category == category && compartmentName(w.team) == team;
    });
}

QString exceptWithheld(const access::Session& session, Compartment compartment) {
    if (compartment != Coordination) return {};
    QStringList foreign;
    for (const Compartment team : {Compartment::Somatic, Compartment::Psychiatric})
        if (!session.holds(team)) foreign << QLatin1Char('\'') + compartmentName(team) + QLatin1Char('\'');
    QString sql = QStringLiteral(
        " AND NOT (e.kind = 'shared' AND EXISTS (SELECT 1 FROM coordination.entry AS ended"
        " WHERE ended.supersedes_id = e.id))");
    if (foreign.isEmpty()) return sql;
    return sql +
           QStringLiteral(
               " AND NOT (e.kind IN ('allergy', 'treatment') AND e.author_team IN (%1) AND EXISTS ("
               "SELECT 1 FROM coordination.withholding AS w WHERE %2"
               " AND w.team = e.author_team AND w.active = 1 AND w.category = CASE e.kind WHEN 'allergy' THEN"
               " 'allergies' ELSE 'treatments' END AND NOT EXISTS (SELECT 1 FROM coordination.withholding AS "
               "later"
               " WHERE later.detainee_id = w.detainee_id AND later.category = w.category AND later.team = "
               "w.team"
               " AND later.rowid > w.rowid)))")
               .arg(foreign.join(QLatin1Char(',')),
                    people::ofPerson(QStringLiteral("w"), QStringLiteral("e.detainee_id")));
}

QString exceptOwnCopies(const access::Session& session, Compartment compartment) {
    if (compartment != Coordination) return {};
    QStringList held;
    for (const Compartment team : {Compartment::Somatic, Compartment::Psychiatric})
        if (session.holds(team) && session.may(readingAction(team), team)) held << QLatin1Char('\'') + compartmentName(team) + QLatin1Char('\'');
    if (held.isEmpty()) return {};
    return QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM coordination.shared_entry AS copy WHERE copy.entry_id = e.id"
                          " AND copy.source_compartment IN (%1))")
        .arg(held.join(QLatin1Char(',')));
}

Result<void> mayStandIn(store::Database& db, const access::Session& session, Compartment compartment,
                        const DetaineeId& detainee, WithheldCategory category) {
    if (compartment != Coordination) return {};
    if (isWithheld(withholdingsIn(db, detainee), category, compartmentName(teamCompartment(session))))
        return fail(ErrorCode::BlockedByRule, QStringLiteral("L.1110-4: withheld at the patient's request"),
                    QStringLiteral("compartment"));
    return {};
}

Result<void> setWithholding(access::Session& session, const Withholding& w) {
    if (w.detainee.isNull())
        return fail(ErrorCode::MissingField, QStringLiteral("nobody"), QStringLiteral("detainee"));
    if (!w.decidedOn.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("a day is needed"), QStringLiteral("decidedOn"));
    if (auto ok = refuseFuture(w.decidedOn, session.clock().today(), "decidedOn"); !ok) return ok;
    return session.write(Act{Action::ShareEntry, Coordination, w.detainee, {}},
                         [&](store::Database& db) -> Result<void> {
                             store::insertRow(db, QStringLiteral("coordination.withholding"),
                                              {{"id", EntryId::create()},
                                               {"detainee_id", w.detainee},
                                               {"category", enumName(w.category)},
                                               {"team", compartmentName(w.team)},
                                               {"active", w.isActive},
                                               {"decided_on", w.decidedOn},
                                               {"author_id", session.user().id},
                                               {"author_name", session.user().displayName},
                                               {"recorded_at", session.clock().nowUtc()}});
                             return {};
                         });
}

Result<std::vector<Withholding>> withholdings(access::Session& session, const DetaineeId& detainee) {
    return session.read(Act{Action::ReadCoordination, Coordination, detainee, {}},
                        [&](store::Database& db) -> Result<std::vector<Withholding>> {
                            return withholdingsIn(db, detainee);
                        });
}

}  // namespace serment::records
