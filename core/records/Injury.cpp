// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Injury.h"

#include "core/records/EntryStore.h"
#include "core/records/Lists.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

Result<void> check(const Injury& i) {
    if (i.x < 0 || i.x > 1 || i.y < 0 || i.y > 1)
        return fail(ErrorCode::InvalidInput, QStringLiteral("outside the drawing"),
                    QStringLiteral("position"));
    if (auto ok = requireText(i.site, "site"); !ok) return ok;
    if (auto ok = requireText(i.findings, "findings"); !ok) return ok;
    if (i.sizeMm && (*i.sizeMm < 1 || *i.sizeMm > 2000))
        return fail(ErrorCode::InvalidInput, QStringLiteral("from 1 to 2000 mm"), QStringLiteral("sizeMm"));
    if (i.consistency != Consistency::NotAssessed) return requireText(i.statement, "statement");
    return {};
}

Injury readInjury(const store::Row& row, const Entry& e) {
    constexpr int c = entryColumnCount;
    Injury i;
    i.id = e.id;
    i.root = e.root;
    i.compartment = e.compartment;
    i.detainee = e.detainee;
    i.seenAt = e.occurredAt;
    i.view = enumOr(row.text(c), BodyView::Front);
    i.x = row.real(c + 1);
    i.y = row.real(c + 2);
    i.kind = enumOr(row.text(c + 3), InjuryKind::Other);
    i.site = row.text(c + 4);
    if (!row.isNull(c + 5)) i.sizeMm = int(row.integer(c + 5));
    i.statement = row.text(c + 6);
    i.findings = row.text(c + 7);
    i.consistency = enumOr(row.text(c + 8), Consistency::NotAssessed);
    i.correction = {e.corrects, e.correctionReason};
    return i;
}

}  // namespace

Result<EntryId> recordInjury(access::Session& session, const Injury& i) {
    if (auto ok = check(i); !ok) return errorOf(ok);
    const QString text = i.statement.isEmpty() ? i.findings : i.findings + QLatin1Char('\n') + i.statement;
    const NewEntry entry{i.compartment, i.detainee, EntryKind::Injury, i.seenAt, i.site, text, i.correction};
    if (auto ok = checkNewEntry(entry, session); !ok) return errorOf(ok);
    return session.write(Act{Action::RecordInjury, i.compartment, i.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             store::insertRow(db, qualified(i.compartment, "injury"),
                                              {{"entry_id", held->id},
                                               {"view", enumName(i.view)},
                                               {"x", i.x},
                                               {"y", i.y},
                                               {"kind", enumName(i.kind)},
                                               {"site", i.site},
                                               {"size_mm", i.sizeMm},
                                               {"statement", i.statement},
                                               {"findings", i.findings},
                                               {"consistency", enumName(i.consistency)}});
                             return held->id;
                         });
}

Result<std::vector<Injury>> injuries(access::Session& session, const DetaineeId& detainee) {
    return readClinical<Injury>(
        session, detainee, [](store::Database& db, Compartment c, const DetaineeId& person) {
            return currentOf(
                db, c, person, EntryKind::Injury, "injury",
                QStringLiteral("d.view, d.x, d.y, d.kind, d.site, d.size_mm, d.statement, d.findings,"
                               " d.consistency"),
                readInjury);
        });
}

}  // namespace serment::records
