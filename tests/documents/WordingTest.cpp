// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Wording.h"

#include <gtest/gtest.h>

#include <QImage>
#include <algorithm>

#include "core/access/Settings.h"
#include "core/documents/Letterhead.h"
#include "tests/documents/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::documents;
using deontology::DocumentKind;

namespace {

const auto presence = DocumentKind::AttestationPresence;

struct Words : testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> chief = unit.chief();
    static const Desk& desk() {
        static const Desk loaded = *Desk::load();
        return loaded;
    }
    QMap<QString, QString> changed(const QString& path, const QString& text) const { return {{path, text}}; }
};

QByteArray pixels(const char* format, const QSize& size) {
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(0, 80, 160, 90));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray svg(const QByteArray& inside) {
    return "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='100'>" + inside + "</svg>";
}

TEST_F(Words, EveryTextOfEveryTemplateIsFoundAndGoesBackToItsPlace) {
    for (const auto* model : desk().templates().all()) {
        const auto wordings = wordingsOf(model->kind, shippedTemplate(model->kind));
        EXPECT_FALSE(wordings.empty());
        QMap<QString, QString> texts;
        for (const auto& wording : wordings) {
            EXPECT_EQ(wording.text, wording.shipped);
            texts.insert(wording.path, wording.text + QStringLiteral("~"));
        }
        EXPECT_EQ(static_cast<size_t>(texts.size()), wordings.size()) << "a path stands for one text";
        for (const auto& wording : wordingsOf(model->kind, withWordings(model->kind, texts)))
            EXPECT_TRUE(wording.text.endsWith(QLatin1Char('~'))) << wording.path.toStdString();
    }
}

TEST_F(Words, ADiseaseOrASpecialityIsRefusedWithItsArticleWhereItStands) {
    for (const auto* words : {"est suivi pour une dépression", "poursuit ses séances au CMP"}) {
        const auto found = judgeWording(
            *chief, desk(),
            withWordings(presence,
                         changed(QStringLiteral("clauses/continues/text"), QString::fromUtf8(words))));
        ASSERT_TRUE(found);
        ASSERT_FALSE(found->empty()) << words;
        EXPECT_EQ(found->front().field, QStringLiteral("clauses/continues/text"));
        EXPECT_FALSE(found->front().message.fr.isEmpty());
        EXPECT_FALSE(found->front().citation.isEmpty());
    }
    const auto fine =
        judgeWording(*chief, desk(),
                     withWordings(presence, changed(QStringLiteral("clauses/continues/text"),
                                                    QStringLiteral("continue de venir aux rendez-vous"))));
    ASSERT_TRUE(fine);
    EXPECT_TRUE(fine->empty());
}

TEST_F(Words, AFieldThatTheTemplateDoesNotHaveKeepsTheWordsOut) {
    const auto judged = judgeWording(
        *chief, desk(),
        withWordings(presence, changed(QStringLiteral("title"), QStringLiteral("Attestation {diagnostic}"))));
    ASSERT_FALSE(judged);
    EXPECT_TRUE(judged.error().detail.contains(QStringLiteral("{diagnostic}")));
}

TEST_F(Words, WhatAUnitSavedIsInUseAndWhatNoLongerStandsIsToldAtLoading) {
    Desk own = desk();
    const auto json =
        withWordings(presence, changed(QStringLiteral("title"), QStringLiteral("Attestation de venue")));
    ASSERT_TRUE(saveOwnTemplate(*chief, own, json));
    Desk loaded = desk();
    ASSERT_TRUE(loaded.adaptFromUnit(*chief));
    EXPECT_EQ(loaded.templates().find(presence)->title, QStringLiteral("Attestation de venue"));
    EXPECT_EQ(wordingsOf(presence, *templateInUse(*chief, presence)).front().text,
              QStringLiteral("Attestation de venue"));
    const auto ofUnit = Desk::ofUnit(*chief);
    ASSERT_TRUE(ofUnit);
    EXPECT_EQ(ofUnit->templates().find(presence)->title, QStringLiteral("Attestation de venue"));
    // Put there by other means than the settings: it must not get in.
    const auto telling = withWordings(
        presence, changed(QStringLiteral("title"), QStringLiteral("Attestation de soins psychiatriques")));
    ASSERT_TRUE(access::saveSetting(*chief, QStringLiteral("template.attestation_presence"),
                                    QString::fromUtf8(telling)));
    Desk again = desk();
    ASSERT_TRUE(again.adaptFromUnit(*chief));
    EXPECT_EQ(again.templates().find(presence)->title, QStringLiteral("Attestation de présence"));
    ASSERT_FALSE(again.templates().problems().isEmpty());
    EXPECT_TRUE(again.templates().problems().last().contains(QStringLiteral("psychiatriques")));
    ASSERT_TRUE(discardOwnTemplate(*chief, presence));
    EXPECT_EQ(*templateInUse(*chief, presence), shippedTemplate(presence));
}

TEST_F(Words, ThePreviewBearsTheNewWordsAndTheLetterheadBeingTyped) {
    gate::Letterhead head;
    head.hospital = QStringLiteral("Centre hospitalier de Clairbourg");
    head.address = {QStringLiteral("Service de psychiatrie"), QStringLiteral("12, rue des Tilleuls")};
    head.telephone = QStringLiteral("03 20 11 22 33");
    const auto json =
        withWordings(presence, changed(QStringLiteral("title"), QStringLiteral("Attestation de venue")));
    const auto text = readBack(*previewTemplate(*chief, desk(), json, head)).text;
    for (const auto* words : {"Attestation de venue", "rue des Tilleuls", "22 33", "PROJET"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
    EXPECT_FALSE(text.contains(QStringLiteral("psychiatrie"))) << "a paper for the judge";
    EXPECT_EQ(linesLeftOut(desk(), head), QStringList{QStringLiteral("Service de psychiatrie")});
    const auto letter =
        readBack(*previewTemplate(*chief, desk(), shippedTemplate(DocumentKind::LettreDeLiaison), head)).text;
    EXPECT_TRUE(letter.contains(QStringLiteral("Service de psychiatrie"))) << "a letter between doctors";
}

TEST_F(Words, ALogoIsKeptForTheUnitAndStandsOnItsPapers) {
    ASSERT_TRUE(logo(*chief)->isEmpty());
    ASSERT_TRUE(saveLogo(*chief, svg("<rect width='400' height='100' fill='#0050a0'/>")));
    const QImage kept = QImage::fromData(*logo(*chief), "PNG");
    EXPECT_EQ(kept.size(), QSize(900, 225));
    const auto pdf = *previewTemplate(*chief, desk(), shippedTemplate(presence));
    EXPECT_TRUE(pdf.contains("/Subtype /Image"));
    ASSERT_TRUE(saveLogo(*chief, {}));
    EXPECT_TRUE(logo(*chief)->isEmpty());
    EXPECT_FALSE(previewTemplate(*chief, desk(), shippedTemplate(presence))->contains("/Subtype /Image"));
    EXPECT_EQ(saveLogo(*unit.session(access::Role::Nurse), pixels("PNG", {10, 10})).error().code,
              ErrorCode::NotPermitted);
}

TEST(Logo, IsMadeOpaqueAndSmallWhateverItWas) {
    for (const auto& content : {pixels("PNG", {2000, 1000}), pixels("JPEG", {2000, 1000})}) {
        const QImage image = QImage::fromData(*logoFrom(content), "PNG");
        EXPECT_EQ(image.size(), QSize(720, 360));
        EXPECT_FALSE(image.hasAlphaChannel());
    }
    EXPECT_EQ(QImage::fromData(*logoFrom(pixels("PNG", {40, 20}))).size(), QSize(40, 20)) << "never blown up";
}

struct BadLogo {
    const char* why;
    QByteArray content;
    ErrorCode code;
};

TEST(Logo, WhatIsNoPictureOrWouldFetchSomethingIsRefused) {
    const BadLogo rows[] = {
        {"empty", {}, ErrorCode::UnreadableFile},
        {"a PDF", "%PDF-1.4\n%%EOF", ErrorCode::UnreadableFile},
        {"a GIF", "GIF89a\1\0\1\0\0\0\0;", ErrorCode::UnreadableFile},
        {"cut short", pixels("PNG", {400, 400}).left(200), ErrorCode::UnreadableFile},
        {"over 1 MiB", QByteArray(maximumLogo + 1, 'x'), ErrorCode::TooLarge},
        {"a script", svg("<script>alert(1)</script>"), ErrorCode::InvalidInput},
        {"a picture from elsewhere", svg("<image href='file:///etc/passwd'/>"), ErrorCode::InvalidInput},
        {"a style from elsewhere", svg("<style>@import url(http://x/y.css)</style>"),
         ErrorCode::InvalidInput},
        {"an entity", "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("&a;"), ErrorCode::InvalidInput},
        {"not a drawing", "<svg", ErrorCode::UnreadableFile},
    };
    for (const auto& row : rows) {
        const auto made = logoFrom(row.content);
        ASSERT_FALSE(made) << row.why;
        EXPECT_EQ(made.error().code, row.code) << row.why;
        EXPECT_EQ(made.error().field, QStringLiteral("logo"));
    }
    EXPECT_TRUE(logoFrom(svg("<rect width='9' height='9' fill='url(#g)'/>")));
}

}  // namespace
