// SPDX-License-Identifier: GPL-3.0-or-later
// The whole product of what a case is made of: no combination without an answer, and what must hold over all
// of it.
#include <gtest/gtest.h>

#include <cstdio>

#include "core/deontology/Check.h"
#include "tests/support/Printers.h"

namespace serment::deontology {

namespace {

struct Person {
    const char* name;
    bool minor;
    bool unable;
};
constexpr Person persons[]{{"adult", false, false}, {"minor", true, false}, {"unable", false, true}};

// Kinds whose content is free of health, and which therefore reach anybody.
bool saysNothing(const Facts& facts, const Catalogue& catalogue) {
    return catalogue.profile(facts.kind()).content == Content::None && !facts.stated(Fact::Content);
}

bool among(Recipient recipient, std::initializer_list<Recipient> those) {
    return std::find(those.begin(), those.end(), recipient) != those.end();
}

bool diagnostic(Content content) {
    return content == Content::Diagnosis || content == Content::Drug ||
           content == Content::RevealingSpecialty || content == Content::Full ||
           content == Content::PathologyTreatmentStage;
}

class Product : public testing::Test {
  protected:
    const Catalogue catalogue = Catalogue::load().value();
    const QDate day{2026, 11, 22};
    long count = 0;

    Verdict answer(const Facts& facts) {
        ++count;
        const auto findings = check(facts, catalogue, day);
        const Verdict given = verdict(findings);
        for (const Finding& finding : findings)
            if (finding.citation.isEmpty() || finding.message.fr.isEmpty() || finding.message.en.isEmpty())
                ADD_FAILURE() << "a finding without a sentence: " << finding.clause.toStdString();
        return given;
    }
    static void blocked(const Facts& facts, Verdict given, bool applies, const char* invariant) {
        if (applies && given != Verdict::Block) ADD_FAILURE() << invariant << ": " << nameOf(facts);
    }
    static std::string nameOf(const Facts& facts) {
        return (kindName(facts.kind()) + QStringLiteral(" to ") + recipientName(facts.recipient()))
            .toStdString();
    }
    void invariants(const Facts& facts, Verdict given, Content content, Consent consent,
                    Opposition opposition);
};

void Product::invariants(const Facts& facts, Verdict given, Content content, Consent consent,
                         Opposition opposition) {
    const Recipient to = facts.recipient();
    const bool health = isPaper(facts.kind()) && content != Content::None;
    const bool mandated = facts.is(Fact::Mandate) && facts.is(Fact::MandateSigned);
    const bool authority = among(
        to, {Recipient::ApDirector, Recipient::Guards, Recipient::Escort, Recipient::Jap, Recipient::Judge});
    const bool agreementReader = among(
        to, {Recipient::Spip, Recipient::SocialWorker, Recipient::Cmp, Recipient::Csapa, Recipient::Pjj,
             Recipient::OtherHealthProfessional, Recipient::SameCareTeam, Recipient::PatientOnlineRecord,
             Recipient::NewUnitResponsable, Recipient::Family, Recipient::Lawyer, Recipient::ThirdParty});
    blocked(facts, given, health && to == Recipient::Cpu, "nothing to the commission");
    blocked(facts, given, health && authority && diagnostic(content),
            "nothing diagnostic to administration or judge");
    blocked(facts, given, health && to == Recipient::Prefecture && facts.kind() != DocumentKind::ShuttleForm,
            "nothing to the préfecture");
    blocked(facts, given, health && to == Recipient::ThirdParty && !mandated, "no mandate, no third party");
    blocked(facts, given, health && agreementReader && opposition == Opposition::Active,
            "opposition beats agreement");
    blocked(facts, given, facts.kind() == DocumentKind::MonEspaceSante && consent == Consent::Refused,
            "no online record after a refusal");
}

}  // namespace

TEST_F(Product, KindsReadersConsentOppositionMandatePersonAndRequester) {
    for (const DocumentKind kind : allKinds())
        for (const Recipient recipient : allRecipients())
            for (const Consent consent : {Consent::NotAsked, Consent::Express, Consent::Refused})
                for (const Opposition opposition : {Opposition::None, Opposition::Active})
                    for (const bool mandate : {false, true})
                        for (const Person& person : persons) {
                            Facts facts = Facts::ordinary(kind, recipient);
                            facts.set(consent);
                            facts.set(opposition);
                            facts.set(Fact::Mandate, mandate);
                            facts.set(Fact::MandateSigned, mandate);
                            facts.set(Fact::Minor, person.minor);
                            facts.set(Fact::UnableToProtectSelf, person.unable);
                            const Content own = catalogue.profile(kind).content;
                            invariants(facts, answer(facts), own, consent, opposition);
                        }
    std::printf("policy product: %ld combinations of kind, reader, consent, opposition, mandate and person\n",
                count);
    EXPECT_GE(count, 90000);
}

TEST_F(Product, SignersRequestersTreatingExaminedAndExit) {
    for (const DocumentKind kind : allKinds())
        for (const Recipient recipient : {Recipient::Patient, Recipient::ApDirector, Recipient::Jap,
                                          Recipient::Judge, Recipient::Investigator, Recipient::Record})
            for (const Hand signer : {Hand::Doctor, Hand::ResponsableUnite, Hand::Nurse, Hand::Secretary})
                for (const Requester requester :
                     {Requester::Patient, Requester::ApDirector, Requester::Judge, Requester::Police})
                    for (int bits = 0; bits < 8; ++bits) {
                        Facts facts = Facts::ordinary(kind, recipient);
                        facts.setSigner(signer);
                        facts.set(requester);
                        facts.set(Fact::Treating, (bits & 1) != 0);
                        facts.set(Fact::Examined, (bits & 2) != 0);
                        facts.set(Fact::ExitPlanned, (bits & 4) != 0);
                        const Verdict given = answer(facts);
                        const bool treating = (bits & 1) != 0;
                        const bool answers = kind == DocumentKind::Expertise ||
                                             kind == DocumentKind::CompatibiliteGardeAVue ||
                                             kind == DocumentKind::CertificatPreuvePenale;
                        blocked(facts, given, treating && answers, "a treating doctor is no expert");
                        blocked(facts, given,
                                kind == DocumentKind::CertificatCoupsBlessures && !facts.is(Fact::Examined),
                                "no certificate without examination");
                    }
    std::printf("policy product: %ld combinations of signer, requester, treating, examined and exit\n",
                count);
    EXPECT_GE(count, 40000);
}

TEST_F(Product, EveryContentForEveryKindAndReader) {
    const auto names = factValues(Fact::Content);
    for (const DocumentKind kind : allKinds())
        for (const Recipient recipient : allRecipients())
            for (int content = 0; content < names.size(); ++content)
                for (const Consent consent : {Consent::NotAsked, Consent::Express})
                    for (const Hand signer : {Hand::Doctor, Hand::ResponsableUnite}) {
                        Facts facts = Facts::ordinary(kind, recipient);
                        facts.set(static_cast<Content>(content));
                        facts.set(consent);
                        facts.setSigner(signer);
                        invariants(facts, answer(facts), static_cast<Content>(content), consent,
                                   Opposition::None);
                    }
    std::printf("policy product: %ld combinations of content, consent and signer\n", count);
    EXPECT_GE(count, 100000);
}

// The exceptions to P25 and P26 are those that the catalogue cites: E17, and nothing else, lets a prognosis
// reach a judge.
TEST_F(Product, OnlyTheCitedExceptionOpensTheJudge) {
    for (const DocumentKind kind : allKinds())
        for (const Recipient recipient : {Recipient::Jap, Recipient::Judge}) {
            Facts facts = Facts::ordinary(kind, recipient);
            facts.set(Content::PrognosisOrIncompatibility);
            const bool opened = answer(facts) != Verdict::Block;
            EXPECT_EQ(opened && isPaper(kind), kind == DocumentKind::SuspensionPeineUrgente) << nameOf(facts);
        }
}

TEST_F(Product, PapersWithoutHealthReachAnybody) {
    for (const DocumentKind kind :
         {DocumentKind::OwnDutiesSheet, DocumentKind::AccessLeaflet, DocumentKind::ShuttleForm})
        for (const Recipient recipient : allRecipients()) {
            const Facts facts = Facts::ordinary(kind, recipient);
            ASSERT_TRUE(saysNothing(facts, catalogue));
            EXPECT_EQ(answer(facts), Verdict::Allow) << nameOf(facts);
        }
}

}  // namespace serment::deontology
