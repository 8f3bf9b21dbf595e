// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/gate/LocalRules.h"
#include "tests/support/TestUnit.h"
#include "ui/documents/FindingsPanel.h"
#include "ui/rules/CoreRuleGateway.h"
#include "ui/rules/RuleWords.h"
#include "ui/rules/RulesPage.h"
#include "ui/widgets/RowView.h"

using namespace serment;
using namespace serment::ui;

namespace {

// The page over a real unit, as one role sees it.
struct Reading {
    test::TestUnit unit;
    std::unique_ptr<access::Session> session;
    Worker worker;
    CoreRuleGateway gateway;
    RulesPage page;

    explicit Reading(const QString& user)
        : session(unit.session(user)),
          worker(session->forkForWorker().value()),
          gateway(worker, *session),
          page(gateway) {
        page.resize(1200, 700);
        page.show();
        page.activate();
        [[maybe_unused]] const bool loaded =
            QTest::qWaitFor([this] { return list()->rowModel().rowCount() > 0; }, 60000);
    }
    RowView* list() { return page.findChild<RowView*>(); }
    QString words() {
        QStringList all;
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    int rules() {
        int count = 0;
        for (const Row& row : list()->rowModel().rows()) count += row.heading ? 0 : 1;
        return count;
    }
    std::optional<deontology::LocalPolicy> kept() { return gate::localPolicy(*session).value(); }
};

}  // namespace

TEST(Rules, EveryRuleIsThereWithItsArticleAndBothExamples) {
    Reading reading(QStringLiteral("nurse"));
    EXPECT_EQ(reading.rules(), 86);
    reading.page.open(QStringLiteral("P05"));
    EXPECT_TRUE(reading.words().contains(QStringLiteral("L.6141-5")));
    const auto catalogue = deontology::Catalogue::load().value();
    EXPECT_TRUE(reading.words().contains(catalogue.rule(QStringLiteral("P05"))->refusedExample.en));
    EXPECT_TRUE(reading.words().contains(catalogue.rule(QStringLiteral("P05"))->allowedExample.en));
}

TEST(Rules, AWordWithoutItsAccentFindsTheRule) {
    Reading reading(QStringLiteral("nurse"));
    QTest::keyClicks(reading.page.findChild<QLineEdit*>(), QStringLiteral("requisition"));
    EXPECT_LT(reading.rules(), 12);
    bool found = false;
    for (const Row& row : reading.list()->rowModel().rows()) found = found || row.id == QStringLiteral("P26");
    EXPECT_TRUE(found);
}

TEST(Rules, TheCoordinatingPhysicianMakesARuleStricterAndItIsKeptWithTheName) {
    Reading reading(QStringLiteral("chief"));
    reading.page.open(QStringLiteral("P28"));
    auto* choice = reading.page.findChild<QComboBox*>(QStringLiteral("local:P28.same_doctor"));
    ASSERT_NE(choice, nullptr);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    Q_EMIT choice->activated(choice->currentIndex());
    ASSERT_TRUE(QTest::qWaitFor([&] { return reading.kept().has_value(); }, 60000));
    const auto policy = *reading.kept();
    ASSERT_EQ(policy.stricter.size(), 1U);
    EXPECT_EQ(policy.stricter[0].clause, QStringLiteral("P28.same_doctor"));
    EXPECT_EQ(policy.stricter[0].effect, deontology::Effect::Block);
    EXPECT_EQ(policy.setBy, reading.session->user().id.toString());
}

TEST(Rules, OnlyTheExceptionsThatATextOpensAreOffered) {
    Reading reading(QStringLiteral("chief"));
    reading.page.open(QStringLiteral("local"));
    QStringList offered;
    for (const auto* check : reading.page.findChildren<QCheckBox*>()) offered << check->objectName();
    EXPECT_EQ(offered, QStringList({QStringLiteral("exception:spip_non_opposition"),
                                    QStringLiteral("exception:attestation_directly_to_jap")}));
    QTest::mouseClick(reading.page.findChild<QCheckBox*>(offered[0]), Qt::LeftButton, {}, {8, 12});
    ASSERT_TRUE(QTest::qWaitFor([&] { return reading.kept().has_value(); }, 60000));
    EXPECT_EQ(reading.kept()->exceptions, QStringList(QStringLiteral("spip_non_opposition")));
}

TEST(Rules, ANurseReadsTheLocalPolicyAndChangesNothing) {
    Reading reading(QStringLiteral("nurse"));
    reading.page.open(QStringLiteral("P28"));
    EXPECT_EQ(reading.page.findChild<QComboBox*>(QStringLiteral("local:P28.same_doctor")), nullptr);
    for (const auto* check : reading.page.findChildren<QCheckBox*>()) EXPECT_FALSE(check->isEnabled());
}

TEST(Rules, TheNumberBesideAFindingOpensItsRule) {
    FindingsPanel panel;
    QSignalSpy wanted(&panel, &FindingsPanel::ruleWanted);
    gate::Verdict verdict;
    gate::WordFinding word;
    word.words = QStringLiteral("asthme");
    word.rule = QStringLiteral("P25");
    verdict.words.push_back(word);
    panel.show(verdict, {});
    for (auto* button : panel.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("P25")) button->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("P25"));
}

TEST(Rules, EachPlaceWhereARuleIsEnforcedIsSaidInWords) {
    const auto catalogue = deontology::Catalogue::load().value();
    for (const auto& rule : catalogue.rules()) {
        if (rule.effect == deontology::Effect::None) continue;
        for (const QString& place : rule.enforcedIn.split(QStringLiteral(", ")))
            EXPECT_FALSE(RuleWords::enforced(place).isEmpty()) << place.toStdString();
    }
}
