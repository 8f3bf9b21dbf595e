// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ConsentFacts.h"

#include <gtest/gtest.h>

#include "core/consent/Consent.h"
#include "core/consent/JudicialInformation.h"
#include "core/consent/Mandate.h"
#include "core/consent/Opposition.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::consent;
using access::Role;

namespace {

const QString csapa = QStringLiteral("csapa");
const QString letter = QStringLiteral("letter_to_professional");

class ConsentFactsOf : public ::testing::Test {
  protected:
    ConsentFacts facts(const QString& recipient = csapa, const QString& kind = letter) {
        const auto answer = consentFactsFor(*session, person, recipient, kind, today);
        EXPECT_TRUE(answer);
        return answer.value_or(ConsentFacts{});
    }
    ConsentId consent(ConsentState state, const QString& content = {}) {
        Consent c;
        c.detainee = person;
        c.act = ConsentAct::Disclosure;
        c.recipient = csapa;
        c.recipientName = QStringLiteral("CSAPA du Parc");
        c.content = content;
        c.state = state;
        c.informedOn = c.decidedOn = today;
        c.medium = QStringLiteral("courrier scellé");
        return recordConsent(*session, c).value();
    }

    test::TestUnit unit;
    std::unique_ptr<access::Session> session = unit.session(Role::Nurse);
    const DetaineeId person = DetaineeId::create();
    const QDate today = unit.clock().today();
};

}  // namespace

TEST_F(ConsentFactsOf, NothingIsAssumed) {
    EXPECT_EQ(facts(), ConsentFacts{});
    EXPECT_EQ(facts().consent, QStringLiteral("not_asked"));
}

TEST_F(ConsentFactsOf, EachStateHasItsWord) {
    const struct {
        ConsentState state;
        const char* word;
    } rows[] = {{ConsentState::Informed, "not_asked"},
                {ConsentState::Refused, "refused"},
                {ConsentState::Given, "given"}};
    for (const auto& row : rows) {
        consent(row.state);
        EXPECT_EQ(facts().consent, QString::fromLatin1(row.word));
        EXPECT_TRUE(facts().patientInformed);
    }
    EXPECT_EQ(facts().consentScope, QStringLiteral("same"));
    EXPECT_TRUE(facts().hasMedium);
    EXPECT_FALSE(facts().hasSecurity);
    EXPECT_EQ(facts().namedRecipient, QStringLiteral("CSAPA du Parc"));
    EXPECT_EQ(facts(QStringLiteral("cmp")).consent, QStringLiteral("not_asked"));
}

TEST_F(ConsentFactsOf, AWithdrawalActsAtOnce) {
    const auto root = consent(ConsentState::Given);
    ASSERT_TRUE(changeConsent(*session, root, 1, ConsentState::Withdrawn, today, {}));
    EXPECT_EQ(facts().consent, QStringLiteral("withdrawn"));
}

TEST_F(ConsentFactsOf, ConsentToAnotherContentIsOfAnotherScope) {
    consent(ConsentState::Given, QStringLiteral("lettre_de_liaison"));
    EXPECT_EQ(facts().consent, QStringLiteral("given"));
    EXPECT_EQ(facts().consentScope, QStringLiteral("other_preconisation"));
    consent(ConsentState::Refused, letter);
    EXPECT_EQ(facts().consent, QStringLiteral("refused"));
    EXPECT_EQ(facts().consentScope, QStringLiteral("same"));
}

TEST_F(ConsentFactsOf, AnExpressOne) {
    Consent c;
    c.detainee = person;
    c.recipient = QStringLiteral("lawyer");
    c.state = ConsentState::Given;
    c.isExpress = true;
    c.informedOn = c.decidedOn = today;
    ASSERT_TRUE(recordConsent(*session, c));
    EXPECT_EQ(facts(QStringLiteral("lawyer")).consent, QStringLiteral("express"));
}

TEST_F(ConsentFactsOf, AnOppositionToAllIsAnOppositionToEach) {
    ASSERT_TRUE(recordNotice(*session, person, csapa, today.addDays(-3)));
    EXPECT_EQ(facts().opposition, QStringLiteral("none"));
    EXPECT_EQ(facts().oppositionNoticeDate, today.addDays(-3));
    ASSERT_TRUE(recordOpposition(*session, person, QStringLiteral("all"), today, {}, {}));
    EXPECT_EQ(facts().opposition, QStringLiteral("active"));
    EXPECT_EQ(facts().oppositionDate, today);
    EXPECT_EQ(facts(QStringLiteral("spip")).opposition, QStringLiteral("active"));
    ASSERT_TRUE(withdrawOpposition(*session, person, QStringLiteral("all"), today, {}));
    EXPECT_EQ(facts().opposition, QStringLiteral("withdrawn"));
    ASSERT_TRUE(recordOpposition(*session, person, csapa, today, {}, {}));
    EXPECT_EQ(facts().opposition, QStringLiteral("active"));
    EXPECT_EQ(facts(QStringLiteral("spip")).opposition, QStringLiteral("withdrawn"));
}

TEST_F(ConsentFactsOf, OneMandateMustHaveAllOfIt) {
    const QString third = QStringLiteral("third_party");
    Mandate m;
    m.detainee = person;
    m.holder = QStringLiteral("A");
    m.holderKind = third;
    m.scope = QStringLiteral("copie");
    m.startsOn = today;
    m.signedOn = today;
    ASSERT_TRUE(recordMandate(*session, m));
    m.signedOn = {};
    m.identityCheckedOn = today;
    ASSERT_TRUE(recordMandate(*session, m));
    const auto apart = facts(third);
    EXPECT_TRUE(apart.hasMandate);
    EXPECT_FALSE(apart.isMandateSigned && apart.isIdentityChecked);
    m.signedOn = today;
    const auto root = recordMandate(*session, m);
    EXPECT_TRUE(facts(third).isMandateSigned && facts(third).isIdentityChecked);
    EXPECT_FALSE(facts(QStringLiteral("family")).hasMandate);
    ASSERT_TRUE(endMandate(*session, *root, 1, today));
    EXPECT_FALSE(facts(third).isMandateSigned && facts(third).isIdentityChecked);
}

TEST_F(ConsentFactsOf, RepresentativesAndJudicialInformation) {
    Representative r;
    r.detainee = person;
    r.name = QStringLiteral("B");
    r.since = today;
    ASSERT_TRUE(recordRepresentative(*session, r));
    JudicialInformation j;
    j.detainee = person;
    j.toldOn = today.addDays(-1);
    ASSERT_TRUE(recordJudicialInformation(*session, j));
    EXPECT_TRUE(facts().hasRepresentative);
    EXPECT_TRUE(facts().judicialConsequencesExplained);
    EXPECT_EQ(facts().judicialConsequencesToldOn, today.addDays(-1));
}
