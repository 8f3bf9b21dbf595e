// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/requests/Holidays.h"
#include "core/requests/RequestState.h"
#include "core/requests/WaitingClocks.h"
#include "tests/support/Printers.h"

namespace serment::requests {

namespace {

const QTimeZone paris("Europe/Paris");

QDateTime local(const char* text) {
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeZone(paris);
    return time.toUTC();
}

const std::vector<WaitingClock>& clocks() {
    static const auto loaded = loadWaitingClocks();
    return *loaded;
}

CareRequest collected(const char* at) {
    CareRequest request;
    request.collectedAt = request.waitingSince = local(at);
    return request;
}

}  // namespace

TEST(Holidays, AreThoseOfFrance) {
    const QDate off[] = {{2026, 1, 1}, {2026, 4, 6},  {2026, 5, 1},  {2026, 5, 8},   {2026, 5, 14},  {2026, 5, 25}, {2026, 7, 14},
                         {2026, 8, 15}, {2026, 11, 1}, {2026, 11, 11}, {2026, 12, 25}, {2024, 4, 1}, {2024, 5, 9}, {2024, 5, 20}};
    for (const QDate& day : off) EXPECT_TRUE(isPublicHoliday(day)) << day.toString(Qt::ISODate).toStdString();
    const QDate on[] = {{2026, 4, 5}, {2026, 4, 7}, {2026, 5, 15}, {2026, 5, 26}, {2026, 12, 26}};
    for (const QDate& day : on) EXPECT_FALSE(isPublicHoliday(day)) << day.toString(Qt::ISODate).toStdString();
    EXPECT_TRUE(isDayOff(QDate(2026, 3, 7)));
    EXPECT_FALSE(isDayOff(QDate(2026, 3, 6)));
}

struct DueCase {
    const char* name;
    const char* collected;
    const char* due;
};

TEST(WaitingClocks, FaceToFaceIsFortyEightHoursAndSeventyTwoOverDaysOff) {
    const DueCase cases[] = {
        {"Monday to Wednesday", "2026-03-02 09:00", "2026-03-04 09:00"},
        {"Wednesday 23:59 ends on Friday night", "2026-03-04 23:59", "2026-03-06 23:59"},
        {"Thursday 00:00 ends at Saturday midnight", "2026-03-05 00:00", "2026-03-08 00:00"},
        {"Friday morning", "2026-03-06 08:00", "2026-03-09 08:00"},
        {"Sunday", "2026-03-08 10:00", "2026-03-11 10:00"},
        {"over the Monday of Easter", "2026-04-06 10:00", "2026-04-09 10:00"},
        {"over the 11th of November", "2026-11-10 12:00", "2026-11-13 12:00"},
        {"an hour lost on the night of 29 March is not counted", "2026-03-28 12:00", "2026-03-31 13:00"},
        {"an hour gained on the night of 25 October is counted", "2026-10-24 12:00", "2026-10-27 11:00"}};
    for (const DueCase& c : cases)
        EXPECT_EQ(faceToFaceDue(collected(c.collected), clocks(), paris), local(c.due)) << c.name;
}

TEST(WaitingClocks, APriorityBringsItsOwnAndAnAdministrativeOneNone) {
    CareRequest request = collected("2026-03-02 09:00");
    request.priority = Priority::Immediate;
    EXPECT_EQ(faceToFaceDue(request, clocks(), paris), local("2026-03-02 10:00"));
    request.priority = Priority::Within24h;
    EXPECT_EQ(faceToFaceDue(request, clocks(), paris), local("2026-03-03 09:00"));
    request.priority = Priority::Administrative;
    EXPECT_FALSE(faceToFaceDue(request, clocks(), paris).isValid());
    request.priority.reset();
    request.tellsSymptom = false;
    EXPECT_FALSE(faceToFaceDue(request, clocks(), paris).isValid());
}

TEST(WaitingClocks, ARepeatedRequestKeepsTheFirstClock) {
    CareRequest repeated = collected("2026-03-04 09:00");
    repeated.waitingSince = local("2026-03-02 09:00");
    EXPECT_EQ(faceToFaceDue(repeated, clocks(), paris), local("2026-03-04 09:00"));
}

TEST(WaitingClocks, StopAtTheirEventAndAreLateOneSecondAfter) {
    const CareRequest request = collected("2026-03-02 09:00");
    const auto of = [&](const std::vector<RequestEvent>& events, const QDateTime& now, const char* clock) {
        for (const Deadline& deadline : deadlines(request, events, clocks(), now, paris))
            if (deadline.clock == QLatin1String(clock)) return deadline;
        return Deadline{};
    };
    const QDateTime due = local("2026-03-03 09:00");
    EXPECT_FALSE(of({}, due, "triage").late);
    EXPECT_TRUE(of({}, due.addSecs(1), "triage").late);
    const std::vector<RequestEvent> inTime{{RequestState::Triaged, due, {}, {}}};
    EXPECT_TRUE(of(inTime, due.addDays(9), "triage").met);
    EXPECT_FALSE(of(inTime, due.addDays(9), "triage").late);
    const std::vector<RequestEvent> missed{{RequestState::Triaged, due, {}, {}}, {RequestState::NoShow, due.addSecs(60), {}, {}}};
    EXPECT_FALSE(of(missed, due.addDays(9), "face_to_face").met);
    EXPECT_TRUE(of(missed, due.addDays(9), "face_to_face").late);
    EXPECT_TRUE(of({}, due, "pick_up").clock.isEmpty());  // no date of deposit, no clock
}

TEST(WaitingClocks, TheBoxIsEmptiedTheDayAfterTheDeposit) {
    CareRequest request = collected("2026-03-03 08:00");
    request.depositedOn = QDate(2026, 3, 2);
    const auto pickUp = [&] { return deadlines(request, {}, clocks(), request.collectedAt, paris).front(); };
    EXPECT_EQ(pickUp().clock, QStringLiteral("pick_up"));
    EXPECT_FALSE(pickUp().late);
    request.depositedOn = QDate(2026, 3, 1);
    EXPECT_TRUE(pickUp().late);
}

TEST(WaitingClocks, AllNameTheirSource) {
    for (const WaitingClock& clock : clocks()) EXPECT_FALSE(clock.source.isEmpty() || clock.titleFr.isEmpty()) << clock.id.toStdString();
}

TEST(RequestState, FollowsTheWorkflow) {
    using S = RequestState;
    const S all[] = {S::Registered, S::Triaged,       S::Scheduled,       S::Seen,     S::RefusedByPatient,
                     S::NoShow,     S::UnitCancelled, S::EscortCancelled, S::Answered, S::Closed};
    const std::vector<std::pair<S, std::vector<S>>> allowed{
        {S::Registered, {S::Triaged, S::Closed}},
        {S::Triaged, {S::Triaged, S::Scheduled, S::Seen, S::RefusedByPatient, S::Answered, S::Closed}},
        {S::Scheduled,
         {S::Triaged, S::Scheduled, S::Seen, S::RefusedByPatient, S::NoShow, S::UnitCancelled, S::EscortCancelled, S::Closed}},
        {S::NoShow, {S::Triaged, S::Scheduled, S::Seen, S::RefusedByPatient, S::Answered, S::Closed}},
        {S::UnitCancelled, {S::Triaged, S::Scheduled, S::Seen, S::RefusedByPatient, S::Answered, S::Closed}},
        {S::EscortCancelled, {S::Triaged, S::Scheduled, S::Seen, S::RefusedByPatient, S::Answered, S::Closed}},
        {S::Seen, {}},
        {S::RefusedByPatient, {}},
        {S::Answered, {}},
        {S::Closed, {}}};
    for (const auto& [from, next] : allowed)
        for (const S to : all)
            EXPECT_EQ(checkStep(from, to).has_value(), std::find(next.begin(), next.end(), to) != next.end())
                << enumName(from).toStdString() << " to " << enumName(to).toStdString();
}

}  // namespace serment::requests
