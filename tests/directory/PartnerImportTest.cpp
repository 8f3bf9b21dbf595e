// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/directory/PartnerImport.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

namespace serment::directory {

namespace {

using deontology::Recipient;

struct Import : testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> secretary = unit.session(access::Role::Secretary);

    PartnerImport read(const char* file, bool apply = true) {
        const auto done = importPartners(*secretary, file, apply);
        EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().detail.toStdString());
        return done.value_or(PartnerImport{});
    }
};

const char* const good =
    "Nom;Type;Mission;Structure;Téléphone\r\n"
    "Dr Jeanne Petit;csapa;soins en addictologie à la sortie;CSAPA Rive Gauche;01 99 00 00 01\r\n"
    "Secrétariat;Centre médico-psychologique;psychiatrie de secteur;CMP du Parc;01 99 00 00 02\r\n";

}  // namespace

TEST_F(Import, AddsWhatTheFileNamesOnce) {
    const PartnerImport preview = read(good, false);
    EXPECT_EQ(preview.added.size(), 2u);
    EXPECT_FALSE(preview.applied);
    EXPECT_TRUE(partners(*secretary)->empty());
    EXPECT_TRUE(read(good).applied);
    const auto cmp = partners(*secretary, Recipient::Cmp);
    ASSERT_EQ(cmp->size(), 1u);
    EXPECT_EQ(cmp->front().structure, QStringLiteral("CMP du Parc"));
    const PartnerImport again = read(good);
    EXPECT_FALSE(again.applied);
    EXPECT_EQ(again.unchanged, 2);
}

TEST_F(Import, ChangesWhatIsTheSameAndLeavesWhatTheFileDoesNotSay) {
    read(good);
    const PartnerImport changed = read("nom,type,mission,structure\nDr Jeanne Petit,CSAPA,addictologie et réduction des risques,CSAPA Rive Gauche\n");
    ASSERT_EQ(changed.changed.size(), 1u);
    const auto csapa = partners(*secretary, Recipient::Csapa)->front();
    EXPECT_EQ(csapa.missionScope, QStringLiteral("addictologie et réduction des risques"));
    EXPECT_EQ(csapa.telephone, QStringLiteral("01 99 00 00 01"));
    EXPECT_EQ(partners(*secretary)->size(), 2u);
}

TEST_F(Import, EveryErrorIsAtItsLineAndTheOthersGoOn) {
    const PartnerImport done = read(
        "nom;type;mission;mssante\n"
        "CLAT;clat;tuberculose;\n"
        ";pass;accès aux soins;\n"
        "PASS;pass;;\n"
        "Mairie;mairie;papiers;\n"
        "EMOT;emot;équipe mobile;pas une adresse\n"
        "Clat;CLAT;tuberculose;\n");
    EXPECT_EQ(done.added.size(), 1u);
    QList<int> lines;
    for (const ImportError& error : done.errors) lines << error.line;
    EXPECT_EQ(lines, (QList<int>{3, 4, 5, 6, 7}));
    EXPECT_TRUE(done.errors[4].reason.contains(QStringLiteral("ligne 2")));
}

TEST_F(Import, AFileWithoutItsColumnsChangesNothing) {
    const PartnerImport done = read("nom;adresse\nCLAT;rue du Port\n");
    EXPECT_FALSE(done.headerRead);
    EXPECT_EQ(done.errors.size(), 2u);
    EXPECT_FALSE(read("").headerRead);
}

TEST_F(Import, WhoMayNotManageTheDirectoryWritesNothing) {
    const auto pharmacist = unit.session(access::Role::Pharmacist);
    EXPECT_EQ(importPartners(*pharmacist, good, true).error().code, ErrorCode::NotPermitted);
}

}  // namespace serment::directory
