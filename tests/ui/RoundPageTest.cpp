// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QLineEdit>

#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/records/Allergy.h"
#include "tests/records/Samples.h"
#include "tests/ui/ClinicalFile.h"
#include "core/access/JournalViews.h"
#include "ui/clinical/RoundPage.h"
#include "ui/widgets/Notice.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

const char* const roll =
    "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de "
    "naissance;Sexe;Nationalité;Bâtiment;Étage;Cellule;"
    "Date d'écrou;Date de libération prévue;Statut\r\n"
    "45871;MARTIN;;Paul;03/05/1984;LYON;M;Française;B;2;214;01/02/2026;;Condamné\r\n"
    "45872;COSTA;;Luis;04/06/1990;PORTO;M;Portugaise;A;1;102;01/02/2026;;Prévenu\r\n"
    "45873;DIALLO;;Amadou;04/07/1991;PARIS;M;Française;A;1;103;01/02/2026;;Prévenu\r\n";

struct Round {
    ClinicalFile file;
    CoreRoundGateway gateway{file.worker(), file.session()};
    FakePrompts prompts;
    std::unique_ptr<RoundPage> page;
    explicit Round(records::Holding holding = records::Holding::Supervised) {
        EXPECT_TRUE(people::applyRoll(file.session(), roll, people::RowsInError::Stop)->applied);
        const auto present = people::presentDetainees(file.session()).value();
        for (const people::Detainee& person : present) {
            auto t = test::soundTreatment(person.id, file.unit().clock().today());
            t.holding = holding;
            EXPECT_TRUE(records::prescribe(file.session(), t));
        }
        open();
    }
    void open() {
        page = std::make_unique<RoundPage>(gateway, prompts);
        page->resize(900, 600);
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->activate();
        file.settle();
    }
    RowView& list() { return *page->findChild<RowView*>(); }
    std::vector<records::Administration> given() {
        std::vector<records::Administration> all;
        const auto lines =
            records::administrationRound(file.session(), records::Holding::Supervised, file.unit().clock().today()).value();
        for (const records::RoundLine& line : lines)
            for (const auto& dose : line.recordedToday) all.push_back(dose);
        return all;
    }
};

}  // namespace

TEST(RoundPage, OneKeyAPersonThenTheRoundAtOnceInTheOrderOfTheCells) {
    Round round;
    EXPECT_EQ(round.list().rowModel().rows().size(), 5u) << "two buildings, three persons";
    round.file.keys = 0;
    for (const char* key : {"g", "r", "a"}) {
        round.file.type(QString::fromLatin1(key));
        round.file.settle();
    }
    EXPECT_TRUE(round.given().empty()) << "marked, not recorded";
    round.file.ctrl(Qt::Key_Return);
    EXPECT_EQ(round.file.keys, 4);
    const auto given = round.given();
    ASSERT_EQ(given.size(), 3u);
    EXPECT_EQ(given[0].outcome, records::AdministrationOutcome::Given);
    EXPECT_EQ(given[1].outcome, records::AdministrationOutcome::Refused);
    EXPECT_EQ(given[2].outcome, records::AdministrationOutcome::Absent);
}

TEST(RoundPage, AnAllergyStandsBesideTheNameBeforeAndAfterTheMark) {
    Round round;
    records::Allergy allergy;
    allergy.detainee = people::searchDetainees(round.file.session(), QStringLiteral("costa"))->front().id;
    allergy.substance = QStringLiteral("pénicilline");
    ASSERT_TRUE(records::recordAllergy(round.file.session(), allergy));
    round.open();
    const auto costa = [&round] {
        for (const Row& row : round.list().rowModel().rows())
            if (row.title.contains(QStringLiteral("COSTA"))) return row;
        return Row();
    };
    EXPECT_TRUE(costa().meta.contains(allergy.substance));
    EXPECT_EQ(costa().tone, Tone::Block);
    round.file.type(QStringLiteral("g"));
    EXPECT_FALSE(costa().meta.contains(allergy.substance)) << "the mark has its place";
    EXPECT_TRUE(costa().place.contains(allergy.substance));
    const auto& rows = round.list().rowModel().rows();
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.place.contains(allergy.substance); }), 1);
}

TEST(RoundPage, MarksNotRecordedAreFoundAgainAndTakenBack) {
    Round round;
    round.file.type(QStringLiteral("g"));
    round.page->saveDrafts();
    round.file.settle();
    round.open();
    round.file.key(Qt::Key_Backspace);
    round.file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(round.given().empty()) << "the mark that came back was taken back";
}

TEST(RoundPage, TheWeeklyBoxesAreAListOfTheirOwnAndBuildingsComeOneByOne) {
    Round round(records::Holding::WeeklyBox);
    EXPECT_TRUE(round.list().rowModel().rows().empty());
    round.file.type(QStringLiteral("2"));
    round.file.settle();
    EXPECT_EQ(round.list().rowModel().rows().size(), 5u);
    round.file.ctrl(Qt::Key_B);
    EXPECT_EQ(round.list().rowModel().rows().size(), 3u) << "building A";
    round.file.ctrl(Qt::Key_B);
    EXPECT_EQ(round.list().rowModel().rows().size(), 2u) << "building B";
}

TEST(RoundPage, TheListOfTheWeeklyBoxesIsPrintedForTheBuildingShownAndLeavesATrace) {
    Round round(records::Holding::WeeklyBox);
    round.file.ctrl(Qt::Key_P);
    EXPECT_TRUE(round.prompts.asked.isEmpty()) << "the supervised round prints no boxes";
    round.file.type(QStringLiteral("2"));
    round.file.settle();
    round.file.ctrl(Qt::Key_B);
    round.file.ctrl(Qt::Key_P);
    EXPECT_EQ(round.prompts.asked, QStringList{QStringLiteral("print")});
    const QDate today = round.file.unit().clock().today();
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    const auto trace = access::journalOfUser(round.file.session(), round.file.session().user().id).value();
    EXPECT_TRUE(std::any_of(trace.begin(), trace.end(), [&](const access::JournalLine& line) {
        return line.action == QStringLiteral("administer_treatment") && line.subject == monday.toString(Qt::ISODate);
    })) << "the Monday that comes";
}

TEST(RoundPage, AWeekThatCannotBeReadIsToldAndPrintsNothing) {
    Round round(records::Holding::WeeklyBox);
    round.file.type(QStringLiteral("2"));
    round.file.settle();
    auto* first = round.page->findChild<QLineEdit*>();
    first->setFocus();
    first->selectAll();
    round.file.type(QStringLiteral("demain peut-être"));
    round.file.key(Qt::Key_Return);
    EXPECT_TRUE(round.prompts.asked.isEmpty());
    EXPECT_TRUE(round.page->findChild<Notice*>()->isVisible());
}
