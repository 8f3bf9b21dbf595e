// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/Gate.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/directory/Partner.h"
#include "core/gate/FactsFromRecord.h"
#include "core/gate/LocalRules.h"
#include "core/gate/Register.h"
#include "core/people/Detainee.h"
#include "core/records/Encounter.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::gate;
using deontology::DocumentKind;
using deontology::Recipient;

namespace {

// Loading the words of the screen takes longer than a test.
const Gate& sharedGate() {
    static const Gate gate = *Gate::load();
    return gate;
}

struct Leaving : testing::Test {
    test::TestUnit unit;
    const Gate& gate = sharedGate();
    std::unique_ptr<access::Session> physician = unit.session(access::Role::Physician);
    std::unique_ptr<access::Session> psychiatrist = unit.session(access::Role::Psychiatrist);
    DetaineeId person;

    Leaving() {
        people::Identity identity;
        identity.familyName = QStringLiteral("ROCHE");
        identity.givenNames = {QStringLiteral("Luc")};
        identity.birthDate = *people::PartialDate::parse(QStringLiteral("01/02/1990"));
        person = *people::addDetainee(*physician, identity);
    }

    EncounterId examine(access::Session& session, Compartment compartment) {
        records::Encounter encounter;
        encounter.compartment = compartment;
        encounter.detainee = person;
        encounter.reason = QStringLiteral("suivi");
        encounter.consent = records::EncounterConsent::Given;
        encounter.informationGiven = true;
        encounter.thirdParty = records::ThirdParty::Nobody;
        return records::signEncounter(session, encounter).value_or(EncounterId());
    }

    Outgoing attestation(access::Session& session, Compartment compartment = Compartment::Somatic) {
        Outgoing out;
        out.id = DocumentId::create();
        out.kind = DocumentKind::AttestationPresence;
        out.recipient = Recipient::Jap;
        out.detainee = person;
        out.compartment = compartment;
        out.requester = QStringLiteral("patient");
        out.handedBy = QStringLiteral("patient");
        out.examination = examine(session, compartment);
        Paper paper;
        paper.title = QStringLiteral("Attestation");
        out.paper = paper;
        return out;
    }
    Result<Release> release(access::Session& session, const Outgoing& out) {
        return gate.release(session, out, {},
                            [](const Release&) -> Result<QByteArray> { return QByteArray("pages"); });
    }
};

}  // namespace

TEST_F(Leaving, APaperThatPassesGetsANumberALineAndItsPages) {
    const Outgoing out = attestation(*physician);
    const auto released = release(*physician, out);
    ASSERT_TRUE(released) << released.error().detail.toStdString();
    EXPECT_EQ(released->number(), QStringLiteral("2026-00001"));
    const auto lines = *disclosures(*physician);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].number, released->number());
    EXPECT_EQ(lines[0].kind, QStringLiteral("attestation_presence"));
    EXPECT_EQ(lines[0].recipient, QStringLiteral("jap"));
    EXPECT_EQ(lines[0].handedBy, QStringLiteral("patient"));
    EXPECT_EQ(lines[0].authorName, physician->user().displayName);
    EXPECT_EQ(*storedPdf(*physician, Compartment::Somatic, out.id), QByteArray("pages"));
}

TEST_F(Leaving, NumbersHaveOneFormAndOneRowOverAllFilesAndStartAgainEachYear) {
    EXPECT_EQ(release(*physician, attestation(*physician))->number(), QStringLiteral("2026-00001"));
    EXPECT_EQ(release(*psychiatrist, attestation(*psychiatrist, Compartment::Psychiatric))->number(),
              QStringLiteral("2026-00002"));
    unit.clock().set(QDateTime(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC));  // already New Year on the wall
    EXPECT_EQ(release(*physician, attestation(*physician))->number(), QStringLiteral("2027-00001"));
}

TEST_F(Leaving, AnchorsHaveOneFormAndChangeWithTheJournal) {
    const QString first = release(*physician, attestation(*physician))->anchor();
    const QString second = release(*physician, attestation(*physician))->anchor();
    const QString other =
        release(*psychiatrist, attestation(*psychiatrist, Compartment::Psychiatric))->anchor();
    for (const auto& anchor : {first, second, other}) EXPECT_EQ(anchor.size(), 40);
    EXPECT_NE(first, second);
    EXPECT_NE(second, other);
}

TEST_F(Leaving, WhatTheRulesStopIsNotedWithoutItsWordsAndGetsNoNumber) {
    Outgoing out = attestation(*physician);
    out.examination = {};  // P22: no examination behind it
    const auto refused = release(*physician, out);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BlockedByRule);
    EXPECT_TRUE(disclosures(*physician)->empty());
    const auto stopped = *stoppedAttempts(*physician, person);
    ASSERT_EQ(stopped.size(), 1u);
    EXPECT_TRUE(stopped[0].rules.join(QLatin1Char(' ')).contains(QStringLiteral("P22")));
    EXPECT_EQ(release(*physician, attestation(*physician))->number(), QStringLiteral("2026-00001"));
}

TEST_F(Leaving, AFieldStillEmptyIsARequirement) {
    Outgoing out = attestation(*physician);
    out.missing << QStringLiteral("from");
    EXPECT_EQ(release(*physician, out).error().code, ErrorCode::RequirementMissing);
}

TEST_F(Leaving, PagesThatCannotBeMadeLeaveNothingBehind) {
    const auto failed =
        gate.release(*physician, attestation(*physician), {},
                     [](const Release&) -> Result<QByteArray> { return fail(ErrorCode::Internal); });
    EXPECT_FALSE(failed);
    EXPECT_TRUE(disclosures(*physician)->empty());
    EXPECT_EQ(release(*physician, attestation(*physician))->number(), QStringLiteral("2026-00001"));
}

TEST_F(Leaving, ACancelledPaperKeepsItsNumberAndItsLine) {
    const Outgoing out = attestation(*physician);
    ASSERT_TRUE(release(*physician, out));
    EXPECT_EQ(cancel(*physician, Compartment::Somatic, out.id, QString()).error().code,
              ErrorCode::MissingField);
    ASSERT_TRUE(cancel(*physician, Compartment::Somatic, out.id, QStringLiteral("Erreur de date")));
    EXPECT_EQ(cancel(*physician, Compartment::Somatic, out.id, QStringLiteral("encore")).error().code,
              ErrorCode::Conflict);
    const auto lines = *disclosures(*physician);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_TRUE(lines[0].isCancelled);
    EXPECT_EQ(lines[0].cancelReason, QStringLiteral("Erreur de date"));
    EXPECT_EQ(release(*physician, attestation(*physician))->number(), QStringLiteral("2026-00002"));
    DisclosureFilter standing;
    standing.withCancelled = false;
    EXPECT_EQ(disclosures(*physician, standing)->size(), 1u);
}

TEST_F(Leaving, DeliveryAndReceiptAreRecordedOnce) {
    const Outgoing out = attestation(*physician);
    ASSERT_TRUE(release(*physician, out));
    DeliveryRecord delivery;
    EXPECT_EQ(recordDelivery(*physician, Compartment::Somatic, out.id, delivery).error().field,
              QStringLiteral("to"));
    delivery.to = QStringLiteral("l’intéressé");
    ASSERT_TRUE(recordDelivery(*physician, Compartment::Somatic, out.id, delivery));
    ASSERT_TRUE(recordReceipt(*physician, Compartment::Somatic, out.id, QDate(2026, 3, 3)));
    const auto line = disclosures(*physician)->front();
    EXPECT_EQ(line.delivery, Delivery::Delivered);
    EXPECT_EQ(line.means, QStringLiteral("into_hands"));
    EXPECT_EQ(line.deliveredTo, QStringLiteral("l’intéressé"));
    EXPECT_TRUE(line.hasReceipt);
    EXPECT_EQ(recordDelivery(*physician, Compartment::Somatic, DocumentId::create(), delivery).error().code,
              ErrorCode::NotFound);
}

TEST_F(Leaving, TheRegisterIsFilteredAndSeenOnlyByWhoHoldsTheFile) {
    ASSERT_TRUE(release(*physician, attestation(*physician)));
    ASSERT_TRUE(release(*psychiatrist, attestation(*psychiatrist, Compartment::Psychiatric)));
    EXPECT_EQ(disclosures(*physician)->size(), 1u);
    EXPECT_EQ(disclosures(*psychiatrist)->front().number, QStringLiteral("2026-00002"));
    DisclosureFilter filter;
    filter.kind = QStringLiteral("ordonnance");
    EXPECT_TRUE(disclosures(*physician, filter)->empty());
    filter = {};
    filter.number = QStringLiteral("0001");
    filter.recipient = QStringLiteral("jap");
    filter.detainee = person;
    filter.author = physician->user().id;
    filter.from = filter.to = QDate(2026, 3, 2);
    EXPECT_EQ(disclosures(*physician, filter)->size(), 1u);
    filter.from = QDate(2026, 3, 3);
    filter.to = {};
    EXPECT_TRUE(disclosures(*physician, filter)->empty());
}

TEST_F(Leaving, WhatWasSharedBeforeIsListedForAnOpposition) {
    const Outgoing cancelled = attestation(*physician);
    ASSERT_TRUE(release(*physician, cancelled));
    ASSERT_TRUE(cancel(*physician, Compartment::Somatic, cancelled.id, QStringLiteral("Erreur")));
    ASSERT_TRUE(release(*physician, attestation(*physician)));
    const auto before = disclosuresBefore(*physician);
    EXPECT_EQ(before(person, QStringLiteral("jap"))->size(), 1u);
    EXPECT_EQ(before(person, QStringLiteral("all"))->size(), 1u);
    EXPECT_TRUE(before(person, QStringLiteral("spip"))->empty());
}

TEST_F(Leaving, AFormCannotStateWhatTheRecordAnswers) {
    Outgoing out = attestation(*physician);
    out.examination = {};
    out.stated = {{QStringLiteral("examined"), true}, {QStringLiteral("same_author_as_exam"), true}};
    EXPECT_FALSE(gate.check(*physician, out)->mayLeave());
    out.stated = {{QStringLiteral("no_such_fact"), true}};
    EXPECT_FALSE(gate.check(*physician, out));
}

TEST_F(Leaving, APersonWithoutTheFileOfTheTeamCannotReleaseThere) {
    const auto secretary = unit.session(access::Role::Secretary);
    Outgoing out = attestation(*physician);
    out.kind = DocumentKind::AnswerSlip;
    out.recipient = Recipient::Patient;
    const auto refused = release(*secretary, out);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(disclosures(*physician)->empty());
}

TEST_F(Leaving, TypedWordsOnAStrictPaperAreAnsweredForOneByOne) {
    Outgoing out = attestation(*physician);
    out.texts.push_back({QStringLiteral("free_text"), QStringLiteral("Suivi pour une dépression sévère.")});
    const auto verdict = *gate.check(*physician, out);
    ASSERT_FALSE(verdict.words.empty());
    EXPECT_FALSE(verdict.mayLeave());
    EXPECT_FALSE(release(*physician, out));
    // At level full nothing is screened.
    out.kind = DocumentKind::WrittenSummary;
    out.recipient = Recipient::Patient;
    EXPECT_TRUE(gate.check(*physician, out)->words.empty());
}

TEST_F(Leaving, AUnitMayBeStricterThanTheCatalogueNeverMilder) {
    const auto chief = unit.chief();
    const Outgoing out = attestation(*physician);
    ASSERT_TRUE(gate.check(*physician, out)->mayLeave());
    // T23 only logs in the catalogue; this unit wants more.
    deontology::LocalPolicy policy;
    policy.stricter.push_back({QStringLiteral("T23.mandated"), deontology::Effect::Require});
    ASSERT_TRUE(saveLocalPolicy(*chief, gate.catalogue(), policy));
    EXPECT_EQ((*localPolicy(*chief))->setBy, chief->user().id.toString());
    EXPECT_FALSE(gate.check(*physician, out)->mayLeave());
    policy.stricter = {{QStringLiteral("P22.not_examined"), deontology::Effect::Log}};
    EXPECT_FALSE(saveLocalPolicy(*chief, gate.catalogue(), policy));
    EXPECT_FALSE(saveLocalPolicy(*physician, gate.catalogue(), {}));
}

TEST_F(Leaving, TheMissionOfAPartnerComesFromTheDirectory) {
    Outgoing out = attestation(*physician);
    out.kind = DocumentKind::LetterToProfessional;
    out.recipient = Recipient::Csapa;
    out.recipientName = QStringLiteral("Dr Petit, CSAPA du Parc");
    const auto asksMission = [&] {
        const auto verdict = *gate.check(*physician, out);
        return std::any_of(verdict.findings.begin(), verdict.findings.end(),
                           [](const deontology::Finding& finding) {
                               return finding.clause == QStringLiteral("T06.mission");
                           });
    };
    EXPECT_TRUE(asksMission());
    directory::Partner partner;
    partner.kind = Recipient::Csapa;
    partner.name = QStringLiteral("Dr Petit");
    partner.structure = QStringLiteral("CSAPA du Parc");
    partner.missionScope = QStringLiteral("soins en addictologie à la sortie");
    ASSERT_TRUE(directory::addPartner(*physician, partner));
    EXPECT_FALSE(asksMission());
}

TEST(Confirmations, AreBoundToTheWordsThemselves) {
    WordFinding finding;
    finding.field = QStringLiteral("free_text");
    finding.words = QStringLiteral("lecteur");
    finding.severity = WordSeverity::Confirm;
    Verdict verdict;
    verdict.words.push_back(finding);
    EXPECT_EQ(verdict.strongest(), deontology::Verdict::Require);
    EXPECT_TRUE(verdict.mayLeave({{{finding.field, finding.words}}, {}}));
    EXPECT_FALSE(verdict.mayLeave({{{finding.field, QStringLiteral("autre")}}, {}}));
    verdict.words[0].severity = WordSeverity::Block;
    EXPECT_FALSE(verdict.mayLeave({{{finding.field, finding.words}}, {}}));
}
