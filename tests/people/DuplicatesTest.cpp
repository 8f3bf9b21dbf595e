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

namespace {

Identity named(const char16_t* family, std::initializer_list<const char16_t*> given, const char16_t* birth = u"07/02/1991") {
    Identity out = identity(family, u"", birth);
    out.givenNames.clear();
    for (const char16_t* name : given) out.givenNames += QString::fromUtf16(name);
    return out;
}

}  // namespace

TEST(Likeness, ReadsEveryGivenNameInAnyOrder) {
    const Identity ionescu = named(u"IONESCU", {u"Mihai", u"Andrei"});
    const Case cases[] = {
        {"given names in another order", named(u"Ionescu", {u"Andrei", u"Mihai"}), Likeness::SameTraits},
        {"and heard", named(u"IONESKU", {u"Andrei", u"Mihai"}), Likeness::SoundsAlike},
        {"and written in one field", named(u"IONESKU", {u"Andrei Mihai"}), Likeness::SoundsAlike},
        {"only the second given name known", named(u"Ionescu", {u"Andrei"}), Likeness::PartOfNames},
        {"only the second, heard", named(u"Ionesku", {u"Andrei"}), Likeness::SoundsAlike},
        {"family and given names exchanged", named(u"Mihai Andrei", {u"Ionescu"}), Likeness::SameTraits},
        {"one given name for the family name", named(u"Andrei", {u"Ionesku"}), Likeness::SoundsAlike},
        {"heard, day and month swapped", named(u"Ionesku", {u"Andrei", u"Mihai"}, u"02/07/1991"), Likeness::SwappedDate},
        {"a twin", named(u"Ionescu", {u"Radu"}), std::nullopt},
        {"a twin with a name in common", named(u"Ionescu", {u"Radu", u"Andrei"}), std::nullopt},
        {"the family name alone", named(u"Ionescu", {}), std::nullopt},
        {"another family, the same given names", named(u"Popescu", {u"Mihai", u"Andrei"}), std::nullopt},
        {"another family that bears them all", named(u"Popescu", {u"Ionescu", u"Mihai", u"Andrei"}), std::nullopt},
        {"another birthday", named(u"Ionescu", {u"Andrei", u"Mihai"}, u"08/02/1991"), std::nullopt}};
    for (const Case& c : cases) {
        EXPECT_EQ(likenessOf(ionescu, c.other), c.likeness) << c.name;
        EXPECT_EQ(likenessOf(c.other, ionescu), c.likeness) << c.name << ", the other way round";
    }
}

TEST(Likeness, ReadsFamilyNamesOfUseAndOfTwoParts) {
    Identity married = named(u"Martin", {u"Sophie"});
    married.usedName = QStringLiteral("Durand");
    EXPECT_EQ(likenessOf(married, named(u"DURAND", {u"Sophie"})), Likeness::SameTraits);
    EXPECT_EQ(likenessOf(married, named(u"DUPONT", {u"Sophie"})), std::nullopt);
    const Identity benAli = named(u"Ben Ali", {u"Mohamed"});
    EXPECT_EQ(likenessOf(benAli, named(u"BENALI", {u"Mohamed"})), Likeness::SameTraits);
    EXPECT_EQ(likenessOf(benAli, named(u"Benaly", {u"Mohammed"})), Likeness::SoundsAlike);
    EXPECT_EQ(likenessOf(benAli, named(u"Ali", {u"Ben"})), std::nullopt) << "no given name in common";
    EXPECT_EQ(likenessOf(benAli, named(u"Ben Salah", {u"Mohamed"})), std::nullopt);
}

TEST(Likeness, ReadsACompoundFamilyNameWithAPartLeftOut) {
    const Identity whole = named(u"MARTIN DUPONT", {u"Paul", u"Henri"});
    const Case cases[] = {
        {"the first part left out", named(u"DUPONT", {u"Paul", u"Henri"}), Likeness::PartOfNames},
        {"the second part left out", named(u"Martin", {u"Paul"}), Likeness::PartOfNames},
        {"and a hyphen", named(u"Martin-Dupont", {u"Paul"}), Likeness::PartOfNames},
        {"and another second given name", named(u"Dupont", {u"Paul", u"Jean"}), Likeness::PartOfNames},
        {"and only the second given name", named(u"Dupont", {u"Henri"}), Likeness::PartOfNames},
        {"and heard", named(u"DUPOND", {u"Pol"}), Likeness::SoundsAlike},
        {"and day and month swapped", named(u"Dupont", {u"Paul"}, u"02/07/1991"), Likeness::SwappedDate},
        {"a part of each", named(u"DUPONT MOREL", {u"Paul"}), std::nullopt},
        {"a twin", named(u"DUPONT", {u"Jean"}), std::nullopt},
        {"a twin with a name in common", named(u"DUPONT", {u"Jean", u"Henri"}), std::nullopt},
        {"no given name", named(u"DUPONT", {}), std::nullopt},
        {"another family", named(u"DURAND", {u"Paul", u"Henri"}), std::nullopt},
        {"another birthday", named(u"DUPONT", {u"Paul"}, u"08/02/1991"), std::nullopt}};
    for (const Case& c : cases) {
        EXPECT_EQ(likenessOf(whole, c.other), c.likeness) << c.name;
        EXPECT_EQ(likenessOf(c.other, whole), c.likeness) << c.name << ", the other way round";
    }
}

TEST_F(Merging, ACompoundNameWithAPartLeftOutIsProposed) {
    roll("1;MARTIN DUPONT;Paul;03/05/1984;M;A-101;01/01/2025;Prévenu\n2;DUPONT;Paul Henri;03/05/1984;M;A-102;01/01/2026;Prévenu\n"
         "3;DUPONT;Jean;03/05/1984;M;A-103;01/01/2026;Prévenu\n");
    const auto proposals = duplicateProposals(*doctor).value();
    ASSERT_EQ(proposals.size(), 1u);
    EXPECT_EQ(proposals[0].first.identity.givenNames.value(0), QStringLiteral("Paul"));
}

TEST_F(Merging, NamesThatAreCommonAreNotAllProposed) {
    roll("1;IONESCU;Mihai Andrei;07/02/1991;M;A-101;01/01/2025;Prévenu\n"
         "2;IONESKU;Andrei Mihai;07/02/1991;M;A-102;01/01/2025;Prévenu\n"
         "3;MARTIN;Paul;03/05/1984;M;A-103;01/01/2025;Prévenu\n4;MARTIN;Paul;04/05/1984;M;A-104;01/01/2025;Prévenu\n"
         "5;MARTIN;Jean;03/05/1984;M;A-105;01/01/2025;Prévenu\n6;PAUL;Henri;03/05/1984;M;A-106;01/01/2025;Prévenu\n"
         "7;MARTIN;Paule;05/03/1985;M;A-107;01/01/2025;Prévenu\n8;PAUL;Martin;05/03/1984;M;A-108;01/01/2025;Prévenu\n");
    const auto proposals = duplicateProposals(*doctor).value();
    ASSERT_EQ(proposals.size(), 2u);
    QStringList found;
    for (const auto& each : proposals) {
        QStringList names{each.first.identity.familyName, each.second.identity.familyName};
        names.sort();
        found += names.join(u'+');
    }
    found.sort();
    EXPECT_EQ(found, (QStringList{QStringLiteral("IONESCU+IONESKU"), QStringLiteral("MARTIN+PAUL")}));
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
    const auto asked = detaineesOf(*doctor, {old, luc, DetaineeId::create()}).value();
    EXPECT_EQ(asked.size(), 2) << "nobody for an id that is nobody's";
    EXPECT_EQ(asked.value(old), *detainee(*doctor, back)) << "under the record that was kept";
    EXPECT_EQ(asked.value(luc), *detainee(*doctor, luc));
    ASSERT_EQ(searchDetainees(*doctor, QStringLiteral("martin"))->size(), 1u);
    EXPECT_EQ(searchDetainees(*doctor, QStringLiteral("martin"))->front().id, back);
    EXPECT_EQ(searchDetainees(*doctor, QStringLiteral("paul mart"))->size(), 1u);
    EXPECT_EQ(mergeDetainees(*doctor, luc, old, QStringLiteral("x")).error().code, ErrorCode::InvalidInput);

    ASSERT_TRUE(undoMerge(*doctor, *merge));
    EXPECT_EQ(undoMerge(*doctor, *merge).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(stays(*doctor, back)->size(), 1u);
    EXPECT_EQ(stays(*doctor, old)->size(), 1u);
    EXPECT_EQ(identitiesOf(*doctor, back)->size(), 1u);
    EXPECT_EQ(searchDetainees(*doctor, QStringLiteral("martin"))->size(), 2u);
    EXPECT_EQ(searchDetainees(*doctor, QStringLiteral("paul mart"))->size(), 2u);
    EXPECT_EQ(mergesOf(*doctor, old)->size(), 1u);
    EXPECT_TRUE(mergesOf(*doctor, old)->front().undoneAt.isValid());
}

TEST_F(Merging, ANurseDoesNotMerge) {
    roll("1;MARTIN;Paul;03/05/1984;M;A-101;01/01/2025;Prévenu\n2;PETIT;Luc;03/05/1990;M;A-102;01/01/2025;Prévenu\n");
    const auto nurse = unit.session(access::Role::Nurse);
    EXPECT_EQ(mergeDetainees(*nurse, byNumber("A101"), byNumber("A102"), QStringLiteral("x")).error().code, ErrorCode::NotPermitted);
}

}  // namespace serment::people
