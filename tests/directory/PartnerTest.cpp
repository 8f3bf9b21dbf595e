// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/directory/Partner.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

namespace serment::directory {

namespace {

using deontology::Recipient;

Partner csapa() {
    Partner p;
    p.kind = Recipient::Csapa;
    p.name = QStringLiteral("Dr Jeanne Petit");
    p.structure = QStringLiteral("CSAPA Rive Gauche");
    p.missionScope = QStringLiteral("soins en addictologie à la sortie");
    p.mssante = QStringLiteral("csapa@exemple.mssante.fr");
    return p;
}

struct Directory : testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> secretary = unit.session(access::Role::Secretary);
};

}  // namespace

TEST_F(Directory, APartnerIsKeptChangedAndRetired) {
    const auto id = addPartner(*secretary, csapa());
    ASSERT_TRUE(id.has_value());
    Partner kept = *partner(*secretary, *id);
    EXPECT_EQ(kept.missionScope, csapa().missionScope);
    kept.telephone = QStringLiteral("01 02 03 04 05");
    EXPECT_EQ(savePartner(*secretary, kept).value(), 2);
    EXPECT_EQ(savePartner(*secretary, kept).error().code, ErrorCode::Conflict);
    EXPECT_EQ(partners(*secretary, Recipient::Csapa)->size(), 1u);
    EXPECT_TRUE(partners(*secretary, Recipient::Cmp)->empty());
    EXPECT_EQ(retirePartner(*secretary, *id, 2).value(), 3);
    EXPECT_TRUE(partners(*secretary)->empty());
    EXPECT_EQ(partner(*secretary, *id)->telephone, kept.telephone);
}

TEST_F(Directory, AMissionIsAskedForEveryPartner) {  // P04
    Partner p = csapa();
    p.missionScope.clear();
    EXPECT_EQ(addPartner(*secretary, p).error(), (Error{ErrorCode::MissingField, {}, QStringLiteral("missionScope")}));
    p = csapa();
    p.name = QStringLiteral("  ");
    EXPECT_EQ(addPartner(*secretary, p).error().field, QStringLiteral("name"));
    p = csapa();
    p.mssante = QStringLiteral("pas une adresse");
    EXPECT_EQ(addPartner(*secretary, p).error().field, QStringLiteral("mssante"));
    p = csapa();
    p.certificatePem = "x";
    EXPECT_EQ(addPartner(*secretary, p).error().field, QStringLiteral("certificate"));
}

TEST_F(Directory, HospitalItDoesNotReadIt) {
    EXPECT_EQ(partners(*unit.session(access::Role::HospitalIt)).error().code, ErrorCode::NotPermitted);
}

}  // namespace serment::directory
