// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Sources.h"

#include <gtest/gtest.h>

#include "core/access/BreakGlass.h"
#include "core/agenda/Extraction.h"
#include "core/consent/Consent.h"
#include "core/consent/Mandate.h"
#include "core/directory/Partner.h"
#include "core/documents/Desk.h"
#include "core/people/Detainee.h"
#include "core/records/AwaitedResult.h"
#include "core/records/Problem.h"
#include "core/records/Register.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::documents;
using access::Role;
using deontology::DocumentKind;
using deontology::Recipient;

namespace {

QString u(const char* words) {
    return QString::fromUtf8(words);
}

struct Sources : testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> physician = unit.session(Role::Physician);
    std::unique_ptr<access::Session> psychiatrist = unit.session(Role::Psychiatrist);
    DetaineeId person = add();

    static const Desk& desk() {
        static const Desk loaded = *Desk::load();
        return loaded;
    }
    DetaineeId add() {
        people::Identity identity;
        identity.familyName = u("MARTIN");
        identity.givenNames = {u("Paul")};
        identity.birthDate = *people::PartialDate::parse(u("03/05/1984"));
        return *people::addDetainee(*physician, identity);
    }
    QDate today() { return unit.clock().today(); }
    records::EntryId lab(access::Session& session, Compartment team, std::vector<std::pair<const char*, const char*>> values) {
        records::LabReport report;
        report.compartment = team;
        report.detainee = person;
        for (const auto& [name, value] : values) report.values.push_back({u(name), u(value), {}, {}, {}, false});
        const auto id = records::recordLabReport(session, report);
        EXPECT_TRUE(id);
        unit.clock().advanceSeconds(3600);
        return *id;
    }
    consent::ConsentId designate(const char* name, consent::ConsentState state = consent::ConsentState::Given) {
        consent::Consent given;
        given.detainee = person;
        given.act = consent::ConsentAct::Disclosure;
        given.recipient = u("designated_doctor");
        given.recipientName = u(name);
        given.content = u("letter_to_designated_doctor");
        given.state = state;
        given.informedOn = today();
        given.decidedOn = today();
        const auto id = consent::recordConsent(*physician, given);
        EXPECT_TRUE(id) << (id ? "" : id.error().field.toStdString());
        return *id;
    }
    void list(Recipient kind, const char* name, const char* address = "") {
        directory::Partner partner;
        partner.kind = kind;
        partner.name = u(name);
        partner.missionScope = u("suivi en addictologie");
        partner.address = u(address);
        EXPECT_TRUE(directory::addPartner(*physician, partner));
    }
    Draft started(access::Session& session, DocumentKind kind) { return *desk().start(session, kind, person); }
    Filled designated(access::Session& session) {
        const auto draft = started(session, DocumentKind::LetterToDesignatedDoctor);
        return {draft.values.value(u("designated")), draft.origins.value(u("designated")).toString()};
    }
    QString awaited(access::Session& session) {
        return started(session, DocumentKind::LettreDeLiaison).values.value(u("results")).toString();
    }
};

TEST(AwaitedValues, AreToldByTheWordsOfAReportAndNeverByAResult) {
    for (const auto* words : {"en cours", "En attente", "résultat à suivre", "demandée", "Culture en cours", "à venir"})
        EXPECT_TRUE(records::isAwaited({u("x"), u(words), {}, {}, {}, false})) << words;
    for (const auto* words : {"3,2", "positif", "< 20", "négatif", "non détecté", "immunisé", "absence"})
        EXPECT_FALSE(records::isAwaited({u("x"), u(words), {}, {}, {}, false})) << words;
}

TEST_F(Sources, ResultsAwaitedAreListedUntilTheyComeAndTheFieldSaysWhereFrom) {
    EXPECT_EQ(awaited(*physician), QString());
    const auto first = lab(*physician, Compartment::Somatic,
                           {{"Hémoculture", "en cours"}, {"Kaliémie", "4,1"}, {"Sérologie VHC", "en attente"}});
    const Draft draft = started(*physician, DocumentKind::LettreDeLiaison);
    const QString said = draft.values.value(u("results")).toString();
    EXPECT_EQ(said.count(QLatin1Char('\n')), 1) << said.toStdString();
    EXPECT_TRUE(said.contains(u("Hémoculture")) && said.contains(u("Sérologie VHC")) && !said.contains(u("Kali")));
    EXPECT_EQ(draft.origins.value(u("results")).toString(), u("results.pending"));
    lab(*physician, Compartment::Somatic, {{"hemoculture", "négatif"}});
    EXPECT_FALSE(awaited(*physician).contains(u("culture"))) << "a later report answers it";
    records::LabReport corrected;
    corrected.detainee = person;
    corrected.values = {{u("Sérologie VHC"), u("négatif"), {}, {}, {}, false}};
    corrected.correction = {first, u("résultat reçu")};
    ASSERT_TRUE(records::recordLabReport(*physician, corrected));
    EXPECT_EQ(awaited(*physician), QString());
}

TEST_F(Sources, EachTeamAwaitsItsOwnResultsEvenWithTheOtherFileOpen) {
    ASSERT_TRUE(access::setBreakGlassEnabled(*psychiatrist, true));
    lab(*physician, Compartment::Somatic, {{"Hémoculture", "en cours"}});
    lab(*psychiatrist, Compartment::Psychiatric, {{"Lithiémie", "en cours"}});
    records::Problem problem;
    problem.compartment = Compartment::Psychiatric;
    problem.detainee = person;
    problem.label = u("Trouble bipolaire");
    ASSERT_TRUE(records::recordProblem(*psychiatrist, problem));
    EXPECT_TRUE(awaited(*psychiatrist).contains(u("Lithiémie")));
    EXPECT_FALSE(awaited(*psychiatrist).contains(u("Hémoculture")));
    physician = unit.session(Role::Physician);
    const auto opened = access::breakGlass(*physician, person, u("coma"), test::TestUnit::passphrase());
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    ASSERT_EQ(records::labReports(**opened, person)->size(), 2u) << "it reads both files";
    EXPECT_FALSE(awaited(**opened).contains(u("Lithiémie")));
    EXPECT_TRUE(awaited(**opened).contains(u("Hémoculture")));
    EXPECT_FALSE(started(**opened, DocumentKind::LetterToDesignatedDoctor).values.contains(u("history")));
}

TEST_F(Sources, AReportOfAConsultationOutsideIsAwaitedByTheTeamThatAskedForIt) {
    const auto id = *agenda::indicateExtraction(*physician, person, u("Centre hospitalier"), today(),
                                                {Compartment::Somatic, u("cardiologie"), u("souffle"), {}});
    using State = agenda::ExtractionState;
    int version = 1;
    const auto go = [&](State to) {
        agenda::ExtractionStep step;
        step.to = to;
        if (to == State::Confirmed) step.plannedAt = unit.clock().nowUtc().addSecs(60);
        const auto now = agenda::advanceExtraction(*physician, id, version, step);
        ASSERT_TRUE(now) << now.error().field.toStdString();
        version = now->version;
        unit.clock().advanceSeconds(600);
    };
    for (const auto to : {State::Consented, State::Requested, State::Confirmed, State::Departed}) go(to);
    EXPECT_EQ(awaited(*physician), QString());
    go(State::SeenOutside);
    EXPECT_TRUE(awaited(*physician).contains(u("cardiologie")));
    EXPECT_FALSE(awaited(*physician).contains(u("souffle")));
    EXPECT_EQ(awaited(*psychiatrist), QString());
    go(State::Returned);
    go(State::ReportReceived);
    EXPECT_EQ(awaited(*physician), QString());
}

TEST_F(Sources, TheDoctorWhomThePersonDesignatedFillsTheLetterUntilItIsTakenBack) {
    EXPECT_TRUE(designated(*physician).value.isUndefined());
    const auto root = designate("Dr Sylvie Marchand");
    EXPECT_EQ(designated(*physician).value.toString(), u("Dr Sylvie Marchand"));
    EXPECT_EQ(designated(*physician).origin, u("consent.designated_doctor"));
    list(Recipient::DesignatedDoctor, "Dr Sylvie Marchand", "4, place du Marché\n59000 Lille");
    const Draft letter = started(*physician, DocumentKind::LetterToDesignatedDoctor);
    EXPECT_EQ(letter.recipientName, u("Dr Sylvie Marchand, 4, place du Marché, 59000 Lille"));
    EXPECT_EQ(letter.origins.value(u("recipient_name")).toString(), u("consent.designated_doctor"));
    EXPECT_EQ(started(*physician, DocumentKind::LettreDeLiaison).values.value(u("designated")).toString(),
              u("Dr Sylvie Marchand"));
    ASSERT_TRUE(consent::changeConsent(*physician, root, 1, consent::ConsentState::Withdrawn, today(), {}));
    EXPECT_TRUE(designated(*physician).value.isUndefined());
    EXPECT_EQ(started(*physician, DocumentKind::LetterToDesignatedDoctor).recipientName, QString());
}

TEST_F(Sources, AMandateOrADoctorAllowedByTheDirectorAnswersWhenNoConsentNamesOne) {
    records::RegisterLine line;
    line.kind = records::Register::OutsideDoctor;
    line.detainee = person;
    line.happenedOn = today();
    line.who = u("Dr Karim Benali");
    line.subject = u("second avis");
    const auto root = records::recordRegisterLine(*physician, line);
    ASSERT_TRUE(root);
    EXPECT_TRUE(designated(*physician).value.isUndefined()) << "the decision is awaited";
    line.root = *root;
    line.decidedOn = today();
    ASSERT_TRUE(records::recordRegisterLine(*physician, line));
    EXPECT_EQ(designated(*physician).value.toString(), u("Dr Karim Benali"));
    EXPECT_EQ(designated(*physician).origin, u("register.outside_doctor"));
    consent::Mandate mandate;
    mandate.detainee = person;
    mandate.holder = u("Dr Luc Petit");
    mandate.holderKind = u("designated_doctor");
    mandate.scope = u("dossier");
    mandate.signedOn = mandate.startsOn = today();
    ASSERT_TRUE(consent::recordMandate(*physician, mandate));
    EXPECT_EQ(designated(*physician).value.toString(), u("Dr Luc Petit"));
    EXPECT_EQ(designated(*physician).origin, u("consent.mandate"));
    designate("Dr Sylvie Marchand", consent::ConsentState::Refused);
    EXPECT_TRUE(designated(*physician).value.isUndefined()) << "a refusal speaks over older papers";
}

TEST_F(Sources, ThePaperForTheCourtIsAddressedToTheOneOfTheDirectoryAndToNobodyOutOfTwo) {
    const auto reader = [&] { return started(*physician, DocumentKind::AttestationPresence); };
    EXPECT_EQ(reader().recipientName, QString());
    list(Recipient::Jap, "Tribunal judiciaire de Clairbourg", "1, place du Palais\n59999 Clairbourg");
    list(Recipient::Spip, "SPIP de Clairbourg");
    EXPECT_EQ(reader().recipientName, u("Tribunal judiciaire de Clairbourg, 1, place du Palais, 59999 Clairbourg"));
    EXPECT_EQ(reader().origins.value(u("recipient_name")).toString(), u("directory.partner"));
    EXPECT_FALSE(reader().recipientName.contains(u("addictologie"))) << "what a partner does is not on the paper";
    Draft typed = reader();
    typed.recipientName = u("Tribunal de Lille");
    EXPECT_EQ(desk().refilled(*physician, typed)->recipientName, u("Tribunal de Lille"));
    list(Recipient::Jap, "Tribunal judiciaire de Lille");
    EXPECT_EQ(reader().recipientName, QString());
    typed.recipientName = u("Tribunal judiciaire de Lille, JAP");
    typed.origins = {};
    Field field;
    field.source = u("directory.partner");
    EXPECT_EQ(valueFromRecord(*physician, field, typed)->value.toString(), u("Tribunal judiciaire de Lille"));
}

TEST_F(Sources, ALawyerOfTheDirectoryIsNobodysLawyer) {
    list(Recipient::Lawyer, "Me Durand");
    Draft draft = started(*physician, DocumentKind::CertificatConseil);
    draft.recipient = Recipient::Lawyer;
    draft.recipientName.clear();
    EXPECT_EQ(desk().refilled(*physician, draft)->recipientName, QString());
}

}  // namespace
