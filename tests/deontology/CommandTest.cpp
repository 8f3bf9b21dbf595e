// SPDX-License-Identifier: GPL-3.0-or-later
// `sermentctl policy --jsonl` and `sermentctl rules` through the real program (DESIGN §6).
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "tests/support/Printers.h"

namespace {

struct Answer {
    int status = -1;
    QList<QByteArray> lines;
};

Answer run(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess program;
    program.start(QStringLiteral(SERMENTCTL), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished()) return {};
    QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
    lines.removeAll(QByteArray());
    return {program.exitCode(), lines};
}

QJsonObject object(const QByteArray& line) {
    return QJsonDocument::fromJson(line).object();
}

}  // namespace

TEST(PolicyCommand, AnswersEveryLineAndSaysWhichItCannotRead) {
    const Answer answer =
        run({QStringLiteral("policy"), QStringLiteral("--jsonl")},
            R"({"id":"a","document_kind":"note_for_cpu","recipient":"cpu","facts":{"consent":"express"}}
{"id":2,"document_kind":"certificat_magique","recipient":"cpu","facts":{}}
not json
{"id":"d","document_kind":"attestation_presence","recipient":"jap","facts":{}}
)");
    EXPECT_EQ(answer.status, 1);
    ASSERT_EQ(answer.lines.size(), 4);
    const QJsonObject blocked = object(answer.lines.at(0));
    EXPECT_EQ(blocked.value(QStringLiteral("id")).toString(), QLatin1String("a"));
    EXPECT_EQ(blocked.value(QStringLiteral("verdict")).toString(), QLatin1String("block"));
    const QJsonObject finding = blocked.value(QStringLiteral("findings")).toArray().first().toObject();
    EXPECT_EQ(finding.value(QStringLiteral("rule")).toString(), QLatin1String("P05"));
    EXPECT_EQ(finding.value(QStringLiteral("effect")).toString(), QLatin1String("block"));
    EXPECT_FALSE(finding.value(QStringLiteral("message")).toString().isEmpty());
    EXPECT_TRUE(finding.value(QStringLiteral("citation")).toString().contains(QLatin1String("L.6141-5")));
    EXPECT_EQ(object(answer.lines.at(1)).value(QStringLiteral("id")).toInt(), 2);
    EXPECT_TRUE(object(answer.lines.at(1)).contains(QStringLiteral("error")));
    EXPECT_TRUE(object(answer.lines.at(2)).contains(QStringLiteral("error")));
    EXPECT_EQ(object(answer.lines.at(3)).value(QStringLiteral("verdict")).toString(), QLatin1String("allow"));
}

TEST(PolicyCommand, EndsWellWhenEveryLineWasRead) {
    const Answer answer = run({QStringLiteral("policy"), QStringLiteral("--jsonl")},
                              R"({"id":1,"document_kind":"expertise","recipient":"judge","facts":{}})");
    EXPECT_EQ(answer.status, 0);
    ASSERT_EQ(answer.lines.size(), 1);
}

TEST(RulesCommand, ListsTheWholeCatalogue) {
    const Answer answer = run({QStringLiteral("rules"), QStringLiteral("--json")});
    EXPECT_EQ(answer.status, 0);
    ASSERT_EQ(answer.lines.size(), 1);
    const QJsonArray rules = QJsonDocument::fromJson(answer.lines.first()).array();
    EXPECT_EQ(rules.size(), 35 + 27 + 7 + 17);
    for (const QJsonValue& rule : rules)
        for (const char* member : {"id", "title", "citation", "effect", "enforced_in", "test"})
            EXPECT_FALSE(rule.toObject().value(QLatin1String(member)).toString().isEmpty()) << member;
}
