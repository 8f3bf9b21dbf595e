// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/PreventionVisit.h"

#include "core/records/EntryStore.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;
constexpr auto Prevention = Compartment::Prevention;

Result<void> check(const PreventionVisit& v, const QDate& today) {
    if (!v.visitedOn.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("a day is needed"), QStringLiteral("visitedOn"));
    if (auto ok = refuseFuture(v.visitedOn, today, "visitedOn"); !ok) return ok;
    if (auto ok = requireText(v.conclusion, "conclusion"); !ok) return ok;
    return v.authorTreats ? requireText(v.treatingReason, "treatingReason") : Result<void>();
}

}  // namespace

Result<EntryId> recordPreventionVisit(access::Session& session, const PreventionVisit& v) {
    if (auto ok = check(v, session.clock().today()); !ok) return errorOf(ok);
    const NewEntry entry{Prevention, v.detainee,  EntryKind::PreventionVisit, {}, v.conclusion,
                         v.note,     v.correction};
    return session.write(Act{Action::WritePrevention, Prevention, v.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             store::insertRow(db, QStringLiteral("prevention.prevention_visit"),
                                              {{"entry_id", held->id},
                                               {"visited_on", v.visitedOn},
                                               {"purpose", enumName(v.purpose)},
                                               {"post", v.post},
                                               {"conclusion", v.conclusion},
                                               {"author_treats", v.authorTreats},
                                               {"treating_reason", v.treatingReason}});
                             return held->id;
                         });
}

Result<std::vector<PreventionVisit>> preventionVisits(access::Session& session, const DetaineeId& detainee) {
    return session.read(
        Act{Action::OpenFile, Prevention, detainee, {}},
        [&](store::Database& db) -> Result<std::vector<PreventionVisit>> {
            return currentOf(db, Prevention, detainee, EntryKind::PreventionVisit, "prevention_visit",
                             QStringLiteral("d.visited_on, d.purpose, d.post, d.conclusion, d.author_treats,"
                                            " d.treating_reason"),
                             [](const store::Row& row, const Entry& e) {
                                 constexpr int c = entryColumnCount;
                                 return PreventionVisit{
                                     e.id,
                                     e.detainee,
                                     row.date(c),
                                     enumOr(row.text(c + 1), PreventionPurpose::FirstVisit),
                                     row.text(c + 2),
                                     row.text(c + 3),
                                     row.boolean(c + 4),
                                     row.text(c + 5),
                                     e.text,
                                     e.author,
                                     {e.corrects, e.correctionReason}};
                             });
        });
}

}  // namespace serment::records
