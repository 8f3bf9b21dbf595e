// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/CoreRuleGateway.h"

#include "core/access/Users.h"
#include "core/gate/LocalRules.h"

namespace serment::ui {

namespace {

// The name that the account bears, or the account itself where accounts cannot be read.
QString nameOf(access::Session& session, const QString& user) {
    if (user == session.user().id.toString()) return session.user().displayName;
    const auto users = access::users(session);
    if (users)
        for (const auto& each : *users)
            if (each.id.toString() == user) return each.displayName;
    return user;
}

Result<RuleBook> readBook(access::Session& session, bool mayChange) {
    const auto catalogue = deontology::Catalogue::load();
    if (!catalogue) return tl::unexpected<Error>(catalogue.error());
    auto local = gate::localPolicy(session);
    if (!local) return tl::unexpected<Error>(local.error());
    RuleBook book{catalogue->rules(), catalogue->exceptions(), std::move(*local), {},
                  mayChange,          session.clock().today()};
    if (book.local) book.setBy = nameOf(session, book.local->setBy);
    return book;
}

}  // namespace

void CoreRuleGateway::book(Reply<RuleBook> reply) {
    m_worker.ask<RuleBook>(
        &m_worker,
        [mayChange = m_mayChange](access::Session& session) { return readBook(session, mayChange); },
        std::move(reply));
}

void CoreRuleGateway::save(const deontology::LocalPolicy& policy, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [policy](access::Session& session) -> Result<bool> {
            const auto catalogue = deontology::Catalogue::load();
            if (!catalogue) return tl::unexpected<Error>(catalogue.error());
            return gate::saveLocalPolicy(session, *catalogue, policy).map([] { return true; });
        },
        std::move(reply));
}

}  // namespace serment::ui
