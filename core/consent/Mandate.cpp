// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Mandate.h"

#include "core/consent/Versioned.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::consent {
namespace {

using access::Act;
using access::Action;
const QString mandateTable = QStringLiteral("coordination.mandate");
const QString representativeTable = QStringLiteral("coordination.representative");

const QString mandateColumns = QStringLiteral(
    "m.id, m.root_id, m.version, m.detainee_id, m.holder, m.holder_kind, m.scope, m.signed_on,"
    " m.identity_checked_on, m.identity_document, m.starts_on, m.ends_on, m.ended_on, m.scan_id, "
    "m.author_name,"
    " m.recorded_at");

Mandate readMandate(const store::Row& row) {
    Mandate m;
    m.id = row.id<MandateTag>(0);
    m.root = row.id<MandateTag>(1);
    m.version = int(row.integer(2));
    m.detainee = row.id<DetaineeTag>(3);
    m.holder = row.text(4);
    m.holderKind = row.text(5);
    m.scope = row.text(6);
    m.signedOn = row.date(7);
    m.identityCheckedOn = row.date(8);
    m.identityDocument = row.text(9);
    m.startsOn = row.date(10);
    m.endsOn = row.date(11);
    m.endedOn = row.date(12);
    m.scanId = row.text(13);
    m.authorName = row.text(14);
    m.recordedAt = row.utc(15);
    return m;
}

void insertMandate(store::Database& db, const Mandate& m, const access::Session& session) {
    store::insertRow(db, mandateTable,
                     {{"id", m.id},
                      {"root_id", m.root},
                      {"version", m.version},
                      {"detainee_id", m.detainee},
                      {"holder", m.holder},
                      {"holder_kind", m.holderKind},
                      {"scope", m.scope},
                      {"signed_on", m.signedOn},
                      {"identity_checked_on", m.identityCheckedOn},
                      {"identity_document", m.identityDocument},
                      {"starts_on", m.startsOn},
                      {"ends_on", m.endsOn},
                      {"ended_on", m.endedOn},
                      {"scan_id", m.scanId},
                      {"author_id", session.user().id},
                      {"author_name", session.user().displayName},
                      {"recorded_at", session.clock().nowUtc()}});
}

const QString representativeColumns = QStringLiteral(
    "r.id, r.root_id, r.version, r.detainee_id, r.name, r.quality, r.telephone, r.since, r.ended_on, r.note,"
    " r.author_name, r.recorded_at, r.scan_id");

Representative readRepresentative(const store::Row& row) {
    Representative r;
    r.id = row.id<RepresentativeTag>(0);
    r.root = row.id<RepresentativeTag>(1);
    r.version = int(row.integer(2));
    r.detainee = row.id<DetaineeTag>(3);
    r.name = row.text(4);
    r.quality = enumOr(row.text(5), RepresentativeQuality::Parent);
    r.telephone = row.text(6);
    r.since = row.date(7);
    r.endedOn = row.date(8);
    r.note = row.text(9);
    r.authorName = row.text(10);
    r.recordedAt = row.utc(11);
    r.scanId = row.text(12);
    return r;
}

void insertRepresentative(store::Database& db, const Representative& r, const access::Session& session) {
    store::insertRow(db, representativeTable,
                     {{"id", r.id},
                      {"root_id", r.root},
                      {"version", r.version},
                      {"detainee_id", r.detainee},
                      {"name", r.name},
                      {"quality", enumName(r.quality)},
                      {"telephone", r.telephone},
                      {"since", r.since},
                      {"ended_on", r.endedOn},
                      {"note", r.note},
                      {"scan_id", r.scanId},
                      {"author_id", session.user().id},
                      {"author_name", session.user().displayName},
                      {"recorded_at", session.clock().nowUtc()}});
}

Result<void> checkMandate(const Mandate& m, const QDate& today) {
    if (m.detainee.isNull())
        return fail(ErrorCode::MissingField, QStringLiteral("nobody"), QStringLiteral("detainee"));
    if (auto ok = requireText(m.holder, "holder"); !ok) return ok;
    if (auto ok = requireText(m.scope, "scope"); !ok) return ok;
    if (auto ok = requirePastDay(m.startsOn, today, "startsOn"); !ok) return ok;
    if (m.signedOn.isValid() && m.signedOn > today)
        return fail(ErrorCode::InvalidInput, QStringLiteral("a day in the future"),
                    QStringLiteral("signedOn"));
    if (m.identityCheckedOn.isValid() && m.identityCheckedOn > today)
        return fail(ErrorCode::InvalidInput, QStringLiteral("a day in the future"),
                    QStringLiteral("identityCheckedOn"));
    if (m.endsOn.isValid() && m.endsOn < m.startsOn)
        return fail(ErrorCode::InvalidInput, QStringLiteral("ends before it starts"),
                    QStringLiteral("endsOn"));
    return {};
}

// Ends what stands under `root`: the version in force is copied with its end.
template <typename Value, typename Read, typename Insert>
Result<decltype(Value::root)> endOf(access::Session& session, const decltype(Value::root)& root,
                                    int expectedVersion, const QDate& on, const QString& table,
                                    const QString& select, Read read, Insert insert) {
    using RootId = decltype(Value::root);
    if (auto day = requirePastDay(on, session.clock().today(), "endedOn"); !day)
        return tl::unexpected<Error>(day.error());
    return session.write(
        Act{Action::RecordMandate, Compartment::Coordination, {}, root.toString()},
        [&](store::Database& db) -> Result<RootId> {
            if (auto same = expectVersion(db, table, root.toString(), expectedVersion); !same)
                return tl::unexpected<Error>(same.error());
            Value value = db.query(select).bind(QStringLiteral(":root"), root).first(read).value();
            value.id = RootId::create();
            value.version = expectedVersion + 1;
            value.endedOn = on;
            insert(db, value, session);
            return root;
        });
}

}  // namespace

bool Mandate::isInForce(const QDate& day) const {
    return startsOn.isValid() && startsOn <= day && (!endsOn.isValid() || day <= endsOn) &&
           (!endedOn.isValid() || day < endedOn);
}

Result<MandateId> recordMandate(access::Session& session, const Mandate& mandate) {
    if (auto checked = checkMandate(mandate, session.clock().today()); !checked)
        return tl::unexpected<Error>(checked.error());
    Mandate m = mandate;
    m.id = m.root = MandateId::create();
    m.version = 1;
    return session.write(Act{Action::RecordMandate, Compartment::Coordination, m.detainee, m.root.toString()},
                         [&](store::Database& db) -> Result<MandateId> {
                             insertMandate(db, m, session);
                             return m.root;
                         });
}

Result<MandateId> endMandate(access::Session& session, const MandateId& root, int expectedVersion,
                             const QDate& on) {
    return endOf<Mandate>(session, root, expectedVersion, on, mandateTable,
                          QStringLiteral("SELECT %1 FROM coordination.mandate AS m WHERE m.root_id = :root"
                                         " ORDER BY m.version DESC LIMIT 1")
                              .arg(mandateColumns),
                          readMandate, insertMandate);
}

Result<std::vector<Mandate>> mandates(access::Session& session, const DetaineeId& detainee) {
    return session.read(
        Act{Action::ViewConsents, Compartment::Coordination, detainee, {}},
        [&](store::Database& db) -> Result<std::vector<Mandate>> {
            return db
                .query(QStringLiteral("SELECT %1 FROM coordination.mandate AS m"
                                      " WHERE %3%2 ORDER BY m.starts_on DESC")
                           .arg(mandateColumns, inForceOnly(mandateTable, QStringLiteral("m")),
                                people::ofPerson(QStringLiteral("m"))))
                .bind(QStringLiteral(":detainee"), detainee)
                .all(readMandate);
        });
}

Result<RepresentativeId> recordRepresentative(access::Session& session,
                                              const Representative& representative) {
    Representative r = representative;
    if (r.detainee.isNull())
        return fail(ErrorCode::MissingField, QStringLiteral("nobody"), QStringLiteral("detainee"));
    if (auto ok = requireText(r.name, "name"); !ok) return tl::unexpected<Error>(ok.error());
    if (auto ok = requirePastDay(r.since, session.clock().today(), "since"); !ok)
        return tl::unexpected<Error>(ok.error());
    r.id = r.root = RepresentativeId::create();
    r.version = 1;
    return session.write(Act{Action::RecordMandate, Compartment::Coordination, r.detainee, r.root.toString()},
                         [&](store::Database& db) -> Result<RepresentativeId> {
                             insertRepresentative(db, r, session);
                             return r.root;
                         });
}

Result<RepresentativeId> endRepresentative(access::Session& session, const RepresentativeId& root,
                                           int expectedVersion, const QDate& on) {
    return endOf<Representative>(session, root, expectedVersion, on, representativeTable,
                                 QStringLiteral("SELECT %1 FROM coordination.representative AS r"
                                                " WHERE r.root_id = :root ORDER BY r.version DESC LIMIT 1")
                                     .arg(representativeColumns),
                                 readRepresentative, insertRepresentative);
}

Result<std::vector<Representative>> representatives(access::Session& session, const DetaineeId& detainee) {
    return session.read(
        Act{Action::ViewConsents, Compartment::Coordination, detainee, {}},
        [&](store::Database& db) -> Result<std::vector<Representative>> {
            return db
                .query(QStringLiteral("SELECT %1 FROM coordination.representative AS r"
                                      " WHERE %3%2 ORDER BY r.since DESC")
                           .arg(representativeColumns, inForceOnly(representativeTable, QStringLiteral("r")),
                                people::ofPerson(QStringLiteral("r"))))
                .bind(QStringLiteral(":detainee"), detainee)
                .all(readRepresentative);
        });
}

}  // namespace serment::consent
