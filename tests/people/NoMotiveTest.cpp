// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "tests/support/Printers.h"

namespace serment::people {

namespace {

// Column names of every schema of the five files.
QStringList columns() {
    QStringList names;
    static const QRegularExpression column(QStringLiteral(R"(^\s+([a-z_]+)\s+(?:TEXT|INTEGER|REAL|BLOB)\b)"),
                                           QRegularExpression::MultilineOption);
    QDirIterator files(QStringLiteral(SERMENT_SOURCE_DIR "/resources/sql"), {QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto found = column.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) names += found.next().captured(1);
    }
    return names;
}

}  // namespace

// T01: who cares « ne doit pas chercher à connaître » why the person is in prison. There is no place to write it.
TEST(NoMotive, NoColumnAsksWhyThePersonIsInPrison) {
    const QStringList names = columns();
    EXPECT_GT(names.size(), 200);
    static const QRegularExpression motive(QStringLiteral(
        "motive|offen[cs]e|offen[cs]es|infraction|crime|criminal|felony|charge|verdict|sentence|conviction|incarceration|judgment"));
    for (const QString& name : names) EXPECT_FALSE(motive.match(name).hasMatch()) << name.toStdString();
}

TEST(NoMotive, NoFieldOfAnIdentityOrAStayDoes) {
    for (const char* header : {"Identity.h", "Detainee.h", "Roll.h", "RollDifference.h"}) {
        QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/core/people/") + QLatin1String(header));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << header;
        static const QRegularExpression member(QStringLiteral(R"(^\s+[\w:<>]+ (\w*(?:motive|offence|crime|charge|conviction)\w*)[ ;=])"),
                                               QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        EXPECT_FALSE(member.match(QString::fromUtf8(file.readAll())).hasMatch()) << header;
    }
}

// A form's field has a name in its code, or a label in a template of a paper: none asks for it.
TEST(NoMotive, NoFieldOfAFormOrOfAPaperDoes) {
    static const QRegularExpression motive(
        QStringLiteral("motif d[’'](?:incarc|écrou|empris)|infraction|\\bdélit|\\bcrime|chef d[’']accusation|(?:reason|motive)s? (?:for|of) (?:the )?(?:"
                       "incarceration|imprisonment|detention)|offen[cs]e"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression field(QStringLiteral(R"re(\.name = f?\(?(?:QStringLiteral\()?"(\w+)"|\.label = (?:\w+::)?tr\("([^"]+)"|"(?:label|id)": "([^"]+)")re"));
    int fields = 0;
    for (const char* folder : {"/ui", "/resources/documents", "/resources/records", "/resources/requests"}) {
        QDirIterator files(QStringLiteral(SERMENT_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            auto found = field.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString name = found.next().capturedTexts().mid(1).join(QString());
                ++fields;
                EXPECT_FALSE(motive.match(name).hasMatch()) << file.fileName().toStdString() << ": " << name.toStdString();
            }
        }
    }
    EXPECT_GT(fields, 300);
}

}  // namespace serment::people
