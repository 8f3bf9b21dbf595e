// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/consent/Consent.h"
#include "core/consent/ConsentFacts.h"
#include "core/consent/Opposition.h"
#include "core/people/Duplicates.h"
#include "core/records/Alert.h"
#include "core/records/Allergy.h"
#include "core/records/File.h"
#include "core/records/Measure.h"
#include "core/records/Reception.h"
#include "core/records/Register.h"
#include "core/records/Sharing.h"
#include "core/records/SuicideRisk.h"
#include "core/records/Summary.h"
#include "core/records/Vaccination.h"
#include "tests/records/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

people::Identity named(const char* family, const char* given) {
    people::Identity identity;
    identity.familyName = u(family);
    identity.givenNames = {u(given)};
    return identity;
}

// What was written under the record of an earlier stay, then found again under another name and merged.
class Merged : public testing::Test {
  protected:
    test::TestUnit unit;
    std::unique_ptr<access::Session> doctor = unit.session(Role::Physician);
    DetaineeId kept = people::addDetainee(*doctor, named("MARTINEZ", "Paul")).value();
    DetaineeId old = people::addDetainee(*doctor, named("MARTIN", "Paul")).value();

    QDate today() { return unit.clock().today(); }
    void writeOldFile() {
        ASSERT_TRUE(signEncounter(*doctor, test::soundEncounter(old)));
        ASSERT_TRUE(prescribe(*doctor, test::soundTreatment(old, today())));
        Allergy penicillin;
        penicillin.detainee = old;
        penicillin.substance = u("Pénicilline");
        ASSERT_TRUE(recordAllergy(*doctor, penicillin));
        Alert alert;
        alert.detainee = old;
        alert.label = u("Interprète : portugais");
        ASSERT_TRUE(recordAlert(*doctor, alert));
        Vaccination vaccination;
        vaccination.detainee = old;
        vaccination.vaccine = u("dTP");
        vaccination.givenOn = today();
        ASSERT_TRUE(recordVaccination(*doctor, vaccination));
        MeasureSet set;
        set.detainee = old;
        set.values = {{MeasureCode::Weight, 71.5}};
        ASSERT_TRUE(recordMeasures(*doctor, set));
        ASSERT_TRUE(recordReception(*doctor, {{{}, Compartment::Somatic, old, u("hiv"), ReceptionState::ToDo, today(), {}, {}, {}}}));
        ASSERT_TRUE(consent::recordOpposition(*doctor, old, u("spip"), today(), {}, {}));
        consent::Consent consent;
        consent.detainee = old;
        consent.act = consent::ConsentAct::Disclosure;
        consent.recipient = u("csapa");
        consent.recipientName = u("CSAPA du Parc");
        consent.state = consent::ConsentState::Given;
        consent.informedOn = consent.decidedOn = today();
        consent.informationCategories = consent.professionalCategories = consent.medium = consent.security = u("x");
        ASSERT_TRUE(consent::recordConsent(*doctor, consent));
        RegisterLine line;
        line.detainee = old;
        line.happenedOn = today();
        line.subject = u("deux dossiers");
        ASSERT_TRUE(recordRegisterLine(*doctor, line));
    }
    people::IdentityMergeId merge() { return people::mergeDetainees(*doctor, kept, old, u("pièce d'identité vue")).value(); }

    int listsWithSomething(const DetaineeId& id) {
        const FileSummary s = fileSummary(*doctor, id).value();
        const auto consents = consent::consents(*doctor, id).value();
        const auto oppositions = consent::oppositions(*doctor, id).value();
        SearchFilter filter;
        filter.detainee = id;
        const std::vector<size_t> sizes{s.allergies.size(),
                                        s.treatments.size(),
                                        s.alerts.size(),
                                        s.lastMeasures.size(),
                                        s.toDo.size(),
                                        size_t(s.lastEncounter ? 1 : 0),
                                        vaccinations(*doctor, id)->size(),
                                        measureSeries(*doctor, id, MeasureCode::Weight, {})->size(),
                                        encounterDates(*doctor, id)->size(),
                                        timeline(*doctor, id)->entries.size(),
                                        size_t(timeline(*doctor, id)->total),
                                        size_t(openFile(*doctor, id, Compartment::Somatic)->entryCount),
                                        searchText(*doctor, u("dort mieux"), filter)->size(),
                                        consents.size(),
                                        oppositions.size(),
                                        registerLines(*doctor, Register::FilesKept, id)->size()};
        return int(std::count_if(sizes.begin(), sizes.end(), [](size_t n) { return n > 0; }));
    }
    static constexpr int allLists = 16;
};

}  // namespace

TEST_F(Merged, EveryListReadsBothRecordsAndUndoingSeparatesThem) {
    writeOldFile();
    EXPECT_EQ(listsWithSomething(kept), 0);
    EXPECT_EQ(listsWithSomething(old), allLists);
    const auto merged = merge();
    EXPECT_EQ(listsWithSomething(kept), allLists);
    EXPECT_EQ(listsWithSomething(old), allLists);
    EXPECT_EQ(people::detainee(*doctor, old)->id, kept);
    ASSERT_TRUE(people::undoMerge(*doctor, merged));
    EXPECT_EQ(listsWithSomething(kept), 0);
    EXPECT_EQ(listsWithSomething(old), allLists);
}

TEST_F(Merged, AThirdRecordMergedLaterIsTheSamePersonToo) {
    writeOldFile();
    merge();
    const auto third = people::addDetainee(*doctor, named("MARTINES", "Paul")).value();
    ASSERT_TRUE(people::mergeDetainees(*doctor, third, kept, u("même personne")));
    EXPECT_EQ(listsWithSomething(third), allLists);
    EXPECT_EQ(people::detainee(*doctor, old)->id, third);
}

TEST_F(Merged, AnOppositionUnderTheOldRecordBindsAtOnce) {
    writeOldFile();
    const auto merged = merge();
    EXPECT_EQ(consent::consentFactsFor(*doctor, kept, u("spip"), u("attestation_spip"), today())->opposition, u("active"));
    // Told again under the kept record: the opposition does not vanish behind the notice.
    EXPECT_EQ(consent::recordOpposition(*doctor, kept, u("spip"), today(), {}, {}).error().code, ErrorCode::AlreadyExists);
    ASSERT_TRUE(consent::withdrawOpposition(*doctor, kept, u("spip"), today(), u("à sa demande")));
    EXPECT_EQ(consent::consentFactsFor(*doctor, kept, u("spip"), u("attestation_spip"), today())->opposition, u("withdrawn"));
    ASSERT_TRUE(people::undoMerge(*doctor, merged));
    EXPECT_EQ(consent::oppositions(*doctor, old)->front().state, consent::OppositionState::Withdrawn);
    EXPECT_TRUE(consent::oppositions(*doctor, kept)->empty());
}

TEST_F(Merged, ACorrectionStaysWithTheRecordThatItCorrects) {
    writeOldFile();
    const auto merged = merge();
    Allergy held = allergies(*doctor, kept)->front();
    held.detainee = kept;
    held.reaction = u("urticaire");
    held.correction = {held.id, u("précision")};
    ASSERT_TRUE(recordAllergy(*doctor, held));
    ASSERT_EQ(allergies(*doctor, kept)->size(), 1u);
    ASSERT_TRUE(people::undoMerge(*doctor, merged));
    EXPECT_EQ(allergies(*doctor, old)->front().reaction, u("urticaire"));
    EXPECT_TRUE(allergies(*doctor, kept)->empty());
}

TEST_F(Merged, WhatIsToBeDoneIsAskedOfThePersonOnce) {
    writeOldFile();
    merge();
    unit.clock().advanceSeconds(3 * 86400);
    ASSERT_EQ(overdueReception(*doctor, today())->size(), 1u);
    EXPECT_EQ(overdueReception(*doctor, today())->front().detainee, kept);
    ASSERT_TRUE(recordReception(*doctor, {{{}, Compartment::Somatic, kept, u("hiv"), ReceptionState::Done, {}, {}, {}, {}}}));
    EXPECT_TRUE(overdueReception(*doctor, today())->empty());
    EXPECT_EQ(receptionAnswers(*doctor, kept)->size(), 1u);
}

TEST_F(Merged, ALaterAssessmentUnderTheOtherRecordAnswersForTheFirst) {
    SuicideRisk risk;
    risk.detainee = old;
    risk.urgency = RiskUrgency::High;
    risk.measures = u("surveillance");
    risk.reviewOn = today();
    ASSERT_TRUE(recordSuicideRisk(*doctor, risk));
    merge();
    EXPECT_EQ(suicideReviewsDue(*doctor, today())->front().detainee, kept);
    risk.detainee = kept;
    risk.urgency = RiskUrgency::Low;
    risk.reviewOn = {};
    risk.assessedAt = unit.clock().nowUtc().addSecs(60);
    ASSERT_TRUE(recordSuicideRisk(*doctor, risk));
    EXPECT_TRUE(suicideReviewsDue(*doctor, today())->empty());
}

TEST_F(Merged, WhatIsWithheldUnderOneRecordIsWithheldUnderTheOther) {
    {
        auto psychiatrist = unit.session(Role::Psychiatrist);
        ASSERT_TRUE(prescribe(*psychiatrist, test::soundTreatment(old, today())));
    }
    merge();
    ASSERT_EQ(treatments(*doctor, kept)->size(), 1u);
    ASSERT_TRUE(setWithholding(*doctor, {kept, WithheldCategory::Treatments, Compartment::Psychiatric, true, today(), {}}));
    EXPECT_TRUE(treatments(*doctor, kept)->empty());
    EXPECT_EQ(timeline(*doctor, kept)->entries.size(), 0u);
    EXPECT_EQ(withholdings(*doctor, old)->size(), 1u);
}
