// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/RequestLink.h"

#include <gtest/gtest.h>

#include "core/people/Detainee.h"
#include "core/requests/Pile.h"
#include "core/requests/Registering.h"
#include "core/requests/Triage.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::agenda;
using access::Role;
using requests::RequestState;

namespace {

class RequestLink : public ::testing::Test {
  protected:
    DetaineeId addPerson() {
        people::Identity identity;
        identity.familyName = QStringLiteral("Martin");
        identity.givenNames = {QStringLiteral("Paul")};
        return people::addDetainee(*nurse, identity).value();
    }
    CareRequestId triagedRequest() {
        requests::NewRequest slip;
        slip.detainee = person;
        slip.words = QStringLiteral("voir le médecin");
        const auto id =
            requests::registerRequest(*nurse, *requests::RedFlagFinder::load().value(), slip).value().id;
        EXPECT_TRUE(requests::triage(*nurse, id, 1, {}));
        return id;
    }
    Slot slotFor(const CareRequestId& request) {
        Slot k;
        k.detainee = person;
        k.request = request;
        k.resource = QStringLiteral("Box 2");
        k.place = QStringLiteral("Unité sanitaire");
        k.day = unit.clock().today();
        k.startsAt = QTime(11, 0);
        return k;
    }
    RequestState stateOf(const CareRequestId& request) {
        return requests::careRequest(*nurse, request).value().state;
    }

    test::TestUnit unit;
    std::unique_ptr<access::Session> nurse = unit.session(Role::Nurse);
    DetaineeId person = addPerson();
};

}  // namespace

TEST_F(RequestLink, TheSlotAndTheRequestChangeTogether) {
    const auto request = triagedRequest();
    EXPECT_EQ(bookForRequest(*nurse, slotFor(request), {}, 1).error().code, ErrorCode::Conflict);
    Slot other = slotFor(request);
    other.detainee = DetaineeId::create();
    EXPECT_EQ(bookForRequest(*nurse, other, {}, 2).error().field, QStringLiteral("detainee"));
    EXPECT_TRUE(slotsBetween(*nurse, unit.clock().today(), unit.clock().today())->empty());

    const auto slot = bookForRequest(*nurse, slotFor(request), {}, 2);
    ASSERT_TRUE(slot) << qPrintable(slot.error().detail);
    const auto scheduled = requests::careRequest(*nurse, request).value();
    EXPECT_EQ(scheduled.state, RequestState::Scheduled);
    EXPECT_EQ(scheduled.slotId, slot->toString());
    EXPECT_EQ(scheduled.scheduledAt.toLocalTime().time(), QTime(11, 0));

    const auto settled = settle(*nurse, *slot, 1, Outcome::Absent, Absence::Parloir);
    ASSERT_TRUE(settled) << qPrintable(settled.error().detail);
    EXPECT_TRUE(settled->isRequestSettled);
    EXPECT_EQ(stateOf(request), RequestState::NoShow);
    EXPECT_EQ(requests::pile(*nurse, {})->missed.size(), 1u);
}

TEST_F(RequestLink, ARequestThatIsNotTriagedBooksNothing) {
    requests::NewRequest slip;
    slip.detainee = person;
    slip.words = QStringLiteral("voir le médecin");
    const auto id =
        requests::registerRequest(*nurse, *requests::RedFlagFinder::load().value(), slip).value().id;
    EXPECT_FALSE(bookForRequest(*nurse, slotFor(id), {}, 1));
    EXPECT_TRUE(slotsBetween(*nurse, unit.clock().today(), unit.clock().today())->empty());
}

TEST_F(RequestLink, WhatASecretarySettlesReachesTheRequestAtTheNextPile) {
    const auto request = triagedRequest();
    const auto slot = bookForRequest(*nurse, slotFor(request), {}, 2).value();
    nurse.reset();
    {
        auto secretary = unit.session(Role::Secretary);
        const auto settled = settle(*secretary, slot, 1, Outcome::Seen);
        ASSERT_TRUE(settled) << qPrintable(settled.error().detail);
        EXPECT_FALSE(settled->isRequestSettled);
    }
    nurse = unit.session(Role::Nurse);
    EXPECT_EQ(stateOf(request), RequestState::Scheduled);
    EXPECT_EQ(*settlePendingRequests(*nurse), 1);
    EXPECT_EQ(stateOf(request), RequestState::Seen);
    EXPECT_EQ(*settlePendingRequests(*nurse), 0);
}

TEST_F(RequestLink, EveryOutcomeAndAbsenceHasItsWord) {
    EXPECT_EQ(requestStateAfter(Outcome::Planned), RequestState::Scheduled);
    EXPECT_EQ(requestStateAfter(Outcome::Seen), RequestState::Seen);
    EXPECT_EQ(requestStateAfter(Outcome::RefusedByPatient), RequestState::RefusedByPatient);
    EXPECT_EQ(requestStateAfter(Outcome::Absent), RequestState::NoShow);
    EXPECT_EQ(requestStateAfter(Outcome::CancelledByUnit), RequestState::UnitCancelled);
    for (size_t i = 0; i < EnumNames<Absence>::values.size(); ++i)
        EXPECT_NE(absenceReason(Absence(int(i))), requests::AbsenceReason::None)
            << EnumNames<Absence>::values[i];
}

TEST_F(RequestLink, MissedVisitsAreCountedByCause) {
    const QDate today = unit.clock().today();
    const struct {
        QTime at;
        Outcome outcome;
        std::optional<Absence> absence;
    } visits[] = {{QTime(9, 0), Outcome::Absent, Absence::Parloir},
                  {QTime(10, 0), Outcome::Absent, Absence::Parloir},
                  {QTime(11, 0), Outcome::Absent, Absence::Court},
                  {QTime(12, 0), Outcome::CancelledByUnit, {}},
                  {QTime(13, 0), Outcome::Seen, {}}};
    for (const auto& visit : visits) {
        Slot k = slotFor({});
        k.startsAt = visit.at;
        ASSERT_TRUE(recordOutcome(*nurse, book(*nurse, k, {}).value(), 1, visit.outcome, visit.absence));
    }
    EXPECT_EQ(missedByCause(*nurse, today, today).value(),
              (std::vector<MissedFigure>{{Outcome::Absent, Absence::Parloir, 2},
                                         {Outcome::Absent, Absence::Court, 1},
                                         {Outcome::CancelledByUnit, {}, 1}}));
    EXPECT_TRUE(missedByCause(*nurse, today.addDays(1), today.addDays(9))->empty());
}

TEST_F(RequestLink, AMovedAppointmentTakesItsRequestAlongIntoAnotherSession) {
    const QDate tomorrow = unit.clock().today().addDays(1);
    AgendaSession held;
    held.resource = QStringLiteral("Box 1");
    held.place = QStringLiteral("Étage");
    held.day = tomorrow;
    held.startsAt = QTime(14, 0);
    held.endsAt = QTime(15, 0);
    held.slotMinutes = 30;
    const auto afternoon = openAgendaSession(*nurse, held).value();
    const auto request = triagedRequest();
    const auto slot = bookForRequest(*nurse, slotFor(request), {}, 2).value();
    const auto moved = moveAppointment(*nurse, slot, 1, tomorrow, QTime(14, 30), afternoon);
    ASSERT_TRUE(moved) << qPrintable(moved.error().detail);
    EXPECT_EQ(moved->resource, QStringLiteral("Box 1"));
    EXPECT_EQ(moved->minutes, 30);
    EXPECT_EQ(slotsBetween(*nurse, tomorrow, tomorrow)->front(), *moved);
    EXPECT_EQ(requests::careRequest(*nurse, request)->scheduledAt.toLocalTime(),
              QDateTime(tomorrow, QTime(14, 30)));
    EXPECT_EQ(moveAppointment(*nurse, slot, 2, tomorrow, QTime(14, 40), afternoon).error().field,
              QStringLiteral("startsAt"));
}

TEST_F(RequestLink, WhatASecretaryMovesReachesTheRequestAtTheNextPile) {
    const auto request = triagedRequest();
    const auto slot = bookForRequest(*nurse, slotFor(request), {}, 2).value();
    nurse.reset();
    {
        auto secretary = unit.session(Role::Secretary);
        ASSERT_TRUE(moveAppointment(*secretary, slot, 1, unit.clock().today(), QTime(16, 0)));
    }
    nurse = unit.session(Role::Nurse);
    EXPECT_EQ(requests::careRequest(*nurse, request)->scheduledAt.toLocalTime().time(), QTime(11, 0));
    EXPECT_EQ(*settlePendingRequests(*nurse), 1);
    EXPECT_EQ(requests::careRequest(*nurse, request)->scheduledAt.toLocalTime().time(), QTime(16, 0));
    EXPECT_EQ(*settlePendingRequests(*nurse), 0);
}
