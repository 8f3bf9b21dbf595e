// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Alert.h"

#include <algorithm>

#include "core/records/EntryStore.h"
#include "core/records/Lists.h"

namespace serment::records {

using access::Act;
using access::Action;
namespace {
constexpr auto Coordination = Compartment::Coordination;
}

std::vector<Alert> alertsIn(store::Database& db, const DetaineeId& detainee) {
    auto all = currentOf(db, Coordination, detainee, EntryKind::Alert, "alert",
                         QStringLiteral("d.category, d.label, d.high, d.ended_on"),
                         [](const store::Row& row, const Entry& e) {
                             constexpr int c = entryColumnCount;
                             return Alert{e.id,
                                          e.root,
                                          e.detainee,
                                          enumOr(row.text(c), AlertCategory::Other),
                                          row.text(c + 1),
                                          row.boolean(c + 2),
                                          row.date(c + 3),
                                          e.text,
                                          e.author,
                                          e.occurredAt,
                                          {e.corrects, e.correctionReason}};
                         });
    std::erase_if(all, [](const Alert& a) { return a.endedOn.isValid(); });
    std::stable_partition(all.begin(), all.end(), [](const Alert& a) { return a.isHigh; });
    return all;
}

Result<EntryId> recordAlert(access::Session& session, const Alert& alert) {
    if (auto ok = requireText(alert.label, "label"); !ok) return errorOf(ok);
    if (auto ok = refuseFuture(alert.endedOn, session.clock().today(), "endedOn"); !ok) return errorOf(ok);
    const NewEntry entry{Coordination, alert.detainee, EntryKind::Alert, {},
                         alert.label,  alert.note,     alert.correction};
    return session.write(Act{Action::EditAllergies, Coordination, alert.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             store::insertRow(db, QStringLiteral("coordination.alert"),
                                              {{"entry_id", held->id},
                                               {"category", enumName(alert.category)},
                                               {"label", alert.label},
                                               {"high", alert.isHigh},
                                               {"ended_on", alert.endedOn}});
                             return held->id;
                         });
}

Result<std::vector<Alert>> alerts(access::Session& session, const DetaineeId& detainee) {
    return session.read(
        Act{Action::ReadCoordination, Coordination, detainee, {}},
        [&](store::Database& db) -> Result<std::vector<Alert>> { return alertsIn(db, detainee); });
}

}  // namespace serment::records
