// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/PreparedHandOver.h"

#include "core/access/Alarm.h"
#include "core/access/Certificate.h"
#include "core/continuity/ExitFile.h"
#include "core/gate/Register.h"
#include "core/records/Encounter.h"
#include "core/records/Treatment.h"
#include "core/transfer/Import.h"
#include "core/transfer/Shuttle.h"
#include "tests/continuity/People.h"

namespace serment::continuity {

namespace {

struct Prepared : Unit {
    DetaineeId costa = person("COSTA"), durand = person("DURAND"), martin = person("MARTIN");
    const documents::Desk desk = *documents::Desk::load();

    void SetUp() override {
        Unit::SetUp();
        records::Treatment treatment;
        treatment.detainee = costa;
        treatment.drug = u("MÉTHADONE 40 mg, gélule");
        treatment.dose = u("1 gélule");
        treatment.route = u("orale");
        treatment.schedule = u("matin");
        treatment.startsOn = today().addDays(-30);
        treatment.isSubstitution = true;
        prescribed = *records::prescribe(*chief, treatment);
        for (const DetaineeId& seen : {costa, durand}) {  // somebody of the unit has seen them (T25)
            records::Encounter visit;
            visit.detainee = seen;
            visit.reason = u("Suivi");
            visit.subjective = u("Va bien");
            visit.consent = records::EncounterConsent::Given;
            visit.informationGiven = true;
            visit.thirdParty = records::ThirdParty::Nobody;
            EXPECT_TRUE(records::signEncounter(*chief, visit).has_value());
        }
    }
    void given() {
        unit.clock().advanceSeconds(60);
        records::Administration dose;
        dose.detainee = costa;
        dose.treatment = prescribed;
        EXPECT_TRUE(records::recordAdministrations(*nurse, {dose}).has_value());
    }
    std::vector<Unannounced> gone() {
        const auto all = unannouncedExits(*chief);
        EXPECT_TRUE(all.has_value()) << (all ? "" : all.error().detail.toStdString());
        return all.value_or(std::vector<Unannounced>());
    }
    QByteArray sealed() {
        return *chief->read({access::Action::ManageExit, Compartment::Somatic, costa, {}}, [](store::Database& db) -> Result<QByteArray> {
            return db.query(u("SELECT sealed FROM somatic.prepared_hand_over")).first([](const store::Row& row) { return row.blob(0); }).value_or(QByteArray());
        });
    }
    static Caller unit2() { return {deontology::Recipient::NewUnitResponsable, u("Dr Roux, USMP de Valmont"), u("rappelé au numéro de l’annuaire"), {}, true, false}; }
    records::EntryId prescribed;
};

}  // namespace

TEST_F(Prepared, WhoLeftWithoutTheirPapersIsMadeReadyByWhoeverMay) {
    EXPECT_TRUE(gone().empty());
    end(costa, today(), people::EndReason::Released);
    ASSERT_EQ(gone().size(), 1u);
    EXPECT_FALSE(gone().front().isReady);
    EXPECT_EQ(gone().front().callBack, u("01 99 00 12 34"));
    EXPECT_FALSE(mayPrepare(*nurse));
    EXPECT_EQ(*prepareHandOvers(*nurse), 0);
    EXPECT_FALSE(gone().front().isReady);
    EXPECT_EQ(*prepareHandOvers(*chief), 0);
    ASSERT_TRUE(gone().front().isReady);
    const auto seen = unannouncedExits(*nurse);  // who answers the telephone sees it too
    ASSERT_EQ(seen->size(), 1u);
    EXPECT_TRUE(seen->front().isReady);
    end(martin, today(), people::EndReason::Released);  // nobody of the unit ever saw him: there is nothing to hand over
    EXPECT_EQ(gone().size(), 1u);
    const auto other = unannouncedExits(*unit.session(access::Role::Psychiatrist));  // knows who left, holds nothing of it
    ASSERT_TRUE(other.has_value());
    EXPECT_FALSE(other->front().isReady);
}

TEST_F(Prepared, OneAtATimeSoThatNothingElseWaits) {
    end(costa, today(), people::EndReason::Released);
    end(durand, today(), people::EndReason::Transferred);
    EXPECT_EQ(*prepareHandOvers(*chief, 1), 1);
    EXPECT_EQ(*prepareHandOvers(*chief, 1), 0);
    const auto all = gone();
    EXPECT_TRUE(std::all_of(all.begin(), all.end(), [](const Unannounced& each) { return each.isReady; }));
}

// The roll of today lists neither of two: one left yesterday, the other is only missing.
TEST_F(Prepared, TheLastToGoComeFirstHoweverTheyWentAndNoMoreThanAskedFor) {
    end(costa, today().addDays(-1), people::EndReason::Released);
    roll("1001;MARTIN;Paul;03/05/1984;M;A;1;12;01/12/2025;23/03/2026;Condamné\n");
    const auto all = gone();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all.front().person.id, durand);
    EXPECT_EQ(all.back().person.id, costa);
    const auto first = unannouncedExits(*chief, 1);
    ASSERT_EQ(first->size(), 1u);
    EXPECT_EQ(first->front().person.id, durand);
}

TEST_F(Prepared, NothingOfTheFileLiesAboutReadable) {
    end(costa, today(), people::EndReason::Released);
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    const QByteArray envelope = sealed();
    ASSERT_GT(envelope.size(), 300);
    for (const char* word : {"COSTA", "THADONE", "DOSSIER"}) EXPECT_FALSE(envelope.contains(word)) << word;
    // Only the team's own key opens it.
    const auto care = access::certifiedKey(*chief, access::Action::ExportBundle, Compartment::Coordination);
    EXPECT_FALSE(keys::decryptAndVerify(envelope, *care).has_value());
    EXPECT_TRUE(keys::decryptAndVerify(envelope, *access::certifiedKey(*chief, access::Action::ExportBundle, Compartment::Somatic)).has_value());
}

TEST_F(Prepared, IsMadeAgainWhenTheFileChangesAndNotOtherwise) {
    end(costa, today(), people::EndReason::Released);
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    const QByteArray first = sealed();
    unit.clock().advanceSeconds(3600);
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    EXPECT_EQ(sealed(), first);
    given();
    unit.clock().advanceSeconds(60);
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    EXPECT_NE(sealed(), first);
}

TEST_F(Prepared, IsTakenAwayOnceTheirPapersAreInTheirHandsOrTheTimeHasPassed) {
    end(costa, today(), people::EndReason::Released);
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    ASSERT_TRUE(recordHandOver(*nurse, costa, HandOver::IntoHands, today(), u("venu les chercher")).has_value());
    EXPECT_TRUE(gone().empty());
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    EXPECT_TRUE(sealed().isEmpty());
    end(durand, today(), people::EndReason::Released);
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    EXPECT_FALSE(sealed().isEmpty());
    unit.clock().set(unit.clock().nowUtc().addMonths(2).addDays(2));
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    EXPECT_TRUE(sealed().isEmpty());
}

TEST_F(Prepared, LeavesThroughTheGateWhenTheNextUnitCallsAndOpensThere) {
    given();
    end(costa, today(), people::EndReason::Transferred);
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    Caller caller = unit2();
    caller.howChecked.clear();
    EXPECT_EQ(handOverPrepared(*chief, desk, costa, caller).error().field, u("howChecked"));
    caller = unit2();
    caller.isPatientInformed = false;
    EXPECT_FALSE(handOverPrepared(*chief, desk, costa, caller).has_value());
    EXPECT_FALSE(sealed().isEmpty());
    const auto bundle = handOverPrepared(*chief, desk, costa, unit2());
    ASSERT_TRUE(bundle.has_value()) << bundle.error().detail.toStdString() << bundle.error().field.toStdString();
    EXPECT_TRUE(sealed().isEmpty());
    EXPECT_TRUE(gone().empty());
    const auto verified = access::verifyUnit(*chief);  // what was taken away leaves its trace, and nothing contradicts it
    ASSERT_TRUE(verified.has_value());
    EXPECT_TRUE(verified->problems.empty());
    const auto lines = transfer::transfers(*chief, costa);
    ASSERT_EQ(lines->size(), 1u);
    EXPECT_EQ(lines->front().partner, u("Dr Roux, USMP de Valmont"));
    gate::DisclosureFilter filter;
    filter.detainee = costa;
    const auto register_ = gate::disclosures(*chief, filter);
    ASSERT_EQ(register_->size(), 1u);
    EXPECT_EQ(register_->front().number, bundle->number);

    test::TestUnit other;
    auto there = other.chief();
    const auto outcome = transfer::importBundle(*there, {bundle->files.front().bytes, bundle->passphrase.toLatin1(), {}, {}, false});
    ASSERT_TRUE(outcome.has_value()) << outcome.error().detail.toStdString();
    EXPECT_EQ(outcome->patient.birthFamilyName, u("COSTA"));
    EXPECT_GE(outcome->documents, 1);
}

TEST_F(Prepared, GoesToThePatientWhoComesBackForIt) {
    end(costa, today(), people::EndReason::Released);
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    Caller caller{deontology::Recipient::Patient, u("M. COSTA"), u("carte d’identité vue"), {}, true, false};
    const auto unread = handOverPrepared(*chief, desk, costa, caller);
    EXPECT_FALSE(unread.has_value());
    caller.isReviewed = true;
    const auto bundle = handOverPrepared(*chief, desk, costa, caller);
    ASSERT_TRUE(bundle.has_value()) << bundle.error().detail.toStdString() << " " << bundle.error().field.toStdString();
}

TEST_F(Prepared, AStickThatDoesNotTakeItLeavesItReadyAndTheRegisterSaysThatNothingLeft) {
    end(costa, today(), people::EndReason::Transferred);
    ASSERT_TRUE(prepareHandOvers(*chief).has_value());
    const auto full = handOverPrepared(*chief, desk, costa, unit2(), {}, [](const transfer::ExportedBundle&, const transfer::Tick&) -> Result<void> { return fail(ErrorCode::DiskFull); });
    ASSERT_FALSE(full.has_value());
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(gone().front().isReady);
    EXPECT_TRUE(transfer::transfers(*chief, costa)->empty());
    gate::DisclosureFilter filter;
    filter.detainee = costa;
    filter.withCancelled = false;
    EXPECT_TRUE(gate::disclosures(*chief, filter)->empty());
}

TEST_F(Prepared, WhomTheRollNoLongerListsIsMadeReadyBeforeAnybodyConfirmsIt) {
    roll("1001;MARTIN;Paul;03/05/1984;M;A;1;12;01/12/2025;23/03/2026;Condamné\n"
         "1002;DURAND;Louis;12/08/1990;M;A;1;13;01/12/2025;02/07/2026;Condamné\n");
    ASSERT_EQ(gone().size(), 1u);
    EXPECT_EQ(gone().front().person.identity.familyName, u("COSTA"));
    EXPECT_FALSE(gone().front().leftOn.isValid());
    EXPECT_EQ(*prepareHandOvers(*chief), 0);
    EXPECT_TRUE(gone().front().isReady);
    ASSERT_TRUE(people::keepStay(*chief, people::stays(*chief, costa)->front().id).has_value());  // here after all
    EXPECT_EQ(*prepareHandOvers(*chief), 0);
    EXPECT_TRUE(sealed().isEmpty());
}

}  // namespace serment::continuity
