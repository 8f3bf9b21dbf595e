// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Appointment.h"

#include <gtest/gtest.h>

#include "core/agenda/DayList.h"
#include "core/agenda/Extraction.h"
#include "core/agenda/Waiting.h"
#include "core/people/Detainee.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::agenda;
using access::Role;

namespace {

AgendaSession morning(const QDate& day) {
    AgendaSession g;
    g.resource = QStringLiteral("Box 2");
    g.place = QStringLiteral("Unité sanitaire");
    g.day = day;
    g.startsAt = QTime(9, 0);
    g.endsAt = QTime(10, 0);
    g.slotMinutes = 20;
    return g;
}

Slot at(const AgendaSessionId& session, const QDate& day, const QTime& time) {
    Slot k;
    k.session = session;
    k.detainee = DetaineeId::create();
    k.day = day;
    k.startsAt = time;
    return k;
}

const Reason somaticReason{
    Compartment::Somatic, QStringLiteral("médecine générale"), QStringLiteral("renouvellement"), {}};

}  // namespace

TEST(Appointment, FillsASessionAndNothingTwice) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    const auto g = openAgendaSession(*nurse, morning(today));
    ASSERT_TRUE(g) << qPrintable(g.error().detail);
    EXPECT_EQ(*freeTimes(*nurse, *g), (std::vector{QTime(9, 0), QTime(9, 20), QTime(9, 40)}));
    const Slot first = at(*g, today, QTime(9, 0));
    const auto id = book(*nurse, first, somaticReason);
    ASSERT_TRUE(id) << qPrintable(id.error().detail);
    EXPECT_EQ(*freeTimes(*nurse, *g), (std::vector{QTime(9, 20), QTime(9, 40)}));
    EXPECT_EQ(book(*nurse, at(*g, today, QTime(9, 10)), {}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(book(*nurse, at(*g, today, QTime(9, 50)), {}).error().field, QStringLiteral("startsAt"));
    EXPECT_EQ(book(*nurse, at(*g, today, QTime(8, 50)), {}).error().field, QStringLiteral("startsAt"));
    // The same person elsewhere at the same time.
    Slot elsewhere = first;
    elsewhere.session = {};
    elsewhere.resource = QStringLiteral("Box 5");
    elsewhere.place = QStringLiteral("Unité sanitaire");
    elsewhere.startsAt = QTime(9, 10);
    EXPECT_EQ(book(*nurse, elsewhere, {}).error().field, QStringLiteral("detainee"));
    elsewhere.startsAt = QTime(9, 20);
    EXPECT_TRUE(book(*nurse, elsewhere, {}));
}

TEST(Appointment, TheReasonStandsInTheTeamsFileAndTheSecretaryNeverSeesIt) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    AgendaSessionId g;
    {
        auto nurse = unit.session(Role::Nurse);
        g = *openAgendaSession(*nurse, morning(today));
        ASSERT_TRUE(book(*nurse, at(g, today, QTime(9, 0)), somaticReason));
        ASSERT_EQ(reasonsBetween(*nurse, today, today)->size(), 1u);
        EXPECT_EQ(reasonsBetween(*nurse, today, today)->front().reason, somaticReason);
        Reason other = somaticReason;
        other.compartment = Compartment::Psychiatric;
        EXPECT_EQ(book(*nurse, at(g, today, QTime(9, 20)), other).error().code, ErrorCode::NotPermitted);
    }
    {
        auto secretary = unit.session(Role::Secretary);
        EXPECT_EQ(slotsBetween(*secretary, today, today)->size(), 1u);
        EXPECT_TRUE(reasonsBetween(*secretary, today, today)->empty());
        EXPECT_TRUE(book(*secretary, at(g, today, QTime(9, 20)), {}));
        EXPECT_FALSE(book(*secretary, at(g, today, QTime(9, 40)), somaticReason));
        EXPECT_FALSE(waitingList(*secretary));
    }
    auto psychiatrist = unit.session(Role::Psychiatrist);
    EXPECT_TRUE(reasonsBetween(*psychiatrist, today, today)->empty());
    EXPECT_EQ(slotsBetween(*psychiatrist, today, today)->size(), 2u);
}

TEST(Appointment, OutcomesAndWhatComesBackToThePile) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    const auto g = *openAgendaSession(*nurse, morning(today));
    Slot k = at(g, today, QTime(9, 0));
    k.request = CareRequestId::create();
    const auto id = *book(*nurse, k, {});
    EXPECT_EQ(recordOutcome(*nurse, id, 1, Outcome::Absent).error().field, QStringLiteral("absence"));
    EXPECT_EQ(recordOutcome(*nurse, id, 1, Outcome::Seen, Absence::Work).error().field,
              QStringLiteral("absence"));
    const auto missed = recordOutcome(*nurse, id, 1, Outcome::Absent, Absence::Parloir);
    ASSERT_TRUE(missed) << qPrintable(missed.error().detail);
    EXPECT_EQ(missed->request, k.request);
    EXPECT_EQ(missed->absence, Absence::Parloir);
    EXPECT_EQ(recordOutcome(*nurse, id, 1, Outcome::Seen).error().code, ErrorCode::Conflict);
    ASSERT_EQ(missedToRebook(*nurse, today)->size(), 1u);
    Slot again = *missed;
    again.rebookedFrom = id;
    again.startsAt = QTime(9, 40);
    ASSERT_TRUE(book(*nurse, again, {}));
    EXPECT_TRUE(missedToRebook(*nurse, today)->empty());
    EXPECT_EQ(slotsOf(*nurse, k.detainee)->size(), 2u);
}

TEST(Appointment, WhatIsStillAheadCannotHaveBeenHeld) {
    test::TestUnit unit;
    const QDate tomorrow = unit.clock().today().addDays(1);
    auto nurse = unit.session(Role::Nurse);
    const auto g = *openAgendaSession(*nurse, morning(tomorrow));
    const auto id = *book(*nurse, at(g, tomorrow, QTime(9, 0)), {});
    EXPECT_EQ(recordOutcome(*nurse, id, 1, Outcome::Seen).error().field, QStringLiteral("outcome"));
    EXPECT_TRUE(recordOutcome(*nurse, id, 1, Outcome::RefusedByPatient));
    Slot past = at({}, unit.clock().today().addDays(-1), QTime(9, 0));
    past.resource = past.place = QStringLiteral("Box");
    EXPECT_EQ(book(*nurse, past, {}).error().field, QStringLiteral("day"));
}

TEST(Appointment, MovesOnceAndClosesWithItsSession) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    const auto g = *openAgendaSession(*nurse, morning(today));
    const auto id = *book(*nurse, at(g, today, QTime(9, 0)), {});
    ASSERT_TRUE(reschedule(*nurse, id, 1, today, QTime(9, 20)));
    EXPECT_EQ(reschedule(*nurse, id, 1, today, QTime(9, 40)).error().code, ErrorCode::Conflict);
    EXPECT_EQ(reschedule(*nurse, id, 2, today, QTime(11, 0)).error().field, QStringLiteral("startsAt"));
    const auto cancelled = closeAgendaSession(*nurse, g, 1);
    ASSERT_TRUE(cancelled) << qPrintable(cancelled.error().detail);
    ASSERT_EQ(cancelled->size(), 1u);
    EXPECT_EQ(cancelled->front().outcome, Outcome::CancelledByUnit);
    EXPECT_TRUE(freeTimes(*nurse, g)->empty());
    EXPECT_EQ(closeAgendaSession(*nurse, g, 2).error().code, ErrorCode::Conflict);
    EXPECT_EQ(book(*nurse, at(g, today, QTime(9, 0)), {}).error().field, QStringLiteral("session"));
}

TEST(Appointment, ACancelledSessionIsOpenedAgainWithItsTraceAndNobodyIsGivenBackATime) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    const auto g = *openAgendaSession(*nurse, morning(today));
    const auto id = *book(*nurse, at(g, today, QTime(9, 0)), {});
    EXPECT_EQ(reopenAgendaSession(*nurse, g, 1).error().code, ErrorCode::Conflict) << "it is open";
    ASSERT_TRUE(closeAgendaSession(*nurse, g, 1));
    unit.clock().advanceSeconds(600);
    EXPECT_EQ(reopenAgendaSession(*nurse, g, 1).error().code, ErrorCode::Conflict) << "it changed meanwhile";
    ASSERT_TRUE(reopenAgendaSession(*nurse, g, 2));
    EXPECT_FALSE(agendaSessions(*nurse, today, today)->front().isClosed);
    EXPECT_EQ(freeTimes(*nurse, g)->front(), QTime(9, 0));
    ASSERT_EQ(missedToRebook(*nurse, today)->size(), 1u);
    EXPECT_EQ(missedToRebook(*nurse, today)->front().id, id);
    const auto events = sessionEvents(*nurse, today, today).value();
    ASSERT_EQ(events.size(), 2u);
    EXPECT_TRUE(events[0].isClosed);
    EXPECT_FALSE(events[1].isClosed);
    EXPECT_EQ(events[0].at.secsTo(events[1].at), 600);
    EXPECT_EQ(events[1].author, nurse->user().displayName);
    ASSERT_TRUE(closeAgendaSession(*nurse, g, 3));
    unit.clock().advanceSeconds(24 * 3600);
    EXPECT_EQ(reopenAgendaSession(*nurse, g, 4).error().field, QStringLiteral("day"));
}

TEST(Appointment, TheHourOfWhoDidNotComeIsFreeAgain) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    const auto g = *openAgendaSession(*nurse, morning(today));
    const auto absent = *book(*nurse, at(g, today, QTime(9, 0)), {});
    const auto seen = *book(*nurse, at(g, today, QTime(9, 20)), {});
    ASSERT_TRUE(recordOutcome(*nurse, absent, 1, Outcome::Absent, Absence::Parloir));
    ASSERT_TRUE(recordOutcome(*nurse, seen, 1, Outcome::Seen));
    EXPECT_EQ(*freeTimes(*nurse, g), (std::vector<QTime>{QTime(9, 0), QTime(9, 40)}));
    EXPECT_TRUE(book(*nurse, at(g, today, QTime(9, 0)), {}));
}

TEST(Waiting, UrgentFirstThenTheLongestAndEndsWhenBooked) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    Waiting w;
    w.detainee = DetaineeId::create();
    w.specialty = QStringLiteral("dentiste");
    w.since = today.addDays(-2);
    const auto recent = addToWaitingList(*nurse, w);
    w.since = today.addDays(-20);
    const auto longest = addToWaitingList(*nurse, w);
    w.since = today;
    w.isUrgent = true;
    const auto urgent = addToWaitingList(*nurse, w);
    ASSERT_TRUE(recent && longest && urgent);
    const auto list = waitingList(*nurse);
    ASSERT_EQ(list->size(), 3u);
    EXPECT_EQ(list->at(0).id, *urgent);
    EXPECT_EQ(list->at(1).id, *longest);
    const auto g = *openAgendaSession(*nurse, morning(today));
    Reason reason = somaticReason;
    reason.waiting = *longest;
    Slot k = at(g, today, QTime(9, 0));
    k.detainee = w.detainee;
    ASSERT_TRUE(book(*nurse, k, reason));
    EXPECT_EQ(waitingList(*nurse)->size(), 2u);
    // A line that ended cannot be booked again: nothing of the second booking remains.
    k.startsAt = QTime(9, 40);
    EXPECT_EQ(book(*nurse, k, reason).error().field, QStringLiteral("waiting"));
    EXPECT_EQ(slotsBetween(*nurse, today, today)->size(), 1u);
    EXPECT_TRUE(endWaiting(*nurse, Compartment::Somatic, *urgent, 1, QStringLiteral("sans suite")));
    EXPECT_EQ(endWaiting(*nurse, Compartment::Somatic, *urgent, 1, QStringLiteral("sans suite")).error().code,
              ErrorCode::Conflict);
    w.since = today.addDays(1);
    EXPECT_EQ(addToWaitingList(*nurse, w).error().field, QStringLiteral("since"));
}

TEST(DayList, TellsWhoWhereAndWhenAndNothingElse) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    people::Identity identity;
    identity.familyName = QStringLiteral("Martin");
    identity.usedName = QStringLiteral("Durand");
    identity.givenNames = {QStringLiteral("Paul"), QStringLiteral("Henri")};
    identity.sex = people::Sex::Male;
    const auto person = people::addDetainee(*nurse, identity);
    ASSERT_TRUE(person) << qPrintable(person.error().detail);
    const auto g = *openAgendaSession(*nurse, morning(today));
    Slot k = at(g, today, QTime(9, 20));
    k.detainee = *person;
    ASSERT_TRUE(book(*nurse, k, somaticReason));
    k.detainee = *person;
    k.startsAt = QTime(9, 0);
    const auto cancelled = *book(*nurse, k, {});
    ASSERT_TRUE(recordOutcome(*nurse, cancelled, 1, Outcome::CancelledByUnit));

    const auto extraction =
        *indicateExtraction(*nurse, *person, QStringLiteral("Centre hospitalier"), today,
                            {Compartment::Somatic, QStringLiteral("imagerie"), QStringLiteral("bilan"), {}});
    int version = 1;
    for (const auto to :
         {ExtractionState::Consented, ExtractionState::Requested, ExtractionState::Confirmed}) {
        const auto next =
            advanceExtraction(*nurse, extraction, version,
                              {to, {}, QDateTime(today, QTime(14, 30), Qt::LocalTime).toUTC(), {}, {}});
        ASSERT_TRUE(next) << qPrintable(next.error().detail);
        version = next->version;
    }
    const auto lines = dayList(*nurse, today);
    ASSERT_TRUE(lines) << qPrintable(lines.error().detail);
    ASSERT_EQ(lines->size(), 2u);
    EXPECT_EQ(lines->at(0).name, QStringLiteral("DURAND (né MARTIN) Paul"));
    EXPECT_EQ(lines->at(0).at, QTime(9, 20));
    EXPECT_EQ(lines->at(0).place, QStringLiteral("Unité sanitaire"));
    EXPECT_TRUE(lines->at(1).isExtraction);
    EXPECT_EQ(lines->at(1).at, QTime(14, 30));
    EXPECT_TRUE(lines->at(1).place.isEmpty());
    EXPECT_TRUE(dayList(*nurse, today.addDays(1))->empty());
}

TEST(Appointment, ASessionIsEditedAndKeepsWhoIsExpectedInIt) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    AgendaSession held = morning(today);
    held.id = openAgendaSession(*nurse, held).value();
    ASSERT_TRUE(book(*nurse, at(held.id, today, QTime(9, 40)), {}));
    AgendaSession changed = held;
    changed.resource = QStringLiteral("Box 4");
    changed.startsAt = QTime(8, 0);
    ASSERT_TRUE(editAgendaSession(*nurse, changed, 1));
    EXPECT_EQ(slotsBetween(*nurse, today, today)->front().resource, QStringLiteral("Box 4"));
    EXPECT_EQ(freeTimes(*nurse, held.id)->front(), QTime(8, 0));
    EXPECT_EQ(editAgendaSession(*nurse, changed, 1).error().code, ErrorCode::Conflict);
    changed.endsAt = QTime(9, 30);
    EXPECT_EQ(editAgendaSession(*nurse, changed, 2).error().field, QStringLiteral("endsAt"));
    changed.endsAt = QTime(10, 0);
    changed.startsAt = QTime(9, 50);
    EXPECT_EQ(editAgendaSession(*nurse, changed, 2).error().field, QStringLiteral("startsAt"));
    changed.startsAt = QTime(9, 0);
    changed.day = today.addDays(1);
    EXPECT_EQ(editAgendaSession(*nurse, changed, 2).error().field, QStringLiteral("day"));
    ASSERT_TRUE(closeAgendaSession(*nurse, held.id, 2));
    EXPECT_EQ(editAgendaSession(*nurse, changed, 3).error().code, ErrorCode::Conflict);
}
