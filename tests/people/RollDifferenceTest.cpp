// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <functional>

#include "core/people/RollDifference.h"
#include "tests/support/Printers.h"

namespace serment::people {

namespace {

RollTraits traits(const char16_t* family, const char16_t* given, const char16_t* birth) {
    return {QString::fromUtf16(family),
            QString(),
            {QString::fromUtf16(given)},
            *PartialDate::parse(QString::fromUtf16(birth)),
            QStringLiteral("Lyon"),
            Sex::Male,
            QStringLiteral("Française")};
}

KnownStay stay(const char16_t* ecrou) {
    KnownStay known;
    known.id = StayId::create();
    known.detainee = DetaineeId::create();
    known.ecrou = EcrouNumber::trusted(QString::fromUtf16(ecrou));
    known.traits = traits(u"MARTIN", u"Paul", u"01/01/1990");
    known.place = *Place::parse(QStringLiteral("A"), QStringLiteral("1"), QStringLiteral("101"));
    known.entry = QDate(2026, 2, 1);
    known.plannedRelease = QDate(2027, 2, 1);
    return known;
}

RollRow rowOf(const KnownStay& known, int line) {
    RollRow row;
    row.line = line;
    row.ecrou = known.ecrou;
    row.traits = known.traits;
    row.place = known.place;
    row.entry = known.entry;
    row.plannedRelease = known.plannedRelease;
    row.status = known.status;
    return row;
}

struct Counts {
    size_t arrivals = 0, returns = 0, departures = 0, transfers = 0, passedThrough = 0, moves = 0, identity = 0,
           release = 0, status = 0, errors = 0;
    bool operator==(const Counts&) const = default;
};

Counts counts(const RollDifference& d) {
    return {d.arrivals.size(), d.returns.size(),         d.departures.size(),     d.transfers.size(),     d.passedThrough.size(),
            d.moves.size(),    d.identityChanges.size(), d.releaseChanges.size(), d.statusChanges.size(), d.errors.size()};
}

struct Case {
    const char* name;
    std::function<void(KnownStay&, ParsedRoll&)> change;
    Counts expected;
};

RollRow& only(ParsedRoll& roll) { return roll.rows.front(); }

}  // namespace

TEST(RollDifference, TellsOneChangeFromAnother) {
    const Case cases[] = {
        {"the same roll again", [](KnownStay&, ParsedRoll&) {}, {}},
        {"case and apostrophes only",
         [](KnownStay& k, ParsedRoll& r) {
             k.traits.familyName = QStringLiteral("D'Almeida");
             only(r).traits.familyName = QStringLiteral("D\u2019ALMEIDA");
         },
         {}},
        {"an accent corrected", [](KnownStay&, ParsedRoll& r) { only(r).traits.givenNames = {QStringLiteral("Pául")}; }, {.identity = 1}},
        {"birth date corrected",
         [](KnownStay&, ParsedRoll& r) { only(r).traits.birthDate = *PartialDate::parse(QStringLiteral("02/01/1990")); },
         {.identity = 1}},
        {"married name added", [](KnownStay&, ParsedRoll& r) { only(r).traits.usedName = QStringLiteral("DURAND"); }, {.identity = 1}},
        {"a column that the file lost changes nothing",
         [](KnownStay&, ParsedRoll& r) {
             only(r).traits.usedName.reset();
             only(r).traits.nationality.reset();
             only(r).plannedRelease.reset();
             only(r).place.reset();
         },
         {}},
        {"a file without building nor floor moves nobody",
         [](KnownStay&, ParsedRoll& r) {
             only(r).place = *Place::parse({}, {}, QStringLiteral("101"));
             only(r).buildingTold = only(r).floorTold = false;
         },
         {}},
        {"another cell",
         [](KnownStay&, ParsedRoll& r) { only(r).place = *Place::parse(QStringLiteral("A"), QStringLiteral("1"), QStringLiteral("102")); },
         {.moves = 1}},
        {"another release date", [](KnownStay&, ParsedRoll& r) { only(r).plannedRelease = QDate(2027, 1, 1); }, {.release = 1}},
        {"release date withdrawn", [](KnownStay&, ParsedRoll& r) { only(r).plannedRelease = QDate(); }, {.release = 1}},
        {"sentenced", [](KnownStay&, ParsedRoll& r) { only(r).status = PenalStatus::Convicted; }, {.status = 1}},
        {"transferred",
         [](KnownStay&, ParsedRoll& r) {
             only(r).transferred = true;
             only(r).place = Place();
         },
         {.transfers = 1}},
        {"transferred, told again",
         [](KnownStay& k, ParsedRoll& r) {
             k.ended = true;
             only(r).transferred = true;
         },
         {}},
        {"missing", [](KnownStay&, ParsedRoll& r) { r.rows.clear(); }, {.departures = 1}},
        {"still missing, already proposed",
         [](KnownStay& k, ParsedRoll& r) {
             k.endProposed = true;
             r.rows.clear();
         },
         {}},
        {"missing, and ended long ago",
         [](KnownStay& k, ParsedRoll& r) {
             k.ended = true;
             r.rows.clear();
         },
         {}},
        {"back after having been missing", [](KnownStay& k, ParsedRoll&) { k.endProposed = true; }, {.returns = 1}},
        {"missing, but an unreadable row bears the number",
         [](KnownStay& k, ParsedRoll& r) {
             r.rows.clear();
             r.errors.push_back({2, QStringLiteral("x"), k.ecrou, {}});
         },
         {.errors = 1}},
        {"missing, but a row without a number bears the name and the birth date",
         [](KnownStay& k, ParsedRoll& r) {
             r.rows.clear();
             r.errors.push_back({2, QStringLiteral("x"), {}, personKey(k.traits.familyName, k.traits.givenNames, k.traits.birthDate)});
         },
         {.errors = 1}},
        {"the number of somebody else altogether",
         [](KnownStay&, ParsedRoll& r) { only(r).traits = traits(u"PETIT", u"Luc", u"03/04/1970"); },
         {.errors = 1}},
        {"the same person under a new number is an arrival, never a silent merge",
         [](KnownStay& k, ParsedRoll& r) {
             k.ended = true;
             only(r).ecrou = EcrouNumber::trusted(QStringLiteral("2"));
         },
         {.arrivals = 1}},
        {"transferred before the unit ever saw them",
         [](KnownStay& k, ParsedRoll& r) {
             r.rows.push_back(rowOf(k, 3));
             r.rows.back().ecrou = EcrouNumber::trusted(QStringLiteral("2"));
             r.rows.back().transferred = true;
         },
         {.passedThrough = 1}}};
    for (const Case& c : cases) {
        KnownStay known = stay(u"1");
        ParsedRoll roll;
        roll.headerRead = true;
        roll.rows.push_back(rowOf(known, 2));
        c.change(known, roll);
        const RollDifference difference = diffRoll({known}, roll);
        EXPECT_EQ(counts(difference), c.expected) << c.name;
        Counts changes = c.expected;
        changes.errors = 0;
        EXPECT_EQ(difference.isEmpty(), changes == Counts{}) << c.name;
    }
}

TEST(RollDifference, SaysWhenAFileLeavesOutMany) {
    RollDifference difference;
    const std::tuple<int, int, bool> cases[] = {{0, 0, false}, {2, 2, false}, {3, 12, false}, {3, 11, true}, {12, 12, true}, {25, 100, false}, {26, 100, true}};
    for (const auto& [missing, present, many] : cases) {
        difference.departures.assign(static_cast<size_t>(missing), KnownStay());
        difference.present = present;
        EXPECT_EQ(difference.leavesOutMany(), many) << missing << " of " << present;
    }
}

TEST(RollDifference, SeveralChangesOfOneRowAreAllTold) {
    const KnownStay known = stay(u"1");
    ParsedRoll roll;
    RollRow row = rowOf(known, 2);
    row.traits.usedName = QStringLiteral("DURAND");
    row.place = Place();
    row.plannedRelease = QDate(2028, 1, 1);
    roll.rows.push_back(row);
    EXPECT_EQ(counts(diffRoll({known}, roll)), (Counts{.moves = 1, .identity = 1, .release = 1}));
}

}  // namespace serment::people
