// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/access/JournalViews.h"
#include "core/consent/Consent.h"
#include "core/consent/ConsentFacts.h"
#include "core/consent/JudicialInformation.h"
#include "core/consent/Mandate.h"
#include "core/consent/Opposition.h"
#include "core/documents/Desk.h"
#include "core/people/Detainee.h"
#include "core/records/Attachment.h"
#include "tests/ui/ClinicalFile.h"
#include "ui/consent/ConsentBar.h"
#include "ui/consent/Consents.h"
#include "ui/consent/Mandates.h"
#include "ui/clinical/FileViewer.h"
#include "ui/consent/Oppositions.h"
#include "ui/consent/Scans.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

RecordTab* tabOf(ClinicalFile& file, RecordSpec spec, RecordDesk desk) {
    return new RecordTab(std::move(spec), file.gateway(std::move(desk)));
}

void put(ClinicalFile& file, const char* field, const QString& value) {
    FieldWidget* widget = file.form()->field(QString::fromLatin1(field));
    ASSERT_NE(widget, nullptr) << field;
    widget->setFocus();
    file.type(value);
}

QString readText(ClinicalFile& file) {
    for (auto* text : file.tab().findChildren<QPlainTextEdit*>())
        if (text->isReadOnly()) return text->toPlainText();
    return {};
}

// A consultation being written, with the bar above it as on the page of a patient.
struct PageWithBar final : PatientTab {
    ConsentBar* bar;
    QPlainTextEdit* consultation;
    explicit PageWithBar(ClinicalFile& file)
        : bar(new ConsentBar(file.gateway(ConsentBar::desk()), file.gateway(JudicialTellings::desk()), this)),
          consultation(new QPlainTextEdit(this)) {
        auto* box = new QVBoxLayout(this);
        box->addWidget(bar);
        box->addWidget(consultation);
    }
    QString key() const override { return u("page"); }
    QString title() const override { return u("page"); }
    void setPatient(const QString& detainee) override {
        PatientTab::setPatient(detainee);
        bar->setPatient(detainee);
    }
    void clear() override {}
    void refresh() override {}
};

}  // namespace

TEST(ConsentRegister, TwoKeysAfterTheFormRecordAnAnswer) {
    ClinicalFile file;
    file.show(tabOf(file, Consents::spec(), Consents::desk()));
    file.ctrl(Qt::Key_N);
    file.type(u("s"));  // screening
    file.type(u("HIV test"));
    file.key(Qt::Key_Return);
    file.type(u("g"));
    file.ctrl(Qt::Key_Return);
    const auto held = consent::consents(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].act, consent::ConsentAct::Screening);
    EXPECT_EQ(held[0].state, consent::ConsentState::Given);
    EXPECT_EQ(held[0].content, u("HIV test"));
    EXPECT_EQ(held[0].decidedOn, file.unit().clock().today());
    EXPECT_EQ(held[0].informedBy, file.session().user().displayName);
    EXPECT_FALSE(file.isWriting());

    file.ctrl(Qt::Key_R);
    file.ctrl(Qt::Key_Return);
    EXPECT_EQ(consent::consents(file.session(), file.person)->front().state, consent::ConsentState::Withdrawn);
}

TEST(ConsentRegister, OutsideTheCareTeamEachFieldOfTheLawIsAskedFor) {
    ClinicalFile file;
    file.show(tabOf(file, Consents::spec(), Consents::desk()));
    file.ctrl(Qt::Key_T);
    put(file, "recipientTitle", u("csapa"));
    file.key(Qt::Key_Return);
    put(file, "recipientName", u("CSAPA du Parc"));
    put(file, "purpose", u("suivi"));
    put(file, "state", u("g"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.isWriting());
    EXPECT_TRUE(file.form()->field(u("informationCategories"))->isWrong());
    for (const char* field : {"informationCategories", "professionalCategories", "medium", "security"}) put(file, field, u("lettre"));
    file.ctrl(Qt::Key_Return);
    const auto held = consent::consents(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].recipient, u("csapa"));
    EXPECT_TRUE(consent::isCompleteForOutsideSharing(held[0]));
    EXPECT_EQ(consent::consentFactsFor(file.session(), file.person, u("csapa"), u("letter_to_professional"), file.unit().clock().today())->consent,
              u("given"));
}

TEST(ConsentRegister, AnOralAnswerWithAWitnessNamesTheWitness) {
    ClinicalFile file;
    file.show(tabOf(file, Consents::spec(), Consents::desk()));
    file.ctrl(Qt::Key_N);
    put(file, "act", u("c"));
    put(file, "state", u("r"));
    put(file, "form", u("t"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(u("witness"))->isWrong());
    put(file, "witness", u("M. Petit, interprète"));
    put(file, "languageName", u("portug"));
    file.key(Qt::Key_Return);
    file.ctrl(Qt::Key_Return);
    const auto held = consent::consents(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].state, consent::ConsentState::Refused);
    EXPECT_EQ(held[0].language, u("pt"));
}

TEST(ConsentBar, TwoKeysRecordAndTheHandsComeBack) {
    ClinicalFile file;
    auto* page = new PageWithBar(file);
    ConsentBar* bar = page->bar;
    file.show(page);
    page->consultation->setFocus();
    bar->begin();
    file.type(u("v"));  // vaccination
    file.type(u("g"));  // agrees
    file.settle();
    const auto held = consent::consents(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].act, consent::ConsentAct::Vaccination);
    EXPECT_EQ(held[0].state, consent::ConsentState::Given);
    EXPECT_EQ(held[0].informedOn, file.unit().clock().today());
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(page->consultation->hasFocus());
}

TEST(ConsentBar, AfterARefusalTheConsequencesAreToldWhenAJudgeOrderedTheCare) {
    ClinicalFile file;
    auto* page = new PageWithBar(file);
    ConsentBar* bar = page->bar;
    file.show(page);
    bar->begin();
    file.type(u("c"));
    file.type(u("r"));
    file.settle();
    EXPECT_EQ(consent::consents(file.session(), file.person)->front().state, consent::ConsentState::Refused);
    EXPECT_TRUE(bar->isVisible()) << "P11 is asked";
    file.type(u("o"));
    file.settle();
    const auto told = consent::judicialInformation(file.session(), file.person).value();
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].occasion, consent::JudicialOccasion::Refusal);
    EXPECT_FALSE(bar->isVisible());
}

TEST(ConsentBar, EscapeRecordsNothing) {
    ClinicalFile file;
    auto* page = new PageWithBar(file);
    ConsentBar* bar = page->bar;
    file.show(page);
    bar->begin();
    file.type(u("t"));
    file.key(Qt::Key_Escape);
    EXPECT_TRUE(consent::consents(file.session(), file.person)->empty());
    EXPECT_FALSE(bar->isVisible());
}

TEST(ConsentBar, TabGoesFromTheAnswerToTheWordsAndBack) {
    ClinicalFile file;
    auto* page = new PageWithBar(file);
    file.show(page);
    page->bar->begin();
    file.settle();
    file.type(u("s"));
    file.key(Qt::Key_Tab);
    file.type(u("test VIH"));
    file.key(Qt::Key_Tab);
    file.type(u("g"));
    file.settle();
    const auto held = consent::consents(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].content, u("test VIH"));
    EXPECT_EQ(held[0].state, consent::ConsentState::Given);
    EXPECT_TRUE(page->consultation->toPlainText().isEmpty());
}

TEST(ConsentBar, WordsBeforeTheAnswerAreFoundAgainAndGoneOnceRecorded) {
    ClinicalFile file;
    const auto open = [&file] {
        auto* page = new PageWithBar(file);
        file.show(page);
        page->bar->begin();
        file.settle();
        return page;
    };
    auto* page = open();
    auto* words = page->bar->findChild<QLineEdit*>();
    file.type(u("s"));
    words->setFocus();
    file.type(u("test VIH"));
    page->bar->saveDrafts();
    file.settle();
    page = open();
    words = page->bar->findChild<QLineEdit*>();
    EXPECT_EQ(words->text(), u("test VIH")) << "a lock or a fall in between";
    file.key(Qt::Key_Escape);
    file.settle();
    page->bar->begin();
    file.settle();
    EXPECT_EQ(words->text(), u("test VIH")) << "Escape keeps it too";
    file.type(u("g"));
    file.settle();
    const auto held = consent::consents(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].act, consent::ConsentAct::Screening);
    EXPECT_EQ(held[0].content, u("test VIH"));
    page->bar->begin();
    file.settle();
    EXPECT_TRUE(words->text().isEmpty());
    EXPECT_TRUE(words->isHidden());
}

TEST(ConsentRegister, AHalfTypedDayIsFoundAgainAsItStood) {
    ClinicalFile file;
    file.show(tabOf(file, Consents::spec(), Consents::desk()));
    file.ctrl(Qt::Key_N);
    file.form()->field(u("informedOn"))->setFocus();
    file.key(Qt::Key_A, Qt::ControlModifier);
    file.type(u("31/"));
    const auto typed = [&file] { return file.form()->field(u("informedOn"))->findChild<QLineEdit*>()->text(); };
    ASSERT_EQ(typed(), u("31/"));
    file.tab().saveDrafts();
    file.settle();
    file.show(tabOf(file, Consents::spec(), Consents::desk()));
    ASSERT_NE(file.form(), nullptr);
    EXPECT_EQ(typed(), u("31/"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(u("informedOn"))->isWrong());
    EXPECT_TRUE(consent::consents(file.session(), file.person)->empty());
}

TEST(AgreedPaper, ListsWhatStandsAndWaitsForThePrinter) {
    ClinicalFile file;
    consent::Consent c;
    c.detainee = file.person;
    c.act = consent::ConsentAct::Screening;
    c.content = u("test VIH");
    c.state = consent::ConsentState::Given;
    c.informedOn = c.decidedOn = file.unit().clock().today();
    const auto withdrawn = consent::recordConsent(file.session(), c);
    c.content = u("radiographie");
    ASSERT_TRUE(consent::recordConsent(file.session(), c));
    ASSERT_TRUE(consent::changeConsent(file.session(), *withdrawn, 1, consent::ConsentState::Withdrawn, c.decidedOn, {}));
    auto* tab = new ConsentTab(file.gateway(Consents::desk()));
    QStringList opened;
    QObject::connect(tab, &PatientTab::goTo, tab, [&opened](const QString& page, const QString& id) { opened << page << id; });
    file.show(tab);
    file.key(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(opened, (QStringList{u("document"), u("draft:written_summary:") + file.person.toString()})) << "read over at once";
    const auto drafts = documents::savedDrafts(file.session()).value();
    ASSERT_EQ(drafts.size(), 1u);
    EXPECT_EQ(drafts[0].kind, deontology::DocumentKind::WrittenSummary);
    const QString words = drafts[0].values.value(u("summary")).toString();
    EXPECT_TRUE(words.contains(u("radiographie"))) << qPrintable(words);
    EXPECT_FALSE(words.contains(u("VIH"))) << "what was withdrawn is no agreement";
    EXPECT_TRUE(words.contains(u("retirer votre accord")));
}

TEST(Oppositions, ToTheSpipActsAtOnceAndIsTakenBack) {
    ClinicalFile file;
    file.show(tabOf(file, Oppositions::spec(), Oppositions::desk()));
    const auto facts = [&] {
        return consent::consentFactsFor(file.session(), file.person, u("spip"), u("attestation_spip"), file.unit().clock().today()).value();
    };
    file.ctrl(Qt::Key_N);
    file.ctrl(Qt::Key_Return);
    EXPECT_EQ(facts().oppositionNoticeDate, file.unit().clock().today()) << "the right was told, three keys";
    file.ctrl(Qt::Key_O);
    file.ctrl(Qt::Key_Return);
    EXPECT_EQ(facts().opposition, u("active"));
    EXPECT_TRUE(readText(file).contains(u("Nothing had been shared before"))) << qPrintable(readText(file));
    file.ctrl(Qt::Key_R);
    file.ctrl(Qt::Key_Return);
    EXPECT_EQ(facts().opposition, u("withdrawn"));
}

TEST(Mandates, AreKeptWithTheirScanAndEnd) {
    ClinicalFile file;
    FakePrompts prompts;
    prompts.file = file.picture();
    auto* tab = new ScanTab(Mandates::spec(prompts), file.gateway(Mandates::desk()));
    file.show(tab);
    file.ctrl(Qt::Key_N);
    file.type(u("Maître Leduc"));
    put(file, "holderKind", u("l"));
    put(file, "scope", u("copie du dossier"));
    put(file, "signedOn", u("-1"));
    put(file, "identityCheckedOn", u("0"));
    put(file, "identityDocument", u("carte professionnelle"));
    file.form()->field(u("scan"))->setFocus();
    file.key(Qt::Key_Space);
    file.ctrl(Qt::Key_Return);
    auto held = consent::mandates(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_TRUE(held[0].isSigned() && held[0].isIdentityChecked());
    EXPECT_EQ(held[0].holderKind, u("lawyer"));
    EXPECT_EQ(records::attachments(file.session(), file.person)->front().id.toString(), held[0].scanId);
    EXPECT_TRUE(tab->viewer().imageSize().isEmpty());
    file.ctrl(Qt::Key_O);
    EXPECT_FALSE(tab->viewer().imageSize().isEmpty()) << "the scan is seen in the window";
    const auto journal = access::journalOfDetainee(file.session(), file.person).value();
    ASSERT_FALSE(journal.empty());
    EXPECT_EQ(journal[0].subject, held[0].scanId) << "who opened it stands in the journal";
    EXPECT_EQ(journal[0].action, u("read_coordination"));
    file.ctrl(Qt::Key_R);
    file.ctrl(Qt::Key_Return);
    held = consent::mandates(file.session(), file.person).value();
    EXPECT_FALSE(held[0].isInForce(file.unit().clock().today()));
}

TEST(Representatives, OfAMinorAreAskedForAndRecorded) {
    ClinicalFile file;
    FakePrompts prompts;
    file.show(tabOf(file, Representatives::spec(prompts), Representatives::desk()));
    file.ctrl(Qt::Key_N);
    file.type(u("UEMO de Clairbourg"));
    put(file, "quality", u("j"));
    file.ctrl(Qt::Key_Return);
    const auto held = consent::representatives(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].quality, consent::RepresentativeQuality::Pjj);
}

TEST(Representatives, OfAProtectedAdultAreKeptWithTheJudgment) {
    ClinicalFile file;
    FakePrompts prompts;
    auto* tab = new ScanTab(Representatives::spec(prompts), file.gateway(Representatives::desk()));
    file.show(tab);
    file.ctrl(Qt::Key_N);
    file.type(u("UDAF du Rhône"));
    put(file, "quality", u("t"));
    prompts.file = file.unit().scratch(u("judgment.pdf"));
    QFile false_(*prompts.file);
    ASSERT_TRUE(false_.open(QIODevice::WriteOnly));
    false_.write("not a paper");
    false_.close();
    file.form()->field(u("scan"))->setFocus();
    file.key(Qt::Key_Space);
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(u("scan"))->isWrong()) << "what is no paper is told at the field";
    EXPECT_TRUE(consent::representatives(file.session(), file.person)->empty());
    prompts.file = file.picture();
    file.form()->field(u("scan"))->setFocus();
    file.key(Qt::Key_Space);
    file.ctrl(Qt::Key_Return);
    const auto held = consent::representatives(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].quality, consent::RepresentativeQuality::Tutor);
    file.ctrl(Qt::Key_O);
    EXPECT_FALSE(tab->viewer().imageSize().isEmpty());
    EXPECT_EQ(access::journalOfDetainee(file.session(), file.person)->front().subject, held[0].scanId);
}

TEST(JudicialTellings, AreRecordedInThreeKeys) {
    ClinicalFile file;
    file.show(tabOf(file, JudicialTellings::spec(), JudicialTellings::desk()));
    file.ctrl(Qt::Key_N);
    file.type(u("o"));
    file.ctrl(Qt::Key_Return);
    const auto told = consent::judicialInformation(file.session(), file.person).value();
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].obligation, consent::JudicialObligation::CareObligation);
    EXPECT_EQ(told[0].toldOn, file.unit().clock().today());
}
