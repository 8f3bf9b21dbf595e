// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/PreparedHandOver.h"

#include <algorithm>

#include "core/access/Certificate.h"
#include "core/access/Settings.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"
#include "core/transfer/DossierJson.h"

namespace serment::continuity {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

constexpr int monthsKept = 2;
constexpr int daysOfOneExit = 60;
constexpr int daysBeforeTransfer = 30;  // a file sent that shortly before somebody left was sent for it
constexpr Compartment home = Compartment::Somatic;

struct Kept {
    QString id;
    DetaineeId detainee;
    QDateTime preparedAt;
    qint64 size = 0;
    QString authorName;
    bool isStale = false;  // something was written about the person since
};

// What was written since would be missing from the envelope.
QString staleness() {
    const auto since = [](const char* table) {
        return s("EXISTS (SELECT 1 FROM %1 AS w WHERE w.recorded_at > p.prepared_at AND %2)").arg(s(table), people::ofPerson(s("w"), s("p.detainee_id")));
    };
    return QStringList{since("somatic.entry"), since("coordination.entry"), since("coordination.administration")}.join(s(" OR "));
}

Result<std::vector<Kept>> keptOnes(access::Session& session) {
    if (!session.holds(home) || !session.may(Action::ManageExit, home)) return std::vector<Kept>();
    return session.read(Act{Action::ManageExit, home, {}, {}}, [&](store::Database& db) -> Result<std::vector<Kept>> {
        return db.query(s("SELECT p.id, p.detainee_id, p.prepared_at, length(p.sealed), p.author_name, %1 FROM somatic.prepared_hand_over AS p ORDER BY p.rowid")
                            .arg(staleness()))
            .all([](const store::Row& row) {
                return Kept{row.text(0), row.id<DetaineeTag>(1), row.utc(2), row.integer(3), row.text(4), row.integer(5) != 0};
            });
    });
}

struct Gone {
    DetaineeId detainee;
    QString callBack;  // told at the exit
    QDate day;
};

// Who is gone on `day` (a column of unit.stay) by `condition`, with a file, and neither with their papers in their hands nor
// with a file sent for it; the last first. One question, because the first page of the day asks it too.
QString goneWithoutPapers(const QStringList& files, const char* day, const char* condition) {
    const auto ofThem = [](const char* alias) { return people::ofPerson(s(alias), s("s.detainee_id")); };
    const auto shortlyBefore = [&](const char* column, int days) {
        return s("%1 >= date(s.%2, '-%3 days')").arg(s(column), s(day)).arg(days);
    };
    QStringList known;
    for (const QString& file : files) known << s("EXISTS (SELECT 1 FROM %1.entry AS w WHERE %2)").arg(file, ofThem("w"));
    const QString told = s("SELECT e.partner FROM coordination.exit_event AS e WHERE e.kind = 'hand_over' AND e.partner <> '' AND %1 ORDER BY e.rowid DESC LIMIT 1").arg(ofThem("e"));
    return s("SELECT s.detainee_id, (") + told + s("), s.%1 FROM unit.stay AS s WHERE %2 AND (").arg(s(day), s(condition)) + known.join(s(" OR ")) +
           s(") AND NOT EXISTS (SELECT 1 FROM coordination.exit_event AS e WHERE e.kind = 'hand_over' AND e.answer IN ('into_hands', 'refused_papers') AND ") +
           shortlyBefore("e.happened_on", daysOfOneExit) + s(" AND ") + ofThem("e") +
           s(") AND NOT EXISTS (SELECT 1 FROM coordination.transfer AS t WHERE t.direction = 'sent' AND ") + shortlyBefore("t.happened_at", daysBeforeTransfer) +
           s(" AND ") + ofThem("t") + s(") ORDER BY s.%1 DESC LIMIT :most").arg(s(day));
}

// Two questions, each in the order of its index and no further than asked: of twenty years, thousands left within the months
// kept, and one question for both would read and sort them all.
Result<std::vector<Gone>> goneLately(access::Session& session, int most) {
    QStringList files;
    for (const Compartment c : {Compartment::Coordination, Compartment::Somatic, Compartment::Psychiatric})
        if (session.holds(c) && session.may(Action::ManageExit, c)) files << compartmentName(c);
    if (files.isEmpty()) return fail(ErrorCode::NoCompartmentKey, compartmentName(Compartment::Coordination));
    return session.read(Act{Action::ManageExit, Compartment::Coordination, {}, {}}, [&](store::Database& db) -> Result<std::vector<Gone>> {
        const auto read = [](const store::Row& row) { return Gone{row.id<DetaineeTag>(0), row.text(1), row.date(2)}; };
        auto all = db.query(goneWithoutPapers(files, "end_proposed_on", "s.ended_on IS NULL AND s.end_proposed_on IS NOT NULL")).bind(s(":most"), most).all(read);
        const auto left = db.query(goneWithoutPapers(files, "ended_on", "s.ended_on >= :since AND s.end_reason <> 'died'"))
                              .bind(s(":since"), session.clock().today().addMonths(-monthsKept))
                              .bind(s(":most"), most)
                              .all(read);
        all.insert(all.end(), left.begin(), left.end());
        std::stable_sort(all.begin(), all.end(), [](const Gone& a, const Gone& b) { return a.day > b.day; });
        if (all.size() > static_cast<size_t>(most)) all.resize(static_cast<size_t>(most));
        return all;
    });
}

// Nothing when they are back.
Result<std::optional<Unannounced>> unannounced(access::Session& session, const Gone& gone, const QString& unitNumber) {
    const auto person = people::detainee(session, gone.detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    if (!person->stay || (person->isPresent() && !person->stay->endProposedOn.isValid())) return std::nullopt;
    const people::Stay& stay = *person->stay;
    const bool transferred = stay.endReason == people::endReasonName(people::EndReason::Transferred);
    return Unannounced{*person, stay.endedOn, transferred, stay.destination, false, {}, {}, 0, gone.callBack.isEmpty() ? unitNumber : gone.callBack};
}

Result<void> remove(access::Session& session, const Kept& kept) {
    return session.write(Act{Action::ManageExit, home, kept.detainee, kept.id}, [&](store::Database& db) -> Result<void> {
        db.query(s("DELETE FROM somatic.prepared_hand_over WHERE id = :id")).bind(s(":id"), QVariant(kept.id)).run();
        return {};
    });
}

// To the team's own certificate and signed with it: who copies the row alone reads nothing, and what comes back is what was made.
Result<void> prepare(access::Session& session, const Unannounced& gone, const Kept* before) {
    const auto gathered = transfer::gather(session, gone.person.id, {Compartment::Coordination, home}, true);
    if (!gathered) return tl::unexpected<Error>(gathered.error());
    const auto archive = transfer::writeGathered(*gathered);
    if (!archive) return tl::unexpected<Error>(archive.error());
    const auto key = access::certifiedKey(session, Action::ExportBundle, home);
    if (!key) return tl::unexpected<Error>(key.error());
    const auto sealed = keys::signAndEncrypt(*archive, *key, key->certificatePem);
    if (!sealed) return tl::unexpected<Error>(sealed.error());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return session.write(Act{Action::ExportBundle, home, gone.person.id, id}, [&](store::Database& db) -> Result<void> {
        if (before) db.query(s("DELETE FROM somatic.prepared_hand_over WHERE id = :id")).bind(s(":id"), QVariant(before->id)).run();
        store::insertRow(db, s("somatic.prepared_hand_over"),
                         {{"id", id},
                          {"detainee_id", gone.person.id},
                          {"left_on", gone.leftOn},
                          {"prepared_at", session.clock().nowUtc()},
                          {"sealed", *sealed},
                          {"author_id", session.user().id},
                          {"author_name", session.user().displayName}});
        return {};
    });
}

Result<transfer::Gathered> opened(access::Session& session, const QString& id) {
    const auto sealed = session.read(Act{Action::ExportBundle, home, {}, id}, [&](store::Database& db) -> Result<QByteArray> {
        const auto found = db.query(s("SELECT sealed FROM somatic.prepared_hand_over WHERE id = :id")).bind(s(":id"), QVariant(id)).first([](const store::Row& row) { return row.blob(0); });
        return found ? Result<QByteArray>(*found) : fail(ErrorCode::NotFound, s("nothing is ready"));
    });
    if (!sealed) return tl::unexpected<Error>(sealed.error());
    const auto keys = access::certifiedKeys(session, Action::ExportBundle, home);
    if (!keys) return tl::unexpected<Error>(keys.error());
    Error last{ErrorCode::DecryptionFailed, {}, {}};
    for (const keys::CertifiedKey& key : *keys) {
        const auto content = keys::decryptAndVerify(*sealed, key);
        if (!content) {
            last = content.error();
            continue;
        }
        if (keys::certificateFingerprint(key.certificatePem).value_or(QString()) != content->signerFingerprint) return fail(ErrorCode::TamperDetected);
        return transfer::readGathered(content->content);
    }
    return tl::unexpected<Error>(last);
}

// The call is part of what was prepared for the exit: who, how they were known.
Result<void> noteCall(access::Session& session, const DetaineeId& detainee, const Caller& caller, const QString& number) {
    return session.write(Act{Action::ManageExit, Compartment::Coordination, detainee, {}}, [&](store::Database& db) -> Result<void> {
        store::insertRow(db, s("coordination.exit_event"),
                         {{"id", DocumentId::create()},
                          {"detainee_id", detainee},
                          {"kind", s("call_back")},
                          {"item", number},
                          {"answer", s("handed")},
                          {"words", caller.howChecked.simplified()},
                          {"partner", caller.name.simplified()},
                          {"happened_on", session.clock().today()},
                          {"author_id", session.user().id},
                          {"author_name", session.user().displayName},
                          {"recorded_at", session.clock().nowUtc()}});
        return {};
    });
}

const Kept* keptOf(const std::vector<Kept>& kept, const DetaineeId& detainee) {
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const Kept& each) { return each.detainee == detainee; });
    return found == kept.end() ? nullptr : &*found;
}

}  // namespace

Result<std::vector<Unannounced>> unannouncedExits(access::Session& session, int most) {
    const auto gone = goneLately(session, most);
    if (!gone) return tl::unexpected<Error>(gone.error());
    const auto kept = keptOnes(session);
    if (!kept) return tl::unexpected<Error>(kept.error());
    const auto profile = access::unitProfile(session);
    if (!profile) return tl::unexpected<Error>(profile.error());
    std::vector<Unannounced> all;
    for (const Gone& each : *gone) {
        auto left = unannounced(session, each, profile->telephone);
        if (!left) return tl::unexpected<Error>(left.error());
        const bool isKnown = *left && std::any_of(all.begin(), all.end(), [&](const Unannounced& other) { return other.person.id == (*left)->person.id; });
        if (!*left || isKnown) continue;
        if (const Kept* const ready = keptOf(*kept, (*left)->person.id)) {
            (*left)->isReady = true;
            (*left)->preparedAt = ready->preparedAt;
            (*left)->authorName = ready->authorName;
            (*left)->size = ready->size;
        }
        all.push_back(*std::move(*left));
    }
    return all;
}

bool mayPrepare(access::Session& session) {
    return session.may(Action::ExportBundle, home) && session.holds(home) && session.may(Action::ExportBundle, Compartment::Coordination) &&
           session.may(Action::ManageExit, home);
}

Result<int> prepareHandOvers(access::Session& session, int most) {
    if (!mayPrepare(session)) return 0;
    const auto all = unannouncedExits(session);
    if (!all) return tl::unexpected<Error>(all.error());
    const auto kept = keptOnes(session);
    if (!kept) return tl::unexpected<Error>(kept.error());
    for (const Kept& each : *kept) {
        const bool needed = std::any_of(all->begin(), all->end(), [&](const Unannounced& gone) { return gone.person.id == each.detainee; });
        if (needed) continue;
        if (auto removed = remove(session, each); !removed) return tl::unexpected<Error>(removed.error());
    }
    int made = 0, left = 0;
    for (const Unannounced& gone : *all) {
        const Kept* const before = keptOf(*kept, gone.person.id);
        if (before && !before->isStale) continue;
        if (made == most) {
            ++left;
            continue;
        }
        if (auto done = prepare(session, gone, before); !done) return tl::unexpected<Error>(done.error());
        ++made;
    }
    return left;
}

Result<transfer::ExportedBundle> handOverPrepared(access::Session& session, const documents::Desk& desk, const DetaineeId& detainee, const Caller& caller,
                                                  const transfer::Progress& progress, const transfer::Put& put) {
    if (caller.name.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("name"));
    if (caller.howChecked.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("howChecked"));
    const auto kept = keptOnes(session);
    if (!kept) return tl::unexpected<Error>(kept.error());
    const Kept* const ready = keptOf(*kept, detainee);
    if (!ready) return fail(ErrorCode::NotFound, s("nothing is ready"));
    const auto gathered = opened(session, ready->id);
    if (!gathered) return tl::unexpected<Error>(gathered.error());
    transfer::ExportRequest request;
    request.detainee = detainee;
    request.recipient = caller.recipient;
    request.recipientName = caller.name.simplified();
    request.careCertificate = caller.certificate;
    request.withPsychiatric = false;
    request.minimal = true;
    request.patientInformed = caller.isPatientInformed;
    request.isReviewed = caller.isReviewed;
    request.why = s("Départ sans préavis : synthèse et derniers courriers ; la copie du dossier est remise à la demande.");
    request.prepared = &*gathered;
    auto bundle = transfer::exportBundle(session, desk, request, progress, put);
    if (!bundle) return bundle;
    if (auto noted = noteCall(session, detainee, caller, bundle->number); !noted) return tl::unexpected<Error>(noted.error());
    if (auto removed = remove(session, *ready); !removed) return tl::unexpected<Error>(removed.error());
    return bundle;
}

}  // namespace serment::continuity
