// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/HungerStrike.h"

#include <algorithm>

#include "core/records/EntryStore.h"
#include "core/records/Lists.h"
#include "core/records/MeasureStore.h"
#include "core/records/Titles.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

const QString strikeColumns = QStringLiteral(
    "d.type, d.declared_on, d.baseline_weight, d.height, d.capacity, d.wishes, d.ended_on, d.ending");
const QString dayColumns = QStringLiteral("d.strike_id, d.day, d.drinks, d.examined, d.signs, d.wishes");

HungerStrike readStrike(const store::Row& row, const Entry& e) {
    constexpr int c = entryColumnCount;
    HungerStrike s;
    s.id = e.id;
    s.root = e.root;
    s.compartment = e.compartment;
    s.detainee = e.detainee;
    s.type = enumOr(row.text(c), StrikeType::Hunger);
    s.declaredOn = row.date(c + 1);
    if (!row.isNull(c + 2)) s.baselineWeight = row.real(c + 2);
    if (!row.isNull(c + 3)) s.height = row.real(c + 3);
    s.capacity = row.text(c + 4);
    s.wishes = row.text(c + 5);
    s.endedOn = row.date(c + 6);
    s.ending = enumFromName<StrikeEnding>(row.text(c + 7));
    s.note = e.text;
    s.correction = {e.corrects, e.correctionReason};
    return s;
}

HungerStrikeDay readDay(const store::Row& row, const Entry& e) {
    constexpr int c = entryColumnCount;
    HungerStrikeDay d;
    d.id = e.id;
    d.strike = row.id<EntryTag>(c);
    d.compartment = e.compartment;
    d.detainee = e.detainee;
    d.day = row.date(c + 1);
    if (!row.isNull(c + 2)) d.drinks = row.boolean(c + 2);
    d.examined = row.boolean(c + 3);
    d.signs = row.text(c + 4);
    d.wishes = row.text(c + 5);
    d.correction = {e.corrects, e.correctionReason};
    return d;
}

Error invalid(const char* field, const char* why) {
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(why), QString::fromLatin1(field)};
}

bool isPossible(const std::optional<double>& value, MeasureCode code) {
    return !value || measureErrors({{code, *value}}).empty();
}

Result<void> check(const HungerStrike& s, const QDate& today) {
    if (!s.declaredOn.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("a day is needed"), QStringLiteral("declaredOn"));
    if (auto ok = refuseFuture(s.declaredOn, today, "declaredOn"); !ok) return ok;
    if (!isPossible(s.baselineWeight, MeasureCode::Weight))
        return tl::unexpected<Error>(invalid("baselineWeight", "outside what is possible"));
    if (!isPossible(s.height, MeasureCode::Height))
        return tl::unexpected<Error>(invalid("height", "outside what is possible"));
    if (auto ok = refuseFuture(s.endedOn, today, "endedOn"); !ok) return ok;
    if (s.endedOn.isValid() && s.endedOn < s.declaredOn)
        return tl::unexpected<Error>(invalid("endedOn", "ends before it starts"));
    if (s.endedOn.isValid() != s.ending.has_value())
        return tl::unexpected<Error>(invalid("ending", "an end has a day and a kind"));
    return {};
}

std::optional<HungerStrike> strikeOf(store::Database& db, const HungerStrikeDay& day) {
    for (const HungerStrike& s : hungerStrikesIn(db, day.compartment, day.detainee))
        if (s.root == day.strike) return s;
    return std::nullopt;
}

QString dayText(const HungerStrikeDay& d) {
    QStringList parts{d.signs, d.wishes};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

Result<EntryId> insertDay(store::Database& db, const access::Session& session, const HungerStrikeDay& d) {
    const auto strike = strikeOf(db, d);
    if (!strike) return fail(ErrorCode::NotFound, QStringLiteral("episode"), QStringLiteral("strike"));
    if (d.day < strike->declaredOn) return tl::unexpected<Error>(invalid("day", "before the declaration"));
    if (strike->endedOn.isValid() && d.day > strike->endedOn)
        return tl::unexpected<Error>(invalid("strike", "the episode has ended"));
    const QDateTime now = session.clock().nowUtc();
    const QDateTime at =
        d.day == session.clock().today() ? now : QDateTime(d.day, QTime(12, 0), Qt::LocalTime).toUTC();
    const auto held = appendEntry(db, session,
                                  {d.compartment, d.detainee, EntryKind::HungerStrikeDay, at,
                                   measureText(d.measures), dayText(d), d.correction});
    if (!held) return errorOf(held);
    store::insertRow(db, qualified(d.compartment, "hunger_strike_day"),
                     {{"entry_id", held->id},
                      {"strike_id", d.strike},
                      {"day", d.day},
                      {"drinks", d.drinks},
                      {"examined", d.examined},
                      {"signs", d.signs},
                      {"wishes", d.wishes}});
    insertMeasures(db, *held, d.measures);
    return held->id;
}

}  // namespace

std::vector<HungerStrikeFile> strikeFilesIn(store::Database& db, std::vector<HungerStrike> strikes,
                                            const QDate& today) {
    std::vector<HungerStrikeFile> files;
    for (HungerStrike& s : strikes) {
        auto days = currentOf(db, s.compartment, s.detainee, EntryKind::HungerStrikeDay, "hunger_strike_day",
                              dayColumns, readDay);
        std::erase_if(days, [&](const HungerStrikeDay& d) { return d.strike != s.root; });
        const auto points = measuresIn(db, s.compartment, s.detainee, QStringLiteral("e.kind = :value"),
                                       enumName(EntryKind::HungerStrikeDay));
        for (HungerStrikeDay& d : days)
            for (const MeasurePoint& p : points)
                if (p.entry == d.id) d.measures.push_back({p.code, p.value});
        std::stable_sort(days.begin(), days.end(),
                         [](const auto& a, const auto& b) { return a.day < b.day; });
        StrikeState state = strikeState(s, days, today);
        files.push_back({std::move(s), std::move(days), std::move(state)});
    }
    return files;
}

std::vector<HungerStrike> hungerStrikesIn(store::Database& db, Compartment compartment,
                                          const DetaineeId& detainee) {
    return currentOf(db, compartment, detainee, EntryKind::HungerStrike, "hunger_strike", strikeColumns,
                     readStrike);
}

Result<EntryId> recordHungerStrike(access::Session& session, const HungerStrike& s) {
    if (auto ok = check(s, session.clock().today()); !ok) return errorOf(ok);
    const NewEntry entry{s.compartment, s.detainee,  EntryKind::HungerStrike, {}, titleOf(enumName(s.type)),
                         s.note,        s.correction};
    if (auto ok = checkNewEntry(entry, session); !ok) return errorOf(ok);
    return session.write(
        Act{Action::ManageHungerStrike, s.compartment, s.detainee, {}},
        [&](store::Database& db) -> Result<EntryId> {
            if (s.correction.of.isNull())
                for (const HungerStrike& held : hungerStrikesIn(db, s.compartment, s.detainee))
                    if (!held.endedOn.isValid())
                        return fail(ErrorCode::AlreadyExists, QStringLiteral("an episode goes on"));
            const auto held = appendEntry(db, session, entry);
            if (!held) return errorOf(held);
            store::insertRow(db, qualified(s.compartment, "hunger_strike"),
                             {{"entry_id", held->id},
                              {"type", enumName(s.type)},
                              {"declared_on", s.declaredOn},
                              {"baseline_weight", s.baselineWeight},
                              {"height", s.height},
                              {"capacity", s.capacity},
                              {"wishes", s.wishes},
                              {"ended_on", s.endedOn},
                              {"ending", s.ending ? enumName(*s.ending) : QString()}});
            return held->id;
        });
}

Result<EntryId> recordHungerStrikeDay(access::Session& session, const HungerStrikeDay& d) {
    if (!d.day.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("a day is needed"), QStringLiteral("day"));
    if (auto ok = refuseFuture(d.day, session.clock().today(), "day"); !ok) return errorOf(ok);
    if (const auto errors = measureErrors(d.measures); !errors.empty())
        return tl::unexpected<Error>(errors.front());
    return session.write(Act{Action::ManageHungerStrike, d.compartment, d.detainee, d.strike.toString()},
                         [&](store::Database& db) { return insertDay(db, session, d); });
}

Result<std::vector<HungerStrikeFile>> hungerStrikes(access::Session& session, const DetaineeId& detainee) {
    const QDate today = session.clock().today();
    return readClinical<HungerStrikeFile>(session, detainee,
                                          [&](store::Database& db, Compartment c, const DetaineeId& person) {
                                              return strikeFilesIn(db, hungerStrikesIn(db, c, person), today);
                                          });
}

Result<std::vector<HungerStrikeFile>> currentHungerStrikes(access::Session& session) {
    const QDate today = session.clock().today();
    return readClinical<HungerStrikeFile>(
        session, {}, [&](store::Database& db, Compartment c, const DetaineeId&) {
            auto going =
                db.query(QStringLiteral("SELECT %1, %2 FROM %3 AS d JOIN %4 AS e ON e.id = d.entry_id"
                                        " WHERE d.ended_on IS NULL%5 ORDER BY d.declared_on")
                             .arg(entryColumns(), strikeColumns, qualified(c, "hunger_strike"),
                                  qualified(c, "entry"), currentOnly(c)))
                    .all([&](const store::Row& row) { return readStrike(row, readEntry(row, c)); });
            return strikeFilesIn(db, std::move(going), today);
        });
}

}  // namespace serment::records
