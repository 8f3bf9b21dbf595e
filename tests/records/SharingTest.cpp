// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Sharing.h"

#include <gtest/gtest.h>

#include "core/consent/Opposition.h"
#include "core/records/Allergy.h"
#include "core/records/File.h"
#include "core/records/Summary.h"
#include "tests/records/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;
using test::soundEncounter;
using test::soundTreatment;

namespace {

EntryId psychiatricEntry(access::Session& psychiatrist, const DetaineeId& person) {
    return entryOf(*signEncounter(psychiatrist, soundEncounter(person, Compartment::Psychiatric)));
}

}  // namespace

TEST(Sharing, TheAuthorSharesWithThePatientInformedAndTakesItBack) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    EntryId shared;
    {
        auto psychiatrist = unit.session(Role::Psychiatrist);
        const EntryId entry = psychiatricEntry(*psychiatrist, person);
        EXPECT_EQ(shareEntry(*psychiatrist, Compartment::Psychiatric, entry, {}).error().field,
                  QStringLiteral("informedOn"));
        const auto done = shareEntry(*psychiatrist, Compartment::Psychiatric, entry, unit.clock().today());
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
        shared = *done;
    }
    {
        auto nurse = unit.session(Role::Nurse);
        const auto seen = sharedEntries(*nurse, person);
        ASSERT_EQ(seen->size(), 1u);
        EXPECT_EQ(seen->front().sourceCompartment, Compartment::Psychiatric);
        EXPECT_TRUE(seen->front().text.contains(QStringLiteral("Dort mieux")));
        EXPECT_EQ(searchText(*nurse, QStringLiteral("dort"), {})->size(), 1u);
        const auto lines = timeline(*nurse, person, {})->entries;
        EXPECT_EQ(std::count_if(lines.begin(), lines.end(), [](const Entry& e) { return e.kind == EntryKind::Shared; }), 1);
        EXPECT_EQ(withdrawShare(*nurse, shared, unit.clock().today()).error().code, ErrorCode::NotPermitted);
    }
    {
        auto psychiatrist = unit.session(Role::Psychiatrist);
        const auto lines = timeline(*psychiatrist, person, {})->entries;
        EXPECT_EQ(lines.size(), 1u) << "the entry itself, not its copy too";
        EXPECT_EQ(searchText(*psychiatrist, QStringLiteral("dort"), {})->size(), 1u);
        ASSERT_TRUE(withdrawShare(*psychiatrist, shared, unit.clock().today()));
    }
    auto nurse = unit.session(Role::Nurse);
    EXPECT_TRUE(sharedEntries(*nurse, person)->empty());
    EXPECT_TRUE(searchText(*nurse, QStringLiteral("dort"), {})->empty());
    TimelineFilter filter;
    filter.withCorrected = true;
    const auto page = timeline(*nurse, person, filter);
    for (const Entry& e : page->entries) EXPECT_TRUE(e.text.isEmpty());
}

TEST(Sharing, OnlyTheAuthorAndNeverAgainstAnOpposition) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    EntryId entry;
    {
        auto psychiatrist = unit.session(Role::Psychiatrist);
        entry = psychiatricEntry(*psychiatrist, person);
    }
    {
        auto psychologist = unit.session(Role::Psychologist);
        EXPECT_EQ(
            shareEntry(*psychologist, Compartment::Psychiatric, entry, unit.clock().today()).error().code,
            ErrorCode::NotPermitted);
    }
    auto psychiatrist = unit.session(Role::Psychiatrist);
    ASSERT_TRUE(consent::recordOpposition(*psychiatrist, person, QStringLiteral("other_team"),
                                          unit.clock().today(), {}, {}));
    EXPECT_EQ(shareEntry(*psychiatrist, Compartment::Psychiatric, entry, unit.clock().today()).error().code,
              ErrorCode::BlockedByRule);
}

TEST(Sharing, TheVersionThatStandsAndNoEarlierOne) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto psychiatrist = unit.session(Role::Psychiatrist);
    const EntryId first = psychiatricEntry(*psychiatrist, person);
    Encounter corrected = soundEncounter(person, Compartment::Psychiatric);
    corrected.correction = {first, QStringLiteral("précision")};
    const auto second = signEncounter(*psychiatrist, corrected);
    const QDate today = unit.clock().today();
    EXPECT_EQ(shareEntry(*psychiatrist, Compartment::Psychiatric, first, today).error().code,
              ErrorCode::Conflict);
    EXPECT_TRUE(shareEntry(*psychiatrist, Compartment::Psychiatric, entryOf(*second), today));
}

TEST(Withholding, ActsAtOnceAndTellsThatSomethingIsMissing) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    {
        auto psychiatrist = unit.session(Role::Psychiatrist);
        ASSERT_TRUE(prescribe(*psychiatrist, soundTreatment(person, unit.clock().today())));
    }
    {
        auto nurse = unit.session(Role::Nurse);
        EXPECT_EQ(treatments(*nurse, person)->size(), 1u);
        EXPECT_EQ(timeline(*nurse, person)->total, 1);
    }
    {
        auto psychiatrist = unit.session(Role::Psychiatrist);
        ASSERT_TRUE(setWithholding(*psychiatrist, {person,
                                                   WithheldCategory::Treatments,
                                                   Compartment::Psychiatric,
                                                   true,
                                                   unit.clock().today(),
                                                   {}}));
        EXPECT_EQ(treatments(*psychiatrist, person)->size(), 1u);
        auto t = soundTreatment(person, unit.clock().today());
        EXPECT_EQ(prescribe(*psychiatrist, t).error().field, QStringLiteral("compartment"));
        t.compartment = Compartment::Psychiatric;
        EXPECT_TRUE(prescribe(*psychiatrist, t));
        EXPECT_EQ(treatments(*psychiatrist, person)->size(), 2u);
    }
    auto nurse = unit.session(Role::Nurse);
    EXPECT_TRUE(treatments(*nurse, person)->empty());
    EXPECT_EQ(timeline(*nurse, person)->total, 0);
    EXPECT_TRUE(searchText(*nurse, QStringLiteral("doliprane"), {})->empty());
    EXPECT_EQ(fileSummary(*nurse, person)->withheld.size(), 1u);
    EXPECT_TRUE(fileSummary(*nurse, person)->treatments.empty());
    // Allergies were not part of the request.
    Allergy a;
    a.detainee = person;
    a.substance = QStringLiteral("Latex");
    EXPECT_TRUE(recordAllergy(*nurse, a));
}

TEST(Withholding, IsLiftedByTheLastAnswer) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto psychiatrist = unit.session(Role::Psychiatrist);
    Withholding w{person, WithheldCategory::Allergies, Compartment::Psychiatric,
                  true,   unit.clock().today(),        {}};
    ASSERT_TRUE(setWithholding(*psychiatrist, w));
    EXPECT_EQ(withholdings(*psychiatrist, person)->size(), 1u);
    w.isActive = false;
    ASSERT_TRUE(setWithholding(*psychiatrist, w));
    EXPECT_TRUE(withholdings(*psychiatrist, person)->empty());
}
