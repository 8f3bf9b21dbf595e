// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/JudicialInformation.h"
#include "core/continuity/ExitFile.h"
#include "core/continuity/ExitPapers.h"
#include "core/continuity/RecordCopy.h"
#include "core/documents/Desk.h"
#include "core/records/Encounter.h"
#include "core/records/Treatment.h"
#include "core/transfer/Zip.h"
#include "tests/continuity/People.h"

namespace serment::continuity {

namespace {

struct Exit : Unit {
    DetaineeId martin = person("MARTIN"), durand = person("DURAND"), costa = person("COSTA");

    ChecklistLine line(const DetaineeId& id, ExitItem item) { return exitFile(*nurse, id)->checklist.at(static_cast<size_t>(item)); }
    QStringList listed() {
        QStringList names;
        const auto rows = exitsToPrepare(*nurse);
        EXPECT_TRUE(rows.has_value()) << (rows ? "" : rows.error().detail.toStdString());
        for (const ExitRow& row : *rows) names << row.person.identity.familyName;
        return names;
    }
    void examined(const DetaineeId& id) {
        records::Encounter visit;
        visit.detainee = id;
        visit.reason = u("Suivi");
        visit.subjective = u("Va bien");
        visit.consent = records::EncounterConsent::Given;
        visit.informationGiven = true;
        visit.thirdParty = records::ThirdParty::Nobody;
        EXPECT_TRUE(records::signEncounter(*chief, visit).has_value());
    }
};

}  // namespace

TEST_F(Exit, BeginsAMonthBeforeAndNotADayEarlier) {
    EXPECT_EQ(listed(), QStringList{u("MARTIN")});
    unit.clock().set(QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC));
    EXPECT_FALSE(listed().contains(u("DURAND")));
    unit.clock().set(QDateTime(QDate(2026, 6, 2), QTime(9, 0), Qt::UTC));
    EXPECT_TRUE(listed().contains(u("DURAND")));
}

TEST_F(Exit, IsPreparedWithoutADateBecauseItMayComeUnannounced) {
    ASSERT_TRUE(openExit(*nurse, costa).has_value());
    ASSERT_TRUE(openExit(*nurse, costa).has_value());
    EXPECT_EQ(listed(), (QStringList{u("MARTIN"), u("COSTA")}));
}

TEST_F(Exit, KeepsTheAnswerToTheVisitRefusalIncluded) {
    EXPECT_EQ(recordVisit(*nurse, martin, VisitAnswer::Refused, today().addDays(1), {}).error().field, u("on"));
    ASSERT_TRUE(recordVisit(*nurse, martin, VisitAnswer::Proposed, today(), {}).has_value());
    ASSERT_TRUE(recordVisit(*nurse, martin, VisitAnswer::Refused, today(), u("ne souhaite voir personne")).has_value());
    const auto file = exitFile(*nurse, martin);
    EXPECT_EQ(file->row.visit, VisitAnswer::Refused);
    EXPECT_EQ(file->visitWords, u("ne souhaite voir personne"));
}

TEST_F(Exit, EveryItemIsThereAndWhatIsMissingSaysWhy) {
    const auto file = exitFile(*nurse, martin);
    ASSERT_EQ(file->checklist.size(), EnumNames<ExitItem>::values.size());
    EXPECT_EQ(line(martin, ExitItem::LastDose).state, ItemState::NotNeeded);  // nothing that needs a relay
    EXPECT_EQ(file->row.missing, 8);
    EXPECT_EQ(recordItem(*nurse, martin, ExitItem::DesignatedDoctor, ItemState::NotNeeded, {}).error().field, u("words"));
    EXPECT_EQ(recordItem(*nurse, martin, ExitItem::OutsideAppointments, ItemState::Done, {}).error().field, u("words"));
    ASSERT_TRUE(recordItem(*nurse, martin, ExitItem::OutsideAppointments, ItemState::Done, u("le 25/03 à 10 h"), u("CMP du Parc")).has_value());
    ASSERT_TRUE(recordItem(*nurse, martin, ExitItem::DesignatedDoctor, ItemState::Missing, u("n’en a pas encore choisi")).has_value());
    EXPECT_EQ(exitFile(*nurse, martin)->row.missing, 6);
    EXPECT_EQ(line(martin, ExitItem::OutsideAppointments).partner, u("CMP du Parc"));
    EXPECT_EQ(line(martin, ExitItem::DesignatedDoctor).words, u("n’en a pas encore choisi"));
}

TEST_F(Exit, SubstitutionAsksForTheLastDoseAndARelay) {
    records::Treatment treatment;
    treatment.detainee = martin;
    treatment.drug = u("MÉTHADONE 40 mg, gélule");
    treatment.dose = u("1 gélule");
    treatment.route = u("orale");
    treatment.schedule = u("matin");
    treatment.startsOn = today().addDays(-30);
    treatment.isSubstitution = true;
    const auto prescribed = records::prescribe(*chief, treatment);
    ASSERT_TRUE(prescribed.has_value()) << prescribed.error().field.toStdString();
    EXPECT_EQ(line(martin, ExitItem::LastDose).state, ItemState::Missing);
    EXPECT_EQ(line(martin, ExitItem::Relay).state, ItemState::Missing);
    EXPECT_TRUE(line(martin, ExitItem::Relay).words.contains(u("MÉTHADONE")));
    records::Administration given;
    given.detainee = martin;
    given.treatment = *prescribed;
    ASSERT_TRUE(records::recordAdministrations(*nurse, {given}).has_value());
    EXPECT_EQ(line(martin, ExitItem::LastDose).state, ItemState::Done);
    EXPECT_EQ(line(martin, ExitItem::LastDose).on, today());
    ASSERT_TRUE(recordItem(*nurse, martin, ExitItem::Relay, ItemState::Done, u("pharmacie du Pont, dès le 24/03"), u("CSAPA Rive Gauche")).has_value());
    EXPECT_EQ(line(martin, ExitItem::Relay).state, ItemState::Done);
}

TEST_F(Exit, AnInjunctionOfCareAsksForItsCoordinatingPhysician) {
    EXPECT_FALSE(line(martin, ExitItem::CareOrder).isFromRecord);
    consent::JudicialInformation told;
    told.detainee = martin;
    told.obligation = consent::JudicialObligation::CareInjunction;
    told.toldOn = today();
    ASSERT_TRUE(consent::recordJudicialInformation(*chief, told).has_value());
    EXPECT_TRUE(line(martin, ExitItem::CareOrder).isFromRecord);
    EXPECT_EQ(line(martin, ExitItem::CareOrder).state, ItemState::Missing);
}

TEST_F(Exit, ThePapersGoIntoTheHandsOrAreRefused) {
    EXPECT_EQ(recordHandOver(*nurse, martin, HandOver::IntoHands, today(), {}).error().field, u("words"));
    EXPECT_EQ(recordHandOver(*nurse, martin, HandOver::RefusedPapers, today(), {}).error().field, u("words"));
    ASSERT_TRUE(recordHandOver(*nurse, martin, HandOver::RefusedPapers, today(), u("ne veut pas de papiers en cellule ; les prendra au greffe")).has_value());
    EXPECT_EQ(exitFile(*nurse, martin)->row.handOver, HandOver::RefusedPapers);
}

TEST_F(Exit, WhoLeftUnannouncedStaysListedWithANumberToCallBack) {
    end(costa, today(), people::EndReason::Released);
    end(durand, today(), people::EndReason::Transferred);
    unit.clock().advanceSeconds(24 * 3600);
    EXPECT_EQ(listed(), (QStringList{u("MARTIN"), u("COSTA")}));
    const auto file = exitFile(*nurse, costa);
    EXPECT_TRUE(file->row.isGone);
    EXPECT_EQ(file->row.daysLeft, -1);
    EXPECT_EQ(file->callBack, u("01 99 00 12 34"));
    ASSERT_TRUE(recordHandOver(*nurse, costa, HandOver::Ready, today(), u("sorti du tribunal"), u("01 99 00 56 78")).has_value());
    EXPECT_EQ(exitFile(*nurse, costa)->callBack, u("01 99 00 56 78"));
    EXPECT_TRUE(listed().contains(u("COSTA")));
    ASSERT_TRUE(recordHandOver(*nurse, costa, HandOver::IntoHands, today(), u("venu les chercher")).has_value());
    EXPECT_FALSE(listed().contains(u("COSTA")));
}

TEST_F(Exit, TheCopyForThePatientPassesTheGateAndTicksTheList) {
    examined(martin);
    const auto desk = documents::Desk::load();
    auto leaflet = desk->start(*chief, deontology::DocumentKind::AccessLeaflet, martin);
    ASSERT_TRUE(leaflet.has_value());
    leaflet->values.insert(u("registry"), true);
    const auto released = desk->release(*chief, *leaflet, {});
    ASSERT_TRUE(released.has_value()) << released.error().detail.toStdString();
    CopyRequest request;
    request.detainee = martin;
    request.kind = deontology::DocumentKind::ExitBundle;
    request.compartments = {Compartment::Coordination, Compartment::Somatic};
    request.isWholeLocated = true;
    request.missingWhy = u("pas de traitement");
    const auto unread = releaseRecordCopy(*chief, *desk, request);
    ASSERT_FALSE(unread.has_value());
    EXPECT_EQ(unread.error().code, ErrorCode::BlockedByRule);
    request.isReviewed = true;
    const auto copy = releaseRecordCopy(*chief, *desk, request);
    ASSERT_TRUE(copy.has_value()) << copy.error().detail.toStdString();
    EXPECT_EQ(copy->entries, 1);
    EXPECT_GE(copy->files.size(), 3u);
    const auto sealed = sealCopy(*copy);
    ASSERT_TRUE(sealed.has_value());
    EXPECT_FALSE(transfer::readZip(sealed->files.front().bytes).has_value());
    const auto opened = transfer::readZip(sealed->files.front().bytes, {}, sealed->passphrase.toLatin1());
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(opened->size(), copy->files.size());
    EXPECT_EQ(line(martin, ExitItem::RecordCopy).words, copy->number);
    EXPECT_EQ(line(martin, ExitItem::AccessLeaflet).state, ItemState::Done);
}

TEST_F(Exit, ThePapersForThePatientArePrintedTogetherWithASheetOfTheAppointments) {
    examined(martin);
    const auto desk = documents::Desk::load();
    auto papers = exitPapers(*chief, *desk, martin);
    ASSERT_TRUE(papers.has_value()) << papers.error().detail.toStdString();
    EXPECT_TRUE(papers->pdfs.empty());
    EXPECT_EQ(papers->missing, (std::vector{ExitItem::LiaisonLetter, ExitItem::Prescription, ExitItem::OutsideAppointments}));
    ASSERT_TRUE(recordItem(*nurse, martin, ExitItem::OutsideAppointments, ItemState::Done, u("le 25/03 à 10 h"), u("CMP du Parc")).has_value());
    ASSERT_TRUE(recordItem(*nurse, martin, ExitItem::Prescription, ItemState::NotNeeded, u("aucun traitement")).has_value());
    papers = exitPapers(*chief, *desk, martin);
    ASSERT_FALSE(papers->stopped) << papers->stopped->detail.toStdString() << papers->stopped->field.toStdString();
    ASSERT_EQ(papers->pdfs.size(), 1u);
    EXPECT_TRUE(papers->pdfs.front().startsWith("%PDF"));
    EXPECT_EQ(papers->missing, std::vector{ExitItem::LiaisonLetter});
    EXPECT_EQ(exitPapers(*chief, *desk, martin)->numbers, papers->numbers);  // printed again, not released again
}

}  // namespace serment::continuity
