// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/deontology/Catalogue.h"
#include "tests/support/Printers.h"

namespace serment::deontology {

namespace {

QByteArray resource(const char* path) {
    QFile file(QLatin1String(":/serment/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray ruleWithout(const QString& member) {
    QJsonObject rule{{QStringLiteral("id"), QStringLiteral("X01")},
                     {QStringLiteral("title"), QJsonObject{{QStringLiteral("fr"), QStringLiteral("t")},
                                                           {QStringLiteral("en"), QStringLiteral("t")}}},
                     {QStringLiteral("source"), QStringLiteral("003")},
                     {QStringLiteral("citations"),
                      QJsonArray{QJsonObject{{QStringLiteral("text"), QStringLiteral("CDM 4")}}}},
                     {QStringLiteral("enforced_in"), QStringLiteral("somewhere")},
                     {QStringLiteral("test"), QStringLiteral("a test")},
                     {QStringLiteral("clauses"), QJsonObject{}}};
    rule.remove(member);
    return QJsonDocument(QJsonObject{{QStringLiteral("rules"), QJsonArray{rule}}}).toJson();
}

}  // namespace

TEST(Catalogue, WithoutARuleHoldsEveryOther) {
    const auto whole = Catalogue::load();
    ASSERT_TRUE(whole.has_value());
    const Rule& taken = whole->rules().front();
    const Catalogue smaller = whole->without(taken.id);
    EXPECT_EQ(smaller.rules().size(), whole->rules().size() - 1);
    EXPECT_EQ(smaller.rule(taken.id), nullptr);
    for (size_t i = 1; i < whole->rules().size(); ++i) EXPECT_NE(smaller.rule(whole->rules()[i].id), nullptr);
}

TEST(Catalogue, HoldsEveryRuleOfTheReportTheSeedsAndTheLaw) {
    const auto catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue.has_value()) << catalogue.error().detail.toStdString();
    QMap<QString, int> families;
    for (const Rule& rule : catalogue->rules()) families[rule.id.left(1)]++;
    EXPECT_EQ(families.value(QStringLiteral("P")), 35);
    EXPECT_EQ(families.value(QStringLiteral("T")), 27);
    EXPECT_EQ(families.value(QStringLiteral("S")), 7);
    EXPECT_EQ(families.value(QStringLiteral("E")), 17);
}

TEST(Catalogue, SplitsTheTwentyEightRecommendations) {
    const Catalogue catalogue = Catalogue::load().value();
    QStringList numbers;
    for (const Rule& rule : catalogue.rules())
        if (rule.id.startsWith(u'P')) {
            EXPECT_FALSE(rule.opening.isEmpty()) << rule.id.toStdString();
            numbers.append(rule.id.mid(1, 2));
        }
    numbers.removeDuplicates();
    EXPECT_EQ(numbers.size(), 28);
}

TEST(Catalogue, ASoftRuleIsListedOnly) {
    const Catalogue catalogue = Catalogue::load().value();
    for (const Rule& rule : catalogue.rules())
        EXPECT_EQ(rule.effect == Effect::None, rule.id == QLatin1String("T27")) << rule.id.toStdString();
}

TEST(Catalogue, ARuleWithoutASourceDoesNotLoad) {
    for (const char* member : {"id", "title", "source", "citations", "enforced_in", "test"}) {
        const auto catalogue =
            Catalogue::fromJson({ruleWithout(QLatin1String(member))}, resource("documents/policy.json"));
        ASSERT_FALSE(catalogue.has_value()) << member;
        EXPECT_EQ(catalogue.error().code, ErrorCode::InvalidInput);
    }
}

TEST(Catalogue, ARuleDoesNotLoadTwice) {
    const QByteArray seeds = resource("rules/seeds.json");
    const auto catalogue = Catalogue::fromJson({seeds, seeds}, resource("documents/policy.json"));
    ASSERT_FALSE(catalogue.has_value());
    EXPECT_TRUE(catalogue.error().detail.contains(QLatin1String("twice")));
}

TEST(Catalogue, CitesTheArticleInForceThatDay) {
    const Catalogue catalogue = Catalogue::load().value();
    const Rule* rule = catalogue.rule(QStringLiteral("E05"));
    ASSERT_NE(rule, nullptr);
    EXPECT_EQ(rule->citation(QDate(2028, 12, 31)), QLatin1String("CPP 717-1"));
    EXPECT_TRUE(rule->citation(QDate(2029, 1, 1)).contains(QLatin1String("ancien article 717-1")));
    const Rule* strict = catalogue.rule(QStringLiteral("P25"));
    ASSERT_NE(strict, nullptr);
    EXPECT_FALSE(strict->citation(QDate(2022, 4, 30)).contains(QLatin1String("D.115-25")));
    EXPECT_TRUE(strict->citation(QDate(2022, 5, 1)).contains(QLatin1String("D.115-25")));
}

// A clause that the code names and the catalogue does not hold would be silent.
TEST(Catalogue, EveryClauseThatTheCodeNamesIsThere) {
    const Catalogue catalogue = Catalogue::load().value();
    const QRegularExpression named(QStringLiteral("\"([PTSE][0-9]{2}[abc]?\\.[a-z_]+)\""));
    int count = 0;
    for (const char* file : {"Encounter", "Sharing", "Authority", "Certificate", "Record"}) {
        QFile source(
            QStringLiteral(SERMENT_SOURCE_DIR "/core/deontology/%1Rules.cpp").arg(QLatin1String(file)));
        ASSERT_TRUE(source.open(QIODevice::ReadOnly)) << file;
        auto matches = named.globalMatch(QString::fromUtf8(source.readAll()));
        while (matches.hasNext()) {
            const QString id = matches.next().captured(1);
            ++count;
            EXPECT_TRUE(catalogue.clause(id.toStdString(), QDate(2026, 11, 22)).has_value())
                << id.toStdString();
        }
    }
    EXPECT_GT(count, 200);
}

TEST(Catalogue, ARuleHasTheEffectOfOneOfItsClauses) {
    const Catalogue catalogue = Catalogue::load().value();
    EXPECT_EQ(catalogue.rule(QStringLiteral("P05"))->effect, Effect::Block);
    EXPECT_EQ(catalogue.rule(QStringLiteral("P13"))->effect, Effect::Warn);
    EXPECT_EQ(catalogue.rule(QStringLiteral("P10"))->effect, Effect::Require);
    EXPECT_EQ(catalogue.rule(QStringLiteral("T14"))->effect, Effect::Prompt);
}

// French typography: no straight apostrophe, a space that does not break before high punctuation.
TEST(Catalogue, SentencesFollowFrenchTypography) {
    const Catalogue catalogue = Catalogue::load().value();
    const QRegularExpression wrong(QStringLiteral("'| [:;!?»]|« "));
    for (const Rule& rule : catalogue.rules()) {
        EXPECT_FALSE(wrong.match(rule.title.fr).hasMatch()) << rule.id.toStdString();
        for (const Clause& clause : rule.clauses) {
            EXPECT_FALSE(wrong.match(clause.message.fr).hasMatch()) << clause.id.toStdString();
            EXPECT_FALSE(wrong.match(clause.instead.fr).hasMatch()) << clause.id.toStdString();
            EXPECT_TRUE(clause.message.fr.endsWith(u'.') || clause.message.fr.endsWith(QStringLiteral("»")))
                << clause.id.toStdString();
        }
    }
}

}  // namespace serment::deontology
