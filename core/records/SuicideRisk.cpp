// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/SuicideRisk.h"

#include <algorithm>

#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/records/Lists.h"
#include "core/records/Titles.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

const QString detailColumns =
    QStringLiteral("d.ideation, d.urgency, d.said, d.supports, d.measures, d.review_on");

SuicideRisk readRisk(const store::Row& row, const Entry& e) {
    constexpr int c = entryColumnCount;
    SuicideRisk r;
    r.id = e.id;
    r.root = e.root;
    r.compartment = e.compartment;
    r.detainee = e.detainee;
    r.assessedAt = e.occurredAt;
    r.ideation = enumOr(row.text(c), Ideation::Planned);
    r.urgency = enumOr(row.text(c + 1), RiskUrgency::High);
    r.said = row.text(c + 2);
    r.supports = row.text(c + 3);
    r.measures = row.text(c + 4);
    r.reviewOn = row.date(c + 5);
    r.author = e.author;
    r.correction = {e.corrects, e.correctionReason};
    return r;
}

Result<void> check(const SuicideRisk& r, const QDate& today) {
    if (auto ok = requireText(r.measures, "measures"); !ok) return ok;
    const bool isWatched = r.ideation != Ideation::None || r.urgency != RiskUrgency::Low;
    if (isWatched && !r.reviewOn.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("a day is needed"), QStringLiteral("reviewOn"));
    if (r.reviewOn.isValid() && r.reviewOn < today)
        return fail(ErrorCode::InvalidInput, QStringLiteral("in the past"), QStringLiteral("reviewOn"));
    return {};
}

QString wordsOf(const SuicideRisk& r) {
    QStringList parts{r.said, r.supports, r.measures};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

// The last one of each person: an assessment answers for those before it, whichever team made it.
std::vector<SuicideRisk> lastOfEach(std::vector<SuicideRisk> all) {
    std::stable_sort(all.begin(), all.end(), [](const SuicideRisk& a, const SuicideRisk& b) {
        return a.detainee == b.detainee ? a.assessedAt > b.assessedAt : a.detainee < b.detainee;
    });
    all.erase(
        std::unique(all.begin(), all.end(),
                    [](const SuicideRisk& a, const SuicideRisk& b) { return a.detainee == b.detainee; }),
        all.end());
    return all;
}

// All assessments of the people who have a review due: the last of them may have replaced it, also under another
// record of the same person.
std::vector<SuicideRisk> ofPeopleDue(store::Database& db, Compartment c, const QDate& today) {
    const auto persons = people::StandingRecords::read(db);
    return db
        .query(QStringLiteral(
                   "SELECT %1, %2 FROM %3 AS e JOIN %4 AS d ON d.entry_id = e.id WHERE e.detainee_id IN"
                   " (SELECT w.detainee_id FROM %4 AS x JOIN %3 AS w ON w.id = x.entry_id"
                   " WHERE x.review_on <= :today UNION SELECT m.kept_id FROM unit.identity_merge AS m"
                   " WHERE m.undone_at IS NULL UNION SELECT m.absorbed_id FROM unit.identity_merge AS m"
                   " WHERE m.undone_at IS NULL)%5")
                   .arg(entryColumns(), detailColumns, qualified(c, "entry"), qualified(c, "suicide_risk"),
                        currentOnly(c)))
        .bind(QStringLiteral(":today"), today)
        .all([&](const store::Row& row) {
            SuicideRisk risk = readRisk(row, readEntry(row, c));
            risk.detainee = persons.of(risk.detainee);
            return risk;
        });
}

}  // namespace

Result<EntryId> recordSuicideRisk(access::Session& session, const SuicideRisk& r) {
    if (auto ok = check(r, session.clock().today()); !ok) return errorOf(ok);
    const NewEntry entry{r.compartment,
                         r.detainee,
                         EntryKind::CareNote,
                         r.assessedAt,
                         titleOf(QStringLiteral("suicide_risk")),
                         wordsOf(r),
                         r.correction};
    if (auto ok = checkNewEntry(entry, session); !ok) return errorOf(ok);
    return session.write(Act{Action::WriteEncounter, r.compartment, r.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             store::insertRow(db, qualified(r.compartment, "suicide_risk"),
                                              {{"entry_id", held->id},
                                               {"ideation", enumName(r.ideation)},
                                               {"urgency", enumName(r.urgency)},
                                               {"said", r.said},
                                               {"supports", r.supports},
                                               {"measures", r.measures},
                                               {"review_on", r.reviewOn}});
                             return held->id;
                         });
}

std::vector<SuicideRisk> suicideRisksIn(store::Database& db, Compartment compartment,
                                        const DetaineeId& detainee) {
    return currentOf(db, compartment, detainee, EntryKind::CareNote, "suicide_risk", detailColumns, readRisk);
}

Result<std::vector<SuicideRisk>> suicideRisks(access::Session& session, const DetaineeId& detainee) {
    return readClinical<SuicideRisk>(session, detainee, suicideRisksIn).map([](std::vector<SuicideRisk> all) {
        std::stable_sort(all.begin(), all.end(), [](const SuicideRisk& a, const SuicideRisk& b) {
            return a.assessedAt > b.assessedAt;
        });
        return all;
    });
}

Result<std::vector<SuicideRisk>> suicideReviewsDue(access::Session& session, const QDate& today) {
    return readClinical<SuicideRisk>(session, {},
                                     [&](store::Database& db, Compartment c, const DetaineeId&) {
                                         return ofPeopleDue(db, c, today);
                                     })
        .map([&](std::vector<SuicideRisk> all) {
            all = lastOfEach(std::move(all));
            std::erase_if(all,
                          [&](const SuicideRisk& r) { return !r.reviewOn.isValid() || r.reviewOn > today; });
            std::stable_sort(all.begin(), all.end(), [](const SuicideRisk& a, const SuicideRisk& b) {
                return a.reviewOn < b.reviewOn;
            });
            return all;
        });
}

}  // namespace serment::records
