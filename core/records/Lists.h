// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Alert.h"
#include "core/records/Allergy.h"
#include "core/records/EntryStore.h"
#include "core/records/HungerStrike.h"
#include "core/records/Measure.h"
#include "core/records/Problem.h"
#include "core/records/Reception.h"
#include "core/records/Sharing.h"
#include "core/records/SuicideRisk.h"
#include "core/records/Treatment.h"
#include "core/records/Vaccination.h"

// What one person has, read inside a transaction: each list's use case and the summary share these.
namespace serment::records {

std::vector<Problem> problemsIn(store::Database& db, Compartment compartment, const DetaineeId& detainee);
std::vector<Allergy> allergiesIn(store::Database& db, Compartment compartment, const DetaineeId& detainee);
std::vector<Treatment> treatmentsIn(store::Database& db, Compartment compartment, const DetaineeId& detainee);
std::vector<Vaccination> vaccinationsIn(store::Database& db, const DetaineeId& detainee);
std::vector<Alert> alertsIn(store::Database& db, const DetaineeId& detainee);
std::vector<Withholding> withholdingsIn(store::Database& db, const DetaineeId& detainee);
std::vector<MeasurePoint> lastMeasuresIn(store::Database& db, Compartment compartment,
                                         const DetaineeId& detainee);
std::vector<HungerStrike> hungerStrikesIn(store::Database& db, Compartment compartment,
                                          const DetaineeId& detainee);
std::vector<SuicideRisk> suicideRisksIn(store::Database& db, Compartment compartment,
                                        const DetaineeId& detainee);
// With their daily grids.
std::vector<HungerStrikeFile> strikeFilesIn(store::Database& db, std::vector<HungerStrike> strikes,
                                            const QDate& today);
std::vector<SharedEntry> sharedEntriesIn(store::Database& db, const DetaineeId& detainee);
std::vector<ReceptionAnswer> receptionAnswersIn(store::Database& db, Compartment compartment,
                                                const DetaineeId& detainee);
// When each treatment (by root) was last given or held in cell.
void fillLastGiven(store::Database& db, Compartment compartment, std::vector<Treatment>& treatments);

// Runs `read(db, compartment, detainee)` over the given compartments and joins the lists.
template <typename T, typename F>
Result<std::vector<T>> readOver(access::Session& session, const DetaineeId& detainee,
                                const std::vector<Compartment>& compartments, F read) {
    if (compartments.empty()) return fail(ErrorCode::NoCompartmentKey, QStringLiteral("no part of the file"));
    return session.read(access::Act{readingAction(compartments.front()), compartments.front(), detainee, {}},
                        [&](store::Database& db) -> Result<std::vector<T>> {
                            std::vector<T> all;
                            for (const Compartment c : compartments)
                                for (T& value : read(db, c, detainee)) all.push_back(std::move(value));
                            return all;
                        });
}

template <typename T, typename F>
Result<std::vector<T>> readClinical(access::Session& session, const DetaineeId& detainee, F read) {
    std::vector<Compartment> compartments = readableCompartments(session);
    std::erase(compartments, Compartment::Coordination);
    return readOver<T>(session, detainee, compartments, read);
}

template <typename T, typename F>
Result<std::vector<T>> readEverywhere(access::Session& session, const DetaineeId& detainee, F read) {
    return readOver<T>(session, detainee, readableCompartments(session), read);
}

}  // namespace serment::records
