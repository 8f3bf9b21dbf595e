// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/records/OwnText.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;

namespace {

OwnText phrase(const char* name, const char* text) {
    OwnText own;
    own.name = QString::fromUtf8(name);
    own.text = QString::fromUtf8(text);
    return own;
}

}  // namespace

TEST(OwnText, IsFoundByItsUserAloneAndReplacedByName) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    auto nurse = unit.session(Role::Nurse);
    ASSERT_TRUE(saveOwnText(*physician, phrase("exn", "Examen normal.")));
    ASSERT_TRUE(saveOwnText(*physician, phrase(" exn ", "Examen clinique sans particularité.")));
    const auto own = ownTexts(*physician).value();
    ASSERT_EQ(own.size(), 1u);
    EXPECT_EQ(own[0].name, QStringLiteral("exn"));
    EXPECT_EQ(own[0].text, QStringLiteral("Examen clinique sans particularité."));
    EXPECT_TRUE(ownTexts(*nurse)->empty());
    EXPECT_EQ(removeOwnText(*nurse, own[0].id).error().code, ErrorCode::NotFound) << "nobody else's";
    EXPECT_TRUE(removeOwnText(*physician, own[0].id));
    EXPECT_TRUE(ownTexts(*physician)->empty());
}

TEST(OwnText, ATemplateKeepsItsFourParts) {
    test::TestUnit unit;
    auto psychiatrist = unit.session(Role::Psychiatrist);
    OwnText own = phrase("entretien", "");
    own.isTemplate = true;
    own.parts = {{}, {}, QStringLiteral("Dit :"), QStringLiteral("Humeur :"), {}, QStringLiteral("Revoir :")};
    ASSERT_TRUE(saveOwnText(*psychiatrist, own));
    EXPECT_EQ(ownTexts(*psychiatrist)->front().parts, own.parts);
}

TEST(OwnText, WithoutNameOrWordsIsToldAtTheField) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    EXPECT_EQ(saveOwnText(*physician, phrase("", "x")).error().field, QStringLiteral("name"));
    EXPECT_EQ(saveOwnText(*physician, phrase("x", " ")).error().field, QStringLiteral("text"));
    EXPECT_EQ(saveOwnText(*physician, phrase("x", QByteArray(30000, 'a').constData())).error().code,
              ErrorCode::TooLarge);
}
