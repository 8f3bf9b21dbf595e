// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Vaccination.h"

#include "core/records/EntryStore.h"
#include "core/records/Lists.h"

namespace serment::records {

using access::Act;
using access::Action;
namespace {
constexpr auto Coordination = Compartment::Coordination;
}

std::vector<Vaccination> vaccinationsIn(store::Database& db, const DetaineeId& detainee) {
    return currentOf(db, Coordination, detainee, EntryKind::Vaccination, "vaccination",
                     QStringLiteral("d.vaccine, d.given_on, d.dose_number, d.lot, d.site, d.elsewhere"),
                     [](const store::Row& row, const Entry& e) {
                         constexpr int c = entryColumnCount;
                         Vaccination v{e.id,
                                       e.detainee,
                                       row.text(c),
                                       row.date(c + 1),
                                       {},
                                       row.text(c + 3),
                                       row.text(c + 4),
                                       row.boolean(c + 5),
                                       e.text,
                                       {e.corrects, e.correctionReason}};
                         if (!row.isNull(c + 2)) v.doseNumber = int(row.integer(c + 2));
                         return v;
                     });
}

Result<EntryId> recordVaccination(access::Session& session, const Vaccination& v) {
    if (auto ok = requireText(v.vaccine, "vaccine"); !ok) return errorOf(ok);
    if (!v.givenOn.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("a day is needed"), QStringLiteral("givenOn"));
    if (auto ok = refuseFuture(v.givenOn, session.clock().today(), "givenOn"); !ok) return errorOf(ok);
    if (v.doseNumber && (*v.doseNumber < 1 || *v.doseNumber > 20))
        return fail(ErrorCode::InvalidInput, QStringLiteral("from 1 to 20"), QStringLiteral("doseNumber"));
    const NewEntry entry{Coordination, v.detainee,  EntryKind::Vaccination, {}, v.vaccine,
                         v.note,       v.correction};
    return session.write(Act{Action::RecordVaccination, Coordination, v.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             store::insertRow(db, QStringLiteral("coordination.vaccination"),
                                              {{"entry_id", held->id},
                                               {"vaccine", v.vaccine},
                                               {"given_on", v.givenOn},
                                               {"dose_number", v.doseNumber},
                                               {"lot", v.lot},
                                               {"site", v.site},
                                               {"elsewhere", v.elsewhere}});
                             return held->id;
                         });
}

Result<std::vector<Vaccination>> vaccinations(access::Session& session, const DetaineeId& detainee) {
    return session.read(Act{Action::ReadCoordination, Coordination, detainee, {}},
                        [&](store::Database& db) -> Result<std::vector<Vaccination>> {
                            return vaccinationsIn(db, detainee);
                        });
}

}  // namespace serment::records
