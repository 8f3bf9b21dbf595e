// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QStringEncoder>

#include "core/people/Roll.h"
#include "core/people/RollTable.h"
#include "tests/support/Printers.h"

namespace serment::people {

namespace {

const QDate today(2026, 11, 22);
const QString header = QStringLiteral(
    "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de naissance;Sexe;Nationalité;Bâtiment;Étage;Cellule;"
    "Date d'écrou;Date de libération prévue;Statut\n");
const QString durand = QStringLiteral(
    "45871;DURAND;;Hélène, Marie;03/05/1984;Saint-Étienne;F;Française;B;2;214;12/01/2026;12/12/2026;Condamné\n");

ParsedRoll parsed(const QByteArray& bytes) {
    const auto roll = parseRoll(bytes, today);
    EXPECT_TRUE(roll.has_value());
    return roll ? *roll : ParsedRoll{};
}
ParsedRoll parsed(const QString& text) { return parsed(text.toUtf8()); }

QString row(const char16_t* ecrou, const char16_t* name, const char16_t* birth, const char16_t* status) {
    return QStringLiteral("%1;%2;;Paul;%3;Lyon;M;Française;A;1;101;01/02/2026;;%4\n")
        .arg(QString::fromUtf16(ecrou), QString::fromUtf16(name), QString::fromUtf16(birth), QString::fromUtf16(status));
}

}  // namespace

TEST(RollParser, ReadsARowWhateverTheEncoding) {
    const QString text = header + durand;
    QStringEncoder western("windows-1252");
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder wideUnmarked(QStringConverter::Utf16BE);
    const std::pair<const char*, QByteArray> files[] = {
        {"UTF-8", text.toUtf8()},
        {"UTF-8 with a mark", QByteArray("\xEF\xBB\xBF") + text.toUtf8()},
        {"Windows-1252", western(text)},
        {"UTF-16", wide(text)},
        {"UTF-16 without a mark", wideUnmarked(text)}};
    for (const auto& [name, bytes] : files) {
        const ParsedRoll roll = parsed(bytes);
        ASSERT_EQ(roll.rows.size(), 1u) << name << (roll.errors.empty() ? "" : roll.errors[0].reason.toStdString());
        const RollRow& read = roll.rows.front();
        EXPECT_EQ(read.ecrou.toString(), QStringLiteral("45871")) << name;
        EXPECT_EQ(read.traits.givenNames, QStringList({QStringLiteral("Hélène"), QStringLiteral("Marie")})) << name;
        EXPECT_EQ(read.traits.birthPlace, QStringLiteral("Saint-Étienne")) << name;
        EXPECT_EQ(read.place->display(), QStringLiteral("B-2-214")) << name;
        EXPECT_EQ(read.status, PenalStatus::Convicted) << name;
        EXPECT_EQ(*read.plannedRelease, QDate(2026, 12, 12)) << name;
    }
}

TEST(RollParser, ReadsWindowsQuotationMarksAndEuroOfWindows1252) {
    const ParsedRoll roll = parsed((header + durand).toLatin1().replace("DURAND", "N\x92GUYEN \x8Cuvre"));
    ASSERT_EQ(roll.rows.size(), 1u);
    EXPECT_EQ(roll.rows.front().traits.familyName, QStringLiteral("N\u2019GUYEN Œuvre"));
}

TEST(RollParser, FindsHeadingsInAnyOrderAndSpelling) {
    const QString text = QStringLiteral(
        "STATUT;cellule;Colonne de la maison;SEXE;Date de mise sous écrou;Né(e) le;PRENOM(S);nom de naissance;Numéro d’Écrou\r\n"
        "Prévenue;214;x;Féminin;01/02/2026;00/00/1985;Aïcha;BENALI;45 871\r\n");
    const ParsedRoll roll = parsed(text);
    ASSERT_EQ(roll.rows.size(), 1u) << (roll.errors.empty() ? "" : roll.errors[0].reason.toStdString());
    EXPECT_EQ(roll.rows[0].ecrou.toString(), QStringLiteral("45871"));
    EXPECT_EQ(roll.rows[0].traits.birthDate->toStored(), QStringLiteral("1985-00-00"));
    EXPECT_EQ(roll.rows[0].traits.sex, Sex::Female);
    EXPECT_FALSE(roll.rows[0].traits.nationality.has_value());
    EXPECT_FALSE(roll.rows[0].plannedRelease.has_value());
}

TEST(RollParser, SaysWhichColumnIsMissing) {
    const ParsedRoll roll = parsed(QString(header).remove(QStringLiteral("Prénoms;")) + durand);
    EXPECT_FALSE(roll.headerRead);
    ASSERT_EQ(roll.errors.size(), 1u);
    EXPECT_EQ(roll.errors[0].line, 1);
    EXPECT_TRUE(roll.errors[0].reason.contains(QStringLiteral("Prénoms")));
    EXPECT_TRUE(roll.rows.empty());
}

TEST(RollParser, SaysThatAFileIsNoRoll) {
    EXPECT_FALSE(parsed(QStringLiteral("bonjour\n")).headerRead);
    EXPECT_FALSE(parsed(QByteArray()).headerRead);
    EXPECT_FALSE(parsed(header).headerRead);
    EXPECT_EQ(parseRoll(QByteArray("PK\x03\x04\0\0\0\0\0\0", 10), today).error().code, ErrorCode::UnreadableFile);
    EXPECT_EQ(parseRoll(QByteArray(largestRollFile + 1, 'a'), today).error().code, ErrorCode::TooLarge);
}

TEST(RollParser, KeepsQuotedSemicolonsQuotesAndLineBreaks) {
    const QString text = header +
        QStringLiteral("1;\"DUPONT; dit \"\"le Grand\"\"\";;Paul;03/05/1984;\"Lyon\n(Rhône)\";M;;A;1;101;01/02/2026;;Prévenu\n"
                       "2;MARTIN;;Luc;32/05/1984;Lyon;M;;A;1;102;01/02/2026;;Prévenu\n");
    const ParsedRoll roll = parsed(text);
    ASSERT_EQ(roll.rows.size(), 1u);
    EXPECT_EQ(roll.rows[0].traits.familyName, QStringLiteral("DUPONT; dit \"le Grand\""));
    EXPECT_EQ(roll.rows[0].traits.birthPlace, QStringLiteral("Lyon (Rhône)"));
    ASSERT_EQ(roll.errors.size(), 1u);
    EXPECT_EQ(roll.errors[0].line, 4);  // the physical line, after the quoted break
}

TEST(RollParser, AForgottenQuoteCostsOnlyItsOwnLine) {
    const QString text = header + QStringLiteral("1;\"DUPONT;;Paul;03/05/1984;Lyon;M;;A;1;101;01/02/2026;;Prévenu\n") +
                         row(u"2", u"MARTIN", u"01/01/1990", u"Prévenu") + row(u"3", u"\"PETIT\"", u"01/01/1991", u"Prévenu");
    const ParsedRoll roll = parsed(text);
    ASSERT_EQ(roll.errors.size(), 1u);
    EXPECT_EQ(roll.errors[0].line, 2);
    ASSERT_TRUE(roll.errors[0].ecrou.has_value());
    EXPECT_EQ(roll.errors[0].ecrou->toString(), QStringLiteral("1"));
    ASSERT_EQ(roll.rows.size(), 2u);
    EXPECT_EQ(roll.rows[1].traits.familyName, QStringLiteral("PETIT"));
}

TEST(RollParser, PassesOverBlankLinesAndEmptyRows) {
    for (const QString& ending : {QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")}) {
        QString text = header + QStringLiteral("\n") + durand + QStringLiteral(";;;;;;;;;;;;;\n\n") +
                       row(u"x y", u"MARTIN", u"01/01/1990", u"Prévenu") + QStringLiteral("\n  \n\n");
        text.replace(QStringLiteral("\n"), ending);
        const ParsedRoll roll = parsed(text);
        EXPECT_EQ(roll.rows.size(), 1u);
        ASSERT_EQ(roll.errors.size(), 1u);
        EXPECT_EQ(roll.errors[0].line, 6);
    }
}

TEST(RollParser, PassesOverTitlesAndRepeatedHeadings) {
    const ParsedRoll roll = parsed(QStringLiteral("Clairbourg, le 22/11/2026, effectif\n\n") + header + durand + header +
                                   row(u"2", u"MARTIN", u"01/01/1990", u"Prévenu"));
    EXPECT_EQ(roll.rows.size(), 2u);
    EXPECT_TRUE(roll.errors.empty());
}

TEST(RollParser, AnIdenticalRowCountsOnce) {
    const ParsedRoll roll = parsed(header + durand + QString(durand).replace(QStringLiteral(";B;"), QStringLiteral("; b ;")) + durand);
    EXPECT_EQ(roll.rows.size(), 1u);
    ASSERT_EQ(roll.duplicates.size(), 1u);
    EXPECT_EQ(roll.duplicates[0].toString(), QStringLiteral("45871"));
    EXPECT_TRUE(roll.errors.empty());
}

TEST(RollParser, ARowRepeatedInAnotherCaseCountsOnceAndAnotherAccentDoesNot) {
    EXPECT_EQ(parsed(header + durand + QString(durand).replace(QStringLiteral("DURAND"), QStringLiteral("Durand"))).duplicates.size(), 1u);
    EXPECT_EQ(parsed(header + durand + QString(durand).replace(QStringLiteral("Hélène"), QStringLiteral("Helene"))).errors.size(), 2u);
}

TEST(RollParser, ContradictoryRowsOfOneNumberAreBothRefused) {
    const ParsedRoll roll = parsed(header + durand + QString(durand).replace(QStringLiteral(";214;"), QStringLiteral(";215;")));
    EXPECT_TRUE(roll.rows.empty());
    ASSERT_EQ(roll.errors.size(), 2u);
    EXPECT_EQ(roll.errors[0].line, 2);
    EXPECT_EQ(roll.errors[1].line, 3);
    EXPECT_TRUE(roll.errors[0].ecrou.has_value());
}

TEST(RollParser, HomonymsAndTwinsAreDifferentPeople) {
    const ParsedRoll roll = parsed(header + row(u"1", u"MARTIN", u"01/01/1990", u"Prévenu") +
                                   row(u"2", u"MARTIN", u"02/01/1990", u"Prévenu") +
                                   QStringLiteral("3;MARTIN;;Luc;01/01/1990;Lyon;M;Française;A;1;101;01/02/2026;;Prévenu\n"));
    EXPECT_EQ(roll.rows.size(), 3u);
    EXPECT_TRUE(roll.duplicates.empty());
}

struct StatusCase {
    const char16_t* text;
    bool transferred;
    const char16_t* destination;
};

TEST(RollParser, UnderstandsTheStatus) {
    const StatusCase cases[] = {{u"Prévenu", false, u""},
                                {u"PREVENUE", false, u""},
                                {u"condamné définitif", false, u""},
                                {u"Transféré - MA de Clairvaux", true, u"MA de Clairvaux"},
                                {u"TRANSFÉRÉE – CD d'Argentan", true, u"CD d'Argentan"},
                                {u"transfere : MA Nice", true, u"MA Nice"},
                                {u"Transféré(e) vers CP Lannemezan", true, u"CP Lannemezan"},
                                {u"Transféré", true, u""}};
    for (const StatusCase& c : cases) {
        const ParsedRoll roll = parsed(header + row(u"1", u"MARTIN", u"01/01/1990", c.text));
        ASSERT_EQ(roll.rows.size(), 1u) << QString::fromUtf16(c.text).toStdString();
        EXPECT_EQ(roll.rows[0].transferred, c.transferred) << QString::fromUtf16(c.text).toStdString();
        EXPECT_EQ(roll.rows[0].destination, QString::fromUtf16(c.destination));
    }
}

struct ErrorCase {
    const char16_t* line;
    const char16_t* word;  // in the reason
    bool ecrouKnown;
};

TEST(RollParser, SaysWhyARowCannotBeRead) {
    const ErrorCase cases[] = {
        {u";MARTIN;;Paul;01/01/1990;Lyon;M;;A;1;101;01/02/2026;;Prévenu", u"écrou", false},
        {u"abc;MARTIN;;Paul;01/01/1990;Lyon;M;;A;1;101;01/02/2026;;Prévenu", u"écrou", false},
        {u"7;;;Paul;01/01/1990;Lyon;M;;A;1;101;01/02/2026;;Prévenu", u"Nom", true},
        {u"7;MARTIN;;;01/01/1990;Lyon;M;;A;1;101;01/02/2026;;Prévenu", u"Prénoms", true},
        {u"7;MARTIN;;Paul;31/02/1990;Lyon;M;;A;1;101;01/02/2026;;Prévenu", u"naissance", true},
        {u"7;MARTIN;;Paul;01/01/90;Lyon;M;;A;1;101;01/02/2026;;Prévenu", u"jj/mm/aaaa", true},
        {u"7;MARTIN;;Paul;01/01/2030;Lyon;M;;A;1;101;01/02/2026;;Prévenu", u"impossible", true},
        {u"7;MARTIN;;Paul;01/01/1990;Lyon;Z;;A;1;101;01/02/2026;;Prévenu", u"Sexe", true},
        {u"7;MARTIN;;Paul;01/01/1990;Lyon;M;;A;1;101;demain;;Prévenu", u"Date d'écrou", true},
        {u"7;MARTIN;;Paul;01/01/1990;Lyon;M;;A;1;101;01/02/2026;?;Prévenu", u"libération", true},
        {u"7;MARTIN;;Paul;01/01/1990;Lyon;M;;A;1;101;01/02/2026;;Évadé", u"Statut", true},
        {u"7;MARTIN;;Paul;01/01/1990;Lyon;M;;A;1;101;01/02/2026;;", u"Statut", true},
        {u"7;MARTIN;;Paul", u"naissance", true},
        {u"7;MARTIN;;Paul;01/01/1990;Lyon;M;;A;1;101;01/02/2026;;Prévenu;trop", u"colonnes", true}};
    for (const ErrorCase& c : cases) {
        const ParsedRoll roll = parsed(header + durand + QString::fromUtf16(c.line) + QStringLiteral("\n"));
        EXPECT_EQ(roll.rows.size(), 1u);
        ASSERT_EQ(roll.errors.size(), 1u) << QString::fromUtf16(c.line).toStdString();
        EXPECT_EQ(roll.errors[0].line, 3);
        EXPECT_EQ(roll.errors[0].ecrou.has_value(), c.ecrouKnown);
        EXPECT_TRUE(roll.errors[0].reason.contains(QString::fromUtf16(c.word))) << roll.errors[0].reason.toStdString();
        EXPECT_FALSE(roll.errors[0].reason.contains(QStringLiteral("MARTIN")));
    }
}

}  // namespace serment::people
