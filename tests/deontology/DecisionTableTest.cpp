// SPDX-License-Identifier: GPL-3.0-or-later
// The answers said a second time, as tables: contents.tsv, how much may be said to whom; decisions.tsv, for every kind what
// stands against each reader, what each fact changes, and what the program asks for when nothing is recorded. A change of
// a rule changes lines there, for its author and the reviewer to read; a failure prints the lines as they would be.
#include <gtest/gtest.h>

#include <QMap>

#include "tests/deontology/Rows.h"
#include "tests/support/Printers.h"

namespace serment::deontology {

namespace {

const QDate day(2026, 11, 22);

const Catalogue& catalogue() {
    static const Catalogue loaded = Catalogue::load().value();
    return loaded;
}

QStringList linesOf(const char* name) {
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/tests/deontology/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return lines;
}

QString answer(const Facts& facts) {
    QStringList clauses;
    for (const Finding& finding : check(facts, catalogue(), day)) clauses.append(finding.clause);
    clauses.sort();
    return clauses.isEmpty() ? QStringLiteral("-") : clauses.join(u' ');
}

// Every value that may be said of a fact, and how the table writes it.
std::vector<std::pair<QString, QJsonValue>> valuesOf(Fact fact) {
    std::vector<std::pair<QString, QJsonValue>> values{{QStringLiteral("null"), QJsonValue::Null}};
    for (const bool flag : {false, true}) values.emplace_back(flag ? QStringLiteral("yes") : QStringLiteral("no"), flag);
    for (const QString& value : factValues(fact)) values.emplace_back(value, value);
    if (!factValues(fact).isEmpty()) values.emplace_back(QStringLiteral("…"), QStringLiteral("Dr Petit"));
    for (const int number : {0, 1, 2, 3, 6, 7, 9, 10, 11, 12, 17, 18, 19, 20, 27, 28, 30, 31, 47, 48, 90, 91, 192, 193, 1440, 1441})
        values.emplace_back(QString::number(number), number);
    return values;
}

// The readers of a kind, grouped by what stands against them.
QStringList readersOf(DocumentKind kind) {
    QMap<QString, QStringList> groups;
    for (const Recipient reader : allRecipients())
        groups[answer(Facts::ordinary(kind, reader))].append(recipientName(reader));
    QStringList lines;
    for (auto group = groups.begin(); group != groups.end(); ++group)
        lines.append(QStringLiteral("to\t%1\t%2").arg(group.value().join(u' '), group.key()));
    return lines;
}

QStringList changesOf(DocumentKind kind, Recipient reader) {
    const QString usual = answer(Facts::ordinary(kind, reader));
    QStringList lines;
    for (const Fact fact : allFacts()) {
        QMap<QString, QStringList> groups;
        for (const auto& [name, value] : valuesOf(fact)) {
            Facts facts = Facts::ordinary(kind, reader);
            if (!facts.setFromJson(factName(fact), value)) continue;
            const QString changed = answer(facts);
            if (changed != usual) groups[changed].append(name);
        }
        for (auto group = groups.begin(); group != groups.end(); ++group)
            lines.append(QStringLiteral("%1\t%2\t%3").arg(factName(fact), group.value().join(u' '), group.key()));
    }
    return lines;
}

// The first reader of the kind's row to whom something leaves; the first of all where nothing does.
Recipient typicalReader(DocumentKind kind) {
    const auto& readers = catalogue().profile(kind).recipients;
    const auto found = std::find_if(readers.begin(), readers.end(), [](Recipient reader) {
        return reader != Recipient::Patient && reader != Recipient::Record && reader != Recipient::None;
    });
    if (found != readers.end()) return *found;
    return readers.empty() ? Recipient::None : readers.front();
}

QStringList blockOf(DocumentKind kind) {
    const Recipient reader = typicalReader(kind);
    return QStringList{QStringLiteral("= %1\t%2").arg(kindName(kind), recipientName(reader)),
                       QStringLiteral("nothing recorded\t\t") + answer(Facts::unknown(kind, reader))} +
           readersOf(kind) + changesOf(kind, reader);
}

}  // namespace

TEST(DecisionTable, NoMoreIsSaidThanTheReaderMayLearn) {
    QString kind, recipient;
    QJsonObject facts;
    int answers = 0;
    for (const QString& line : linesOf("contents.tsv")) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'=')) {
            kind = fields.at(0).mid(2);
            recipient = fields.at(1);
            facts = QJsonDocument::fromJson(fields.at(2).toUtf8()).object();
            continue;
        }
        for (const QString& content : fields.at(0).split(u' ')) {
            facts.insert(QStringLiteral("content"), content);
            const auto parsed = parseFacts({{QStringLiteral("document_kind"), kind},
                                            {QStringLiteral("recipient"), recipient},
                                            {QStringLiteral("facts"), facts}});
            ASSERT_TRUE(parsed) << line.toStdString();
            const QStringList clauses = clausesOf(check(*parsed, catalogue(), day), false);
            EXPECT_EQ(clauses.isEmpty() ? QStringLiteral("-") : clauses.join(u' '), fields.at(1))
                << (kind + u' ' + recipient + u' ' + content).toStdString();
            ++answers;
        }
    }
    EXPECT_EQ(answers % factValues(Fact::Content).size(), 0);
    EXPECT_GT(answers, 400);
}

TEST(DecisionTable, EachKindEachReaderAndEachFactGetsTheAnswerOfTheTable) {
    const QStringList lines = linesOf("decisions.tsv");
    QStringList actual;
    for (const DocumentKind kind : allKinds()) actual += blockOf(kind);
    EXPECT_GT(actual.size(), 1000);
    QString block;
    for (qsizetype i = 0; i < std::max(actual.size(), lines.size()); ++i) {
        if (actual.value(i).startsWith(u'=')) block = actual.value(i);
        ASSERT_EQ(actual.value(i).toStdString(), lines.value(i).toStdString()) << block.toStdString();
    }
}

TEST(Effects, EachHasItsNameAndNoOtherNameIsOne) {
    for (const auto& [effect, name] : {std::pair{Effect::None, "none"}, std::pair{Effect::Log, "log"}, std::pair{Effect::Prompt, "prompt"},
                                       std::pair{Effect::Warn, "warn"}, std::pair{Effect::Require, "require"},
                                       std::pair{Effect::Block, "block"}}) {
        EXPECT_EQ(effectName(effect), QLatin1String(name));
        EXPECT_EQ(effectFromName(QLatin1String(name)), effect);
    }
    for (const char* name : {"", "allow", "Block", "blocked"}) EXPECT_EQ(effectFromName(QLatin1String(name)), std::nullopt) << name;
}

}  // namespace serment::deontology
