// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QBuffer>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPdfDocument>

#include "core/agenda/Extraction.h"
#include "core/documents/AnswerSlips.h"
#include "core/documents/MovementList.h"
#include "core/documents/PillBoxList.h"
#include "core/documents/Sources.h"
#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/records/Allergy.h"
#include "tests/records/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/Rolls.h"
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

TEST(AnswerSlips, EveryLetterOfEveryLanguageIsInTheFontsOfTheSlip) {
    const auto languages = requests::loadAnswerLanguages().value();
    for (const auto& language : languages)
        for (const auto& [clause, sentence] : language.sentences) {
            const QFont face = slipFont(sentence);
            for (const uint letter : sentence.toUcs4()) {
                bool isThere = false;
                for (const QString& family : face.families()) {
                    QFont one = face;
                    one.setFamilies({family});
                    isThere = isThere || (QFontInfo(one).family() == family && QFontMetrics(one).inFontUcs4(letter));
                }
                EXPECT_TRUE(isThere) << language.code.toStdString() << " U+" << std::hex << letter;
            }
        }
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

TEST(ExtractionSheet, TakesDayHourAndPlaceFromTheExtractionAndNothingOfItsReason) {
    test::TestUnit unit;
    const auto nurse = unit.session(access::Role::Nurse);
    const auto desk = Desk::load().value();
    const auto who = DetaineeId::create();
    const auto id = agenda::indicateExtraction(*nurse, who, QStringLiteral("CH de Clairbourg"), unit.clock().today(),
                                               {Compartment::Somatic, QStringLiteral("cardiologie"), {}, {}})
                        .value();
    const QDateTime hour(unit.clock().today().addDays(2), QTime(9, 30), Qt::LocalTime);
    using State = agenda::ExtractionState;
    int version = 1;
    for (const State state : {State::Consented, State::Requested, State::Confirmed})
        ASSERT_TRUE(agenda::advanceExtraction(*nurse, id, version++, {state, {}, hour.toUTC(), {}, {}}));
    const Template* sheet = desk.templates().find(deontology::DocumentKind::ExtractionSheet);
    ASSERT_NE(sheet, nullptr);
    QStringList filled;
    Draft draft;
    draft.detainee = who;
    for (const Field& field : sheet->fields)
        if (const auto found = valueFromRecord(*nurse, field, draft).value(); !found.value.isUndefined())
            filled << field.id + QChar(u'=') + found.value.toString();
    EXPECT_EQ(filled, (QStringList{QStringLiteral("day=") + hour.date().toString(Qt::ISODate), QStringLiteral("at=9 h 30"),
                                   QStringLiteral("place=CH de Clairbourg")}));
}

TEST(MovementList, LeavesATraceAndIsAPdf) {
    test::TestUnit unit;
    const auto nurse = unit.session(access::Role::Nurse);
    const auto pdf = movementList(*nurse, unit.clock().today());
    ASSERT_TRUE(pdf) << qPrintable(pdf.error().detail);
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
}

TEST(PillBoxList, SaysWhoAndWhatByBuildingAndStaysInTheUnit) {
    test::TestUnit unit;
    const auto chief = unit.chief();
    ASSERT_TRUE(people::applyRoll(*chief, test::rollOfTwoBuildings(), people::RowsInError::Stop)->applied);
    const auto present = people::presentDetainees(*chief).value();
    for (const people::Detainee& person : present) {
        if (person.identity.familyName == QStringLiteral("COSTA")) {
            records::Allergy allergy;
            allergy.detainee = person.id;
            allergy.substance = QStringLiteral("Pénicilline");
            ASSERT_TRUE(records::recordAllergy(*chief, allergy));
        }
        auto t = test::soundTreatment(person.id, unit.clock().today());
        t.holding = records::Holding::WeeklyBox;
        t.indication = QStringLiteral("schizophrénie");
        ASSERT_TRUE(records::prescribe(*chief, t));
    }
    const auto textOf = [](QByteArray pdf) {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        QStringList pages;
        for (int page = 0; page < document.pageCount(); ++page) pages << document.getAllText(page).text();
        return pages;
    };
    const auto nurse = unit.session(access::Role::Nurse);
    const auto all = pillBoxList(*nurse, unit.clock().today());
    ASSERT_TRUE(all) << qPrintable(all.error().detail);
    const QStringList pages = textOf(*all);
    ASSERT_EQ(pages.size(), 2) << "a building a page";
    EXPECT_TRUE(pages[0].contains(QStringLiteral("COSTA")) && !pages[0].contains(QStringLiteral("MARTIN")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("DOLIPRANE 500 mg")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("Pénicilline"))) << "the person's allergy";
    EXPECT_TRUE(pages[1].contains(QStringLiteral("Aucune allergie notée")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("reste à l’unité sanitaire")));
    EXPECT_FALSE(pages.join(QString()).contains(QStringLiteral("schizo"))) << "no indication";
    const auto one = textOf(pillBoxList(*nurse, unit.clock().today(), QStringLiteral("B")).value());
    ASSERT_EQ(one.size(), 1);
    EXPECT_TRUE(one[0].contains(QStringLiteral("MARTIN")));
    EXPECT_FALSE(pillBoxList(*unit.session(access::Role::Secretary), unit.clock().today()));
}
