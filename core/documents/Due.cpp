// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Due.h"

#include <algorithm>

#include "core/documents/Around.h"
#include "core/people/Detainee.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::documents {

namespace {

using access::Act;
using access::Action;
using deontology::DocumentKind;
using store::Column;

// Not cancelled.
QString standing(const QString& schema) {
    return QStringLiteral(
               " AND NOT EXISTS (SELECT 1 FROM %1.disclosure_event AS e WHERE e.disclosure_id = d.id"
               " AND e.event = 'cancelled')")
        .arg(schema);
}

bool isClinical(Compartment compartment) {
    return compartment == Compartment::Somatic || compartment == Compartment::Psychiatric;
}

Result<std::vector<DuePaper>> requested(access::Session& session, Compartment own) {
    const QString schema = compartmentName(own);
    return session.read(
        Act{Action::ViewDisclosures, own, {}, {}}, [&](store::Database& db) -> Result<std::vector<DuePaper>> {
            return db
                .query(QStringLiteral("SELECT r.id, r.detainee_id, r.kind, r.recipient, r.asked_on, r.due_on"
                                      " FROM %1.paper_request AS r"
                                      " WHERE NOT EXISTS (SELECT 1 FROM %1.paper_request_end AS x WHERE "
                                      "x.request_id = r.id)"
                                      " AND NOT EXISTS (SELECT 1 FROM %1.disclosure AS d WHERE d.detainee_id "
                                      "= r.detainee_id"
                                      " AND d.kind = r.kind AND d.day >= r.asked_on%2)")
                           .arg(schema, standing(schema)))
                .all([](const store::Row& row) {
                    DuePaper due;
                    due.request = row.id<PaperRequestTag>(0);
                    due.detainee = row.id<DetaineeTag>(1);
                    due.kind =
                        deontology::kindFromName(row.text(2)).value_or(DocumentKind::AttestationPresence);
                    due.recipient =
                        deontology::recipientFromName(row.text(3)).value_or(deontology::Recipient::Jap);
                    due.since = row.date(4);
                    due.dueOn = row.date(5);
                    return due;
                });
        });
}

struct Last {
    DetaineeId detainee;
    QDate day;
};
// The day of the last paper of these kinds, for each person who got one.
Result<std::vector<Last>> lastGiven(access::Session& session, Compartment own, const QString& kinds) {
    const QString schema = compartmentName(own);
    return session.read(
        Act{Action::ViewDisclosures, own, {}, {}}, [&](store::Database& db) -> Result<std::vector<Last>> {
            const auto persons = people::StandingRecords::read(db);
            return db
                .query(QStringLiteral(
                           "SELECT d.detainee_id, max(d.day) FROM %1.disclosure AS d WHERE d.kind IN (%2)%3"
                           " GROUP BY d.detainee_id")
                           .arg(schema, kinds, standing(schema)))
                .all([&](const store::Row& row) {
                    return Last{persons.of(row.id<DetaineeTag>(0)), row.date(1)};
                });
        });
}

QDate dayFor(const std::vector<Last>& given, const DetaineeId& detainee) {
    QDate last;
    for (const Last& each : given)
        if (each.detainee == detainee && (!last.isValid() || last < each.day)) last = each.day;
    return last;
}

Result<void> addQuarterly(access::Session& session, Compartment own, std::vector<DuePaper>& due) {
    const auto given = lastGiven(
        session, own, QStringLiteral("'attestation_suivi_jap_trimestrielle', 'attestation_presence'"));
    if (!given) return tl::unexpected<Error>(given.error());
    if (given->empty()) return {};
    const auto present = people::presentDetainees(session);
    if (!present) return tl::unexpected<Error>(present.error());
    const QDate today = session.clock().today();
    for (const auto& person : *present) {
        const QDate last = dayFor(*given, person.id);
        // Due a fortnight ahead, so that three months are never passed.
        if (!last.isValid() || person.stay->status != people::PenalStatus::Convicted ||
            last.addMonths(3).addDays(-14) > today)
            continue;
        due.push_back({DueReason::Quarterly,
                       {},
                       person.id,
                       DocumentKind::AttestationSuiviJapTrimestrielle,
                       deontology::Recipient::Jap,
                       last,
                       last.addMonths(3)});
    }
    return {};
}

Result<void> addExits(access::Session& session, Compartment own, std::vector<DuePaper>& due) {
    const QDate today = session.clock().today();
    const auto leaving = people::plannedReleases(session, today, today.addDays(7));
    if (!leaving) return tl::unexpected<Error>(leaving.error());
    const auto given = lastGiven(session, own, QStringLiteral("'lettre_de_liaison'"));
    if (!given) return tl::unexpected<Error>(given.error());
    for (const auto& person : *leaving) {
        const QDate last = dayFor(*given, person.id);
        if (last.isValid() && last >= person.stay->plannedRelease.addDays(-30)) continue;
        due.push_back({DueReason::ExitThisWeek,
                       {},
                       person.id,
                       DocumentKind::LettreDeLiaison,
                       deontology::Recipient::Patient,
                       today,
                       person.stay->plannedRelease});
    }
    return {};
}

}  // namespace

Result<PaperRequestId> requestPaper(access::Session& session, const PaperRequest& request) {
    const QDate today = session.clock().today();
    const QDate asked = request.askedOn.isValid() ? request.askedOn : today;
    if (request.detainee.isNull()) return fail(ErrorCode::MissingField, {}, QStringLiteral("detainee"));
    if (asked > today) return fail(ErrorCode::InvalidInput, {}, QStringLiteral("askedOn"));
    const Compartment own = ownCompartment(session);
    if (!isClinical(own)) return fail(ErrorCode::NotPermitted);
    const auto id = PaperRequestId::create();
    return session.write(
        Act{Action::DraftDocument, own, request.detainee, id.toString()},
        [&](store::Database& db) -> Result<PaperRequestId> {
            store::insertRow(
                db, compartmentName(own) + QStringLiteral(".paper_request"),
                {Column("id", id), Column("detainee_id", request.detainee),
                 Column("kind", deontology::kindName(request.kind)),
                 Column("recipient", deontology::recipientName(request.recipient)),
                 Column("requester", request.requester), Column("asked_on", asked),
                 Column("due_on", request.dueOn.isValid() ? request.dueOn : asked.addDays(usualDelay)),
                 Column("note", request.note), Column("author_id", session.user().id),
                 Column("author_name", session.user().displayName),
                 Column("recorded_at", session.clock().nowUtc())});
            return id;
        });
}

Result<void> declinePaper(access::Session& session, const PaperRequestId& id, const QString& reason) {
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, QStringLiteral("reason"));
    const Compartment own = ownCompartment(session);
    if (!isClinical(own)) return fail(ErrorCode::NotPermitted);
    const auto open = requested(session, own);
    if (!open) return tl::unexpected<Error>(open.error());
    const auto found =
        std::find_if(open->begin(), open->end(), [&](const DuePaper& each) { return each.request == id; });
    if (found == open->end()) return fail(ErrorCode::NotFound, QStringLiteral("paper request"));
    return session.write(
        Act{Action::DraftDocument, own, found->detainee, id.toString()},
        [&](store::Database& db) -> Result<void> {
            store::insertRow(
                db, compartmentName(own) + QStringLiteral(".paper_request_end"),
                {Column("id", PaperRequestId::create()), Column("request_id", id), Column("reason", reason),
                 Column("author_id", session.user().id), Column("author_name", session.user().displayName),
                 Column("recorded_at", session.clock().nowUtc())});
            return {};
        });
}

Result<std::vector<DuePaper>> duePapers(access::Session& session) {
    const Compartment own = ownCompartment(session);
    if (!isClinical(own)) return std::vector<DuePaper>();
    auto due = requested(session, own);
    if (!due) return due;
    if (const auto added = addQuarterly(session, own, *due); !added)
        return tl::unexpected<Error>(added.error());
    if (const auto added = addExits(session, own, *due); !added) return tl::unexpected<Error>(added.error());
    std::stable_sort(due->begin(), due->end(),
                     [](const DuePaper& a, const DuePaper& b) { return a.dueOn < b.dueOn; });
    return due;
}

}  // namespace serment::documents
