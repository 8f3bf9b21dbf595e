// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <set>

#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/records/AdministrationRound.h"
#include "core/records/Allergy.h"
#include "core/records/EncounterTemplate.h"
#include "tests/records/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;

namespace {

const char* const header =
    "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de "
    "naissance;Sexe;Nationalité;Bâtiment;Étage;Cellule;"
    "Date d'écrou;Date de libération prévue;Statut\r\n";

// Two people present, the second one in the building where a round begins.
void importRoll(access::Session& session) {
    const QByteArray file = QByteArray(header) +
                            "45871;MARTIN;;Paul;03/05/1984;LYON;M;Française;B;2;214;01/02/2026;;Condamné\r\n"
                            "45872;COSTA;;Luis;04/06/1990;PORTO;M;Portugaise;A;1;102;01/02/2026;;Prévenu\r\n";
    ASSERT_TRUE(people::applyRoll(session, file, people::RowsInError::Stop)->applied);
}

}  // namespace

TEST(AdministrationRound, WalksByPlaceAndShowsWhatWasGivenToday) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto chief = unit.chief();
    importRoll(*chief);
    const auto present = people::presentDetainees(*chief).value();
    ASSERT_EQ(present.size(), 2u);
    std::vector<EntryId> prescribed;
    for (const people::Detainee& person : present) {
        auto t = test::soundTreatment(person.id, today);
        t.holding = Holding::Supervised;
        prescribed.push_back(prescribe(*chief, t).value());
    }
    auto absent = test::soundTreatment(DetaineeId::create(), today);
    absent.holding = Holding::Supervised;
    ASSERT_TRUE(prescribe(*chief, absent));
    Administration given;
    given.detainee = present.front().id;
    given.treatment = prescribed.front();
    given.at = unit.clock().nowUtc().addDays(-1);
    ASSERT_TRUE(recordAdministrations(*chief, {given}));
    given.at = unit.clock().nowUtc();
    ASSERT_TRUE(recordAdministrations(*chief, {given}));

    Allergy allergy;
    allergy.detainee = given.detainee;
    allergy.substance = QStringLiteral("latex");
    ASSERT_TRUE(recordAllergy(*chief, allergy));

    const auto round = administrationRound(*chief, Holding::Supervised, today);
    ASSERT_TRUE(round) << qPrintable(round.error().detail);
    ASSERT_EQ(round->size(), 2u);
    for (const RoundLine& line : *round)
        EXPECT_EQ(line.allergies.substances.size(), line.treatment.detainee == given.detainee ? 1 : 0);
    EXPECT_EQ(round->at(0).place, QStringLiteral("A-1-102"));
    EXPECT_EQ(round->at(1).name, QStringLiteral("MARTIN Paul"));
    for (const RoundLine& line : *round)
        EXPECT_EQ(line.recordedToday.size(), line.treatment.detainee == given.detainee ? 1u : 0u);
    EXPECT_TRUE(administrationRound(*chief, Holding::WeeklyBox, today)->empty());
    EXPECT_TRUE(administrationRound(*chief, Holding::Supervised, today.addDays(-1))->empty());
}

TEST(AdministrationRound, IsNotForASecretary) {
    test::TestUnit unit;
    auto secretary = unit.session(Role::Secretary);
    EXPECT_FALSE(administrationRound(*secretary, Holding::Supervised, unit.clock().today()));
}

TEST(EncounterTemplates, HaveAReasonOfTheirOwnAndNoFinding) {
    std::set<QString> keys, reasons;
    ASSERT_GE(encounterTemplates().size(), 10u);
    for (const EncounterTemplate& t : encounterTemplates()) {
        EXPECT_TRUE(keys.insert(t.key).second) << qPrintable(t.key);
        EXPECT_TRUE(reasons.insert(t.reason).second) << qPrintable(t.reason);
        EXPECT_FALSE(t.subjective.isEmpty() && t.objective.isEmpty()) << qPrintable(t.key);
        // French typography: a colon after a no-break space.
        for (const QString& text : {t.subjective, t.objective, t.assessment, t.plan})
            EXPECT_FALSE(text.contains(QStringLiteral(" :"))) << qPrintable(t.key);
    }
}
