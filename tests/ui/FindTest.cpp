// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>

#include "core/people/Detainee.h"
#include "core/records/File.h"
#include "tests/records/Samples.h"
#include "tests/ui/ClinicalFile.h"
#include "ui/patient/CoreEntrySearch.h"
#include "ui/patient/CorePatientGateway.h"
#include "ui/patient/FindPage.h"
#include "ui/patient/PatientPage.h"
#include "ui/patient/TimelineTab.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

class Finding : public ::testing::Test {
  protected:
    ClinicalFile file;
    CoreEntrySearch search{file.worker(), file.session().clock()};
    DetaineeId paul = person("MARTIN");
    DetaineeId luc = person("PETIT");

    DetaineeId person(const char* family) {
        people::Identity identity;
        identity.familyName = u(family);
        identity.givenNames = {u("Paul")};
        return people::addDetainee(file.session(), identity).value();
    }
    QString encounter(const DetaineeId& id, const char* words, Compartment compartment = Compartment::Somatic) {
        auto e = test::soundEncounter(id, compartment);
        e.subjective = u(words);
        return records::signEncounter(file.session(), e)->toString();
    }
    static TimelineTab* visibleTimeline(PatientPage& page) {
        for (auto* tab : page.findChildren<TimelineTab*>())
            if (tab->isVisible()) return tab;
        return nullptr;
    }
    template <typename T>
    T* shown(T* page) {
        page->resize(1200, 700);
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page));
        return page;
    }
};

}  // namespace

TEST_F(Finding, AcrossPatientsWithSnippetsAndEnterOpensTheEntry) {
    const QString wanted = encounter(paul, "Douleur thoracique à l'effort");
    encounter(luc, "Rhume");
    FindPage page(search);
    shown(&page);
    page.activate();
    file.type(u("thoraci"));
    file.key(Qt::Key_Return);
    auto& rows = page.findChild<RowView*>()->rowModel().rows();
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_TRUE(rows[0].title.startsWith(u("MARTIN Paul"))) << qPrintable(rows[0].title);
    EXPECT_TRUE(rows[0].detail.contains(u("\u2068thoracique\u2069"))) << qPrintable(rows[0].detail);
    QSignalSpy went(&page, &Page::goTo);
    file.key(Qt::Key_Return);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.first().at(1).toString(), QStringList({paul.toString(), u("somatic"), wanted, u("encounter")}).join(QLatin1Char('|')));
}

TEST_F(Finding, WithoutWordsNothingIsAskedAcrossPatients) {
    encounter(paul, "Douleur");
    FindPage page(search);
    shown(&page);
    page.activate();
    file.key(Qt::Key_Return);
    EXPECT_TRUE(page.findChild<RowView*>()->rowModel().rows().empty());
}

TEST_F(Finding, TheTimelineIsNarrowedByKindDaysAndWords) {
    encounter(paul, "Douleur thoracique");
    records::CareNote note;
    note.detainee = paul;
    note.title = u("Pansement");
    note.text = u("Refait.");
    ASSERT_TRUE(records::writeCareNote(file.session(), note));
    CorePatientGateway gateway(file.worker(), file.session());
    PatientPage page(gateway);
    page.setSearch(search);
    shown(&page);
    page.open(paul.toString());
    file.settle();
    file.key(Qt::Key_F, Qt::ControlModifier);
    auto* tab = visibleTimeline(page);
    ASSERT_NE(tab, nullptr);
    auto& rows = tab->findChild<RowView*>()->rowModel();
    EXPECT_EQ(rows.rowCount(), 2);
    file.type(u("pansem"));
    file.key(Qt::Key_Return);
    EXPECT_EQ(rows.rowCount(), 1);
    file.key(Qt::Key_Escape);
    EXPECT_EQ(rows.rowCount(), 2) << "Esc shows all of it";
    auto* kinds = tab->findChildren<QComboBox*>().first();
    kinds->setFocus();
    file.type(u("Cons"));
    EXPECT_EQ(kinds->currentText(), u("Consultation"));
    Q_EMIT kinds->activated(kinds->currentIndex());
    file.settle();
    EXPECT_EQ(rows.rowCount(), 1);
    QLineEdit* from = nullptr;
    for (auto* line : tab->findChildren<QLineEdit*>())
        if (line->accessibleName() == u("From this day")) from = line;
    ASSERT_NE(from, nullptr);
    from->setFocus();
    from->setText(u("32/13"));
    file.key(Qt::Key_Return);
    EXPECT_TRUE(from->property("invalid").toBool());
    EXPECT_EQ(rows.rowCount(), 1) << "a day that cannot be read is told, not left out";
}

TEST_F(Finding, AnEntryAskedForByNameIsTheOneShown) {
    const QString first = encounter(paul, "La première");
    file.unit().clock().advanceSeconds(3600);
    encounter(paul, "La seconde");
    CorePatientGateway gateway(file.worker(), file.session());
    PatientPage page(gateway);
    page.setSearch(search);
    shown(&page);
    page.open(QStringList({paul.toString(), u("somatic"), first}).join(QLatin1Char('|')));
    file.settle();
    auto* tab = visibleTimeline(page);
    ASSERT_NE(tab, nullptr);
    EXPECT_EQ(tab->findChild<RowView*>()->currentId(), first);
}
