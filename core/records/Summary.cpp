// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Summary.h"

#include <algorithm>

#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/records/Lists.h"
#include "core/records/MeasureStore.h"
#include "core/records/Withheld.h"

namespace serment::records {
namespace {

template <typename T>
void append(std::vector<T>& all, std::vector<T> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

std::optional<Entry> lastEncounterIn(store::Database& db, Compartment compartment,
                                     const DetaineeId& detainee) {
    return db
        .query(
            QStringLiteral("SELECT %1 FROM %2 AS e WHERE %4 AND e.kind = 'encounter'%3"
                           " ORDER BY e.occurred_at DESC LIMIT 1")
                .arg(entryColumns(), qualified(compartment, "entry"), currentOnly(compartment),
                     people::ofPerson(QStringLiteral("e"))))
        .bind(QStringLiteral(":detainee"), detainee)
        .first([&](const store::Row& row) { return readEntry(row, compartment); });
}

void addCoordination(FileSummary& s, store::Database& db) {
    s.alerts = alertsIn(db, s.detainee);
    s.withheld = withholdingsIn(db, s.detainee);
    s.shared = sharedEntriesIn(db, s.detainee);
}

void addClinical(FileSummary& s, store::Database& db, Compartment c) {
    append(s.problems, problemsIn(db, c, s.detainee));
    append(s.lastMeasures, lastMeasuresIn(db, c, s.detainee));
    append(s.toDo, receptionAnswersIn(db, c, s.detainee));
    auto encounter = lastEncounterIn(db, c, s.detainee);
    if (encounter && (!s.lastEncounter || s.lastEncounter->occurredAt < encounter->occurredAt))
        s.lastEncounter = std::move(encounter);
    for (SuicideRisk& risk : suicideRisksIn(db, c, s.detainee))
        if (!s.suicideRisk || s.suicideRisk->assessedAt < risk.assessedAt) s.suicideRisk = std::move(risk);
}

void keepWhatStands(FileSummary& s, const QDate& today) {
    std::erase_if(s.allergies, [](const Allergy& a) { return a.state != AllergyState::Active; });
    std::erase_if(s.problems, [](const Problem& p) { return p.status != ProblemStatus::Active; });
    std::erase_if(s.treatments, [&](const Treatment& t) { return !t.isCurrent(today); });
    std::erase_if(s.toDo, [](const ReceptionAnswer& a) { return a.state != ReceptionState::ToDo; });
    std::stable_sort(s.toDo.begin(), s.toDo.end(),
                     [](const auto& a, const auto& b) { return a.dueOn < b.dueOn; });
    if (s.suicideRisk && s.suicideRisk->ideation == Ideation::None &&
        s.suicideRisk->urgency == RiskUrgency::Low)
        s.suicideRisk.reset();
    s.lastMeasures = newestOfEach(std::move(s.lastMeasures));
    std::optional<double> weight, height;
    for (const MeasurePoint& p : s.lastMeasures) {
        if (p.code == MeasureCode::Weight) weight = p.value;
        if (p.code == MeasureCode::Height) height = p.value;
    }
    s.bmi = bodyMassIndex(weight, height);
}

}  // namespace

Result<FileSummary> fileSummary(access::Session& session, const DetaineeId& detainee) {
    const std::vector<Compartment> compartments = readableCompartments(session);
    if (compartments.empty()) return fail(ErrorCode::NoCompartmentKey, QStringLiteral("no part of the file"));
    const QDate today = session.clock().today();
    const access::Act act{readingAction(compartments.front()), compartments.front(), detainee, {}};
    return session.read(act, [&](store::Database& db) -> Result<FileSummary> {
        FileSummary s;
        s.detainee = detainee;
        for (const Compartment c : compartments) {
            append(s.allergies, withoutWithheld(db, session, c, detainee, WithheldCategory::Allergies,
                                                allergiesIn(db, c, detainee)));
            append(s.treatments, withoutWithheld(db, session, c, detainee, WithheldCategory::Treatments,
                                                 treatmentsIn(db, c, detainee)));
            if (c == Compartment::Coordination) {
                addCoordination(s, db);
                continue;
            }
            addClinical(s, db, c);
            auto strikes = strikeFilesIn(db, hungerStrikesIn(db, c, detainee), today);
            std::erase_if(strikes, [](const HungerStrikeFile& f) { return f.strike.endedOn.isValid(); });
            append(s.strikes, std::move(strikes));
        }
        // Whoever reads the entry itself needs no copy of it.
        std::erase_if(s.shared, [&](const SharedEntry& e) {
            return std::find(compartments.begin(), compartments.end(), e.sourceCompartment) != compartments.end();
        });
        keepWhatStands(s, today);
        return s;
    });
}

}  // namespace serment::records
