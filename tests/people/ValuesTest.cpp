// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/people/EcrouNumber.h"
#include "core/people/Identity.h"
#include "core/people/Languages.h"
#include "core/people/NameKey.h"
#include "core/people/Nir.h"
#include "core/people/PartialDate.h"
#include "core/people/Place.h"
#include "tests/support/Printers.h"

namespace serment::people {

TEST(EcrouNumber, IsReadWithoutItsSpaces) {
    EXPECT_EQ(EcrouNumber::parse(QStringLiteral(" 45\u00a0871 "))->toString(), QStringLiteral("45871"));
    EXPECT_EQ(EcrouNumber::parse(QStringLiteral("e-1234/b"))->toString(), QStringLiteral("E-1234/B"));
    EXPECT_EQ(EcrouNumber::parse(QStringLiteral("00123"))->toString(), QStringLiteral("00123"));
}

TEST(EcrouNumber, RefusesWhatIsNone) {
    for (const char16_t* text : {u"", u"   ", u"ABC", u"4.5871E+04", u"45871;", u"123456789012345678901", u"#REF!"})
        EXPECT_FALSE(EcrouNumber::parse(QString::fromUtf16(text)).has_value()) << QString::fromUtf16(text).toStdString();
}

struct DateCase {
    const char16_t* text;
    const char* stored;  // empty: refused
};

TEST(PartialDate, ReadsWhatRegistersWrite) {
    const DateCase cases[] = {
        {u"03/05/1984", "1984-05-03"}, {u"3/5/1984", "1984-05-03"},          {u"00/00/1985", "1985-00-00"},
        {u"00/03/1985", "1985-03-00"}, {u"29/02/2000", "2000-02-29"},        {u"03-05-1984", "1984-05-03"},
        {u"03.05.1984", "1984-05-03"}, {u"03/05/1984 00:00:00", "1984-05-03"}, {u"1984-05-03", "1984-05-03"},
        {u"1985-03-00", "1985-03-00"}, {u"15/00/1985", ""},                  {u"29/02/2001", ""},
        {u"31/04/1990", ""},           {u"03/13/1984", ""},                  {u"03/05/84", ""},
        {u"30804", ""},                {u"", ""},                            {u"00/00/0000", ""},
        {u"mai 1984", ""},             {u"03/05/19840", ""}};
    for (const DateCase& c : cases) {
        const auto date = PartialDate::parse(QString::fromUtf16(c.text));
        EXPECT_EQ(date ? date->toStored() : QString(), QLatin1String(c.stored)) << QString::fromUtf16(c.text).toStdString();
    }
}

TEST(PartialDate, CountsTheAgeOnTheBirthday) {
    const auto birth = *PartialDate::parse(QStringLiteral("03/05/1984"));
    EXPECT_EQ(birth.ageOn(QDate(2026, 5, 2)), 41);
    EXPECT_EQ(birth.ageOn(QDate(2026, 5, 3)), 42);
    EXPECT_EQ(birth.toDisplay(), QStringLiteral("03/05/1984"));
    EXPECT_EQ(birth.toKnown(), QStringLiteral("03/05/1984"));
    EXPECT_EQ(PartialDate::of(1967, 0, 0)->toKnown(), QStringLiteral("1967"));
    EXPECT_EQ(PartialDate::of(1967, 4, 0)->toKnown(), QStringLiteral("04/1967"));
    EXPECT_EQ(birth.swapped()->toStored(), QStringLiteral("1984-03-05"));
    EXPECT_FALSE(PartialDate::parse(QStringLiteral("13/05/1984"))->swapped().has_value());
}

struct NirCase {
    const char16_t* text;
    bool valid;
};

TEST(Nir, ChecksTheKeyWithCorsicaAndWaitingNumbers) {
    const NirCase cases[] = {
        {u"1 85 05 78 006 084 91", true},   // key computed by hand: 97 - 1850578006084 mod 97
        {u"1 85 05 78 006 084 90", false},  // one off
        {u"185052A00608435", true},         // Corse-du-Sud counts as 19
        {u"185052B00608462", true},         // Haute-Corse counts as 18
        {u"185052C00608457", false},
        {u"18505780060849", false},         // too short
        {u"585057800608491", false},        // no such first digit
        {u"", false}};
    for (const NirCase& c : cases)
        EXPECT_EQ(Nir::parse(QString::fromUtf16(c.text)).has_value(), c.valid) << QString::fromUtf16(c.text).toStdString();
    EXPECT_FALSE(Nir::trusted(QStringLiteral("185057800608491")).isWaiting());
    EXPECT_TRUE(Nir::trusted(QStringLiteral("385057800608491")).isWaiting());
    EXPECT_EQ(Nir::trusted(QStringLiteral("185057800608491")).display(), QStringLiteral("1 85 05 78 006 084 91"));
}

TEST(Place, ShowsAndSearchesWhatIsKnown) {
    const Place place = *Place::parse(QStringLiteral("b"), QStringLiteral("2"), QStringLiteral("214"));
    EXPECT_EQ(place.display(), QStringLiteral("B-2-214"));
    EXPECT_EQ(place.searchKey(), QStringLiteral("B2214"));
    EXPECT_EQ(Place::parse(QStringLiteral("B"), QStringLiteral("2"), QStringLiteral("B-2-214"))->display(),
              QStringLiteral("B-2-214"));
    EXPECT_TRUE(Place().isEmpty());
    EXPECT_FALSE(Place::parse(QString(), QString(), QString(21, u'1')).has_value());
}

TEST(NameKey, FoldsAccentsHyphensAndApostrophes) {
    EXPECT_EQ(foldName(QStringLiteral("D\u2019Almeida-Çelik")), QStringLiteral("D ALMEIDA CELIK"));
    EXPECT_EQ(foldName(QStringLiteral("Strauß  Łukasz Đoković")), QStringLiteral("STRAUSS LUKASZ DOKOVIC"));
    EXPECT_TRUE(searchParts(QStringLiteral("D'Almeida")).contains(QStringLiteral("DALMEIDA")));
    EXPECT_TRUE(searchParts(QStringLiteral("D'Almeida")).contains(QStringLiteral("ALMEIDA")));
    EXPECT_TRUE(searchParts(QStringLiteral("Jean-Marie Le Goff")).contains(QStringLiteral("JEANMARIE")));
    EXPECT_EQ(anyOrderKey({QStringLiteral("Ben Ali"), QStringLiteral("Mohamed")}),
              anyOrderKey({QStringLiteral("MOHAMED"), QStringLiteral("Ali-Ben")}));
}

TEST(NameKey, HearsTheSameNames) {
    const std::pair<const char16_t*, const char16_t*> same[] = {
        {u"Philippe", u"Filip"}, {u"Gaultier", u"Gotier"}, {u"Khaled", u"Kaled"}, {u"Dupont", u"Dupond"},
        {u"Mathieu", u"Matieu"}, {u"Djamel", u"Jamel"},    {u"Renault", u"Reno"}};
    for (const auto& [a, b] : same)
        EXPECT_EQ(soundKey(QString::fromUtf16(a)), soundKey(QString::fromUtf16(b))) << QString::fromUtf16(a).toStdString();
    EXPECT_NE(soundKey(QStringLiteral("Martin")), soundKey(QStringLiteral("Durand")));
}

TEST(Identity, OnlyAQualifiedInsLeaves) {
    Identity identity;
    identity.familyName = QStringLiteral("Martin");
    identity.usedName = QStringLiteral("Durand");
    identity.givenNames = {QStringLiteral("Paul"), QStringLiteral("Henri")};
    identity.sex = Sex::Male;
    identity.nir = Nir::trusted(QStringLiteral("185057800608491"));
    EXPECT_EQ(identity.displayName(), QStringLiteral("DURAND (né MARTIN) Paul"));
    for (const auto status : {IdentityStatus::Provisional, IdentityStatus::Retrieved, IdentityStatus::Validated}) {
        identity.status = status;
        EXPECT_FALSE(insMayLeave(identity));
        EXPECT_EQ(identityStatusFromName(identityStatusName(status)), status);
    }
    identity.status = IdentityStatus::Qualified;
    EXPECT_TRUE(insMayLeave(identity));
    identity.nir.reset();
    EXPECT_FALSE(insMayLeave(identity));
}

TEST(Languages, SixteenAreOfferedByFrenchNameAndFoundByCode) {
    ASSERT_EQ(languages().size(), 16u);
    EXPECT_EQ(languages().front().french, QStringLiteral("albanais"));
    ASSERT_NE(languageOf(QStringLiteral("pt")), nullptr);
    EXPECT_EQ(languageOf(QStringLiteral("pt"))->english, QStringLiteral("Portuguese"));
    EXPECT_EQ(languageOf(QStringLiteral("fr")), nullptr) << "French is the empty code";
}

}  // namespace serment::people
