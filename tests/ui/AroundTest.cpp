// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/access/JournalViews.h"
#include "core/consent/Consent.h"
#include "core/records/Register.h"
#include "tests/ui/ClinicalFile.h"
#include "ui/around/Around.h"
#include "ui/around/Pressures.h"
#include "ui/clinical/FileViewer.h"
#include "ui/consent/Scans.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;
using records::Register;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

struct Part : ClinicalFile {
    Part() = default;
    explicit Part(AroundPart part) { show(new RecordTab(std::move(part.spec), gateway(std::move(part.desk)))); }
    void put(const char* field, const QString& value) {
        FieldWidget* widget = form()->field(QString::fromLatin1(field));
        ASSERT_NE(widget, nullptr) << field;
        widget->setFocus();
        type(value);
    }
    void tick(const char* field) {
        form()->field(QString::fromLatin1(field))->setFocus();
        key(Qt::Key_Space);
    }
    std::vector<records::RegisterLine> lines(Register kind) { return records::registerLines(session(), kind, person).value(); }
};

}  // namespace

TEST(Around, TheFilesKeptAreToldWithHowToObtainThem) {
    Part part(Around::filesKept());
    part.ctrl(Qt::Key_N);
    part.tick("somatic");
    part.tick("paper");
    part.ctrl(Qt::Key_Return);
    EXPECT_TRUE(part.form()->field(u("leaflet"))->isWrong());
    part.tick("leaflet");
    part.ctrl(Qt::Key_Return);
    const auto lines = part.lines(Register::FilesKept);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].subject, u("2 file(s): somatic, on paper"));
}

TEST(Around, ACoordinatorIsNamedAndReplaced) {
    Part part(Around::coordinator());
    part.ctrl(Qt::Key_N);
    part.put("who", u("Dr Leroy"));
    part.put("subject", u("soins"));
    part.ctrl(Qt::Key_Return);
    ASSERT_EQ(part.lines(Register::Coordinator).size(), 1u);
    part.ctrl(Qt::Key_R);
    part.ctrl(Qt::Key_Return);
    const auto lines = part.lines(Register::Coordinator);
    ASSERT_EQ(lines.size(), 1u) << "the line is replaced, not added";
    EXPECT_TRUE(lines[0].endedOn.isValid());
    EXPECT_EQ(lines[0].who, u("Dr Leroy"));
}

TEST(Around, ASynthesisMeetingSaysWhatWasSharedAndWhetherThePersonKnows) {
    Part part(Around::meetings());
    part.ctrl(Qt::Key_N);
    part.put("who", u("Dr Leroy, Dr Blanc"));
    part.put("subject", u("sevrage"));
    part.ctrl(Qt::Key_Return);
    EXPECT_TRUE(part.form()->field(u("note"))->isWrong());
    part.put("note", u("traitement commun"));
    part.ctrl(Qt::Key_Return);
    ASSERT_EQ(part.lines(Register::SynthesisMeeting).size(), 1u);
    EXPECT_FALSE(part.lines(Register::SynthesisMeeting)[0].decidedOn.isValid());
    part.ctrl(Qt::Key_G);
    part.ctrl(Qt::Key_Return);
    EXPECT_TRUE(part.lines(Register::SynthesisMeeting)[0].decidedOn.isValid());
}

TEST(Around, AnOutsideDoctorWaitsForTheDecision) {
    FakePrompts prompts;
    Part part;
    AroundPart doctor = Around::outsideDoctor(prompts);
    auto* tab = new ScanTab(std::move(doctor.spec), part.gateway(std::move(doctor.desk)));
    part.show(tab);
    part.ctrl(Qt::Key_N);
    part.put("who", u("Dr Martin"));
    part.put("subject", u("second avis"));
    part.ctrl(Qt::Key_Return);
    ASSERT_EQ(part.lines(Register::OutsideDoctor).size(), 1u);
    EXPECT_FALSE(part.lines(Register::OutsideDoctor)[0].decidedOn.isValid());
    part.ctrl(Qt::Key_G);
    part.type(u("r"));
    prompts.file = part.picture();
    part.form()->field(u("scan"))->setFocus();
    part.key(Qt::Key_Space);
    part.ctrl(Qt::Key_Return);
    const auto line = part.lines(Register::OutsideDoctor)[0];
    part.ctrl(Qt::Key_O);
    EXPECT_FALSE(tab->viewer().imageSize().isEmpty()) << "the decision of the director is read here";
    EXPECT_EQ(access::journalOfDetainee(part.session(), part.person)->front().subject, line.scanId);
    EXPECT_EQ(line.decidedOn, part.unit().clock().today());
    EXPECT_EQ(line.note, u("Refused"));
}

TEST(Around, NothingGoesOnlineWithoutAnAgreement) {
    Part part(Around::onlineRecord());
    part.ctrl(Qt::Key_N);
    part.put("subject", u("lettre de sortie"));
    part.ctrl(Qt::Key_Return);
    EXPECT_TRUE(part.form()->field(u("decidedOn"))->isWrong()) << "P20";
    EXPECT_TRUE(part.lines(Register::OnlineRecord).empty());
    part.put("decidedOn", u("0"));
    part.ctrl(Qt::Key_Return);
    EXPECT_EQ(part.lines(Register::OnlineRecord).size(), 1u);
}

TEST(Around, NothingGoesOnlineAnyMoreOnceTheAgreementIsWithdrawn) {
    Part part(Around::onlineRecord());
    consent::Consent c;
    c.detainee = part.person;
    c.act = consent::ConsentAct::OnlineRecord;
    c.state = consent::ConsentState::Given;
    c.informedOn = c.decidedOn = part.unit().clock().today();
    const auto given = consent::recordConsent(part.session(), c).value();
    ASSERT_TRUE(consent::changeConsent(part.session(), given, 1, consent::ConsentState::Withdrawn, c.decidedOn, {}));
    part.ctrl(Qt::Key_N);
    part.put("subject", u("lettre de sortie"));
    part.put("decidedOn", u("0"));
    part.ctrl(Qt::Key_Return);
    EXPECT_TRUE(part.form()->field(u("decidedOn"))->isWrong());
    EXPECT_TRUE(part.lines(Register::OnlineRecord).empty());
}

TEST(Pressures, AreRecordedAnsweredAndNameNobody) {
    ClinicalFile file;
    PressuresPage page(std::make_unique<PressureGateway>(file.worker(), file.session()));
    page.resize(1100, 640);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.activate();
    file.settle();
    const auto lines = [&] { return records::registerLines(file.session(), Register::Pressure, {}).value(); };
    file.key(Qt::Key_N, Qt::ControlModifier);
    file.type(u("a"));
    auto* form = page.findChild<RecordForm*>();
    form->field(u("subject"))->setFocus();
    file.type(u("connaître le diagnostic"));
    file.ctrl(Qt::Key_Return);
    ASSERT_EQ(lines().size(), 1u);
    EXPECT_EQ(lines()[0].who, u("administration"));
    EXPECT_TRUE(lines()[0].detainee.isNull());
    EXPECT_TRUE(lines()[0].note.isEmpty());
    file.key(Qt::Key_E, Qt::ControlModifier);
    file.type(u("refusé"));
    file.ctrl(Qt::Key_Return);
    ASSERT_EQ(lines().size(), 1u);
    EXPECT_EQ(lines()[0].note, u("refusé"));
    EXPECT_EQ(lines()[0].version, 2);
}
