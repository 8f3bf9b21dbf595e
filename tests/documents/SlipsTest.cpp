// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/documents/AnswerSlips.h"
#include "core/documents/MovementList.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::documents;

TEST(AnswerSlips, NoSentenceInAnyLanguageTellsWhy) {
    const auto desk = Desk::load();
    ASSERT_TRUE(desk) << qPrintable(desk.error().detail);
    const auto languages = requests::loadAnswerLanguages();
    ASSERT_TRUE(languages) << qPrintable(languages.error().detail);
    EXPECT_GE(languages->size(), 10u);
    for (const auto& language : *languages)
        for (const auto& [clause, sentence] : language.sentences) {
            EXPECT_TRUE(desk->mayStand(deontology::DocumentKind::AnswerSlip, deontology::Recipient::Patient, sentence))
                << qPrintable(sentence);
            EXPECT_EQ(sentence.contains(QStringLiteral("{day}")), clause == QStringLiteral("appointment"))
                << qPrintable(sentence);
        }
}

TEST(AnswerSlips, TheDraftOfASlipHoldsDatesAndClausesOnly) {
    const auto desk = Desk::load().value();
    requests::CareRequest request;
    request.detainee = DetaineeId::create();
    request.words = QStringLiteral("j'ai mal au coeur");
    request.answer = QStringLiteral("cardiologie mardi");
    request.state = requests::RequestState::Scheduled;
    request.collectedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    request.scheduledAt = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    const Draft draft =
        slipDraft(*desk.templates().find(deontology::DocumentKind::AnswerSlip), request, Compartment::Somatic);
    EXPECT_EQ(draft.clauses, (QStringList{QStringLiteral("appointment"), QStringLiteral("urgent")}));
    EXPECT_EQ(draft.values, (QJsonObject{{QStringLiteral("received"), QStringLiteral("2026-11-20")},
                                         {QStringLiteral("day"), QStringLiteral("2026-11-24")}}));
    EXPECT_TRUE(draft.freeText.isEmpty());
}

TEST(AnswerSlips, FourStandOnAPage) {
    SlipText slip;
    slip.paper.title = QStringLiteral("Réponse à votre demande");
    slip.number = QStringLiteral("2026-00001");
    const auto pagesOf = [&](size_t slips) {
        return drawSlips(std::vector<SlipText>(slips, slip)).value().count("/Type /Page\n");
    };
    EXPECT_EQ(pagesOf(4), 1);
    EXPECT_EQ(pagesOf(5), 2);
}

TEST(MovementList, LeavesATraceAndIsAPdf) {
    test::TestUnit unit;
    const auto nurse = unit.session(access::Role::Nurse);
    const auto pdf = movementList(*nurse, unit.clock().today());
    ASSERT_TRUE(pdf) << qPrintable(pdf.error().detail);
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
}
