// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/CoreLoginGateway.h"

#include "core/access/OpenSession.h"
#include "core/base/SharedSecret.h"
#include "ui/login/DemoAccounts.h"
#include "ui/widgets/Sentences.h"

namespace serment::ui {

CoreLoginGateway::CoreLoginGateway(QString folder, const Clock& clock, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(clock), m_demo(demoAccounts(m_folder)) {}

std::vector<Account> CoreLoginGateway::accounts() const {
    if (!m_demo.empty()) return m_demo;
    std::vector<Account> accounts;
    if (const auto names = access::loginNames(m_folder))
        for (const auto& each : *names) accounts.push_back({each.name, {}, roleText(each.role), {}});
    return accounts;
}

bool CoreLoginGateway::isDemo() const {
    return !m_demo.empty();
}

void CoreLoginGateway::open(const QString& name, const QString& passphrase, Reply<bool> reply) {
    QString typed = passphrase;
    const auto secret = sharedSecret(typed);
    using Opened = Result<std::unique_ptr<access::Session>>;
    m_background.run<Opened>(
        this, [folder = m_folder, name, secret, clock = &m_clock] { return access::openSession(folder, name, *secret, *clock); },
        [this, reply = std::move(reply)](Opened opened) {
            if (!opened) return reply(tl::unexpected<Error>(opened.error()));
            m_session = std::move(*opened);
            reply(true);
        });
}

}  // namespace serment::ui
