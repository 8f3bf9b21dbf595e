// SPDX-License-Identifier: GPL-3.0-or-later
// `roll import` and `redflags` through the real program: what is printed, and the status.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/support/Printers.h"

namespace serment {

namespace {

struct Answer {
    int status = -1;
    QByteArray output;
    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

Answer run(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(QStringLiteral(SERMENTCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000));
    return {process.exitCode(), process.readAllStandardOutput()};
}

QStringList numbers(const QJsonObject& answer, const char* list) {
    QStringList out;
    for (const auto& number : answer.value(QLatin1String(list)).toArray()) out << number.toString();
    return out;
}

const QByteArray header =
    "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de naissance;Sexe;Nationalité;Bâtiment;Étage;Cellule;Date d'écrou;"
    "Date de libération prévue;Statut\r\n";
const QByteArray one = "101;MARTIN;;Paul;03/05/1984;Lyon;M;Française;A;1;101;02/01/2026;;Prévenu\r\n";
const QByteArray two = "102;PETIT;;Zoé;00/00/1985;Porto;F;Portugaise;F;2;201;03/01/2026;;Condamnée\r\n";
const QByteArray three = "103;DURAND;;Luc;01/02/1990;Nice;M;Française;A;1;102;04/01/2026;;Prévenu\r\n";

}  // namespace

TEST(RollCommand, TellsTheDifferenceAndAppliesItOnce) {
    QTemporaryDir folder;
    const QString unit = folder.filePath(QStringLiteral("unit")), file = folder.filePath(QStringLiteral("roll.csv"));
    ASSERT_EQ(run({QStringLiteral("demo"), unit, QStringLiteral("--patients"), QStringLiteral("0"), QStringLiteral("--json")}).status, 0);
    const auto import = [&](const QByteArray& rows, const QStringList& more = {}) {
        QFile roll(file);
        EXPECT_TRUE(roll.open(QIODevice::WriteOnly));
        roll.write(rows);
        roll.close();
        return run(QStringList{QStringLiteral("roll"), QStringLiteral("import"), unit, file, QStringLiteral("--json")} + more);
    };

    const Answer dry = import(header + one + two, {QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.status, 0);
    EXPECT_FALSE(dry.json().value(QStringLiteral("applied")).toBool());
    EXPECT_EQ(numbers(dry.json(), "arrivals").size(), 2);
    EXPECT_TRUE(import(header + one + two).json().value(QStringLiteral("applied")).toBool());

    const QByteArray changed = QByteArray(one).replace(";A;1;101;", ";B;2;214;");
    const QByteArray away = QByteArray(two).replace(";F;2;201;", ";;;;").replace("Condamnée", "Transféré - CP de Rennes");
    const QJsonObject second = import(header + changed + away + three + three).json();
    EXPECT_EQ(numbers(second, "moves"), QStringList{QStringLiteral("101")});
    EXPECT_EQ(numbers(second, "transfers"), QStringList{QStringLiteral("102")});
    EXPECT_EQ(numbers(second, "arrivals"), QStringList{QStringLiteral("103")});
    EXPECT_EQ(numbers(second, "duplicates"), QStringList{QStringLiteral("103")});

    const Answer broken = import(header + changed + QByteArray(three).replace("01/02/1990", "31/02/1990"));
    EXPECT_EQ(broken.status, 3);
    EXPECT_TRUE(numbers(broken.json(), "departures").isEmpty());
    const QJsonArray errors = broken.json().value(QStringLiteral("errors")).toArray();
    ASSERT_EQ(errors.size(), 1);
    EXPECT_EQ(errors[0].toObject().value(QStringLiteral("line")).toInt(), 3);
    EXPECT_EQ(numbers(import(header + changed).json(), "departures"), QStringList{QStringLiteral("103")});
}

TEST(RedFlagsCommand, AnswersEveryLine) {
    const Answer answer = run({QStringLiteral("redflags"), QStringLiteral("--jsonl")},
                              "{\"id\":\"a\",\"text\":\"j\xC3\xA9 envi de mourire\"}\n{\"id\":\"b\",\"text\":\"mes lunettes\"}\nnot json\n");
    EXPECT_EQ(answer.status, 1);
    const auto lines = answer.output.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 3);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    EXPECT_EQ(first.value(QStringLiteral("id")).toString(), QStringLiteral("a"));
    const QJsonObject flag = first.value(QStringLiteral("flags")).toArray().first().toObject();
    EXPECT_EQ(flag.value(QStringLiteral("reason")).toString(), QStringLiteral("suicide"));
    EXPECT_EQ(flag.value(QStringLiteral("start")).toInt() + flag.value(QStringLiteral("length")).toInt(), 18);
    EXPECT_TRUE(QJsonDocument::fromJson(lines[1]).object().value(QStringLiteral("flags")).toArray().isEmpty());
    EXPECT_TRUE(QJsonDocument::fromJson(lines[2]).object().contains(QStringLiteral("error")));
}

}  // namespace serment
