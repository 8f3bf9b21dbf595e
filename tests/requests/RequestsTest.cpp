// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>

#include "core/requests/Pile.h"
#include "core/requests/Registering.h"
#include "core/requests/Triage.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

namespace serment::requests {

namespace {

using access::Role;

struct Requests : testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> nurse = unit.session(Role::Nurse);
    std::shared_ptr<const RedFlagFinder> finder = RedFlagFinder::load().value();
    std::vector<WaitingClock> clocks = loadWaitingClocks().value();
    DetaineeId karim = person(u"BENALI", u"Karim");
    DetaineeId luis = person(u"COSTA", u"Luis");

    DetaineeId person(const char16_t* family, const char16_t* given) {
        people::Identity identity;
        identity.familyName = QString::fromUtf16(family);
        identity.givenNames = {QString::fromUtf16(given)};
        identity.sex = people::Sex::Male;
        identity.birthDate = *people::PartialDate::of(1990, 1, 1);
        return people::addDetainee(*nurse, identity).value();
    }
    NewRequest slip(const DetaineeId& who, const char16_t* words) const {
        NewRequest request;
        request.detainee = who;
        request.words = QString::fromUtf16(words);
        return request;
    }
    CareRequestId put(const NewRequest& request) {
        const auto done = registerRequest(*nurse, *finder, request);
        EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().detail.toStdString());
        return done ? done->id : CareRequestId();
    }
    ErrorCode refused(const NewRequest& request) {
        const auto done = registerRequest(*nurse, *finder, request);
        EXPECT_FALSE(done.has_value());
        return done ? ErrorCode::Internal : done.error().code;
    }
};

}  // namespace

TEST_F(Requests, ThePileIsSortedByRedFlagThenByAge) {
    const auto glasses = put(slip(karim, u"je voudrais changer mes lunettes"));
    unit.clock().advanceSeconds(3600);
    const auto dentist = put(slip(luis, u"voir le dentiste"));
    unit.clock().advanceSeconds(3600);
    NewRequest chest = slip(luis, u"jai mal au coeur ds la poitrine");
    chest.target = Target::Nurse;
    const auto urgent = put(chest);
    const Pile board = pile(*nurse, clocks).value();
    ASSERT_EQ(board.toTriage.size(), 3u);
    EXPECT_EQ(board.toTriage[0].request.id, urgent);
    EXPECT_EQ(board.toTriage[1].request.id, glasses);
    EXPECT_EQ(board.toTriage[2].request.id, dentist);
    EXPECT_EQ(board.toTriage[0].request.redFlags, QStringList{QStringLiteral("chest_pain")});
    EXPECT_EQ(board.toTriage[0].person.identity.familyName, QStringLiteral("COSTA"));
    EXPECT_EQ(board.late, 0);
    unit.clock().advanceSeconds(48 * 3600);
    EXPECT_EQ(pile(*nurse, clocks)->late, 2);  // the last came two hours later: to the second, not yet
    unit.clock().advanceSeconds(1);
    EXPECT_EQ(pile(*nurse, clocks)->late, 3);
}

TEST_F(Requests, ALifeIsWrittenStepByStep) {
    const auto id = put(slip(karim, u"jai mal au dent"));
    EXPECT_EQ(schedule(*nurse, id, 1, unit.clock().nowUtc().addDays(1), {}).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(triage(*nurse, id, 1, {Priority::Within72h, Target::Dentist, true, {}}).value(), 2);
    EXPECT_EQ(triage(*nurse, id, 1, {Priority::Routine, Target::Dentist, true, {}}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(schedule(*nurse, id, 2, unit.clock().nowUtc().addDays(1), QStringLiteral("slot")).value(), 3);
    EXPECT_EQ(recordOutcome(*nurse, id, 3, RequestState::NoShow).error().code, ErrorCode::MissingField);
    EXPECT_EQ(recordOutcome(*nurse, id, 3, RequestState::NoShow, AbsenceReason::VisitingRoom).value(), 4);
    const Pile board = pile(*nurse, clocks).value();
    ASSERT_EQ(board.missed.size(), 1u);
    EXPECT_EQ(board.missed[0].request.waitingSince, unit.clock().nowUtc());
    EXPECT_FALSE(board.missed[0].request.scheduledAt.isValid());
    EXPECT_EQ(schedule(*nurse, id, 4, unit.clock().nowUtc().addDays(2), {}).value(), 5);
    EXPECT_EQ(recordOutcome(*nurse, id, 5, RequestState::Seen).value(), 6);
    EXPECT_EQ(triage(*nurse, id, 6, {}).error().code, ErrorCode::InvalidInput);
    const auto history = historyOf(*nurse, id).value();
    QStringList states;
    for (const RequestEvent& event : history) states << enumName(event.state);
    EXPECT_EQ(states.join(u' '), QStringLiteral("registered triaged scheduled no_show scheduled seen"));
    EXPECT_EQ(history[3].cause, QStringLiteral("visiting_room"));
    const CareRequest closed = careRequest(*nurse, id).value();
    EXPECT_FALSE(closed.isOpen());
    EXPECT_EQ(closed.words, QStringLiteral("jai mal au dent"));
    EXPECT_TRUE(pile(*nurse, clocks)->toTriage.empty());
}

TEST_F(Requests, AWrittenAnswerClosesAtTriage) {
    const auto id = put(slip(karim, u"quand est mon rendez vous"));
    ASSERT_TRUE(triage(*nurse, id, 1, {Priority::Administrative, Target::Secretariat, false, QStringLiteral("Vous êtes attendu jeudi.")}));
    const CareRequest request = careRequest(*nurse, id).value();
    EXPECT_EQ(request.state, RequestState::Answered);
    EXPECT_EQ(request.answer, QStringLiteral("Vous êtes attendu jeudi."));
    EXPECT_FALSE(request.isOpen());
    EXPECT_EQ(historyOf(*nurse, id)->size(), 3u);
}

TEST_F(Requests, RepeatedOnesAreLinkedAndTheClockNeverRestarts) {
    const QDateTime first = unit.clock().nowUtc();
    const auto id = put(slip(karim, u"J'ai mal au genou"));
    unit.clock().advanceSeconds(24 * 3600);
    const auto again = registerRequest(*nurse, *finder, slip(karim, u"j ai mal au GENOU !")).value();
    EXPECT_EQ(again.repeats, id);
    EXPECT_TRUE(again.sameWords);
    const CareRequest second = careRequest(*nurse, again.id).value();
    EXPECT_EQ(second.repeatNumber, 2);
    EXPECT_EQ(second.waitingSince, first);
    EXPECT_TRUE(registerRequest(*nurse, *finder, slip(luis, u"J'ai mal au genou"))->repeats.isNull());
    ASSERT_TRUE(closeRequest(*nurse, again.id, 1, QStringLiteral("même demande")));
    EXPECT_EQ(requestsOf(*nurse, karim)->size(), 2u);
}

TEST_F(Requests, PsychiatricOnesAreSealedForThatTeam) {
    NewRequest request = slip(karim, u"jé envi de mourire");
    request.target = Target::Psychiatry;
    const auto done = registerRequest(*nurse, *finder, request).value();
    EXPECT_EQ(done.urgency, 1);
    const CareRequest seen = careRequest(*nurse, done.id).value();
    EXPECT_TRUE(seen.words.isEmpty());
    EXPECT_TRUE(seen.redFlags.isEmpty());
    EXPECT_EQ(seen.urgency, 1);
    EXPECT_EQ(seen.sealedFor, Compartment::Psychiatric);
    EXPECT_FALSE(openSealedRequest(*nurse, done.id).has_value());
    EXPECT_EQ(triage(*nurse, done.id, 1, {}).error().code, ErrorCode::NoCompartmentKey);

    const auto psychiatrist = unit.session(Role::Psychiatrist);
    const SealedContent opened = openSealedRequest(*psychiatrist, done.id).value();
    EXPECT_EQ(opened.words, QStringLiteral("jé envi de mourire"));
    EXPECT_EQ(opened.redFlags, QStringList{QStringLiteral("suicide")});
    EXPECT_TRUE(triage(*psychiatrist, done.id, 1, {Priority::Immediate, Target::Psychiatry, true, {}}));
}

TEST_F(Requests, OnlyCaregiversTriageAndOnlyTheTeamReads) {
    const auto id = put(slip(karim, u"mal au ventre"));
    const auto secretary = unit.session(Role::Secretary);
    EXPECT_FALSE(triage(*secretary, id, 1, {}).has_value());
    EXPECT_FALSE(pile(*secretary, clocks).has_value());
    EXPECT_FALSE(registerRequest(*secretary, *finder, slip(karim, u"x")).has_value());
    EXPECT_TRUE(pile(*unit.session(Role::Psychiatrist), clocks).has_value());
}

TEST_F(Requests, BadInputIsToldAtItsField) {
    EXPECT_EQ(refused(slip({}, u"x")), ErrorCode::MissingField);
    EXPECT_EQ(refused(slip(karim, u"   ")), ErrorCode::MissingField);
    EXPECT_EQ(refused(slip(DetaineeId::create(), u"x")), ErrorCode::NotFound);
    NewRequest request = slip(karim, u"x");
    request.words = QString(longestRequest + 1, u'a');
    EXPECT_EQ(refused(request), ErrorCode::TooLarge);
    request = slip(karim, u"x");
    request.collectedAt = unit.clock().nowUtc().addDays(1);
    EXPECT_EQ(refused(request), ErrorCode::InvalidInput);
    request = slip(karim, u"x");
    request.depositedOn = QDate(2026, 3, 3);
    EXPECT_EQ(refused(request), ErrorCode::InvalidInput);
    request = slip(karim, u"x");
    request.requester = Requester::Family;
    EXPECT_EQ(refused(request), ErrorCode::MissingField);
    request = slip(karim, u"");
    request.scan = Scan{QStringLiteral("application/pdf"), QByteArray("GIF89a")};
    EXPECT_EQ(refused(request), ErrorCode::InvalidInput);
}

TEST_F(Requests, AScanIsKeptAsReceived) {
    NewRequest request = slip(karim, u"");
    request.scan = Scan{QStringLiteral("image/png"), QByteArray("\x89PNG\r\n\x1a\n....")};
    request.cannotWrite = true;
    const auto id = put(request);
    EXPECT_TRUE(careRequest(*nurse, id)->hasScan);
    EXPECT_EQ(scansOf(*nurse, id).value(), std::vector<Scan>{*request.scan});
}

TEST_F(Requests, ARoundIsRecordedWithItsSlips) {
    const auto round = recordRound(*nurse, {{}, QStringLiteral("Bâtiment A"), unit.clock().nowUtc(), 12});
    ASSERT_TRUE(round.has_value());
    NewRequest request = slip(karim, u"voir le médecin");
    request.round = *round;
    EXPECT_EQ(careRequest(*nurse, put(request))->round, *round);
    EXPECT_EQ(recordRound(*nurse, {{}, QString(), {}, {}}).error().code, ErrorCode::MissingField);
}

TEST_F(Requests, FiguresHoldNoNamesAndNoWords) {
    const auto id = put(slip(karim, u"mal au dos"));
    unit.clock().advanceSeconds(3600);
    ASSERT_TRUE(triage(*nurse, id, 1, {Priority::Routine, Target::Physician, true, {}}));
    const auto figures = figuresBetween(*nurse, unit.clock().nowUtc().addDays(-1), unit.clock().nowUtc()).value();
    ASSERT_EQ(figures.size(), 1u);
    EXPECT_EQ(figures[0].collectedAt.secsTo(figures[0].triagedAt), 3600);
    EXPECT_FALSE(figures[0].seenAt.isValid());
}

}  // namespace serment::requests
