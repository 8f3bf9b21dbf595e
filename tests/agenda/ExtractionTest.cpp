// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Extraction.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::agenda;
using access::Role;
using State = ExtractionState;

namespace {

const ExtractionReason reason{Compartment::Somatic, QStringLiteral("imagerie"), QStringLiteral("contrôle"),
                              QStringLiteral("assis")};

ExtractionStep step(State to) {
    ExtractionStep s;
    s.to = to;
    return s;
}

}  // namespace

TEST(Extraction, TheStepsThatMayFollow) {
    // Every pair that is allowed; all others must be refused.
    const std::set<std::pair<State, State>> allowed{
        {State::Indicated, State::Consented},  {State::Indicated, State::Abandoned},
        {State::Consented, State::Requested},  {State::Consented, State::Cancelled},
        {State::Consented, State::Abandoned},  {State::Requested, State::Confirmed},
        {State::Requested, State::Cancelled},  {State::Requested, State::Abandoned},
        {State::Confirmed, State::Confirmed},  {State::Confirmed, State::Departed},
        {State::Confirmed, State::Cancelled},  {State::Departed, State::SeenOutside},
        {State::Departed, State::Returned},    {State::Departed, State::Cancelled},
        {State::SeenOutside, State::Returned}, {State::Returned, State::ReportReceived},
        {State::Cancelled, State::Requested},  {State::Cancelled, State::Abandoned},
    };
    const int states = int(EnumNames<State>::values.size());
    for (int from = 0; from < states; ++from)
        for (int to = 0; to < states; ++to)
            EXPECT_EQ(mayFollow(State(from), State(to)), allowed.contains({State(from), State(to)}))
                << qPrintable(enumName(State(from))) << " → " << qPrintable(enumName(State(to)));
}

TEST(Extraction, CancelledByTheAdministrationAndAskedAgainKeepsItsFirstDate) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    const QDate indicated = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    const auto id =
        indicateExtraction(*nurse, person, QStringLiteral("Centre hospitalier"), indicated, reason);
    ASSERT_TRUE(id) << qPrintable(id.error().detail);
    EXPECT_EQ(advanceExtraction(*nurse, *id, 1, step(State::Requested)).error().field, QStringLiteral("to"));
    ASSERT_TRUE(advanceExtraction(*nurse, *id, 1, step(State::Consented)));
    ASSERT_TRUE(advanceExtraction(*nurse, *id, 2, step(State::Requested)));
    EXPECT_EQ(advanceExtraction(*nurse, *id, 3, step(State::Confirmed)).error().field,
              QStringLiteral("plannedAt"));
    ExtractionStep confirmed = step(State::Confirmed);
    confirmed.plannedAt = unit.clock().nowUtc().addDays(3);
    ASSERT_TRUE(advanceExtraction(*nurse, *id, 3, confirmed));
    EXPECT_EQ(advanceExtraction(*nurse, *id, 3, confirmed).error().code, ErrorCode::Conflict);
    unit.clock().advanceSeconds(3 * 24 * 3600);
    EXPECT_EQ(advanceExtraction(*nurse, *id, 4, step(State::Cancelled)).error().field,
              QStringLiteral("cause"));
    ExtractionStep cancelled = step(State::Cancelled);
    cancelled.cause = CancelledBy::Administration;
    cancelled.by = QStringLiteral("pas d'escorte");
    const auto held = advanceExtraction(*nurse, *id, 4, cancelled);
    ASSERT_TRUE(held) << qPrintable(held.error().detail);
    EXPECT_EQ(held->cancellations, 1);
    EXPECT_FALSE(held->plannedAt.isValid());
    ASSERT_TRUE(advanceExtraction(*nurse, *id, 5, step(State::Requested)));
    const auto open = openExtractions(*nurse);
    ASSERT_EQ(open->size(), 1u);
    EXPECT_EQ(open->front().indicatedOn, indicated);
    EXPECT_EQ(open->front().delayDays(unit.clock().today()), 3);
    const auto history = extractionHistory(*nurse, *id);
    ASSERT_EQ(history->size(), 6u);
    EXPECT_EQ(history->at(4).cause, CancelledBy::Administration);
    EXPECT_EQ(history->at(4).by, QStringLiteral("pas d'escorte"));
    const auto figures = cancellationsOf(*nurse, 2026, 3);
    EXPECT_EQ(*figures, (std::vector<CancellationFigure>{{CancelledBy::Administration, 1}}));
    EXPECT_TRUE(cancellationsOf(*nurse, 2026, 2)->empty());
    EXPECT_FALSE(cancellationsOf(*nurse, 2026, 13));
}

TEST(Extraction, TheSecretaryPlansWithoutTheReason) {
    test::TestUnit unit;
    ExtractionId id;
    {
        auto nurse = unit.session(Role::Nurse);
        id = *indicateExtraction(*nurse, DetaineeId::create(), QStringLiteral("Centre hospitalier"),
                                 unit.clock().today(), reason);
        EXPECT_EQ(extractionReason(*nurse, Compartment::Somatic, id)->value(), reason);
    }
    auto secretary = unit.session(Role::Secretary);
    EXPECT_EQ(openExtractions(*secretary)->size(), 1u);
    EXPECT_FALSE(extractionReason(*secretary, Compartment::Somatic, id));
    EXPECT_TRUE(advanceExtraction(*secretary, id, 1, step(State::Consented)));
    EXPECT_FALSE(indicateExtraction(*secretary, DetaineeId::create(), QStringLiteral("CH"),
                                    unit.clock().today(), reason));
}

TEST(Extraction, WhatCannotBeIsToldAtTheField) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    const auto person = DetaineeId::create();
    const QDate today = unit.clock().today();
    EXPECT_EQ(indicateExtraction(*nurse, {}, QStringLiteral("CH"), today, reason).error().field,
              QStringLiteral("detainee"));
    EXPECT_EQ(indicateExtraction(*nurse, person, QStringLiteral(" "), today, reason).error().field,
              QStringLiteral("place"));
    EXPECT_EQ(
        indicateExtraction(*nurse, person, QStringLiteral("CH"), today.addDays(1), reason).error().field,
        QStringLiteral("indicatedOn"));
    EXPECT_EQ(indicateExtraction(*nurse, person, QStringLiteral("CH"), today, {}).error().field,
              QStringLiteral("specialty"));
}
