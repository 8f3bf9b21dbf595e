// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Placement.h"

#include <gtest/gtest.h>

#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::agenda;
using access::Role;

namespace {

const QDate monday(2026, 3, 2);

Placement since(const QDate& day, PlacementKind kind = PlacementKind::Disciplinary) {
    Placement p;
    p.detainee = DetaineeId::create();
    p.kind = kind;
    p.since = day;
    return p;
}

}  // namespace

TEST(PlacementState, TwoVisitsInEachWeek) {
    const struct {
        const char* name;
        QDate since;
        std::vector<QDate> visits;
        QDate today;
        bool overdue;
    } rows[] = {
        {"none on Thursday: still in time", monday, {}, monday.addDays(3), false},
        {"none on Friday: late", monday, {}, monday.addDays(4), true},
        {"one on Monday, Saturday: still in time", monday, {monday}, monday.addDays(5), false},
        {"one on Monday, Sunday: late", monday, {monday}, monday.addDays(6), true},
        {"two: in time", monday, {monday, monday.addDays(2)}, monday.addDays(6), false},
        {"twice the same day is one visit", monday, {monday, monday}, monday.addDays(6), true},
        {"last week's visits do not count", monday, {monday, monday.addDays(2)}, monday.addDays(11), true},
        {"a new week starts in time", monday, {monday, monday.addDays(2)}, monday.addDays(10), false},
        {"placed on Thursday: one by Saturday", monday.addDays(3), {}, monday.addDays(5), false},
        {"placed on Thursday: late on Sunday", monday.addDays(3), {}, monday.addDays(6), true},
        {"placed on Saturday: none asked that week", monday.addDays(5), {}, monday.addDays(6), false},
        {"a visit before the placement does not count", monday.addDays(1), {monday}, monday.addDays(4), true},
        {"a visit written for tomorrow does not count", monday, {monday.addDays(5)}, monday.addDays(4), true},
    };
    for (const auto& row : rows)
        EXPECT_EQ(placementState(since(row.since), row.visits, row.today).isOverdue, row.overdue) << row.name;
}

TEST(PlacementState, AnEndedOneIsNeverLate) {
    Placement p = since(monday);
    p.until = monday.addDays(4);
    EXPECT_TRUE(placementState(p, {}, monday.addDays(3)).nextDue.isValid());
    EXPECT_FALSE(placementState(p, {}, monday.addDays(4)).isOverdue);
}

TEST(PlacementState, AWrittenOpinionBeyondSixMonthsOfIsolation) {
    const Placement isolation = since(QDate(2026, 1, 15), PlacementKind::Isolation);
    EXPECT_FALSE(placementState(isolation, {}, QDate(2026, 7, 15)).writtenOpinionDue);
    EXPECT_TRUE(placementState(isolation, {}, QDate(2026, 7, 16)).writtenOpinionDue);
    EXPECT_FALSE(placementState(since(QDate(2026, 1, 15)), {}, QDate(2026, 7, 16)).writtenOpinionDue);
}

TEST(Placement, OverdueOnesComeFirst) {
    test::TestUnit unit;  // the clock stands on a Monday
    auto nurse = unit.session(Role::Nurse);
    const auto visited = recordPlacement(*nurse, since(unit.clock().today()));
    const Placement forgotten = since(unit.clock().today(), PlacementKind::Isolation);
    const auto late = recordPlacement(*nurse, forgotten);
    ASSERT_TRUE(visited && late);
    EXPECT_EQ(recordPlacement(*nurse, forgotten).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(recordPlacement(*nurse, since(unit.clock().today().addDays(1))).error().field,
              QStringLiteral("since"));
    ASSERT_TRUE(recordPlacementVisit(*nurse, *visited));
    unit.clock().advanceSeconds(4 * 24 * 3600);
    const auto lines = placements(*nurse);
    ASSERT_TRUE(lines) << qPrintable(lines.error().detail);
    ASSERT_EQ(lines->size(), 2u);
    EXPECT_EQ(lines->at(0).placement.id, *late);
    EXPECT_TRUE(lines->at(0).state.isOverdue);
    EXPECT_EQ(lines->at(1).state.visitsThisWeek, 1);
    EXPECT_EQ(endPlacement(*nurse, *late, 1, forgotten.since.addDays(-1)).error().field,
              QStringLiteral("until"));
    ASSERT_TRUE(endPlacement(*nurse, *late, 1, unit.clock().today()));
    EXPECT_EQ(placements(*nurse)->size(), 1u);
    EXPECT_EQ(recordPlacementVisit(*nurse, PlacementId::create()).error().code, ErrorCode::NotFound);
}
