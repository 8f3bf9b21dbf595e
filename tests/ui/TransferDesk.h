// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/access/Settings.h"
#include "core/people/RollImport.h"
#include "core/records/Encounter.h"
#include "tests/support/TestUnit.h"
#include "tests/ui/Fakes.h"
#include "ui/patient/CoreFindGateway.h"
#include "ui/transfers/CoreTransferGateway.h"
#include "ui/transfers/Tab.h"
#include "ui/widgets/PersonField.h"
#include "ui/widgets/RowView.h"

namespace serment::ui::testing {

inline QString u(const char* text) { return QString::fromUtf8(text); }

// A real unit whose roll has MARTIN leaving in three weeks; a session on a worker, as in the window.
struct Desk {
    test::TestUnit unit;
    std::unique_ptr<access::Session> session;
    std::unique_ptr<Worker> worker;
    std::unique_ptr<CoreTransferGateway> gateway;
    std::unique_ptr<CoreFindGateway> finder;
    FakePrompts prompts;

    explicit Desk(const QString& user = u("chief")) : session(unit.session(user)), worker(std::make_unique<Worker>(std::move(*session->forkForWorker()))) {
        gateway = std::make_unique<CoreTransferGateway>(*worker, *session, u("Centre hospitalier"));
        finder = std::make_unique<CoreFindGateway>(*worker, session->clock());
        auto chief = unit.chief();
        access::UnitProfile profile;
        profile.establishment = u("Maison d'arrêt de Clairbourg");
        profile.hospital = u("Centre hospitalier de Clairbourg");
        profile.city = u("Clairbourg");
        profile.telephone = u("01 99 00 12 34");
        EXPECT_TRUE(access::saveUnitProfile(*chief, profile).has_value());
        const auto roll = people::applyRoll(*chief,
                                            "N° écrou;Nom;Prénoms;Date de naissance;Sexe;Bâtiment;Étage;Cellule;Date d'écrou;Date de libération prévue;Statut\n"
                                            "1001;MARTIN;Paul;03/05/1984;M;A;1;12;01/12/2025;23/03/2026;Condamné\n"
                                            "1003;COSTA;Rui;30/01/1979;M;B;2;21;01/12/2025;;Prévenu\n",
                                            people::RowsInError::Stop);
        EXPECT_TRUE(roll.has_value() && roll->applied);
        records::Encounter visit;
        visit.detainee = martin();
        visit.reason = u("Suivi");
        visit.subjective = u("Va bien");
        visit.consent = records::EncounterConsent::Given;
        visit.informationGiven = true;
        visit.thirdParty = records::ThirdParty::Nobody;
        EXPECT_TRUE(records::signEncounter(*chief, visit).has_value());
    }
    DetaineeId martin() { return people::searchDetainees(*session, u("MARTIN"))->front().id; }
    void settle() {
        for (int round = 0; round < 4; ++round) {
            bool answered = false;
            worker->ask<bool>(worker.get(), [](access::Session&) -> Result<bool> { return true; }, [&answered](Result<bool>) { answered = true; });
            ASSERT_TRUE(QTest::qWaitFor([&answered] { return answered; }, 60000));
        }
    }
    void show(Tab& tab) {
        tab.resize(1120, 640);
        tab.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&tab));
        tab.activate();
        settle();
    }
    void type(QWidget* into, const char* text) {
        QTest::keyClicks(into, u(text));
        settle();
    }
    void pick(QWidget& page, const char* name) {
        auto* field = page.findChild<PersonField*>();
        field->line()->setFocus();
        QTest::keyClicks(field->line(), u(name));
        QTest::keyClick(field->line(), Qt::Key_Return);
        QTest::qWait(400);
        settle();
    }
    static QString told(QWidget& page) {
        QStringList all;
        for (const Notice* notice : page.findChildren<Notice*>())
            if (notice->isVisible()) all << notice->text();
        return all.join(QLatin1Char('|'));
    }
    static QPushButton* button(QWidget& page, const char* text) {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->text() == u(text)) return each;
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }
    static QLineEdit* line(QWidget& page, const char* name) {
        for (QLineEdit* each : page.findChildren<QLineEdit*>())
            if (each->accessibleName() == u(name)) return each;
        ADD_FAILURE() << "no line " << name;
        return nullptr;
    }
    static RowView* list(QWidget& page, const char* name) {
        for (RowView* each : page.findChildren<RowView*>())
            if (each->accessibleName() == u(name)) return each;
        ADD_FAILURE() << "no list " << name;
        return nullptr;
    }
};


}  // namespace serment::ui::testing
