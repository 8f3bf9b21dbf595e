// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>

#include "core/access/JournalViews.h"
#include "core/access/Settings.h"
#include "core/people/Alias.h"
#include "core/people/Duplicates.h"
#include "core/people/IdentityDoubt.h"
#include "core/people/Portrait.h"
#include "core/people/RollImport.h"
#include "tests/ui/ClinicalFile.h"
#include "ui/identity/CoreDuplicatesGateway.h"
#include "ui/identity/IdentityTab.h"
#include "ui/identity/IdentityWords.h"
#include "ui/widgets/Notice.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

people::Identity martin(const char* family = "MARTIN") {
    people::Identity identity;
    identity.familyName = u(family);
    identity.givenNames = {u("Paul")};
    identity.sex = people::Sex::Male;
    identity.birthDate = people::PartialDate::parse(u("03/05/1984")).value();
    return identity;
}

struct Person {
    ClinicalFile file;
    FakePrompts prompts;
    DetaineeId id = people::addDetainee(file.session(), martin()).value();

    Person() { show(); }
    void show() {
        file.show(new IdentityTab(prompts, file.gateway(Identities::desk())));
        file.tab().setPatient(id.toString());
        file.settle();
    }
    void put(const char* field, const QString& value) {
        FieldWidget* widget = file.form()->field(QString::fromLatin1(field));
        ASSERT_NE(widget, nullptr) << field;
        widget->setFocus();
        file.key(Qt::Key_A, Qt::ControlModifier);
        file.type(value);
    }
    bool isWrong(const char* field) { return file.isWriting() && file.form()->field(QString::fromLatin1(field))->isWrong(); }
    people::Detainee held() { return people::detainee(file.session(), id).value(); }
    void choose(const char* start) {
        for (const Row& row : file.tab().findChild<RowView*>()->rowModel().rows())
            if (row.id.startsWith(QLatin1String(start))) return file.tab().showItem(row.id);
        ADD_FAILURE() << "no line " << start;
    }
};

}  // namespace

TEST(IdentityTab, TheTraitsOfTheInsAreCorrectedByKeyboard) {
    Person p;
    p.file.ctrl(Qt::Key_E);
    p.put("usedName", u("DURAND"));
    p.put("givenNames", u("Paul, Jean-Luc"));
    p.put("birthDate", u("00/05/1984"));
    p.put("birthPlace", u("ajacc"));
    p.file.key(Qt::Key_Return);
    p.put("nir", u("1 84 05 2A 004 123 09"));
    p.file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(p.isWrong("nir")) << "the key of Corsica is 08";
    p.put("nir", u("1 84 05 2A 004 123 08"));
    p.put("status", u("q"));
    p.file.ctrl(Qt::Key_Return);
    ASSERT_FALSE(p.file.isWriting());
    const auto& i = p.held().identity;
    EXPECT_EQ(i.usedName, u("DURAND"));
    EXPECT_EQ(i.givenNames, (QStringList{u("Paul"), u("Jean-Luc")}));
    EXPECT_EQ(i.birthDate->toStored(), u("1984-05-00"));
    EXPECT_EQ(i.birthPlaceCode, u("2A004"));
    EXPECT_TRUE(people::insMayLeave(i));
    EXPECT_EQ(people::formerIdentities(p.file.session(), p.id)->size(), 1u);
}

TEST(IdentityTab, WhatCannotBeReadIsToldAtItsField) {
    Person p;
    p.file.ctrl(Qt::Key_E);
    p.put("birthDate", u("31/02/1984"));
    p.file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(p.isWrong("birthDate"));
    p.put("birthDate", u("01/01/2090"));
    p.file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(p.isWrong("birthDate"));
    p.put("birthDate", u("03/05/1984"));
    p.put("status", u("q"));
    p.file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(p.isWrong("nir")) << "qualified without a number";
    EXPECT_EQ(p.held().version, 1) << "nothing was changed";
}

TEST(IdentityTab, ADoubtIsRaisedAndSettled) {
    Person p;
    p.file.ctrl(Qt::Key_U);
    p.file.type(u("deux pièces"));
    p.file.ctrl(Qt::Key_Return);
    ASSERT_TRUE(people::identityDoubt(p.file.session(), p.id)->has_value());
    p.choose("doubt|");
    p.file.ctrl(Qt::Key_R);
    p.file.type(u("empreintes"));
    p.file.ctrl(Qt::Key_Return);
    EXPECT_FALSE(people::identityDoubt(p.file.session(), p.id)->has_value());
}

TEST(IdentityTab, AnAliasIsAddedAndEnded) {
    Person p;
    p.file.ctrl(Qt::Key_N);
    p.file.type(u("Belkacem"));
    p.file.ctrl(Qt::Key_Return);
    ASSERT_EQ(people::aliases(p.file.session(), p.id)->size(), 1u);
    p.choose("alias|");
    p.file.ctrl(Qt::Key_R);
    EXPECT_TRUE(people::aliases(p.file.session(), p.id)->empty());
}

TEST(IdentityTab, APictureIsOfferedOnlyWhereTheUnitUsesThem) {
    Person p;
    p.file.ctrl(Qt::Key_P);
    EXPECT_FALSE(p.file.isWriting());
    ASSERT_TRUE(access::saveSetting(p.file.session(), u(people::portraitSetting), u("true")));
    p.show();
    const auto take = [&p](const char* name, const QByteArray& content) {
        p.prompts.file = p.file.unit().scratch(u(name));
        QFile file(*p.prompts.file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        p.file.form()->field(u("content"))->setFocus();
        p.file.key(Qt::Key_Space);
    };
    p.file.ctrl(Qt::Key_P);
    ASSERT_TRUE(p.file.isWriting());
    take("face.jpg", "no picture at all");
    EXPECT_TRUE(p.isWrong("content")) << "told as soon as it is chosen";
    take("face.jpg", QByteArray(21 * 1024 * 1024, 'x'));
    EXPECT_TRUE(p.isWrong("content"));
    p.file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(p.isWrong("content")) << "nothing to record";
    QImage face(1600, 1200, QImage::Format_RGB32);
    face.fill(Qt::gray);
    QBuffer jpeg;
    face.save(&jpeg, "PNG");
    take("face.png", jpeg.data());
    EXPECT_FALSE(p.isWrong("content"));
    p.file.ctrl(Qt::Key_Return);
    EXPECT_FALSE(people::portrait(p.file.session(), p.id)->has_value()) << "no agreement stands beforehand";
    p.put("agreedOn", u("0"));
    p.file.ctrl(Qt::Key_Return);
    const auto held = people::portrait(p.file.session(), p.id).value();
    ASSERT_TRUE(held);
    EXPECT_EQ(held->mediaType, u("image/jpeg"));
    EXPECT_EQ(QImage::fromData(held->content).size(), QSize(800, 600)) << "small, and written anew";
}

TEST(IdentityTab, APictureIsTakenFromTheClipboardAndTakenAway) {
    Person p;
    ASSERT_TRUE(access::saveSetting(p.file.session(), u(people::portraitSetting), u("true")));
    p.show();
    p.file.ctrl(Qt::Key_P);
    QApplication::clipboard()->setText(u("words"));
    p.file.form()->field(u("content"))->setFocus();
    p.file.ctrl(Qt::Key_V);
    EXPECT_TRUE(p.isWrong("content"));
    QImage face(40, 60, QImage::Format_RGB32);
    face.fill(Qt::gray);
    QApplication::clipboard()->setImage(face);
    p.file.ctrl(Qt::Key_V);
    p.put("agreedOn", u("0"));
    p.file.ctrl(Qt::Key_Return);
    ASSERT_TRUE(people::portrait(p.file.session(), p.id)->has_value());
    p.choose("person|");
    p.file.tab().startAct(u("unpicture"));
    p.file.settle();
    EXPECT_FALSE(people::portrait(p.file.session(), p.id)->has_value());
}

TEST(IdentityWords, TheNumberIsComparedWithTheTraits) {
    people::Identity i = martin();
    i.nir = people::Nir::trusted(u("184052A00412308"));
    EXPECT_EQ(IdentityWords::doubtsOfNumber(i), QString());
    i.sex = people::Sex::Female;
    EXPECT_TRUE(IdentityWords::doubtsOfNumber(i).contains(u("sex")));
    i.sex = people::Sex::Unknown;
    i.birthDate = people::PartialDate::of(1985, 6, 1).value();
    EXPECT_EQ(IdentityWords::doubtsOfNumber(i).count(QLatin1Char('\n')), 1) << "year and month";
}

TEST(Duplicates, AreComparedMergedUndoneAndToldApart) {
    ClinicalFile file;
    const auto present = people::applyRoll(
        file.session(), QByteArray("ecrou;nom;prenom;date_naissance;sexe;cellule;date_entree;statut\n1;MARTINEZ;Paul;03/05/1984;M;A-101;01/03/2026;Prévenu\n"),
        people::RowsInError::Stop);
    ASSERT_TRUE(present && present->applied);
    const auto here = people::presentDetainees(file.session())->front().id;
    const auto old = people::addDetainee(file.session(), martin("MARTINES")).value();
    CoreDuplicatesGateway gateway(file.worker(), file.session());
    DuplicatesPage page(gateway);
    page.resize(1100, 640);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.activate();
    file.settle();
    auto& rows = page.findChild<RowView*>()->rowModel();
    ASSERT_EQ(rows.rowCount(), 1);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(page.findChild<QLineEdit*>()->hasFocus()) << "what proves it is asked";
    QTest::keyClicks(page.findChild<QLineEdit*>(), u("piece vue"));
    page.saveDrafts();
    file.settle();
    {
        DuplicatesPage again(gateway);
        again.activate();
        file.settle();
        EXPECT_EQ(again.findChild<QLineEdit*>()->text(), u("piece vue")) << "after a lock";
    }
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    file.settle();
    EXPECT_EQ(people::identitiesOf(file.session(), here).value(), (std::vector<DetaineeId>{here, old})) << "who is here is kept";
    EXPECT_EQ(rows.rowCount(), 0);
    ASSERT_EQ(people::mergesOf(file.session(), here)->size(), 1u);
    EXPECT_EQ(people::mergesOf(file.session(), here)->front().reason, u("piece vue"));
    EXPECT_EQ(access::journalOfDetainee(file.session(), here)->front().action, u("merge_identity")) << "who did it stands in the journal";
    for (auto* button : page.findChild<Notice*>()->findChildren<QPushButton*>())
        if (button->isVisible()) QTest::keyClick(button, Qt::Key_Space);
    file.settle();
    EXPECT_EQ(people::identitiesOf(file.session(), here)->size(), 1u) << "undone";
    EXPECT_TRUE(people::mergesOf(file.session(), here)->front().undoneAt.isValid()) << "and both stay in the trace";
    ASSERT_EQ(rows.rowCount(), 1);
    QTest::keyClick(&page, Qt::Key_B, Qt::ControlModifier);
    file.settle();
    EXPECT_EQ(rows.rowCount(), 0);
    EXPECT_TRUE(people::duplicateProposals(file.session())->empty());
}
