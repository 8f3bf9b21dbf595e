// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonObject>

#include "core/people/Duplicates.h"
#include "core/records/Encounter.h"
#include "core/records/Treatment.h"
#include "core/transfer/RecordRows.h"
#include "tests/records/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Act;
using access::Action;

TEST(MergedRecords, LeaveInABundleAsOnePerson) {
    test::TestUnit unit;
    auto doctor = unit.session(access::Role::Physician);
    people::Identity identity;
    identity.familyName = QStringLiteral("MARTIN");
    identity.givenNames = {QStringLiteral("Paul")};
    const auto kept = people::addDetainee(*doctor, identity).value();
    const auto old = people::addDetainee(*doctor, identity).value();
    for (const DetaineeId& id : {kept, old}) {
        ASSERT_TRUE(records::signEncounter(*doctor, test::soundEncounter(id)));
        ASSERT_TRUE(records::prescribe(*doctor, test::soundTreatment(id, unit.clock().today())));
    }
    const auto rowsOf = [&](Compartment compartment, const char* table) {
        return doctor
            ->read(Act{compartment == Compartment::Coordination ? Action::ReadCoordination : Action::OpenFile, compartment, kept, {}},
                   [&](store::Database& db) -> Result<QJsonArray> {
                       return transfer::readRecord(db, compartment, kept).tables.value(QLatin1String(table)).toArray();
                   })
            .value();
    };
    EXPECT_EQ(rowsOf(Compartment::Somatic, "entry").size(), 1);
    const auto merged = people::mergeDetainees(*doctor, kept, old, QStringLiteral("pièce vue")).value();
    for (const auto& [compartment, table] : {std::pair(Compartment::Somatic, "entry"), std::pair(Compartment::Coordination, "entry")}) {
        const QJsonArray rows = rowsOf(compartment, table);
        EXPECT_EQ(rows.size(), 2);
        for (const auto& row : rows) EXPECT_EQ(row.toObject().value(QStringLiteral("detainee_id")).toString(), kept.toString());
    }
    EXPECT_EQ(rowsOf(Compartment::Somatic, "encounter").size(), 2) << "with their details";
    ASSERT_TRUE(people::undoMerge(*doctor, merged));
    EXPECT_EQ(rowsOf(Compartment::Somatic, "entry").size(), 1);
}
