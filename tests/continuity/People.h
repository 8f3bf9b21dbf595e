// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gtest/gtest.h>

#include "core/access/Settings.h"
#include "core/deontology/Catalogue.h"
#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

// A unit with three people on its roll: MARTIN leaves in three weeks, DURAND in four months, COSTA has no date.
namespace serment::continuity {

inline QString u(const char* text) { return QString::fromUtf8(text); }

struct Unit : testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> chief = unit.chief();
    std::unique_ptr<access::Session> nurse = unit.session(access::Role::Nurse);
    deontology::Catalogue catalogue = *deontology::Catalogue::load();

    Unit() {
        access::UnitProfile profile;
        profile.establishment = u("Maison d'arrêt de Clairbourg");
        profile.hospital = u("Centre hospitalier de Clairbourg");
        profile.city = u("Clairbourg");
        profile.telephone = u("01 99 00 12 34");
        EXPECT_TRUE(access::saveUnitProfile(*chief, profile).has_value());
        roll("1001;MARTIN;Paul;03/05/1984;M;A;1;12;01/12/2025;23/03/2026;Condamné\n"
             "1002;DURAND;Louis;12/08/1990;M;A;1;13;01/12/2025;02/07/2026;Condamné\n"
             "1003;COSTA;Rui;30/01/1979;M;B;2;21;01/12/2025;;Prévenu\n");
    }
    void roll(const QByteArray& rows) {
        const auto done = people::applyRoll(*chief, "N° écrou;Nom;Prénoms;Date de naissance;Sexe;Bâtiment;Étage;Cellule;Date d'écrou;Date de libération prévue;Statut\n" + rows, people::RowsInError::Stop);
        EXPECT_TRUE(done.has_value() && done->applied) << (done ? "not applied" : done.error().detail.toStdString());
    }
    DetaineeId person(const char* name) {
        const auto found = people::searchDetainees(*chief, u(name));
        EXPECT_EQ(found->size(), 1u) << name;
        return found->front().id;
    }
    QDate today() { return unit.clock().today(); }
    void end(const DetaineeId& id, const QDate& on, people::EndReason reason) {
        const auto done = people::endStay(*chief, people::stays(*chief, id)->front().id, on, reason);
        EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().detail.toStdString());
    }
};

}  // namespace serment::continuity
