// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/people/RollImport.h"
#include "core/requests/Pile.h"
#include "core/synthetic/Mailbox.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

namespace serment::synthetic {

TEST(Mailbox, HoldsRedFlagsSealedOnesAndOnesAlreadyTriaged) {
    test::TestUnit unit;
    const auto chief = unit.chief();
    const QByteArray roll =
        "N° écrou;Nom;Prénoms;Date de naissance;Sexe;Cellule;Date d'écrou;Statut\n"
        "1;MARTIN;Paul;03/05/1984;M;A-101;01/01/2026;Prévenu\n2;PETIT;Luc;03/05/1990;M;A-102;01/01/2026;Prévenu\n";
    ASSERT_TRUE(people::applyRoll(*chief, roll, people::RowsInError::Stop)->applied);
    Chance chance(1);
    ASSERT_TRUE(fillMailbox(*chief, chance));
    const auto clocks = requests::loadWaitingClocks().value();
    const requests::Pile pile = requests::pile(*chief, clocks).value();
    EXPECT_GT(pile.toTriage.size(), 10u);
    EXPECT_GT(pile.triaged.size(), 0u);
    EXPECT_EQ(pile.toTriage.front().request.urgency, 1);
    EXPECT_TRUE(std::any_of(pile.toTriage.begin(), pile.toTriage.end(), [](const auto& row) { return row.request.sealedFor.has_value(); }));
    EXPECT_GT(pile.late, 0);
}

}  // namespace serment::synthetic
