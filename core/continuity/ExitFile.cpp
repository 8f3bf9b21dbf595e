// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/ExitFile.h"

#include <algorithm>

#include "core/access/Settings.h"
#include "core/continuity/ExitRecord.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::continuity {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr qsizetype longestWords = 500;
constexpr int monthsAhead = 1;   // L.322-7: the visit of the month before
constexpr int monthsAfter = 2;   // who left without their papers is still looked for
constexpr int daysOfOneExit = 60;  // a paper older than that before the exit was for something else

struct Event {
    DetaineeId detainee;
    QString kind, item, answer, words, partner;
    QDate on;
    QString authorName;
};

const Act looking{Action::ManageExit, Compartment::Coordination, {}, {}};

Event readEvent(const store::Row& row) {
    return {row.id<DetaineeTag>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.date(6), row.text(7)};
}

const QString columns = s("e.detainee_id, e.kind, e.item, e.answer, e.words, e.partner, e.happened_on, e.author_name");

Result<std::vector<Event>> eventsOf(access::Session& session, const DetaineeId& detainee) {
    return session.read(looking, [&](store::Database& db) -> Result<std::vector<Event>> {
        return db.query(s("SELECT %1 FROM coordination.exit_event AS e WHERE %2 ORDER BY e.rowid").arg(columns, people::ofPerson(s("e"))))
            .bind(s(":detainee"), detainee)
            .all(readEvent);
    });
}

Result<void> append(access::Session& session, const Event& event) {
    if (event.words.size() > longestWords) return fail(ErrorCode::TooLarge, {}, s("words"));
    if (!event.on.isValid() || event.on > session.clock().today()) return fail(ErrorCode::InvalidInput, {}, s("on"));
    const auto person = people::detainee(session, event.detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    return session.write(Act{Action::ManageExit, Compartment::Coordination, event.detainee, {}}, [&](store::Database& db) -> Result<void> {
        store::insertRow(db, s("coordination.exit_event"),
                         {{"id", DocumentId::create()},
                          {"detainee_id", event.detainee},
                          {"kind", event.kind},
                          {"item", event.item},
                          {"answer", event.answer},
                          {"words", event.words.simplified()},
                          {"partner", event.partner},
                          {"happened_on", event.on},
                          {"author_id", session.user().id},
                          {"author_name", session.user().displayName},
                          {"recorded_at", session.clock().nowUtc()}});
        return {};
    });
}

// The day from which lines are about this exit and not about an earlier one of the same person.
QDate startOf(const people::Detainee& person, const QDate& today) {
    if (!person.stay) return today.addDays(-daysOfOneExit);
    const people::Stay& stay = *person.stay;
    const QDate leaves = !stay.isPresent() ? stay.endedOn : stay.plannedRelease.isValid() ? std::min(stay.plannedRelease, today) : today;
    const QDate from = leaves.addDays(-daysOfOneExit);
    return stay.entry.isValid() ? std::max(stay.entry, from) : from;
}

bool isClosed(ItemState state) { return state != ItemState::Missing; }

// What somebody said goes before what the file tells, except that a paper released since is there.
void merge(ChecklistLine& line, const Event& event) {
    const auto state = enumFromName<ItemState>(event.answer);
    if (!state || (line.isFromRecord && line.state == ItemState::Done && *state == ItemState::Missing)) return;
    const QString told = line.words;
    line = {line.item, *state, false, event.words, event.partner, event.on, event.authorName};
    if (line.words.isEmpty()) line.words = told;
}

struct Read {
    ExitFile file;
    bool isOpened = false;
};

Result<Read> readFile(access::Session& session, const people::Detainee& person) {
    const QDate today = session.clock().today();
    const QDate since = startOf(person, today);
    const auto recorded = fromRecord(session, person.id, since);
    if (!recorded) return tl::unexpected<Error>(recorded.error());
    const auto events = eventsOf(session, person.id);
    if (!events) return tl::unexpected<Error>(events.error());
    Read read;
    ExitFile& file = read.file;
    file.row.person = person;
    for (size_t i = 0; i < EnumNames<ExitItem>::values.size(); ++i) {
        const auto item = static_cast<ExitItem>(i);
        const auto found = recorded->find(item);
        file.checklist.push_back(found == recorded->end() ? ChecklistLine{item, ItemState::Missing, false, {}, {}, {}, {}} : found->second);
    }
    for (const Event& event : *events) {
        if (event.on < since) continue;
        if (event.kind == s("opened")) read.isOpened = true;
        if (event.kind == s("visit")) {
            file.row.visit = enumOr(event.answer, VisitAnswer::NotProposed);
            file.visitOn = event.on;
            file.visitWords = event.words;
        }
        if (event.kind == s("item"))
            if (const auto item = enumFromName<ExitItem>(event.item)) merge(file.checklist[static_cast<size_t>(*item)], event);
        if (event.kind == s("hand_over")) {
            file.row.handOver = enumOr(event.answer, HandOver::NotYet);
            file.handedOn = event.on;
            file.handOverWords = event.words;
            if (!event.partner.isEmpty()) file.callBack = event.partner;
        }
    }
    for (const ChecklistLine& line : file.checklist)
        if (!isClosed(line.state) && (line.isFromRecord || line.words.isEmpty())) ++file.row.missing;
    if (person.stay) {
        const people::Stay& stay = *person.stay;
        file.row.plannedOn = stay.isPresent() ? stay.plannedRelease : stay.endedOn;
        file.row.isGone = !stay.isPresent();
        if (file.row.plannedOn.isValid()) file.row.daysLeft = static_cast<int>(today.daysTo(file.row.plannedOn));
    }
    return read;
}

bool isSettled(const ExitRow& row) { return row.handOver == HandOver::IntoHands || row.handOver == HandOver::RefusedPapers; }

// Everybody whom an exit may concern, each once.
Result<std::vector<people::Detainee>> concerned(access::Session& session) {
    const QDate today = session.clock().today();
    auto people = people::plannedReleases(session, today.addMonths(-monthsAfter), today.addMonths(monthsAhead));
    if (!people) return people;
    const auto ids = session.read(looking, [&](store::Database& db) -> Result<std::vector<DetaineeId>> {
        auto found = db.query(s("SELECT DISTINCT detainee_id FROM coordination.exit_event WHERE happened_on >= :since"))
                         .bind(s(":since"), today.addDays(-daysOfOneExit))
                         .all([](const store::Row& row) { return row.id<DetaineeTag>(0); });
        for (const DetaineeId& gone : db.query(s("SELECT DISTINCT detainee_id FROM unit.stay WHERE ended_on >= :since AND end_reason <> 'died'"))
                                          .bind(s(":since"), today.addMonths(-monthsAfter))
                                          .all([](const store::Row& row) { return row.id<DetaineeTag>(0); }))
            found.push_back(gone);
        return found;
    });
    if (!ids) return tl::unexpected<Error>(ids.error());
    for (const DetaineeId& id : *ids) {
        if (std::any_of(people->begin(), people->end(), [&](const people::Detainee& known) { return known.id == id; })) continue;
        if (auto person = people::detainee(session, id)) people->push_back(*std::move(person));
    }
    return people;
}

}  // namespace

Result<std::vector<ExitRow>> exitsToPrepare(access::Session& session) {
    const auto people = concerned(session);
    if (!people) return tl::unexpected<Error>(people.error());
    const QDate today = session.clock().today();
    std::vector<ExitRow> rows;
    for (const people::Detainee& person : *people) {
        const auto read = readFile(session, person);
        if (!read) return tl::unexpected<Error>(read.error());
        const ExitRow& row = read->file.row;
        const bool soon = !row.isGone && row.plannedOn.isValid() && row.plannedOn <= today.addMonths(monthsAhead);
        // A transfer hands the whole file over in its own way.
        const bool transferred = row.isGone && person.stay->endReason == people::endReasonName(people::EndReason::Transferred);
        if (soon || (!row.isGone && read->isOpened) || (row.isGone && !transferred && !isSettled(row))) rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ExitRow& a, const ExitRow& b) {
        if (a.isGone != b.isGone) return b.isGone;
        if (a.plannedOn.isValid() != b.plannedOn.isValid()) return a.plannedOn.isValid();
        return a.isGone ? a.plannedOn > b.plannedOn : a.plannedOn < b.plannedOn;
    });
    return rows;
}

Result<ExitFile> exitFile(access::Session& session, const DetaineeId& detainee) {
    const auto person = people::detainee(session, detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    auto read = readFile(session, *person);
    if (!read) return tl::unexpected<Error>(read.error());
    if (read->file.callBack.isEmpty())
        if (const auto profile = access::unitProfile(session)) read->file.callBack = profile->telephone;
    return std::move(read->file);
}

Result<void> openExit(access::Session& session, const DetaineeId& detainee) {
    const auto person = people::detainee(session, detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    const auto read = readFile(session, *person);
    if (!read) return tl::unexpected<Error>(read.error());
    if (read->isOpened) return {};
    return append(session, {detainee, s("opened"), {}, {}, {}, {}, session.clock().today(), {}});
}

Result<void> recordVisit(access::Session& session, const DetaineeId& detainee, VisitAnswer answer, const QDate& on, const QString& words) {
    if (answer == VisitAnswer::NotProposed) return fail(ErrorCode::InvalidInput, {}, s("answer"));
    return append(session, {detainee, s("visit"), {}, enumName(answer), words, {}, on, {}});
}

Result<void> recordItem(access::Session& session, const DetaineeId& detainee, ExitItem item, ItemState state, const QString& words,
                        const QString& partner) {
    const bool contact = item == ExitItem::Relay || item == ExitItem::OutsideAppointments || item == ExitItem::RightsAndHousing || item == ExitItem::CareOrder;
    const bool told = !words.trimmed().isEmpty() || !partner.trimmed().isEmpty();
    if (!told && (state != ItemState::Done || contact)) return fail(ErrorCode::MissingField, {}, s("words"));
    return append(session, {detainee, s("item"), enumName(item), enumName(state), words, partner, session.clock().today(), {}});
}

Result<void> recordHandOver(access::Session& session, const DetaineeId& detainee, HandOver outcome, const QDate& on, const QString& words,
                            const QString& callBack) {
    if (outcome == HandOver::NotYet) return fail(ErrorCode::InvalidInput, {}, s("outcome"));
    const auto file = exitFile(session, detainee);
    if (!file) return tl::unexpected<Error>(file.error());
    const bool explain = file->row.missing > 0 || outcome == HandOver::Unreachable || outcome == HandOver::RefusedPapers;
    if (explain && words.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("words"));
    const QString number = callBack.trimmed().isEmpty() ? file->callBack : callBack.simplified();
    if (outcome == HandOver::Ready && number.isEmpty()) return fail(ErrorCode::MissingField, {}, s("callBack"));
    return append(session, {detainee, s("hand_over"), {}, enumName(outcome), words, number, on, {}});
}

}  // namespace serment::continuity
