// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/Partner.h"

#include <QRegularExpression>

#include "core/directory/PartnerStore.h"
#include "core/store/Insert.h"

namespace serment::directory {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr qsizetype longestText = 2'000;
constexpr qsizetype largestCertificate = 20'000;

Act managing(const PartnerId& id) { return {Action::ManageDirectory, Compartment::Unit, {}, id.toString()}; }
// Whoever sees the detainees may look up to whom to write.
const Act looking{Action::ViewDetainees, Compartment::Unit, {}, {}};

const QString columns = s("p.id, p.version, p.kind, p.name, p.structure, p.mission_scope, p.address, p.city, p.telephone, p.mssante,"
                          " p.certificate, p.note, p.retired_on");

Partner readPartner(const store::Row& row) {
    Partner p;
    p.id = row.id<PartnerTag>(0);
    p.version = static_cast<int>(row.integer(1));
    p.kind = deontology::recipientFromName(row.text(2)).value_or(deontology::Recipient::OtherHealthProfessional);
    p.name = row.text(3);
    p.structure = row.text(4);
    p.missionScope = row.text(5);
    p.address = row.text(6);
    p.city = row.text(7);
    p.telephone = row.text(8);
    p.mssante = row.text(9);
    p.certificatePem = row.text(10).toUtf8();
    p.note = row.text(11);
    p.retiredOn = row.date(12);
    return p;
}

std::optional<Partner> findPartner(store::Database& db, const PartnerId& id) {
    return db.query(s("SELECT %1 FROM unit.partner AS p WHERE p.id = :id").arg(columns)).bind(s(":id"), id).first(readPartner);
}

}  // namespace

Result<void> checkPartner(const Partner& p) {
    static const QRegularExpression mail(s(R"(^[^@\s]+@[^@\s]+\.[^@\s]+$)"));
    if (p.name.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("name"));
    if (p.missionScope.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("missionScope"));
    for (const QString& text : {p.name, p.structure, p.missionScope, p.address, p.city, p.telephone, p.mssante, p.note})
        if (text.size() > longestText) return fail(ErrorCode::TooLarge);
    if (!p.mssante.isEmpty() && !mail.match(p.mssante).hasMatch()) return fail(ErrorCode::InvalidInput, {}, s("mssante"));
    if (p.certificatePem.size() > largestCertificate) return fail(ErrorCode::TooLarge, {}, s("certificate"));
    if (!p.certificatePem.isEmpty() && !p.certificatePem.contains("-----BEGIN CERTIFICATE-----"))
        return fail(ErrorCode::InvalidInput, {}, s("certificate"));
    return {};
}

void insertPartner(store::Database& db, const Partner& p, const access::Session& session) {
    store::insertRow(db, s("unit.partner"),
                     {{"id", p.id},
                      {"version", 1},
                      {"kind", deontology::recipientName(p.kind)},
                      {"name", p.name.simplified()},
                      {"structure", p.structure},
                      {"mission_scope", p.missionScope},
                      {"address", p.address},
                      {"city", p.city},
                      {"telephone", p.telephone},
                      {"mssante", p.mssante},
                      {"certificate", QString::fromUtf8(p.certificatePem)},
                      {"note", p.note},
                      {"updated_at", session.clock().nowUtc()},
                      {"updated_by", session.user().id}});
}

Result<int> updatePartner(store::Database& db, const Partner& p, const access::Session& session) {
    if (!findPartner(db, p.id)) return fail(ErrorCode::NotFound, s("partner"));
    const auto text = [](const QString& value) { return QVariant(value.isNull() ? s("") : value); };
    const int changed =
        db.query(s("UPDATE unit.partner SET version = version + 1, kind = :kind, name = :name, structure = :structure,"
                   " mission_scope = :scope, address = :address, city = :city, telephone = :telephone, mssante = :mssante,"
                   " certificate = :certificate, note = :note, retired_on = :retired, updated_at = :now, updated_by = :by"
                   " WHERE id = :id AND version = :version"))
            .bind(s(":kind"), text(deontology::recipientName(p.kind)))
            .bind(s(":name"), text(p.name.simplified()))
            .bind(s(":structure"), text(p.structure))
            .bind(s(":scope"), text(p.missionScope))
            .bind(s(":address"), text(p.address))
            .bind(s(":city"), text(p.city))
            .bind(s(":telephone"), text(p.telephone))
            .bind(s(":mssante"), text(p.mssante))
            .bind(s(":certificate"), text(QString::fromUtf8(p.certificatePem)))
            .bind(s(":note"), text(p.note))
            .bind(s(":retired"), p.retiredOn)
            .bind(s(":now"), session.clock().nowUtc())
            .bind(s(":by"), session.user().id)
            .bind(s(":id"), p.id)
            .bind(s(":version"), p.version)
            .run();
    if (changed == 0) return fail(ErrorCode::Conflict, s("partner"));
    return p.version + 1;
}

Result<PartnerId> addPartner(access::Session& session, const Partner& p) {
    if (auto valid = checkPartner(p); !valid) return tl::unexpected<Error>(valid.error());
    const PartnerId id = PartnerId::create();
    return session.write(managing(id), [&](store::Database& db) -> Result<PartnerId> {
        Partner added = p;
        added.id = id;
        insertPartner(db, added, session);
        return id;
    });
}

Result<int> savePartner(access::Session& session, const Partner& p) {
    if (auto valid = checkPartner(p); !valid) return tl::unexpected<Error>(valid.error());
    return session.write(managing(p.id), [&](store::Database& db) { return updatePartner(db, p, session); });
}

Result<int> retirePartner(access::Session& session, const PartnerId& id, int expectedVersion) {
    return session.write(managing(id), [&](store::Database& db) -> Result<int> {
        auto found = findPartner(db, id);
        if (!found) return fail(ErrorCode::NotFound, s("partner"));
        found->version = expectedVersion;
        found->retiredOn = session.clock().today();
        return updatePartner(db, *found, session);
    });
}

Result<Partner> partner(access::Session& session, const PartnerId& id) {
    return session.read(looking, [&](store::Database& db) -> Result<Partner> {
        const auto found = findPartner(db, id);
        if (!found) return fail(ErrorCode::NotFound, s("partner"));
        return *found;
    });
}

Result<std::vector<Partner>> partners(access::Session& session, std::optional<deontology::Recipient> kind) {
    return session.read(looking, [&](store::Database& db) -> Result<std::vector<Partner>> {
        auto query = db.query(s("SELECT %1 FROM unit.partner AS p WHERE p.retired_on IS NULL%2 ORDER BY p.name COLLATE NOCASE, p.rowid")
                                  .arg(columns, kind ? s(" AND p.kind = :kind") : QString()));
        if (kind) query.bind(s(":kind"), QVariant(deontology::recipientName(*kind)));
        return query.all(readPartner);
    });
}

}  // namespace serment::directory
