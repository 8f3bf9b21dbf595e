// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/LocalRules.h"

#include "core/access/Settings.h"

namespace serment::gate {

namespace {

const QString& settingName() {
    static const QString name = QStringLiteral("deontology.local_policy");
    return name;
}

}  // namespace

Result<std::optional<deontology::LocalPolicy>> localPolicy(access::Session& session) {
    const auto json = access::setting(session, settingName());
    if (!json) return tl::unexpected<Error>(json.error());
    if (json->isEmpty()) return std::optional<deontology::LocalPolicy>();
    auto policy = deontology::LocalPolicy::parse(json->toUtf8());
    if (!policy) return fail(ErrorCode::Damaged, QStringLiteral("local policy"));
    return std::optional<deontology::LocalPolicy>(std::move(*policy));
}

Result<void> saveLocalPolicy(access::Session& session, const deontology::Catalogue& catalogue,
                             deontology::LocalPolicy policy) {
    policy.setBy = session.user().id.toString();
    policy.setAt = session.clock().nowUtc();
    if (const auto tried = deontology::applied(catalogue, policy); !tried)
        return tl::unexpected<Error>(tried.error());
    const access::Act act{access::Action::ChangeLocalPolicy, Compartment::Unit, {}, settingName()};
    return session.write(act, [&](store::Database& db) -> Result<void> {
        access::writeSetting(db, settingName(), QString::fromUtf8(policy.toJson()), policy.setAt,
                             session.user().id);
        return {};
    });
}

Result<deontology::Catalogue> catalogueOf(access::Session& session, const deontology::Catalogue& catalogue) {
    const auto policy = localPolicy(session);
    if (!policy) return tl::unexpected<Error>(policy.error());
    if (!*policy) return catalogue;
    return deontology::applied(catalogue, **policy);
}

}  // namespace serment::gate
