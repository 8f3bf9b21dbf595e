// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/AccessRequest.h"

#include <algorithm>

#include "core/people/Detainee.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::continuity {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr qsizetype longestWords = 500;
constexpr int oldYears = 5;  // L.1111-7: two months when the information is older
constexpr int settledDays = 365;

const Act looking{Action::GiveAccess, Compartment::Coordination, {}, {}};

Act acting(const DetaineeId& detainee, const AccessRequestId& id) { return {Action::GiveAccess, Compartment::Coordination, detainee, id.toString()}; }

const QString columns = s("r.id, r.detainee_id, r.requester, r.requester_name, r.purpose, r.form, r.scope, r.asked_at, r.is_old, r.author_name");

AccessRequest readRequest(const store::Row& row) {
    AccessRequest r;
    r.id = row.id<AccessRequestTag>(0);
    r.detainee = row.id<DetaineeTag>(1);
    r.asker = enumOr(row.text(2), Asker::ThirdParty);
    r.askerName = row.text(3);
    r.purpose = row.text(4);
    r.form = enumOr(row.text(5), AccessForm::Paper);
    r.scope = row.text(6);
    r.askedAt = row.utc(7);
    r.isOld = row.boolean(8);
    r.authorName = row.text(9);
    for (size_t i = 0; i < EnumNames<FilePlace>::values.size(); ++i) r.files.push_back({static_cast<FilePlace>(i), Located::NotYet, {}});
    return r;
}

struct Event {
    QString kind, item, answer, words;
    QDate on;
};

void apply(AccessRequest& r, const Event& event) {
    if (event.kind == s("identity")) {
        r.identityCheckedOn = event.on;
        r.identityWords = event.words;
    } else if (event.kind == s("located")) {
        if (const auto place = enumFromName<FilePlace>(event.item))
            r.files[static_cast<size_t>(*place)] = {*place, enumOr(event.answer, Located::NotYet), event.words};
    } else if (event.kind == s("apart")) {
        r.apart.push_back({event.item, event.words});
    } else if (event.kind == s("reviewed")) {
        r.isReviewed = true;
    } else if (event.kind == s("delivered")) {
        r.deliveredOn = event.on;
        r.number = event.answer;
    } else if (event.kind == s("closed")) {
        r.closedOn = event.on;
        r.closedWhy = event.words;
    }
}

void addEvents(store::Database& db, AccessRequest& r) {
    const auto events = db.query(s("SELECT kind, item, answer, words, happened_on FROM coordination.access_event WHERE request_id = :id ORDER BY rowid"))
                            .bind(s(":id"), r.id)
                            .all([](const store::Row& row) { return Event{row.text(0), row.text(1), row.text(2), row.text(3), row.date(4)}; });
    for (const Event& event : events) apply(r, event);
}

// The delays in force on the day of the request.
void addClock(const deontology::Catalogue& catalogue, AccessRequest& r) {
    const QDate day = r.askedAt.toLocalTime().date();
    const auto hours = [&](const char* name, double otherwise) { return static_cast<qint64>(catalogue.value(s("E07"), s(name), day).value_or(otherwise) * 3600); };
    r.openFrom = r.askedAt.addSecs(hours("reflection_hours", 48));
    r.dueAt = r.askedAt.addSecs(r.isOld ? hours("old_hours", 1440) : hours("hours", 192));
}

std::optional<AccessRequest> find(store::Database& db, const AccessRequestId& id) {
    auto found = db.query(s("SELECT %1 FROM coordination.access_request AS r WHERE r.id = :id").arg(columns)).bind(s(":id"), id).first(readRequest);
    if (found) addEvents(db, *found);
    return found;
}

// Is everything older than five years? Then the answer may take two months. Nothing at all is not old.
bool isOldInformation(store::Database& db, const access::Session& session, const DetaineeId& detainee, const QDate& asked) {
    QString last;
    for (const Compartment c : {Compartment::Coordination, Compartment::Somatic, Compartment::Psychiatric}) {
        if (!session.holds(c)) continue;
        const QString at = db.query(s("SELECT max(e.occurred_at) FROM %1.entry AS e WHERE %2").arg(compartmentName(c), people::ofPerson(s("e"))))
                               .bind(s(":detainee"), detainee)
                               .first([](const store::Row& row) { return row.text(0); })
                               .value_or(QString());
        last = std::max(last, at);
    }
    return !last.isEmpty() && QDate::fromString(last.left(10), Qt::ISODate) < asked.addYears(-oldYears);
}

Result<void> append(access::Session& session, const AccessRequestId& id, const Event& event) {
    if (event.words.size() > longestWords) return fail(ErrorCode::TooLarge, {}, s("words"));
    const auto request = session.read(looking, [&](store::Database& db) -> Result<AccessRequest> {
        const auto found = find(db, id);
        return found ? Result<AccessRequest>(*found) : fail(ErrorCode::NotFound, s("access request"));
    });
    if (!request) return tl::unexpected<Error>(request.error());
    if (!request->isOpen()) return fail(ErrorCode::Conflict, s("the request is settled"));
    return session.write(acting(request->detainee, id), [&](store::Database& db) -> Result<void> {
        store::insertRow(db, s("coordination.access_event"),
                         {{"id", DocumentId::create()},
                          {"request_id", id},
                          {"kind", event.kind},
                          {"item", event.item},
                          {"answer", event.answer},
                          {"words", event.words.simplified()},
                          {"happened_on", session.clock().today()},
                          {"author_id", session.user().id},
                          {"author_name", session.user().displayName},
                          {"recorded_at", session.clock().nowUtc()}});
        return {};
    });
}

Result<void> needWords(const QString& words, const char* field = "words") {
    return words.trimmed().isEmpty() ? Result<void>(fail(ErrorCode::MissingField, {}, s(field))) : Result<void>();
}

}  // namespace

deontology::Recipient recipientOf(Asker asker) {
    using deontology::Recipient;
    switch (asker) {
        case Asker::Patient: return Recipient::Patient;
        case Asker::Lawyer: return Recipient::Lawyer;
        case Asker::ThirdParty: return Recipient::ThirdParty;
        case Asker::Doctor: return Recipient::DesignatedDoctor;
        case Asker::Heirs: return Recipient::Heirs;
        case Asker::Parents: return Recipient::ParentOrGuardian;
    }
    return Recipient::None;
}

bool AccessRequest::isWholeLocated() const {
    return std::none_of(files.begin(), files.end(), [](const LocatedFile& file) { return file.state == Located::NotYet; });
}

Result<AccessRequestId> receiveAccessRequest(access::Session& session, const AccessRequest& request) {
    if (request.asker != Asker::Patient && request.askerName.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("askerName"));
    if (request.asker == Asker::Heirs && request.purpose.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("purpose"));
    for (const QString& text : {request.askerName, request.purpose, request.scope})
        if (text.size() > longestWords) return fail(ErrorCode::TooLarge);
    const QDateTime now = session.clock().nowUtc();
    const QDateTime asked = request.askedAt.isValid() ? request.askedAt.toUTC() : now;
    if (asked > now) return fail(ErrorCode::InvalidInput, {}, s("askedAt"));
    const auto person = people::detainee(session, request.detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    const AccessRequestId id = AccessRequestId::create();
    return session.write(acting(request.detainee, id), [&](store::Database& db) -> Result<AccessRequestId> {
        store::insertRow(db, s("coordination.access_request"),
                         {{"id", id},
                          {"detainee_id", request.detainee},
                          {"requester", enumName(request.asker)},
                          {"requester_name", request.askerName.simplified()},
                          {"purpose", request.purpose.simplified()},
                          {"form", enumName(request.form)},
                          {"scope", request.scope.simplified()},
                          {"asked_at", asked},
                          {"is_old", isOldInformation(db, session, request.detainee, asked.toLocalTime().date())},
                          {"author_id", session.user().id},
                          {"author_name", session.user().displayName},
                          {"recorded_at", now}});
        return id;
    });
}

Result<std::vector<AccessRequest>> accessRequests(access::Session& session, const deontology::Catalogue& catalogue) {
    return session.read(looking, [&](store::Database& db) -> Result<std::vector<AccessRequest>> {
        auto all = db.query(s("SELECT %1 FROM coordination.access_request AS r").arg(columns)).all(readRequest);
        const QDate since = session.clock().today().addDays(-settledDays);
        for (AccessRequest& r : all) {
            addEvents(db, r);
            addClock(catalogue, r);
        }
        std::erase_if(all, [&](const AccessRequest& r) { return !r.isOpen() && std::max(r.deliveredOn, r.closedOn) < since; });
        std::stable_sort(all.begin(), all.end(), [](const AccessRequest& a, const AccessRequest& b) {
            if (a.isOpen() != b.isOpen()) return a.isOpen();
            return a.isOpen() ? a.dueAt < b.dueAt : a.askedAt > b.askedAt;
        });
        return all;
    });
}

Result<AccessRequest> accessRequest(access::Session& session, const deontology::Catalogue& catalogue, const AccessRequestId& id) {
    return session.read(looking, [&](store::Database& db) -> Result<AccessRequest> {
        auto found = find(db, id);
        if (!found) return fail(ErrorCode::NotFound, s("access request"));
        addClock(catalogue, *found);
        return *found;
    });
}

Result<void> recordIdentityCheck(access::Session& session, const AccessRequestId& id, const QString& words) {
    if (auto told = needWords(words); !told) return told;
    return append(session, id, {s("identity"), {}, {}, words, {}});
}

Result<void> recordLocated(access::Session& session, const AccessRequestId& id, FilePlace place, Located state, const QString& words) {
    if (state == Located::NotYet) return fail(ErrorCode::InvalidInput, {}, s("state"));
    if (state != Located::Found)
        if (auto told = needWords(words); !told) return told;
    return append(session, id, {s("located"), enumName(place), enumName(state), words, {}});
}

Result<void> setApart(access::Session& session, const AccessRequestId& id, const SetApart& passage) {
    if (auto told = needWords(passage.words); !told) return told;
    return append(session, id, {s("apart"), passage.entry, {}, passage.words, {}});
}

Result<void> recordReviewed(access::Session& session, const AccessRequestId& id) { return append(session, id, {s("reviewed"), {}, {}, {}, {}}); }

Result<void> recordDelivered(access::Session& session, const AccessRequestId& id, const QString& number) {
    const auto request = session.read(looking, [&](store::Database& db) -> Result<AccessRequest> {
        const auto found = find(db, id);
        return found ? Result<AccessRequest>(*found) : fail(ErrorCode::NotFound, s("access request"));
    });
    if (!request) return tl::unexpected<Error>(request.error());
    if (!request->identityCheckedOn.isValid()) return fail(ErrorCode::RequirementMissing, s("identity"), s("identity"));
    if (!request->isWholeLocated()) return fail(ErrorCode::RequirementMissing, s("located"), s("located"));
    if (!request->isReviewed) return fail(ErrorCode::RequirementMissing, s("reviewed"), s("reviewed"));
    return append(session, id, {s("delivered"), {}, number, {}, {}});
}

Result<void> closeAccessRequest(access::Session& session, const AccessRequestId& id, const QString& why) {
    if (auto told = needWords(why, "why"); !told) return told;
    return append(session, id, {s("closed"), {}, {}, why, {}});
}

}  // namespace serment::continuity
