// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/people/Detainee.h"
#include "tests/support/TestUnit.h"
#include "ui/rules/CoreGuideGateway.h"
#include "ui/rules/GuideFinder.h"
#include "ui/rules/GuidePage.h"

using namespace serment;
using namespace serment::ui;

namespace {

struct NobodyFinder final : FindGateway {
    void find(const QString&, Reply<std::vector<Row>> reply) override { reply(std::vector<Row>()); }
};

// The page over a real unit with one man in it, by keyboard.
struct Guided {
    test::TestUnit unit;
    std::unique_ptr<access::Session> physician = unit.session(access::Role::Physician);
    DetaineeId man = add();
    Worker worker{physician->forkForWorker().value()};
    CoreGuideGateway gateway{worker, std::make_shared<DeskShelf>(), physician->clock()};
    NobodyFinder nobody;
    GuidePage page{gateway, nobody};
    QSignalSpy wanted{&page, &Page::goTo};

    DetaineeId add() {
        people::Identity identity;
        identity.familyName = QStringLiteral("ROCHE");
        identity.givenNames = {QStringLiteral("Luc")};
        identity.birthDate = *people::PartialDate::parse(QStringLiteral("01/02/1990"));
        return *people::addDetainee(*physician, identity);
    }
    void begin(const char* path) {
        page.resize(1200, 700);
        page.show();
        page.open(QLatin1String(path) + QLatin1Char(':') + man.toString());
        ASSERT_TRUE(QTest::qWaitFor([this] { return !words().isEmpty() && asks(); }, 15000));
    }
    QString words() {
        QStringList all;
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        for (const auto* button : page.findChildren<QPushButton*>())
            if (button->isVisible()) all << button->text();
        return all.join(QLatin1Char('\n'));
    }
    bool asks() { return words().contains(QStringLiteral("Question ")); }
    bool says(const QString& text) {
        return QTest::qWaitFor([&] { return words().contains(text); }, 5000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
    QLineEdit* line() {
        QLineEdit* found = nullptr;
        [[maybe_unused]] const bool shown = QTest::qWaitFor(
            [&] {
                for (auto* each : page.findChildren<QLineEdit*>())
                    if (each->isVisible()) found = each;
                return found != nullptr;
            },
            3000);
        return found;
    }
    std::vector<documents::Draft> drafts() { return documents::savedDrafts(*physician).value(); }
};

}  // namespace

TEST(Guide, ASafetyReportIsAnsweredWithTheHandsOnTheKeysAndEndsInItsDraft) {
    Guided guided;
    guided.begin("safety_report");
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1}) guided.press(key);
    ASSERT_NE(guided.line(), nullptr);  // the time of the report, filled with now
    QTest::keyClick(guided.line(), Qt::Key_Return);
    ASSERT_TRUE(guided.says(QStringLiteral("What leaves")));
    for (auto* button : guided.page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Write the document")) button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return guided.wanted.count() == 1; }, 5000));
    EXPECT_EQ(guided.wanted[0][0].toString(), QStringLiteral("document"));
    EXPECT_EQ(guided.wanted[0][1].toString(),
              QStringLiteral("draft:signalement_risque:") + guided.man.toString());
    const auto drafts = guided.drafts();
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].values.value(QStringLiteral("toward")), QStringLiteral("self"));
    EXPECT_EQ(drafts[0].values.value(QStringLiteral("when")), QStringLiteral("now"));
    EXPECT_EQ(drafts[0].values.value(QStringLiteral("serious")), true);
    EXPECT_EQ(drafts[0].values.value(QStringLiteral("at")), QStringLiteral("10 h 00"));
    EXPECT_TRUE(documents::guidedBegun(*guided.physician)->empty());
}

TEST(Guide, ADiagnosisEndsInTheRefusalAndGoingBackOpensTheWay) {
    Guided guided;
    guided.begin("safety_report");
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_2}) guided.press(key);
    EXPECT_TRUE(guided.says(QStringLiteral("Nothing leaves.")));
    EXPECT_TRUE(guided.says(QStringLiteral("P06")));
    EXPECT_TRUE(guided.drafts().empty());
    guided.press(Qt::Key_Backspace);
    EXPECT_TRUE(guided.says(QStringLiteral("What will the report hold?")));
}

TEST(Guide, WhatTheFileAnswersIsNotAsked) {
    Guided guided;
    guided.begin("ill_treatment");
    EXPECT_TRUE(guided.words().contains(QStringLiteral("Is the patient a minor? No (from the file)")));
    EXPECT_TRUE(guided.words().contains(QStringLiteral("unable to protect himself")));
}

TEST(Guide, AnAgreementThatNoRegisterHoldsIsToldBeforeTheDocumentIsWritten) {
    Guided guided;
    guided.begin("ill_treatment");
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_2}) guided.press(key);
    ASSERT_TRUE(guided.says(QStringLiteral("Still to be recorded or filled in")));
    EXPECT_TRUE(guided.says(QStringLiteral("P07a")));
}

TEST(Guide, AnswersAreKeptAndFoundAgain) {
    Guided guided;
    guided.begin("spip");
    QTest::keyClicks(guided.line(), QStringLiteral("3/2/2026"));
    QTest::keyClick(guided.line(), Qt::Key_Return);
    guided.press(Qt::Key_1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !documents::guidedBegun(*guided.physician)->empty(); }, 5000));
    GuidePage again(guided.gateway, guided.nobody);
    again.show();
    again.open(QStringLiteral("spip:") + guided.man.toString());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            for (const auto* label : again.findChildren<QLabel*>())
                if (label->text().contains(QStringLiteral("03/02/2026"))) return true;
            return false;
        },
        5000));
}

TEST(Guide, WhatIsNoDateIsAskedAgain) {
    Guided guided;
    guided.begin("spip");
    QTest::keyClicks(guided.line(), QStringLiteral("in spring"));
    QTest::keyClick(guided.line(), Qt::Key_Return);
    EXPECT_TRUE(guided.says(QStringLiteral("This does not answer the question")));
    EXPECT_TRUE(guided.asks());
}

TEST(Guide, TheSearchFindsAnActByAWordAndARuleByItsNumber) {
    Guided guided;
    GuideFinder finder(guided.nobody, guided.gateway);
    QStringList ids;
    const auto look = [&](const char* text) {
        ids.clear();
        finder.find(QLatin1String(text), [&](Result<std::vector<Row>> rows) {
            for (const Row& row : *rows) ids << row.id;
        });
        return !ids.isEmpty();
    };
    EXPECT_TRUE(look("p25"));
    EXPECT_EQ(ids, QStringList(QStringLiteral("rules:P25")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return look("requisition"); }, 15000));
    EXPECT_EQ(ids, QStringList(QStringLiteral("guide:requisition")));
}

// What takes longer than a key may take is asked for behind the people, unless an act may be meant already.
TEST(Guide, TheFirstLettersOfASearchDoNotWaitForTheActs) {
    struct Order final : FindGateway, GuideGateway {
        QStringList asked;
        void find(const QString&, Reply<std::vector<Row>> reply) override {
            asked << QStringLiteral("people");
            reply(std::vector<Row>());
        }
        void paths(Reply<GuidedPaths> reply) override {
            asked << QStringLiteral("acts");
            reply(failed ? Result<GuidedPaths>(fail(ErrorCode::Internal)) : Result<GuidedPaths>(std::make_shared<std::vector<deontology::GuidedPath>>()));
        }
        bool failed = false;
        void begun(Reply<std::vector<Row>>) override {}
        void begin(const GuidedPaths&, const deontology::GuidedPath&, const QString&, Reply<GuideRun>) override {}
        void prospect(const GuideRun&, Reply<GuideProspect>) override {}
        void save(const GuideRun&, Reply<bool>) override {}
        void write(const GuideRun&, Reply<QString>) override {}
        QDateTime now() const override { return {}; }
    };
    const auto askedFor = [](const char* text, bool failed) {
        Order order;
        order.failed = failed;
        GuideFinder finder(order, order);
        for (int i = 0; i < 2; ++i) finder.find(QLatin1String(text), [](Result<std::vector<Row>>) {});
        return order.asked.join(QLatin1Char(' '));
    };
    EXPECT_EQ(askedFor("ma", false), QStringLiteral("people acts people"));
    EXPECT_EQ(askedFor("mar", false), QStringLiteral("acts people people"));
    EXPECT_EQ(askedFor("mar", true), QStringLiteral("acts people acts people")) << "asked again where it could not be read";
}
