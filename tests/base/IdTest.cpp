// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/Clock.h"
#include "core/base/Compartment.h"
#include "core/base/Id.h"
#include "tests/support/Printers.h"

namespace serment {

TEST(Id, IsReadBackFromItsText) {
    const DetaineeId id = DetaineeId::create();
    const auto parsed = DetaineeId::parse(id.toString());
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(*parsed, id);
    EXPECT_EQ(id.toString().size(), 36);
}

TEST(Id, RefusesWhatIsNotAUuid) {
    for (const QString& text : {QString(), QStringLiteral("45871"), QStringLiteral("00000000-0000-0000-0000-000000000000")})
        EXPECT_EQ(DetaineeId::parse(text).error().code, ErrorCode::InvalidInput) << text.toStdString();
}

TEST(Compartment, NamesAreReadBack) {
    for (const Compartment compartment : allCompartments)
        EXPECT_EQ(compartmentFromName(compartmentName(compartment)), compartment);
    EXPECT_FALSE(compartmentFromName(QStringLiteral("main")).has_value());
}

}  // namespace serment
