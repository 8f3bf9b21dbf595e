// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/EntryStore.h"

#include "core/people/Person.h"

namespace serment::records {
namespace {

constexpr int clockToleranceSeconds = 300;  // between the unit's workstations

QString teamName(access::Role role) {
    using access::Role;
    switch (role) {
        case Role::Psychiatrist:
        case Role::Psychologist:
        case Role::PsychiatricNurse:
            return compartmentName(Compartment::Psychiatric);
        case Role::PreventionPhysician:
            return compartmentName(Compartment::Prevention);
        case Role::CoordinatingPhysician:
        case Role::Physician:
        case Role::Nurse:
        case Role::Pharmacist:
        case Role::Secretary:
        case Role::HospitalIt:
            return compartmentName(Compartment::Somatic);
    }
    return {};
}

// The version that is corrected, checked.
Result<Entry> correctedBy(store::Database& db, const NewEntry& entry) {
    auto old = findEntry(db, entry.compartment, entry.correction.of);
    if (!old) return fail(ErrorCode::NotFound, QStringLiteral("entry to correct"));
    if (!people::isSamePerson(db, old->detainee, entry.detainee) || old->kind != entry.kind)
        return fail(ErrorCode::InvalidInput, QStringLiteral("another person's entry, or another kind"),
                    QStringLiteral("correction"));
    if (old->isCorrected) return fail(ErrorCode::Conflict, QStringLiteral("entry already corrected"));
    return *old;
}

}  // namespace

Compartment teamCompartment(const access::Session& session) {
    return compartmentFromName(teamName(session.user().role)).value_or(Compartment::Somatic);
}

access::Action readingAction(Compartment compartment) {
    return compartment == Compartment::Coordination ? access::Action::ReadCoordination
                                                    : access::Action::OpenFile;
}

std::vector<Compartment> readableCompartments(const access::Session& session) {
    std::vector<Compartment> readable;
    for (const Compartment c : {Compartment::Coordination, Compartment::Somatic, Compartment::Psychiatric})
        if (session.holds(c) && session.may(readingAction(c), c)) readable.push_back(c);
    return readable;
}

Result<void> checkNewEntry(const NewEntry& entry, const access::Session& session) {
    if (entry.detainee.isNull())
        return fail(ErrorCode::MissingField, QStringLiteral("nobody"), QStringLiteral("detainee"));
    if (entry.occurredAt.isValid() &&
        entry.occurredAt > session.clock().nowUtc().addSecs(clockToleranceSeconds))
        return fail(ErrorCode::InvalidInput, QStringLiteral("a time in the future"),
                    QStringLiteral("occurredAt"));
    if (!entry.correction.of.isNull() && entry.correction.reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, QStringLiteral("a correction says why"),
                    QStringLiteral("correction"));
    return {};
}

Result<Entry> appendEntry(store::Database& db, const access::Session& session, const NewEntry& entry) {
    if (auto checked = checkNewEntry(entry, session); !checked) return errorOf(checked);
    Entry e;
    e.id = e.root = EntryId::create();
    if (!entry.correction.of.isNull()) {
        const auto old = correctedBy(db, entry);
        if (!old) return old;
        e.root = old->root;
        e.version = old->version + 1;
        e.corrects = old->id;
        e.detainee = old->detainee;  // under the record that has it, should two be told apart again
        e.correctionReason = entry.correction.reason.trimmed();
    }
    const access::SessionUser& user = session.user();
    e.compartment = entry.compartment;
    if (e.corrects.isNull()) e.detainee = entry.detainee;
    e.kind = entry.kind;
    e.signedAt = session.clock().nowUtc();
    e.occurredAt = entry.occurredAt.isValid() ? entry.occurredAt.toUTC() : e.signedAt;
    e.author = {user.id, user.displayName, access::roleName(user.role), user.title, teamName(user.role)};
    e.title = entry.title;
    e.text = entry.text;
    store::insertRow(db, qualified(e.compartment, "entry"),
                     {{"id", e.id},
                      {"detainee_id", e.detainee},
                      {"kind", enumName(e.kind)},
                      {"root_id", e.root},
                      {"version", e.version},
                      {"supersedes_id", e.corrects},
                      {"correction_reason", e.correctionReason},
                      {"occurred_at", e.occurredAt},
                      {"signed_at", e.signedAt},
                      {"author_id", e.author.id},
                      {"author_name", e.author.name},
                      {"author_role", e.author.role},
                      {"author_title", e.author.title},
                      {"author_team", e.author.team},
                      {"title", e.title},
                      {"text", e.text},
                      {"recorded_at", e.signedAt}});
    return e;
}

QString schemaOf(Compartment compartment) {
    return compartmentName(compartment);
}

QString qualified(Compartment compartment, const char* table) {
    return schemaOf(compartment) + QLatin1Char('.') + QLatin1String(table);
}

QString entryColumns() {
    return QStringLiteral(
        "e.id, e.root_id, e.version, e.supersedes_id, e.correction_reason, e.detainee_id, e.kind, "
        "e.occurred_at,"
        " e.signed_at, e.author_id, e.author_name, e.author_role, e.author_title, e.author_team, e.title, "
        "e.text,"
        " e.origin");
}

Entry readEntry(const store::Row& row, Compartment compartment) {
    Entry e;
    e.id = row.id<EntryTag>(0);
    e.root = row.id<EntryTag>(1);
    e.version = int(row.integer(2));
    if (!row.isNull(3)) e.corrects = row.id<EntryTag>(3);
    e.correctionReason = row.text(4);
    e.compartment = compartment;
    e.detainee = row.id<DetaineeTag>(5);
    e.kind = enumOr(row.text(6), EntryKind::CareNote);
    e.occurredAt = row.utc(7);
    e.signedAt = row.utc(8);
    e.author = {row.id<UserTag>(9), row.text(10), row.text(11), row.text(12), row.text(13)};
    e.title = row.text(14);
    e.text = row.text(15);
    e.origin = row.text(16);
    return e;
}

QString currentOnly(Compartment compartment) {
    return QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM %1 AS later WHERE later.supersedes_id = e.id)")
        .arg(qualified(compartment, "entry"));
}

std::optional<Entry> findEntry(store::Database& db, Compartment compartment, const EntryId& id) {
    return db
        .query(QStringLiteral("SELECT %1, EXISTS (SELECT 1 FROM %2 AS later WHERE later.supersedes_id = e.id)"
                              " FROM %2 AS e WHERE e.id = :id")
                   .arg(entryColumns(), qualified(compartment, "entry")))
        .bind(QStringLiteral(":id"), id)
        .first([&](const store::Row& row) {
            Entry e = readEntry(row, compartment);
            e.isCorrected = row.boolean(entryColumnCount);
            return e;
        });
}

Result<void> requireText(const QString& text, const char* field) {
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, QStringLiteral("may not be empty"), QString::fromLatin1(field));
    return {};
}

Result<void> refuseFuture(const QDate& day, const QDate& today, const char* field) {
    if (day.isValid() && day > today)
        return fail(ErrorCode::InvalidInput, QStringLiteral("a day in the future"),
                    QString::fromLatin1(field));
    return {};
}

}  // namespace serment::records
