// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/people/Duplicates.h"
#include "core/people/RollImport.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

namespace serment::people {

namespace {

Identity identity(const char16_t* family, const char16_t* given, const char16_t* birth, Sex sex = Sex::Male) {
    Identity out;
    out.familyName = QString::fromUtf16(family);
    out.givenNames = {QString::fromUtf16(given)};
    out.birthDate = *PartialDate::parse(QString::fromUtf16(birth));
    out.sex = sex;
    return out;
}

struct Case {
    const char* name;
    Identity other;
    std::optional<Likeness> likeness;
};

const char* const header = "N° écrou;Nom;Prénoms;Date de naissance;Sexe;Cellule;Date d'écrou;Statut\n";

struct Merging : testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> doctor = unit.session(access::Role::Physician);

    void roll(const char* rows) { ASSERT_TRUE(applyRoll(*doctor, QByteArray(header) + rows, RowsInError::Stop)->applied); }
    DetaineeId byNumber(const char* number) { return searchDetainees(*doctor, QString::fromLatin1(number))->front().id; }
};

}  // namespace

TEST(Likeness, TellsOnePersonFromTwo) {
    const Identity martin = identity(u"Ben Ali", u"Mohamed", u"03/05/1984");
    const Case cases[] = {
        {"the same", martin, Likeness::SameTraits},
        {"names in another order, accents", identity(u"MOHAMED", u"Ben-Ali", u"03/05/1984"), Likeness::SameTraits},
        {"day and month swapped", identity(u"Ben Ali", u"Mohamed", u"05/03/1984"), Likeness::SwappedDate},
        {"sounds alike", identity(u"Benn Aly", u"Mohammed", u"03/05/1984"), Likeness::SoundsAlike},
        {"a homonym", identity(u"Ben Ali", u"Mohamed", u"04/05/1984"), std::nullopt},
        {"a twin", identity(u"Ben Ali", u"Karim", u"03/05/1984"), std::nullopt},
        {"of the other sex", identity(u"Ben Ali", u"Mohamed", u"03/05/1984", Sex::Female), std::nullopt}};
    for (const Case& c : cases) EXPECT_EQ(likenessOf(martin, c.other), c.likeness) << c.name;
    Identity first = martin, second = identity(u"Petit", u"Luc", u"01/01/1990");
    first.nir = second.nir = Nir::trusted(QStringLiteral("185057800608491"));
    EXPECT_EQ(likenessOf(first, second), Likeness::SameNumber);
    second = martin;
    second.nir = Nir::trusted(QStringLiteral("185057800608588"));
    EXPECT_EQ(likenessOf(first, second), std::nullopt);
}

TEST_F(Merging, WhoComesBackUnderAnotherNumberIsProposedNeverMergedAlone) {
    roll("1;MARTIN;Paul;03/05/1984;M;A-101;01/01/2025;Prévenu\n2;PETIT;Luc;03/05/1990;M;A-102;01/01/2025;Prévenu\n");
    roll("2;PETIT;Luc;03/05/1990;M;A-102;01/01/2025;Prévenu\n3;MARTIN;Paul;03/05/1984;M;A-103;01/02/2026;Prévenu\n");
    const auto proposals = duplicateProposals(*doctor).value();
    ASSERT_EQ(proposals.size(), 1u);
    EXPECT_EQ(proposals[0].likeness, Likeness::SameTraits);
    ASSERT_TRUE(tellApart(*doctor, proposals[0].first.id, proposals[0].second.id));
    EXPECT_TRUE(duplicateProposals(*doctor)->empty());
}

TEST_F(Merging, AMergeMovesTheStaysAndUndoingItPutsThemBack) {
    roll("1;MARTIN;Paul;03/05/1984;M;A-101;01/01/2025;Prévenu\n2;PETIT;Luc;03/05/1990;M;A-102;01/01/2025;Prévenu\n");
    const DetaineeId old = byNumber("A101"), luc = byNumber("A102");
    EXPECT_EQ(mergeDetainees(*doctor, luc, old, QStringLiteral("x")).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(endStay(*doctor, detainee(*doctor, old)->stay->id, unit.clock().today(), EndReason::Released));
    roll("2;PETIT;Luc;03/05/1990;M;A-102;01/01/2025;Prévenu\n300;MARTINEZ;Paul;03/05/1984;M;A-103;01/02/2026;Prévenu\n");
    const DetaineeId back = byNumber("300");
    EXPECT_EQ(mergeDetainees(*doctor, back, old, QString()).error().code, ErrorCode::MissingField);
    EXPECT_EQ(mergeDetainees(*doctor, back, back, QStringLiteral("x")).error().code, ErrorCode::InvalidInput);

    const auto merge = mergeDetainees(*doctor, back, old, QStringLiteral("pièce d'identité vue"));
    ASSERT_TRUE(merge.has_value());
    EXPECT_EQ(stays(*doctor, back)->size(), 2u);
    EXPECT_TRUE(stays(*doctor, old)->empty());
    EXPECT_EQ(*identitiesOf(*doctor, back), (std::vector<DetaineeId>{back, old}));
    ASSERT_EQ(searchDetainees(*doctor, QStringLiteral("martin"))->size(), 1u);
    EXPECT_EQ(searchDetainees(*doctor, QStringLiteral("martin"))->front().id, back);
    EXPECT_EQ(mergeDetainees(*doctor, luc, old, QStringLiteral("x")).error().code, ErrorCode::InvalidInput);

    ASSERT_TRUE(undoMerge(*doctor, *merge));
    EXPECT_EQ(undoMerge(*doctor, *merge).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(stays(*doctor, back)->size(), 1u);
    EXPECT_EQ(stays(*doctor, old)->size(), 1u);
    EXPECT_EQ(identitiesOf(*doctor, back)->size(), 1u);
    EXPECT_EQ(searchDetainees(*doctor, QStringLiteral("martin"))->size(), 2u);
    EXPECT_EQ(mergesOf(*doctor, old)->size(), 1u);
    EXPECT_TRUE(mergesOf(*doctor, old)->front().undoneAt.isValid());
}

TEST_F(Merging, ANurseDoesNotMerge) {
    roll("1;MARTIN;Paul;03/05/1984;M;A-101;01/01/2025;Prévenu\n2;PETIT;Luc;03/05/1990;M;A-102;01/01/2025;Prévenu\n");
    const auto nurse = unit.session(access::Role::Nurse);
    EXPECT_EQ(mergeDetainees(*nurse, byNumber("A101"), byNumber("A102"), QStringLiteral("x")).error().code, ErrorCode::NotPermitted);
}

}  // namespace serment::people
