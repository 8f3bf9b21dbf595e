// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/people/BirthPlaces.h"
#include "tests/support/Printers.h"

namespace serment::people {

TEST(BirthPlaces, FindsCommunesAndCountries) {
    const auto places = BirthPlaces::load().value();
    EXPECT_EQ(places->search(QStringLiteral("saint etienne")).front().name, QStringLiteral("Saint-Étienne"));
    EXPECT_EQ(places->byCode(QStringLiteral("42218"))->name, QStringLiteral("Saint-Étienne"));
    EXPECT_EQ(places->named(QStringLiteral("ALGERIE"))->code, QStringLiteral("99352"));
    EXPECT_TRUE(places->named(QStringLiteral("Algérie"))->isCountry());
    EXPECT_FALSE(places->named(QStringLiteral("Saint-Denis")).has_value());  // several: never a guess
    EXPECT_EQ(places->named(QStringLiteral("Saint-Denis (93)"))->code, QStringLiteral("93066"));
    EXPECT_TRUE(places->search(QString()).empty());
    EXPECT_LE(places->search(QStringLiteral("sa"), 5).size(), 5u);
    EXPECT_FALSE(places->byCode(QStringLiteral("00000")).has_value());
}

}  // namespace serment::people
