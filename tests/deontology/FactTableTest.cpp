// SPDX-License-Identifier: GPL-3.0-or-later
// facts.tsv says of each fact what it takes and how it reads when nobody speaks of it; the program is held against it.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <functional>

#include "core/deontology/Check.h"
#include "tests/support/Printers.h"

namespace serment::deontology {

namespace {

struct Row {
    QString name;
    QString takes;
    QStringList values;
    QString ordinary;
    bool unknownIsYes;
    Fact fact;
};

std::vector<Row> readTable() {
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/tests/deontology/facts.tsv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Row> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        const QStringList fields = line.split(u'\t');
        QStringList values = fields.value(1).split(u' ');
        const QString takes = values.takeFirst();
        const auto fact = factFromName(fields.value(0));
        EXPECT_TRUE(fact) << fields.value(0).toStdString();
        if (fact)
            rows.push_back({fields.value(0), takes, values, fields.value(2),
                            fields.value(3) == QLatin1String("yes"), *fact});
    }
    return rows;
}

const std::vector<Row>& table() {
    static const std::vector<Row> rows = readTable();
    return rows;
}

Facts silent(bool inTheProgram = false) {
    return inTheProgram ? Facts::unknown(DocumentKind::Consultation, Recipient::Record)
                        : Facts::ordinary(DocumentKind::Consultation, Recipient::Record);
}

std::optional<Facts> told(const QString& name, const QJsonValue& value) {
    Facts facts = silent();
    if (!facts.setFromJson(name, value)) return std::nullopt;
    return facts;
}

bool takesOneOf(const Row& row) {
    return !row.values.isEmpty();
}

// Whether each sort of value may be said of such a fact.
struct Value {
    const char* says;
    QJsonValue value;
    const char* allowedFor;
};

const std::vector<Value>& samples() {
    using Object = QJsonObject;
    static const std::vector<Value> all{
        {"null", QJsonValue::Null, "flag text date form number case choice open"},
        {"no", false, "flag text date form number choice open"},
        {"yes", true, "flag text date form"},
        {"a word that no list has", QStringLiteral("brouglouf"), "text open"},
        {"nothing written", QString(), "text"},
        {"a day", QStringLiteral("2026-02-28"), "text date open"},
        {"a moment", QStringLiteral("2026-02-28T09:00:00Z"), "text date open"},
        {"a day that does not exist", QStringLiteral("2026-02-30"), "text open"},
        {"a number", 3, "text number"},
        {"zero", 0, "text number"},
        {"less than nothing", -1, "text"},
        {"a form", Object{{QStringLiteral("medium"), true}, {QStringLiteral("security"), QJsonValue::Null}}, "form"},
        {"a form with another heading", Object{{QStringLiteral("colour"), true}}, "form-not"},
        {"a form with a number", Object{{QStringLiteral("medium"), 2}}, "form-not"},
        {"a list", QJsonArray{}, "none"}};
    return all;
}

}  // namespace

TEST(FactTable, NamesEveryFactOnceWithItsValues) {
    ASSERT_EQ(table().size(), factCount);
    FactSet seen;
    for (const Row& row : table()) {
        seen.set(static_cast<size_t>(row.fact));
        EXPECT_EQ(factName(row.fact), row.name);
        EXPECT_EQ(factValues(row.fact), row.values) << row.name.toStdString();
    }
    EXPECT_TRUE(seen.all());
}

TEST(FactTable, WhatNobodySpeaksOfOnTheCommandLineIsOrdinary) {
    for (const Row& row : table()) {
        SCOPED_TRACE(row.name.toStdString());
        EXPECT_FALSE(silent().missing(row.fact));
        EXPECT_EQ(silent().number(row.fact), std::nullopt);
        if (takesOneOf(row))
            EXPECT_EQ(row.values.value(silent().choice<int>(row.fact).value_or(-1)), row.ordinary);
        else
            EXPECT_EQ(silent().is(row.fact), row.ordinary == QLatin1String("yes"));
    }
}

TEST(FactTable, WhatNobodyRecordedIsNeverReadForTheBestInTheProgram) {
    for (const Row& row : table()) {
        SCOPED_TRACE(row.name.toStdString());
        EXPECT_EQ(silent(true).is(row.fact), row.unknownIsYes);
        EXPECT_TRUE(silent(true).missing(row.fact));
        EXPECT_EQ(silent(true).choice<int>(row.fact), std::nullopt);
        EXPECT_EQ(silent(true).number(row.fact), std::nullopt);
    }
}

TEST(FactTable, AValueThatTheFactDoesNotTakeIsAnErrorAndNoGuess) {
    for (const Row& row : table())
        for (const Value& sample : samples()) {
            const bool allowed = QString::fromLatin1(sample.allowedFor).split(u' ').contains(row.takes);
            EXPECT_EQ(told(row.name, sample.value).has_value(), allowed)
                << row.name.toStdString() << ": " << sample.says;
        }
}

TEST(FactTable, WhatIsSaidIsWhatIsRead) {
    for (const Row& row : table()) {
        SCOPED_TRACE(row.name.toStdString());
        for (int value = 0; value < row.values.size(); ++value)
            EXPECT_EQ(told(row.name, row.values.at(value))->choice<int>(row.fact), value);
        if (row.takes == QLatin1String("open")) {
            EXPECT_EQ(told(row.name, QStringLiteral("Dr Petit"))->choice<int>(row.fact), row.values.size());
        }
        if (row.takes == QLatin1String("number")) {
            EXPECT_EQ(told(row.name, 7.5)->number(row.fact), 7.5);
        }
        if (row.takes == QLatin1String("text") || row.takes == QLatin1String("date")) {
            EXPECT_TRUE(told(row.name, QStringLiteral("2026-02-28"))->is(row.fact));
            EXPECT_FALSE(told(row.name, false)->is(row.fact));
        }
        if (row.takes == QLatin1String("text")) {
            EXPECT_TRUE(told(row.name, 5)->is(row.fact));
            EXPECT_FALSE(told(row.name, QStringLiteral("  "))->is(row.fact));  // a blank is no reason
        }
        if (row.takes == QLatin1String("flag")) {
            EXPECT_TRUE(told(row.name, true)->is(row.fact));
            EXPECT_FALSE(told(row.name, false)->is(row.fact));
            EXPECT_FALSE(told(row.name, false)->missing(row.fact));
        }
    }
}

TEST(FactTable, NullIsKnownToBeMissingAndSoIsANoWhereNoIsNoValue) {
    for (const Row& row : table()) {
        SCOPED_TRACE(row.name.toStdString());
        const auto null = told(row.name, QJsonValue::Null);
        EXPECT_TRUE(null->missing(row.fact));
        EXPECT_TRUE(null->stated(row.fact));
        EXPECT_FALSE(null->is(row.fact));
        EXPECT_EQ(null->choice<int>(row.fact), std::nullopt);
        EXPECT_EQ(null->number(row.fact), std::nullopt);
        if (const auto no = told(row.name, false)) {
            EXPECT_EQ(no->missing(row.fact), row.takes != QLatin1String("flag"));
            EXPECT_EQ(no->number(row.fact).value_or(0), 0);
        }
    }
}

TEST(FactTable, AConsentFormLacksWhatOneOfItsFiveHeadingsLacks) {
    const QStringList headings{QStringLiteral("information_categories"), QStringLiteral("professional_categories"),
                               QStringLiteral("medium"), QStringLiteral("security"), QStringLiteral("date")};
    QJsonObject whole;
    for (const QString& heading : headings) whole.insert(heading, true);
    EXPECT_TRUE(told(QStringLiteral("consent_form"), whole)->is(Fact::ConsentForm));
    for (const QString& heading : headings)
        for (const QJsonValue& nothing : {QJsonValue(QJsonValue::Null), QJsonValue(false), QJsonValue(QString())}) {
            QJsonObject form = whole;
            form.insert(heading, nothing);
            EXPECT_FALSE(told(QStringLiteral("consent_form"), form)->is(Fact::ConsentForm)) << heading.toStdString();
        }
    QJsonObject written = whole;
    written.insert(QStringLiteral("date"), QStringLiteral("2026-02-28"));
    EXPECT_TRUE(told(QStringLiteral("consent_form"), written)->is(Fact::ConsentForm));
}

// The window asks for what a check asked for and nobody recorded: however the check reads a fact, it is noted.
TEST(FactTable, EveryReadingOfWhatNobodyRecordedIsNoted) {
    for (const Row& row : table())
        for (const bool recorded : {false, true}) {
            Facts facts = silent(true);
            if (recorded) facts.set(row.fact, true);
            const std::vector<std::function<void()>> readings{
                [&] { (void)facts.is(row.fact); }, [&] { (void)facts.missing(row.fact); },
                [&] { (void)facts.number(row.fact); }, [&] { (void)facts.choice<int>(row.fact); }};
            for (size_t reading = 0; reading < readings.size(); ++reading) {
                FactSet asked;
                facts.traceInto(&asked);
                readings[reading]();
                EXPECT_EQ(asked.count(), recorded ? 0U : 1U) << row.name.toStdString() << ' ' << reading;
                EXPECT_NE(asked.test(static_cast<size_t>(row.fact)), recorded);
            }
        }
}

}  // namespace serment::deontology
