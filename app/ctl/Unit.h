// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <vector>

#include "app/ctl/Commands.h"
#include "core/access/Session.h"
#include "core/base/SecureBuffer.h"

namespace serment::ctl {

// First thing in main(): takes SERMENT_PASSPHRASE, zeroes it where the system keeps the environment, and removes
// it, so that no later reader of /proc and no child process sees it.
void takePassphraseFromEnvironment();

// Opens the unit of a command: the account of --user (in a demo unit, else the first listed), the passphrase from
// --passphrase-file, SERMENT_PASSPHRASE, the demo unit's accounts.json, or a prompt without echo, in this order.
// Errors: MissingField (no --user in a real unit), and those of access::openSession.
Result<std::unique_ptr<access::Session>> openUnit(const Context& context, const QString& folder, const Clock& clock);

// The passphrase for an account, by the same ways.
Result<SecureBuffer> passphraseFor(const Context& context, const QString& folder, const QString& user);
// A new passphrase, asked twice at the terminal, or from --passphrase-file / SERMENT_PASSPHRASE / `file` when not
// empty. Checked by the rule of keys::checkPassphrase.
Result<SecureBuffer> newPassphrase(const std::string& file, const QStringList& forbidden);
// One question on the terminal, answer visible. MissingField when there is no terminal.
Result<QString> ask(const QString& question);

// The accounts of a demo unit, in the order listed; the first is the default user.
struct DemoAccount {
    QString user;
    QString role;
    QString passphrase;
};
std::vector<DemoAccount> demoAccounts(const QString& folder);  // empty when the unit is not a demo
Result<void> writeDemoAccounts(const QString& folder, const std::vector<DemoAccount>& accounts);  // mode 0600

}  // namespace serment::ctl
