// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSet>
#include <cstdio>

#include "core/deontology/LocalPolicy.h"
#include "tests/deontology/Rows.h"
#include "tests/support/Printers.h"

namespace serment::deontology {

namespace {

const Catalogue& catalogue() {
    static const Catalogue loaded = Catalogue::load().value();
    return loaded;
}

const std::vector<Row>& rows() {
    static const std::vector<Row> all = readRows();
    return all;
}

std::vector<Finding> answer(const Row& row, const Catalogue& rules) {
    return check(parseFacts(row.line).value(), rules, row.date);
}

// The same case as if nobody had spoken of one of its facts.
Facts without(const Row& row, const QString& fact) {
    QJsonObject line = row.line;
    QJsonObject facts = line.value(QStringLiteral("facts")).toObject();
    facts.remove(fact);
    line.insert(QStringLiteral("facts"), facts);
    return parseFacts(line).value();
}

bool changesSomething(const QString& fact) {
    for (const Row& row : rows()) {
        if (!row.line.value(QStringLiteral("facts")).toObject().contains(fact)) continue;
        if (check(without(row, fact), catalogue(), row.date) != answer(row, catalogue())) return true;
    }
    return false;
}

}  // namespace

TEST(PolicyRows, EveryRowGetsItsWholeAnswer) {
    ASSERT_GT(rows().size(), 300u);
    for (const Row& row : rows()) {
        SCOPED_TRACE(row.name.toStdString());
        const auto facts = parseFacts(row.line);
        ASSERT_TRUE(facts.has_value()) << facts.error().detail.toStdString();
        const auto findings = check(*facts, catalogue(), row.date);
        EXPECT_EQ(verdictName(verdict(findings)), row.verdict);
        EXPECT_EQ(clausesOf(findings, false), row.clauses);
        const QStringList notes = clausesOf(findings, true);
        for (const QString& note : row.notes) EXPECT_TRUE(notes.contains(note)) << note.toStdString();
    }
}

TEST(PolicyRows, EveryClauseOfTheCatalogueHasARow) {
    QSet<QString> seen;
    for (const Row& row : rows()) {
        for (const QString& clause : row.clauses) seen.insert(clause);
        for (const QString& note : row.notes) seen.insert(note);
    }
    for (const Rule& rule : catalogue().rules())
        for (const Clause& clause : rule.clauses)
            EXPECT_TRUE(seen.contains(clause.id)) << "no row for " << clause.id.toStdString();
}

TEST(PolicyRows, EveryFactDecidesSomewhere) {
    for (const Fact fact : allFacts())
        EXPECT_TRUE(changesSomething(factName(fact))) << "no row depends on " << factName(fact).toStdString();
}

// Whatever a unit tightens, no row of the table gets a milder answer.
TEST(PolicyRows, ALocalPolicyIsNeverMilder) {
    std::vector<std::pair<Facts, QDate>> cases;
    std::vector<Verdict> before;
    for (const Row& row : rows()) {
        cases.emplace_back(parseFacts(row.line).value(), row.date);
        before.push_back(verdict(answer(row, catalogue())));
    }
    long count = 0;
    for (const Rule& rule : catalogue().rules())
        for (const Clause& clause : rule.clauses) {
            if (clause.effect == Effect::Block) continue;
            LocalPolicy policy{QStringLiteral("coordinator"), QDateTime::fromSecsSinceEpoch(0), {}, {}};
            policy.stricter.push_back({clause.id, Effect::Block});
            const Catalogue local = applied(catalogue(), policy).value();
            for (size_t i = 0; i < cases.size(); ++i, ++count)
                ASSERT_GE(verdict(check(cases[i].first, local, cases[i].second)), before[i])
                    << clause.id.toStdString();
        }
    std::printf("local policy: %ld rows judged under one clause made stricter\n", count);
}

// Written from the texts before the program answered: the verdict alone.
TEST(PolicyRows, CasesWrittenFromTheTextsGetTheirVerdict) {
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/tests/deontology/fresh_rows.jsonl"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    int count = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.contains(QStringLiteral("verdict"))) continue;
        ++count;
        const auto facts = parseFacts(object);
        ASSERT_TRUE(facts.has_value()) << line.toStdString();
        EXPECT_EQ(verdictName(verdict(check(*facts, catalogue(), QDate(2026, 11, 22)))),
                  object.value(QStringLiteral("verdict")).toString())
            << line.toStdString();
    }
    EXPECT_GE(count, 140);
}

// Mutation over the catalogue: whichever rule is taken out, a row must notice.
class EveryRuleIsNeeded : public testing::TestWithParam<std::string> {};

TEST_P(EveryRuleIsNeeded, ARowFailsWithoutIt) {
    const Catalogue smaller = catalogue().without(QString::fromStdString(GetParam()));
    int noticed = 0;
    for (const Row& row : rows()) {
        const auto findings = answer(row, smaller);
        QStringList notes = clausesOf(findings, true);
        bool changed =
            clausesOf(findings, false) != row.clauses || verdictName(verdict(findings)) != row.verdict;
        for (const QString& note : row.notes) changed = changed || !notes.contains(note);
        if (changed) ++noticed;
    }
    EXPECT_GT(noticed, 0);
}

std::vector<std::string> rulesWithAnEffect() {
    std::vector<std::string> ids;
    for (const Rule& rule : catalogue().rules())
        if (rule.effect != Effect::None) ids.push_back(rule.id.toStdString());
    return ids;
}

INSTANTIATE_TEST_SUITE_P(PolicyRows, EveryRuleIsNeeded, testing::ValuesIn(rulesWithAnEffect()),
                         [](const auto& rule) { return rule.param; });

}  // namespace serment::deontology
