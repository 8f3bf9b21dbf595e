// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/deontology/Check.h"
#include "core/deontology/LocalPolicy.h"
#include "tests/support/Printers.h"

namespace serment::deontology {

namespace {

const QDate day(2026, 11, 22);

LocalPolicy policy() {
    return {QStringLiteral("coordinator"), QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC), {}, {}};
}

Facts preventionByTreatingDoctor() {
    Facts facts = Facts::ordinary(DocumentKind::VisitePrevention, Recipient::Patient);
    facts.set(Fact::SameAuthorAsTreating, true);
    return facts;
}

Facts toSpipWithoutAgreement() {
    return Facts::ordinary(DocumentKind::AttestationSpip, Recipient::Spip);
}

}  // namespace

TEST(LocalPolicy, MakesAWarningABlock) {
    const Catalogue catalogue = Catalogue::load().value();
    LocalPolicy stricter = policy();
    stricter.stricter.push_back({QStringLiteral("P28.same_doctor"), Effect::Block});
    const auto local = applied(catalogue, stricter);
    ASSERT_TRUE(local.has_value());
    EXPECT_EQ(verdict(check(preventionByTreatingDoctor(), catalogue, day)), Verdict::Warn);
    EXPECT_EQ(verdict(check(preventionByTreatingDoctor(), *local, day)), Verdict::Block);
}

TEST(LocalPolicy, CannotMakeABlockAWarning) {
    LocalPolicy milder = policy();
    milder.stricter.push_back({QStringLiteral("P05.health"), Effect::Warn});
    const auto local = applied(Catalogue::load().value(), milder);
    ASSERT_FALSE(local.has_value());
    EXPECT_EQ(local.error().code, ErrorCode::InvalidInput);
}

TEST(LocalPolicy, MakesEachClauseStricterThanItIsAndNoOther) {
    const Catalogue catalogue = Catalogue::load().value();
    const auto with = [&](const QString& clause, Effect effect) {
        LocalPolicy change = policy();
        change.stricter.push_back({clause, effect});
        return applied(catalogue, change);
    };
    for (const Rule& rule : catalogue.rules())
        for (const Clause& clause : rule.clauses) {
            SCOPED_TRACE(clause.id.toStdString());
            EXPECT_EQ(with(clause.id, clause.effect).error().code, ErrorCode::InvalidInput);
            if (clause.effect == Effect::Block) continue;
            const auto local = with(clause.id, Effect::Block);
            ASSERT_TRUE(local.has_value());
            for (const Rule& other : local->rules())
                for (const Clause& each : other.clauses)
                    EXPECT_EQ(each.effect, each.id == clause.id ? Effect::Block
                                                                : catalogue.clause(each.id.toStdString(), QDate(2100, 1, 1))->clause->effect);
            EXPECT_EQ(local->rule(rule.id)->effect, Effect::Block);
        }
    const auto unknown = with(QStringLiteral("P05.nothing"), Effect::Block);
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
}

TEST(LocalPolicy, LiftsOnlyTheExceptionsThatATextAllows) {
    const Catalogue catalogue = Catalogue::load().value();
    LocalPolicy lifted = policy();
    lifted.exceptions.append(QStringLiteral("spip_non_opposition"));
    const auto local = applied(catalogue, lifted);
    ASSERT_TRUE(local.has_value());
    EXPECT_EQ(verdict(check(toSpipWithoutAgreement(), catalogue, day)), Verdict::Block);
    EXPECT_EQ(verdict(check(toSpipWithoutAgreement(), *local, day)), Verdict::Allow);
    Facts opposed = toSpipWithoutAgreement();
    opposed.set(Opposition::Active);
    EXPECT_EQ(verdict(check(opposed, *local, day)), Verdict::Block);

    lifted.exceptions = {QStringLiteral("cpu_with_consent")};
    EXPECT_FALSE(applied(catalogue, lifted).has_value());
}

TEST(LocalPolicy, SaysWhoSetItAndWhen) {
    LocalPolicy set = policy();
    set.stricter.push_back({QStringLiteral("P28.same_doctor"), Effect::Block});
    set.exceptions.append(QStringLiteral("attestation_directly_to_jap"));
    const auto read = LocalPolicy::parse(set.toJson());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, set);
    EXPECT_FALSE(LocalPolicy::parse("{\"set_at\":\"2026-11-01T09:00:00.000Z\"}").has_value());
    EXPECT_FALSE(LocalPolicy::parse("{\"set_by\":\"coordinator\"}").has_value());
    EXPECT_FALSE(LocalPolicy::parse("not json").has_value());
}

}  // namespace serment::deontology
