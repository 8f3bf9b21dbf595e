// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <cstdio>

#include "core/consent/Consent.h"
#include "core/consent/Mandate.h"
#include "core/consent/Opposition.h"
#include "core/documents/Desk.h"
#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/records/Alert.h"
#include "core/records/Allergy.h"
#include "core/records/HungerStrike.h"
#include "core/records/Injury.h"
#include "core/records/LabResult.h"
#include "core/records/Problem.h"
#include "core/records/Reception.h"
#include "core/records/Refusal.h"
#include "core/records/Register.h"
#include "core/records/SuicideRisk.h"
#include "core/records/Summary.h"
#include "core/records/Vaccination.h"
#include "tests/ui/ClinicalFile.h"
#include "ui/clinical/ClinicalTabs.h"
#include "ui/clinical/RoundPage.h"
#include "ui/clinical/Treatments.h"
#include "ui/consent/ConsentTabs.h"
#include "ui/identity/PersonTabs.h"
#include "ui/patient/ActPicker.h"
#include "ui/patient/CorePatientGateway.h"
#include "ui/patient/EncounterEditor.h"
#include "ui/patient/PatientPage.h"
#include "ui/patient/SummaryTab.h"
#include "ui/reception/ReceptionLine.h"
#include "ui/reception/ReceptionTabs.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

const char* const roll =
    "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de "
    "naissance;Sexe;Nationalité;Bâtiment;Étage;Cellule;"
    "Date d'écrou;Date de libération prévue;Statut\r\n"
    "45871;MARTIN;;Paul;03/05/1984;LYON;M;Française;B;2;214;01/02/2026;;Condamné\r\n";

// A whole file page on a real unit, driven by the keyboard alone and counted.
struct WholeFile {
    ClinicalFile file;
    FakePrompts prompts;
    CorePatientGateway gateway{file.worker(), file.session()};
    PatientPage page{gateway};
    DetaineeId person;

    WholeFile() {
        EXPECT_TRUE(people::applyRoll(file.session(), roll, people::RowsInError::Stop)->applied);
        person = people::presentDetainees(file.session())->front().id;
        ClinicalTabs::addTo(page, file.worker(), file.session(), prompts);
        ConsentTabs::addTo(page, file.worker(), file.session(), prompts);
        ReceptionTabs::addTo(page, file.worker(), file.session());
        PersonTabs::addTo(page, file.worker(), file.session(), prompts);
        page.resize(1180, 700);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.open(person.toString());
        file.settle();
    }
    access::Session& session() { return file.session(); }
    void days(int count) { file.unit().clock().advanceSeconds(qint64(count) * 24 * 3600); }
    // Ctrl+Shift+N, some letters of the act, Enter.
    void begin(const char* letters) {
        file.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        file.type(QString::fromUtf8(letters));
        file.key(Qt::Key_Return);
    }
    void type(const char* text) { file.type(QString::fromUtf8(text)); }
    void enter(int times = 1) {
        for (int i = 0; i < times; ++i) file.key(Qt::Key_Return);
    }
    void record() { file.ctrl(Qt::Key_Return); }
    // F8 and two letters, wherever the hands are.
    void consent(const char* letters) {
        file.key(Qt::Key_F8);
        type(letters);
        file.settle();
    }
    // The nurse's screen from its first question to its last.
    void receive() {
        begin("nurse");
        type("n");  // language
        type("d");  // consent to the reception
        enter();
        type("d");  // leaflet
        enter(2);
        type("d");  // suicide risk
        type("triste, pas d'idée");
        enter();
        type("n");  // withdrawal
        type("d");  // substitution
        type("méthadone 40 mg");
        enter();
        type("hier 8 h");
        enter();
        type("CSAPA du Parc");
        enter(2);
        type("n");  // other treatments
        type("n");  // injuries
        type("d");  // files told
        type("2");
        record();
    }
    void goTo(const char* field) {
        for (auto* form : page.findChildren<RecordForm*>())
            if (form->isVisible()) form->field(QString::fromLatin1(field))->setFocus();
    }
    bool isWriting() {
        for (auto* form : page.findChildren<RecordForm*>())
            if (form->isVisible()) return true;
        return false;
    }
    // A consultation from wherever one is, answered by keys.
    void consult(const char* reason, const char* says) {
        begin("consult");
        type(reason);
        enter();
        type("o");
        file.next();
        for (auto* editor : page.findChildren<EncounterEditor*>()) {
            if (!editor->isVisible()) continue;
            editor->findChildren<QPlainTextEdit*>().front()->setFocus();
            type(says);
        }
        record();  // stops at what is not answered, with the hands on it
        type("o");
        record();
        type("s");
        record();
    }
};

}  // namespace

TEST(PatientJourney, FromArrivalToAMonthLaterWithAHungerStrikeInTheMiddle) {
    WholeFile whole;
    auto& session = whole.session();

    // The day of arrival: who the person is, the nurse, the physician.
    whole.begin("correct the");
    whole.goTo("usedName");
    whole.type("DURAND");
    whole.goTo("birthPlace");
    whole.file.ctrl(Qt::Key_A);
    whole.type("lyon");
    whole.record();
    EXPECT_EQ(people::detainee(session, whole.person)->identity.usedName, QStringLiteral("DURAND"));
    whole.receive();
    auto answers = records::receptionAnswers(session, whole.person).value();
    EXPECT_EQ(answers.size(), 9u) << "the nurse's screen is whole";
    EXPECT_EQ(records::registerLines(session, records::Register::FilesKept, whole.person)->size(), 1u) << "P18";
    EXPECT_EQ(consent::consents(session, whole.person)->size(), 1u);
    whole.begin("physician's");
    whole.type("d");
    whole.enter();
    whole.type("d");  // HIV
    whole.enter();
    whole.type("d");  // hepatitis B
    whole.enter();
    whole.type("d");  // hepatitis C
    whole.enter();
    whole.type("r");  // syphilis: declined
    whole.enter();
    whole.type("t");  // tuberculosis, within a week
    whole.enter(3);
    whole.type("t");
    whole.record();
    answers = records::receptionAnswers(session, whole.person).value();
    EXPECT_EQ(answers.size(), 16u);
    EXPECT_EQ(records::overdueReception(session, session.clock().today().addDays(8))->size(), 2u) << "what is due shows in Today";
    whole.consent("sg");  // screening: agrees
    EXPECT_EQ(consent::consents(session, whole.person)->size(), 2u);
    whole.begin("right told");
    whole.record();
    EXPECT_EQ(consent::oppositions(session, whole.person)->front().state, consent::OppositionState::Noticed);
    whole.begin("new mandate");
    whole.type("Maître Leduc");
    whole.goTo("scope");
    whole.type("copie du dossier");
    whole.record();
    EXPECT_EQ(consent::mandates(session, whole.person)->size(), 1u);
    whole.begin("name coord");
    whole.type("Dr Leroy");
    whole.goTo("subject");
    whole.type("soins somatiques et psychiatriques");
    whole.record();
    EXPECT_EQ(records::registerLines(session, records::Register::Coordinator, whole.person)->size(), 1u) << "T26";
    whole.consult("Examen d’arrivée", "Toux ancienne, dort mal.");
    ASSERT_EQ(records::encounterDates(session, whole.person)->size(), 1u);
    whole.begin("allergy or");
    whole.type("penicilline");
    whole.record();
    EXPECT_EQ(records::allergies(session, whole.person)->size(), 1u);
    whole.begin("new problem");
    whole.type("Dépendance aux opiacés");
    whole.record();
    whole.begin("new measures");
    whole.type("82");
    whole.enter();
    whole.type("178");
    whole.enter();
    whole.type("130");
    whole.enter();
    whole.type("80");
    whole.record();
    whole.begin("prescribe");
    whole.type("methadone");
    whole.enter();
    whole.goTo("dose");
    whole.type("40 mg");
    whole.goTo("schedule");
    whole.type("matin");
    whole.goTo("holding");
    whole.type("s");
    whole.file.key(Qt::Key_Space);
    whole.record();
    whole.begin("assess");
    whole.type("1");
    whole.type("m");
    whole.goTo("measures");
    whole.type("revoir avec le psychologue");
    whole.goTo("reviewOn");
    whole.type("9/3/2026");
    whole.record();
    auto summary = records::fileSummary(session, whole.person).value();
    EXPECT_EQ(summary.problems.size(), 1u);
    ASSERT_EQ(summary.treatments.size(), 1u);
    EXPECT_TRUE(summary.treatments[0].isSubstitution);
    EXPECT_EQ(summary.treatments[0].holding, records::Holding::Supervised);
    EXPECT_TRUE(summary.suicideRisk.has_value());

    // The dose of each morning, in the round.
    CoreRoundGateway roundGateway(whole.file.worker(), session);
    RoundPage round(roundGateway, whole.prompts);
    round.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&round));
    round.activate();
    whole.file.settle();
    whole.type("g");
    whole.record();
    round.hide();
    whole.page.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&whole.page));
    EXPECT_EQ(records::administrations(session, whole.person, {})->size(), 1u);

    // A week later the person stops eating.
    whole.days(7);
    whole.begin("declaration");
    whole.type("1");
    whole.goTo("baselineWeight");
    whole.type("82");
    whole.enter();
    whole.type("178");
    whole.goTo("wishes");
    whole.type("Pas de perfusion.");
    whole.record();
    for (int day = 1; day <= 14; ++day) {
        whole.days(1);
        whole.file.ctrl(Qt::Key_J);
        whole.type(qPrintable(QString::number(82 - day * 0.6)));
        whole.enter();
        whole.type("118");
        whole.enter();
        whole.type("70");
        whole.record();
        ASSERT_FALSE(whole.isWriting()) << "day " << day;
    }
    auto episode = records::hungerStrikes(session, whole.person)->front();
    EXPECT_EQ(episode.days.size(), 14u);
    EXPECT_EQ(episode.state.alerts, std::vector{records::StrikeAlert::Loss10});
    EXPECT_EQ(episode.state.dayNumber, 15);
    whole.begin("refusal");
    whole.type("perfusion");
    whole.goTo("consequencesTold");
    whole.type("troubles du rythme, décès");
    whole.goTo("signedByPatient");
    whole.file.key(Qt::Key_Space);
    whole.record();
    EXPECT_EQ(records::refusals(session, whole.person)->size(), 1u);
    whole.begin("laboratory");
    whole.type("Kaliémie : 3,1 mmol/L (3,5 – 5,0) !");
    whole.record();
    EXPECT_EQ(records::labValues(session, whole.person)->size(), 1u);

    // A fall, then the meal taken again.
    whole.begin("injuries");
    whole.goTo("site");
    whole.type("genou droit");
    whole.goTo("kind");
    whole.type("2");
    whole.goTo("findings");
    whole.type("dermabrasion");
    whole.record();
    EXPECT_EQ(records::injuries(session, whole.person)->size(), 1u);
    whole.days(1);
    whole.begin("declaration");
    whole.file.key(Qt::Key_Escape);
    whole.file.ctrl(Qt::Key_T);
    whole.type("1");
    whole.record();
    episode = records::hungerStrikes(session, whole.person)->front();
    EXPECT_EQ(episode.strike.ending, records::StrikeEnding::Resumed);

    // A month after the arrival.
    whole.days(7);
    whole.begin("vaccination");
    whole.type("Hépatite B");
    whole.record();
    EXPECT_EQ(records::vaccinations(session, whole.person)->size(), 1u);
    EXPECT_FALSE(records::overdueReception(session, session.clock().today())->empty());
    whole.begin("physician's");
    for (const char* item : {"tuberculosis", "vaccination"}) {
        for (auto* line : whole.page.findChildren<ReceptionLine*>())
            if (line->item() == QLatin1String(item)) line->begin();
        whole.type("d");
    }
    whole.record();
    EXPECT_TRUE(records::overdueReception(session, session.clock().today())->empty()) << "nothing is late any more";
    whole.begin("opposes");
    whole.record();
    EXPECT_EQ(consent::oppositions(session, whole.person)->front().state, consent::OppositionState::Active);
    whole.begin("ask");
    whole.file.key(Qt::Key_Escape);
    whole.file.ctrl(Qt::Key_P);
    EXPECT_EQ(documents::savedDrafts(session)->size(), 1u) << "what was agreed to waits to be printed for the person";
    whole.consult("Suivi", "Mange, dort.");
    EXPECT_EQ(records::encounterDates(session, whole.person)->size(), 2u);
    whole.file.key(Qt::Key_1, Qt::AltModifier);
    whole.page.activate();
    whole.file.settle();
    QStringList shown;
    for (auto* list : whole.page.findChild<SummaryTab*>()->findChildren<RowView*>())
        for (const Row& row : list->rowModel().rows()) shown << row.title;
    EXPECT_TRUE(shown.contains(QStringLiteral("Dépendance aux opiacés")));
    EXPECT_TRUE(shown.join(QLatin1Char('|')).contains(QStringLiteral("METHADONE"), Qt::CaseInsensitive));
    EXPECT_TRUE(shown.contains(QStringLiteral("Suivi")));
}

// Keys from the summary of an open file until it is recorded, what is said of the patient included; no click.
TEST(PatientJourney, TheCommonestActsTakeFewKeys) {
    WholeFile whole;
    const auto counted = [&whole](const char* act, int most, const std::function<void()>& keys) {
        whole.file.key(Qt::Key_1, Qt::AltModifier);
        whole.file.keys = 0;
        keys();
        EXPECT_FALSE(whole.isWriting()) << act;
        EXPECT_LE(whole.file.keys, most) << act;
        std::printf("[   KEYS   ] %-34s %3d keys, 0 clicks\n", act, whole.file.keys);
        ::testing::Test::RecordProperty(act, whole.file.keys);
    };
    counted("consent asked and given", 4, [&] { whole.consent("vg"); });
    counted("measures", 23, [&] {
        whole.begin("new mea");
        whole.type("82");
        whole.file.next();
        whole.file.next();
        whole.type("130");
        whole.file.next();
        whole.type("80");
        whole.record();
    });
    counted("prescription", 26, [&] {
        whole.begin("presc");
        whole.type("dolip");
        whole.enter();
        whole.type("1");
        whole.enter();
        whole.enter();
        whole.type("matin");
        whole.record();
    });
    counted("dose given", 4, [&] {
        whole.file.key(Qt::Key_4, Qt::AltModifier);
        whole.file.ctrl(Qt::Key_G);
        whole.record();
    });
    counted("allergy", 22, [&] {
        whole.begin("allergy or");
        whole.type("penici");
        whole.enter();
        whole.type("a3");
        whole.record();
    });
    counted("problem", 15, [&] {
        whole.begin("new p");
        whole.type("asthme");
        whole.record();
    });
    counted("vaccination", 14, [&] {
        whole.begin("vacc");
        whole.type("dT");
        whole.record();
    });
    counted("laboratory result", 17, [&] {
        whole.begin("labo");
        whole.type("CRP: 48!");
        whole.record();
    });
    counted("hunger strike declared", 10, [&] {
        whole.begin("decl");
        whole.type("1");
        whole.record();
    });
    whole.days(1);
    counted("day of a strike", 14, [&] {
        whole.file.key(Qt::Key_1, Qt::AltModifier);
        for (auto* list : whole.page.findChild<SummaryTab*>()->findChildren<RowView*>())
            if (list->rowModel().rowCount() > 0 &&
                list->rowModel().rows().front().id.startsWith(QStringLiteral("hunger"))) {
                list->setFocus();
                list->selectFirst();
                break;
            }
        whole.enter();
        whole.file.ctrl(Qt::Key_J);
        whole.type("81,4");
        whole.record();
    });
    counted("consultation, its words apart", 17, [&] {
        whole.file.ctrl(Qt::Key_N);
        whole.type("toux");
        whole.enter();
        whole.type("o");
        whole.record();
        whole.type("o");
        whole.record();
        whole.type("s");
        whole.record();
    });
    EXPECT_EQ(records::encounterDates(whole.session(), whole.person)->size(), 1u);
    EXPECT_EQ(records::hungerStrikes(whole.session(), whole.person)->front().days.size(), 1u);
}
