// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "core/agenda/Extraction.h"
#include "core/agenda/Placement.h"
#include "core/agenda/RequestLink.h"
#include "core/people/RollImport.h"
#include "core/synthetic/AgendaWeek.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

namespace serment::synthetic {

TEST(AgendaWeek, HasAFullDaySixExtractionsAndPeopleToVisit) {
    test::TestUnit unit;
    const auto chief = unit.chief();
    QByteArray roll = "N° écrou;Nom;Prénoms;Date de naissance;Sexe;Cellule;Date d'écrou;Statut\n";
    for (int i = 10; i < 60; ++i)
        roll += QStringLiteral("%1;NOM%2;Paul;03/05/1984;M;A-%1;01/01/2026;Prévenu\n")
                    .arg(i)
                    .arg(QChar(u'A' + i % 26))
                    .toUtf8();
    ASSERT_TRUE(people::applyRoll(*chief, roll, people::RowsInError::LeaveAside));
    Chance chance(1);
    const auto filled = fillAgenda(*chief, chance);
    ASSERT_TRUE(filled) << qPrintable(filled.error().detail);
    const QDate today = unit.clock().today();
    EXPECT_GT(agenda::slotsBetween(*chief, today, today)->size(), 20u);
    EXPECT_EQ(agenda::openExtractions(*chief)->size(), 6u);
    const auto cancelled = agenda::cancellationsOf(*chief, today.year(), today.month()).value();
    EXPECT_EQ(cancelled.size(), 2u);
    const auto places = agenda::placements(*chief).value();
    EXPECT_EQ(places.size(), 5u);
    EXPECT_TRUE(std::any_of(places.begin(), places.end(), [](const auto& line) { return line.state.writtenOpinionDue; }));
}

}  // namespace serment::synthetic
