// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Refusal.h"

#include "core/records/EntryStore.h"
#include "core/records/Lists.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

Result<void> check(const Refusal& r) {
    if (auto ok = requireText(r.care, "care"); !ok) return ok;
    if (auto ok = requireText(r.consequencesTold, "consequencesTold"); !ok) return ok;
    if (r.judicialObligation && !r.judicialConsequencesTold)
        return fail(ErrorCode::MissingField, QStringLiteral("P11: judicial consequences to be explained"),
                    QStringLiteral("judicialConsequencesTold"));
    return r.signedByPatient ? Result<void>() : requireText(r.witness, "witness");
}

// The register that the check of P11 reads. Before the refusal: what was told was told, even if the rest
// fails.
Result<void> tellJudicialConsequences(access::Session& session, const Refusal& r) {
    if (!r.judicialObligation || !r.correction.of.isNull()) return {};
    consent::JudicialInformation information;
    information.detainee = r.detainee;
    information.obligation = r.obligation;
    information.occasion = consent::JudicialOccasion::Refusal;
    information.toldOn = r.refusedAt.isValid() ? r.refusedAt.toLocalTime().date() : session.clock().today();
    return consent::recordJudicialInformation(session, information)
        .map([](const consent::JudicialInformationId&) {});
}

}  // namespace

Result<EntryId> recordRefusal(access::Session& session, const Refusal& r) {
    if (auto ok = check(r); !ok) return errorOf(ok);
    const QString text =
        r.note.isEmpty() ? r.consequencesTold : r.consequencesTold + QLatin1Char('\n') + r.note;
    if (!session.may(Action::WriteEncounter, r.compartment))
        return fail(ErrorCode::NotPermitted, QStringLiteral("refusal"));
    const NewEntry entry{r.compartment, r.detainee, EntryKind::Refusal, r.refusedAt,
                         r.care,        text,       r.correction};
    if (auto ok = checkNewEntry(entry, session); !ok) return errorOf(ok);
    if (auto told = tellJudicialConsequences(session, r); !told) return errorOf(told);
    return session.write(Act{Action::WriteEncounter, r.compartment, r.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             store::insertRow(db, qualified(r.compartment, "refusal"),
                                              {{"entry_id", held->id},
                                               {"care", r.care},
                                               {"consequences_told", r.consequencesTold},
                                               {"judicial_obligation", r.judicialObligation},
                                               {"judicial_consequences_told", r.judicialConsequencesTold},
                                               {"signed_by_patient", r.signedByPatient},
                                               {"witness", r.witness},
                                               {"note", r.note}});
                             return held->id;
                         });
}

Result<std::vector<Refusal>> refusals(access::Session& session, const DetaineeId& detainee) {
    return readClinical<Refusal>(
        session, detainee, [](store::Database& db, Compartment c, const DetaineeId& person) {
            return currentOf(
                db, c, person, EntryKind::Refusal, "refusal",
                QStringLiteral("d.care, d.consequences_told, d.judicial_obligation,"
                               " d.judicial_consequences_told, d.signed_by_patient, d.witness, d.note"),
                [](const store::Row& row, const Entry& e) {
                    constexpr int k = entryColumnCount;
                    return Refusal{e.id,
                                   e.compartment,
                                   e.detainee,
                                   e.occurredAt,
                                   row.text(k),
                                   row.text(k + 1),
                                   row.boolean(k + 2),
                                   row.boolean(k + 3),
                                   row.boolean(k + 4),
                                   row.text(k + 5),
                                   row.text(k + 6),
                                   {e.corrects, e.correctionReason},
                                   consent::JudicialObligation::CareObligation};
                });
        });
}

}  // namespace serment::records
