// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Consent.h"

#include "core/consent/Versioned.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::consent {
namespace {

using access::Act;
using access::Action;
const QString table = QStringLiteral("coordination.consent");

const QString columns = QStringLiteral(
    "c.id, c.root_id, c.version, c.detainee_id, c.act, c.recipient, c.recipient_name, c.content, c.purpose, "
    "c.state,"
    " c.express, c.form, c.witness, c.informed_by, c.informed_on, c.language, c.interpreter, c.decided_on,"
    " c.expires_on, c.information_categories, c.professional_categories, c.medium, c.security, c.note,"
    " c.author_name, c.recorded_at");

Consent readConsent(const store::Row& row) {
    Consent c;
    c.id = row.id<ConsentTag>(0);
    c.root = row.id<ConsentTag>(1);
    c.version = int(row.integer(2));
    c.detainee = row.id<DetaineeTag>(3);
    c.act = enumOr(row.text(4), ConsentAct::Care);
    c.recipient = row.text(5);
    c.recipientName = row.text(6);
    c.content = row.text(7);
    c.purpose = row.text(8);
    c.state = enumOr(row.text(9), ConsentState::Expired);
    c.isExpress = row.boolean(10);
    c.form = enumOr(row.text(11), ConsentForm::Oral);
    c.witness = row.text(12);
    c.informedBy = row.text(13);
    c.informedOn = row.date(14);
    c.language = row.text(15);
    c.interpreter = row.text(16);
    c.decidedOn = row.date(17);
    c.expiresOn = row.date(18);
    c.informationCategories = row.text(19);
    c.professionalCategories = row.text(20);
    c.medium = row.text(21);
    c.security = row.text(22);
    c.note = row.text(23);
    c.authorName = row.text(24);
    c.recordedAt = row.utc(25);
    return c;
}

void insertConsent(store::Database& db, const Consent& c, const access::Session& session) {
    store::insertRow(db, table,
                     {{"id", c.id},
                      {"root_id", c.root},
                      {"version", c.version},
                      {"detainee_id", c.detainee},
                      {"act", enumName(c.act)},
                      {"recipient", c.recipient},
                      {"recipient_name", c.recipientName},
                      {"content", c.content},
                      {"purpose", c.purpose},
                      {"state", enumName(c.state)},
                      {"express", c.isExpress},
                      {"form", enumName(c.form)},
                      {"witness", c.witness},
                      {"informed_by", c.informedBy},
                      {"informed_on", c.informedOn},
                      {"language", c.language},
                      {"interpreter", c.interpreter},
                      {"decided_on", c.decidedOn},
                      {"expires_on", c.expiresOn},
                      {"information_categories", c.informationCategories},
                      {"professional_categories", c.professionalCategories},
                      {"medium", c.medium},
                      {"security", c.security},
                      {"note", c.note},
                      {"author_id", session.user().id},
                      {"author_name", session.user().displayName},
                      {"recorded_at", session.clock().nowUtc()}});
}

bool isAnswer(ConsentState state) {
    return state == ConsentState::Given || state == ConsentState::Refused;
}

Result<void> checkNew(const Consent& c, const QDate& today) {
    if (c.detainee.isNull())
        return fail(ErrorCode::MissingField, QStringLiteral("nobody"), QStringLiteral("detainee"));
    if (c.state == ConsentState::Withdrawn || c.state == ConsentState::Expired)
        return fail(ErrorCode::InvalidInput, QStringLiteral("a first version is told, given or refused"),
                    QStringLiteral("state"));
    if (auto told = requirePastDay(c.informedOn, today, "informedOn"); !told) return told;
    if (isAnswer(c.state)) {
        if (auto decided = requirePastDay(c.decidedOn, today, "decidedOn"); !decided) return decided;
        if (c.decidedOn < c.informedOn)
            return fail(ErrorCode::InvalidInput, QStringLiteral("answered before being told"),
                        QStringLiteral("decidedOn"));
    }
    if (c.form == ConsentForm::OralWithWitness)
        if (auto witness = requireText(c.witness, "witness"); !witness) return witness;
    if (c.expiresOn.isValid() && c.expiresOn < c.informedOn)
        return fail(ErrorCode::InvalidInput, QStringLiteral("ends before it starts"),
                    QStringLiteral("expiresOn"));
    return {};
}

void expire(std::vector<Consent>& consents, const QDate& today) {
    for (Consent& c : consents)
        if (c.state == ConsentState::Given && c.expiresOn.isValid() && c.expiresOn < today)
            c.state = ConsentState::Expired;
}

bool mayFollow(ConsentState from, ConsentState to) {
    switch (to) {
        case ConsentState::Withdrawn:
            return from == ConsentState::Given;
        case ConsentState::Given:
            return from != ConsentState::Given;
        case ConsentState::Refused:
            return from == ConsentState::Informed;
        case ConsentState::Informed:
        case ConsentState::Expired:
            return false;
    }
    return false;
}

Result<Consent> latest(store::Database& db, const ConsentId& root) {
    auto found = db.query(QStringLiteral("SELECT %1 FROM coordination.consent AS c WHERE c.root_id = :root"
                                         " ORDER BY c.version DESC LIMIT 1")
                              .arg(columns))
                     .bind(QStringLiteral(":root"), root)
                     .first(readConsent);
    if (!found) return fail(ErrorCode::NotFound, QStringLiteral("consent"));
    return *found;
}

}  // namespace

bool isCompleteForOutsideSharing(const Consent& consent) {
    return !consent.informationCategories.isEmpty() && !consent.professionalCategories.isEmpty() &&
           !consent.medium.isEmpty() && !consent.security.isEmpty() && consent.decidedOn.isValid();
}

Result<ConsentId> recordConsent(access::Session& session, const Consent& consent) {
    if (auto checked = checkNew(consent, session.clock().today()); !checked)
        return tl::unexpected<Error>(checked.error());
    Consent c = consent;
    c.id = c.root = ConsentId::create();
    c.version = 1;
    if (c.informedBy.isEmpty()) c.informedBy = session.user().displayName;
    return session.write(Act{Action::RecordConsent, Compartment::Coordination, c.detainee, c.root.toString()},
                         [&](store::Database& db) -> Result<ConsentId> {
                             insertConsent(db, c, session);
                             return c.root;
                         });
}

Result<ConsentId> changeConsent(access::Session& session, const ConsentId& root, int expectedVersion,
                                ConsentState state, const QDate& decidedOn, const QString& note) {
    if (auto day = requirePastDay(decidedOn, session.clock().today(), "decidedOn"); !day)
        return tl::unexpected<Error>(day.error());
    const Act reading{Action::ViewConsents, Compartment::Coordination, {}, root.toString()};
    auto held = session.read(reading, [&](store::Database& db) { return latest(db, root); });
    if (!held) return tl::unexpected<Error>(held.error());
    Consent c = *held;
    if (!mayFollow(c.state, state))
        return fail(ErrorCode::InvalidInput, QStringLiteral("no such change from this state"),
                    QStringLiteral("state"));
    c.id = ConsentId::create();
    c.version = expectedVersion + 1;
    c.state = state;
    c.decidedOn = decidedOn;
    c.note = note;
    return session.write(Act{Action::RecordConsent, Compartment::Coordination, c.detainee, root.toString()},
                         [&](store::Database& db) -> Result<ConsentId> {
                             if (auto same = expectVersion(db, table, root.toString(), expectedVersion);
                                 !same)
                                 return tl::unexpected<Error>(same.error());
                             insertConsent(db, c, session);
                             return root;
                         });
}

Result<std::vector<Consent>> consents(access::Session& session, const DetaineeId& detainee) {
    return session.read(Act{Action::ViewConsents, Compartment::Coordination, detainee, {}},
                        [&](store::Database& db) -> Result<std::vector<Consent>> {
                            auto found = db.query(QStringLiteral("SELECT %1 FROM coordination.consent AS c"
                                                                 " WHERE %3%2"
                                                                 " ORDER BY c.recorded_at DESC, c.rowid DESC")
                                                      .arg(columns, inForceOnly(table, QStringLiteral("c")),
                                                           people::ofPerson(QStringLiteral("c"))))
                                             .bind(QStringLiteral(":detainee"), detainee)
                                             .all(readConsent);
                            expire(found, session.clock().today());
                            return found;
                        });
}

Result<std::vector<Consent>> consentHistory(access::Session& session, const DetaineeId& detainee,
                                            const ConsentId& root) {
    return session.read(Act{Action::ViewConsents, Compartment::Coordination, detainee, root.toString()},
                        [&](store::Database& db) -> Result<std::vector<Consent>> {
                            return db
                                .query(QStringLiteral("SELECT %1 FROM coordination.consent AS c"
                                                      " WHERE c.root_id = :root AND %2"
                                                      " ORDER BY c.version")
                                           .arg(columns, people::ofPerson(QStringLiteral("c"))))
                                .bind(QStringLiteral(":root"), root)
                                .bind(QStringLiteral(":detainee"), detainee)
                                .all(readConsent);
                        });
}

}  // namespace serment::consent
