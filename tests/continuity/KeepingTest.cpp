// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/Keeping.h"

#include "core/records/File.h"
#include "tests/continuity/People.h"

namespace serment::continuity {

namespace {

struct KeepingRule : Unit {
    DetaineeId martin = person("MARTIN"), costa = person("COSTA");

    void at(const QDate& day) { unit.clock().set(QDateTime(day, QTime(9, 0), Qt::UTC)); }
    QStringList clauses(const DetaineeId& id) {
        QStringList names;
        const auto keeping = keepingOf(*chief, catalogue, id);
        for (const auto& finding : keeping->reasons) names << finding.clause;
        return names;
    }
    QDate keptUntil(const DetaineeId& id) { return keepingOf(*chief, catalogue, id)->keptUntil; }
};

}  // namespace

TEST_F(KeepingRule, WhoIsHereIsKept) {
    EXPECT_EQ(clauses(martin), QStringList{u("E09.retention")});
    EXPECT_FALSE(keptUntil(martin).isValid());
}

TEST_F(KeepingRule, TwentyYearsFromTheLastContactTheDayBeforeAndTheDayOf) {
    end(martin, today(), people::EndReason::Released);
    EXPECT_EQ(keptUntil(martin), today().addYears(20));
    const QDate over = today().addYears(20);
    at(over.addDays(-1));
    EXPECT_EQ(clauses(martin), QStringList{u("E09.retention")});
    EXPECT_TRUE(filesToReview(*chief, catalogue)->empty());
    at(over);
    EXPECT_TRUE(clauses(martin).isEmpty());
    ASSERT_EQ(filesToReview(*chief, catalogue)->size(), 1u);
    EXPECT_EQ(filesToReview(*chief, catalogue)->front().person.id, martin);
}

TEST_F(KeepingRule, ALaterConsultationBeginsAgain) {
    end(martin, today(), people::EndReason::Released);
    at(today().addYears(3));
    records::CareNote note;
    note.detainee = martin;
    note.title = u("Appel");
    note.text = u("Rappelle l’unité");
    ASSERT_TRUE(records::writeCareNote(*nurse, note).has_value());
    EXPECT_EQ(keptUntil(martin), today().addYears(20));
}

TEST_F(KeepingRule, NotBeforeTheTwentyEighthBirthday) {
    roll("1001;MARTIN;Paul;03/05/1984;M;A;1;12;01/12/2025;23/03/2026;Condamné\n"
         "1003;COSTA;Rui;30/01/1979;M;B;2;21;01/12/2025;;Prévenu\n"
         "1009;PETIT;Noé;15/06/2024;M;C;1;1;01/12/2025;;Prévenu\n");
    const DetaineeId child = person("PETIT");
    end(child, today(), people::EndReason::Released);
    EXPECT_EQ(keptUntil(child), QDate(2052, 6, 15));
    at(QDate(2052, 6, 14));
    EXPECT_EQ(clauses(child), QStringList{u("E09.birthday")});
    at(QDate(2052, 6, 15));
    EXPECT_TRUE(clauses(child).isEmpty());
}

TEST_F(KeepingRule, TenYearsFromADeathThatCameSoonAfter) {
    end(martin, today(), people::EndReason::Died);
    EXPECT_EQ(keptUntil(martin), today().addYears(10));
    const QDate over = today().addYears(10);
    at(over.addDays(-1));
    EXPECT_EQ(clauses(martin), QStringList{u("E09.death")});
    at(over);
    EXPECT_TRUE(clauses(martin).isEmpty());
    end(costa, today(), people::EndReason::Released);
    const QDate left = today();
    at(left.addYears(9));
    ASSERT_TRUE(recordKeepingFact(*chief, costa, KeepingFact::Death, today(), u("acte reçu")).has_value());
    EXPECT_EQ(keptUntil(costa), left.addYears(19));
}

TEST_F(KeepingRule, AClaimSuspendsEverything) {
    end(martin, today(), people::EndReason::Released);
    at(today().addYears(21));
    EXPECT_EQ(recordKeepingFact(*chief, martin, KeepingFact::Claim, today(), {}).error().field, u("words"));
    ASSERT_TRUE(recordKeepingFact(*chief, martin, KeepingFact::Claim, today(), u("recours reçu")).has_value());
    EXPECT_EQ(clauses(martin), QStringList{u("E09.claim")});
    EXPECT_EQ(propose(*chief, catalogue, martin, Fate::Destruction).error().code, ErrorCode::BlockedByRule);
    ASSERT_TRUE(recordKeepingFact(*chief, martin, KeepingFact::ClaimClosed, today(), u("rejeté")).has_value());
    EXPECT_TRUE(clauses(martin).isEmpty());
}

TEST_F(KeepingRule, IsProposedByAHumanDecidedByTheHospitalAndDestroysNothingHere) {
    EXPECT_EQ(propose(*chief, catalogue, martin, Fate::Archive).error().code, ErrorCode::BlockedByRule);
    end(martin, today(), people::EndReason::Released);
    at(today().addYears(21));
    EXPECT_EQ(recordDecision(*chief, martin, Fate::Destruction, today(), u("bordereau 12")).error().code, ErrorCode::Conflict);
    EXPECT_EQ(propose(*nurse, catalogue, martin, Fate::Destruction).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(propose(*chief, catalogue, martin, Fate::Destruction).has_value());
    EXPECT_EQ(propose(*chief, catalogue, martin, Fate::Archive).error().code, ErrorCode::Conflict);
    EXPECT_EQ(recordDecision(*chief, martin, Fate::Archive, today(), {}).error().field, u("words"));
    ASSERT_TRUE(recordDecision(*chief, martin, Fate::Archive, today(), u("archives, bordereau 12")).has_value());
    const auto listed = filesToReview(*chief, catalogue);
    ASSERT_EQ(listed->size(), 1u);
    EXPECT_EQ(listed->front().decided, Fate::Archive);
    EXPECT_TRUE(people::detainee(*chief, martin).has_value());
}

TEST_F(KeepingRule, TheOnlyCopyIsNeverDeletedAndTheAttemptIsRemembered) {
    end(martin, today(), people::EndReason::Released);
    at(today().addYears(40));
    const auto refused = deleteFile(*chief, catalogue, martin);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::BlockedByRule);
    EXPECT_TRUE(refused.error().detail.contains(u("P17b.only_copy")));
    const int attempts = chief->read({access::Action::ProposeDestruction, Compartment::Coordination, martin, {}}, [](store::Database& db) -> Result<int> {
        return static_cast<int>(*db.query(u("SELECT count(*) FROM coordination.keeping_event WHERE kind = 'kept'")).first([](const store::Row& row) { return row.integer(0); }));
    }).value_or(0);
    EXPECT_EQ(attempts, 1);
}

}  // namespace serment::continuity
