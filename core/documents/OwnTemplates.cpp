// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Settings.h"
#include "core/documents/Desk.h"

namespace serment::documents {

namespace {

QString settingName(deontology::DocumentKind kind) {
    return QStringLiteral("template.") + deontology::kindName(kind);
}

Result<void> keep(access::Session& session, deontology::DocumentKind kind, const QString& json) {
    const access::Act act{access::Action::EditTemplates, Compartment::Unit, {}, settingName(kind)};
    return session.write(act, [&](store::Database& db) -> Result<void> {
        access::writeSetting(db, settingName(kind), json, session.clock().nowUtc(), session.user().id);
        return {};
    });
}

}  // namespace

Result<Desk> Desk::ofUnit(access::Session& session) {
    auto desk = load();
    if (!desk) return desk;
    if (const auto adapted = desk->adaptFromUnit(session); !adapted)
        return tl::unexpected<Error>(adapted.error());
    return desk;
}

Result<void> Desk::adaptFromUnit(access::Session& session) {
    for (const auto kind : deontology::allKinds()) {
        const auto json = access::setting(session, settingName(kind));
        if (!json) return tl::unexpected<Error>(json.error());
        if (json->isEmpty()) continue;
        if (const auto adapted = adapt(json->toUtf8()); !adapted)
            m_templates.addProblem(settingName(kind) + QStringLiteral(": ") + adapted.error().detail);
    }
    return {};
}

Result<void> saveOwnTemplate(access::Session& session, Desk& desk, const QByteArray& templateJson) {
    const auto parsed = parseTemplate(templateJson);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    Desk tried = desk;
    if (const auto adapted = tried.adapt(templateJson); !adapted) return adapted;
    if (const auto kept = keep(session, parsed->kind, QString::fromUtf8(templateJson)); !kept) return kept;
    return desk.adapt(templateJson);
}

Result<void> discardOwnTemplate(access::Session& session, deontology::DocumentKind kind) {
    return keep(session, kind, QString());
}

}  // namespace serment::documents
