// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>
#include <algorithm>

#include "core/documents/BodyDrawing.h"
#include "core/documents/Desk.h"
#include "core/documents/Pictures.h"
#include "core/people/Detainee.h"
#include "core/records/Attachment.h"
#include "core/records/Encounter.h"
#include "core/records/Injury.h"
#include "tests/documents/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::documents;
using deontology::DocumentKind;
using gate::Block;
using records::BodyView;

namespace {

QByteArray picture(const char* format, const QSize& size = {300, 200}) {
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(200, 120, 100, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

const Block* blockOf(const gate::Paper& paper, Block::Kind kind) {
    const auto found = std::find_if(paper.blocks.begin(), paper.blocks.end(),
                                    [&](const Block& block) { return block.kind == kind; });
    return found == paper.blocks.end() ? nullptr : &*found;
}

struct Injuries : testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> physician = unit.session(access::Role::Physician);
    DetaineeId person = add(QStringLiteral("MARTIN"));

    static const Desk& desk() {
        static const Desk loaded = *Desk::load();
        return loaded;
    }
    DetaineeId add(const QString& name) {
        people::Identity identity;
        identity.familyName = name;
        identity.givenNames = {QStringLiteral("Paul")};
        identity.birthDate = *people::PartialDate::parse(QStringLiteral("03/05/1984"));
        return *people::addDetainee(*unit.chief(), identity);
    }
    void examine() {
        records::Encounter encounter;
        encounter.compartment = Compartment::Somatic;
        encounter.detainee = person;
        encounter.reason = QStringLiteral("coups");
        encounter.objective = QStringLiteral("Ecchymose.");
        encounter.consent = records::EncounterConsent::Given;
        encounter.informationGiven = true;
        encounter.thirdParty = records::ThirdParty::Nobody;
        ASSERT_TRUE(records::signEncounter(*physician, encounter));
    }
    void injure(BodyView view, double x, double y, const QString& site) {
        records::Injury injury;
        injury.detainee = person;
        injury.view = view;
        injury.x = x;
        injury.y = y;
        injury.site = site;
        injury.findings = QStringLiteral("ecchymose");
        injury.sizeMm = 30;
        ASSERT_TRUE(records::recordInjury(*physician, injury));
        unit.clock().advanceSeconds(60);
    }
    QString attach(const DetaineeId& whose, const QByteArray& content) {
        records::NewAttachment photo;
        photo.detainee = whose;
        photo.label = QStringLiteral("joue gauche");
        photo.content = content;
        return QStringLiteral("somatic:") + records::addAttachment(*physician, photo)->toString();
    }
    Draft certificate() {
        auto draft = *desk().start(*physician, DocumentKind::CertificatCoupsBlessures, person);
        const auto example = *desk().templates().example(draft.kind, person, draft.compartment);
        for (const auto& id : {"at", "statement", "quoted", "culprit"})
            draft.values.insert(QLatin1String(id), example.values.value(QLatin1String(id)));
        return draft;
    }
    gate::Paper paperOf(const Draft& draft) {
        Surroundings around = clairbourg();
        around.pictures = *picturesOf(*physician, draft, *desk().templates().find(draft.kind));
        return assemble(draft, *desk().templates().find(draft.kind), around);
    }
};

TEST_F(Injuries, ThoseOfTheLastExaminationAreListedAndDrawnUnderTheSameNumbers) {
    injure(BodyView::Back, 0.5, 0.5, QStringLiteral("ancienne"));
    unit.clock().advanceSeconds(30 * 86400);
    examine();
    injure(BodyView::Face, 0.7, 0.5, QStringLiteral("joue gauche"));
    injure(BodyView::Front, 0.2, 0.4, QStringLiteral("bras droit"));
    const Draft draft = certificate();
    const auto paper = paperOf(draft);
    const auto* table = blockOf(paper, Block::Kind::Table);
    const auto* drawing = blockOf(paper, Block::Kind::Drawing);
    ASSERT_TRUE(table && drawing);
    ASSERT_EQ(table->rows.size(), 3u);
    EXPECT_EQ(table->rows[1].mid(0, 2), (QStringList{QStringLiteral("1"), QStringLiteral("joue gauche")}));
    ASSERT_EQ(drawing->rows.size(), 2u);
    EXPECT_EQ(drawing->rows[0], (QStringList{QStringLiteral("face"), QStringLiteral("0.7000"),
                                             QStringLiteral("0.5000"), QStringLiteral("1")}));
    EXPECT_EQ(draft.origins.value(QStringLiteral("marks")).toString(), QStringLiteral("injuries.marks"));
}

TEST_F(Injuries, APhotographIsDecodedOnceAndOnlyForTheFileThatItIsOf) {
    examine();
    const auto own = attach(person, picture("JPEG"));
    const auto other = attach(add(QStringLiteral("COSTA")), picture("JPEG"));
    const auto field = [&] {
        for (const auto& each : desk().templates().find(DocumentKind::CertificatCoupsBlessures)->fields)
            if (each.type == FieldType::Photos) return each.id;
        return QString();
    }();
    Draft draft = certificate();
    draft.values.insert(field, QJsonArray{own});
    PictureCache cache;
    const auto* model = desk().templates().find(draft.kind);
    const auto first = *picturesOf(*physician, draft, *model, &cache);
    ASSERT_EQ(cache.size(), 1u);
    EXPECT_EQ(cache.at(own), first.at(own).jpeg);
    cache[own] = *photoForPaper(picture("JPEG", {30, 20}));
    const QByteArray kept = cache[own];
    cache[other] = kept;
    EXPECT_EQ(picturesOf(*physician, draft, *model, &cache)->at(own).jpeg, kept) << "not decoded again";
    EXPECT_EQ(cache.size(), 1u) << "what the paper does not show is not kept";
    EXPECT_TRUE(desk().preview(*physician, draft, &cache));
    cache[other] = kept;
    draft.values.insert(field, QJsonArray{other});
    EXPECT_EQ(picturesOf(*physician, draft, *model, &cache).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(cache.empty());
}

TEST_F(Injuries, ALineStruckFromTheListTakesItsMarkAlong) {
    examine();
    injure(BodyView::Face, 0.7, 0.5, QStringLiteral("joue gauche"));
    injure(BodyView::Front, 0.2, 0.4, QStringLiteral("bras droit"));
    Draft draft = certificate();
    QJsonArray lines = draft.values.value(QStringLiteral("lesions")).toArray();
    lines.removeFirst();
    draft.values.insert(QStringLiteral("lesions"), lines);
    const auto paper = paperOf(draft);
    const auto* drawing = blockOf(paper, Block::Kind::Drawing);
    ASSERT_NE(drawing, nullptr);
    ASSERT_EQ(drawing->rows.size(), 1u);
    EXPECT_EQ(drawing->rows[0].last(), QStringLiteral("2"));
}

TEST_F(Injuries, PhotographsNeedAConsentOfTheirOwnAndAreThisPersons) {
    examine();
    injure(BodyView::Face, 0.7, 0.5, QStringLiteral("joue gauche"));
    Draft draft = certificate();
    EXPECT_TRUE(desk().check(*physician, draft)->mayLeave()) << "without a photograph nothing is asked";
    draft.values.insert(QStringLiteral("photos"), QJsonArray{attach(person, picture("PNG"))});
    EXPECT_FALSE(desk().check(*physician, draft)->mayLeave());
    draft.values.insert(QStringLiteral("photo_consent"), false);
    EXPECT_FALSE(desk().check(*physician, draft)->mayLeave());
    draft.values.insert(QStringLiteral("photo_consent"), true);
    EXPECT_TRUE(desk().check(*physician, draft)->mayLeave());
    const auto released = desk().release(*physician, draft, {});
    ASSERT_TRUE(released);
    EXPECT_TRUE(readBack(released->pdf()).text.contains(QStringLiteral("Photographie 1")));
    EXPECT_TRUE(released->pdf().contains("/Subtype /Image"));
    const auto another = add(QStringLiteral("COSTA"));
    draft.values.insert(QStringLiteral("photos"), QJsonArray{attach(another, picture("PNG"))});
    EXPECT_EQ(desk().check(*physician, draft).error().code, ErrorCode::NotFound);
}

TEST_F(Injuries, DrawingAndPhotographLeaveThePageWithoutTransparency) {
    examine();
    injure(BodyView::LeftHand, 0.5, 0.5, QStringLiteral("dos de la main gauche"));
    Draft draft = certificate();
    draft.values.insert(QStringLiteral("photos"), QJsonArray{attach(person, picture("PNG"))});
    QByteArray pdf = *desk().preview(*physician, draft);
    for (const auto* caption : {"Face antérieure", "Face postérieure", "Main gauche"})
        EXPECT_TRUE(readBack(pdf).text.contains(QString::fromUtf8(caption))) << caption;
    pdf.replace("/SMask /None", "");  // says that there is none
    for (const auto* forbidden : {"/SMask", "/CA 0", "/ca 0"})
        EXPECT_FALSE(pdf.contains(forbidden)) << forbidden;
}

TEST_F(Injuries, APictureChosenAtThePlaceBecomesAnAttachmentOfTheFile) {
    examine();
    const auto label = QStringLiteral("joue gauche, avec réglette");
    const auto added = addPhoto(*physician, person, {{}, picture("JPEG"), label});
    ASSERT_TRUE(added);
    ASSERT_EQ(photoChoices(*physician, person)->size(), 1u);
    EXPECT_EQ(photoChoices(*physician, person)->front().id, added->id);
    EXPECT_EQ(photoChoices(*physician, person)->front().label, added->label);
    Draft draft = certificate();
    draft.values.insert(QStringLiteral("photos"), QJsonArray{added->id});
    draft.values.insert(QStringLiteral("photo_consent"), true);
    const auto text = readBack(*desk().preview(*physician, draft)).text;
    EXPECT_TRUE(text.contains(QStringLiteral("joue gauche, avec réglette"))) << text.toStdString();
}

TEST_F(Injuries, WhatIsNoPictureIsRefusedAtItsFieldAndLeavesNothingBehind) {
    const auto refused = [&](const NewPhoto& photo) { return addPhoto(*physician, person, photo).error(); };
    const auto label = QStringLiteral("joue");
    EXPECT_EQ(refused({{}, "no picture", label}).code, ErrorCode::UnreadableFile);
    EXPECT_EQ(refused({{}, "no picture", label}).field, QStringLiteral("content"));
    EXPECT_EQ(refused({{}, "%PDF-1.4\n%%EOF", label}).code, ErrorCode::UnreadableFile) << "a paper";
    EXPECT_EQ(refused({{}, picture("PNG").left(60), label}).code, ErrorCode::UnreadableFile) << "cut short";
    QByteArray large = picture("PNG");
    large.append(QByteArray(21 * 1024 * 1024, '\0'));
    EXPECT_EQ(refused({{}, large, label}).code, ErrorCode::TooLarge);
    EXPECT_EQ(refused({{}, large, label}).field, QStringLiteral("content"));
    EXPECT_EQ(refused({QStringLiteral("/no/such/picture.png"), {}, label}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused({{}, picture("PNG"), QStringLiteral("  ")}).field, QStringLiteral("label"));
    EXPECT_TRUE(photoChoices(*physician, person)->empty());
}

TEST_F(Injuries, OnlyPicturesOfTheFileAreOffered) {
    const QString photo = attach(person, picture("JPEG"));
    attach(person, "%PDF-1.4\n%%EOF");
    attach(add(QStringLiteral("COSTA")), picture("PNG"));
    const auto offered = *photoChoices(*physician, person);
    ASSERT_EQ(offered.size(), 1u);
    EXPECT_EQ(offered[0].id, photo);
    EXPECT_TRUE(offered[0].label.startsWith(QStringLiteral("joue gauche, ")));
}

TEST(Photo, IsPrintedSmallOpaqueAndWithoutTheWordsOfTheCamera) {
    QByteArray jpeg = picture("JPEG", {3000, 2000});
    const QByteArray words(
        "\xff\xe1\x00\x18"
        "Exif\0\0"
        "PRISON 48.85N 2.35E",
        26);
    jpeg.insert(2, words);
    const auto printed = photoForPaper(jpeg);
    ASSERT_TRUE(printed);
    EXPECT_FALSE(printed->contains("PRISON"));
    const QImage back = QImage::fromData(*printed);
    EXPECT_EQ(back.size(), QSize(1400, 933));
    EXPECT_FALSE(back.hasAlphaChannel());
    EXPECT_EQ(photoForPaper("not a picture").error().code, ErrorCode::UnreadableFile);
}

TEST(Body, APlaceOnTheDrawingIsFoundAgainInAnyRoom) {
    for (const QRectF room : {QRectF(0, 0, 500, 300), QRectF(40, 10, 90, 800)})
        for (const auto view : {BodyView::Front, BodyView::RightHand}) {
            const QPointF point = bodyPoint(view, room, {0.25, 0.75});
            const auto place = bodyPlace(view, room, point);
            ASSERT_TRUE(place);
            EXPECT_NEAR(place->x(), 0.25, 1e-9);
            EXPECT_NEAR(place->y(), 0.75, 1e-9);
            EXPECT_TRUE(room.contains(point));
        }
    EXPECT_FALSE(bodyPlace(BodyView::Front, QRectF(0, 0, 500, 300), QPointF(2, 150)));
}

TEST(Body, EveryViewIsDrawnAndItsMarkStandsWhereItWasPut) {
    for (const auto view :
         {BodyView::Front, BodyView::Back, BodyView::Face, BodyView::LeftHand, BodyView::RightHand}) {
        QImage image(400, 800, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        BodyStyle style = paperBodyStyle(3);
        drawBody(painter, view, image.rect(), style, {});
        painter.end();
        const QImage bare = image;
        QImage empty(image.size(), image.format());
        empty.fill(Qt::white);
        EXPECT_NE(bare, empty) << enumName(view).toStdString();
        QPainter again(&image);
        drawBody(again, view, image.rect(), style, {{view, 0.5, 0.4, 7}});
        again.end();
        const QPointF at = bodyPoint(view, image.rect(), {0.5, 0.4});
        EXPECT_EQ(image.pixelColor((at + QPointF(-13, 0)).toPoint()), style.mark);
    }
}

TEST(Templates, SeenThingsKeepAStrictPaperFromLoadingWhateverTheyAreCalled) {
    QFile file(QStringLiteral(":/serment/documents/attestation_presence.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    json.replace("\"fields\": [",
                 "\"fields\": [{\"id\":\"p\",\"label\":\"p\",\"type\":\"photos\",\"content\":\"free\"},");
    const auto parsed = parseTemplate(json);
    ASSERT_FALSE(parsed);
    EXPECT_TRUE(parsed.error().detail.contains(QStringLiteral("pictures")));
}

}  // namespace
