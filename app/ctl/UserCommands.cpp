// SPDX-License-Identifier: GPL-3.0-or-later
// users: accounts and keys.
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

#include "app/ctl/Unit.h"
#include "core/access/Recovery.h"
#include "core/access/Rotation.h"
#include "core/access/Users.h"

namespace serment::ctl {

namespace {

struct UserOptions {
    std::string unit, login, displayName, role, title, rpps, newPassphraseFile;
    std::vector<std::string> compartments, sheets;
};
using Options = std::shared_ptr<UserOptions>;
using Work = std::function<Result<QJsonObject>(access::Session&, const UserOptions&)>;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QJsonArray names(const std::vector<Compartment>& compartments) {
    QJsonArray array;
    for (const Compartment compartment : compartments) array.append(compartmentName(compartment));
    return array;
}

Result<UserId> find(access::Session& session, const std::string& login) {
    const auto accounts = access::users(session);
    if (!accounts) return tl::unexpected<Error>(accounts.error());
    const auto found = std::find_if(accounts->begin(), accounts->end(), [&](const access::UserAccount& each) {
        return each.name == text(login);
    });
    if (found == accounts->end()) return fail(ErrorCode::NotFound, QStringLiteral("account"));
    return found->id;
}

Result<std::vector<Compartment>> parseCompartments(const std::vector<std::string>& given) {
    std::vector<Compartment> compartments;
    for (const std::string& name : given) {
        const auto compartment = compartmentFromName(text(name));
        if (!compartment) return fail(ErrorCode::InvalidInput, text(name), QStringLiteral("compartment"));
        compartments.push_back(*compartment);
    }
    return compartments;
}

// Two sheets, asked for where the options do not give them.
Result<std::pair<QString, QString>> sheetsOf(const UserOptions& options) {
    QStringList sheets;
    for (const std::string& sheet : options.sheets) sheets << text(sheet);
    while (sheets.size() < 2) {
        const auto typed = ask(QStringLiteral("Recovery sheet"));
        if (!typed) return tl::unexpected<Error>(typed.error());
        sheets << *typed;
    }
    return std::pair(sheets[0], sheets[1]);
}

Result<QJsonObject> list(access::Session& session, const UserOptions&) {
    const auto accounts = access::users(session);
    if (!accounts) return tl::unexpected<Error>(accounts.error());
    const auto due = access::rotationsDue(session);
    if (!due) return tl::unexpected<Error>(due.error());
    QJsonArray array;
    for (const access::UserAccount& account : *accounts)
        array.append(QJsonObject{{QStringLiteral("user"), account.name},
                                 {QStringLiteral("name"), account.displayName},
                                 {QStringLiteral("role"), access::roleName(account.role)},
                                 {QStringLiteral("keys"), names({account.keys.begin(), account.keys.end()})},
                                 {QStringLiteral("confirmed"), account.confirmed},
                                 {QStringLiteral("revoked"), account.revokedAt.has_value()}});
    return QJsonObject{{QStringLiteral("users"), array}, {QStringLiteral("rotations_due"), names(*due)}};
}

Result<QJsonObject> add(access::Session& session, const UserOptions& options) {
    const auto role = access::roleFromName(text(options.role));
    if (!role) return fail(ErrorCode::InvalidInput, QStringLiteral("no such role"), QStringLiteral("role"));
    if (*role == access::Role::CoordinatingPhysician &&
        session.user().role != access::Role::CoordinatingPhysician)
        return fail(ErrorCode::NotPermitted, QStringLiteral("only a coordinating physician names another"));
    const auto passphrase = newPassphrase(options.newPassphraseFile, {text(options.login)});
    if (!passphrase) return tl::unexpected<Error>(passphrase.error());
    const QString name = options.displayName.empty() ? text(options.login) : text(options.displayName);
    const auto added = access::addUser(
        session, {text(options.login), name, text(options.title), text(options.rpps), *role}, *passphrase);
    if (!added) return tl::unexpected<Error>(added.error());
    return QJsonObject{{QStringLiteral("user"), text(options.login)},
                       {QStringLiteral("id"), added->toString()}};
}

Result<QJsonObject> grant(access::Session& session, const UserOptions& options) {
    const auto user = find(session, options.login);
    if (!user) return tl::unexpected<Error>(user.error());
    const auto compartments = parseCompartments(options.compartments);
    if (!compartments) return tl::unexpected<Error>(compartments.error());
    for (const Compartment compartment : *compartments) {
        Result<void> granted;
        if (options.sheets.empty()) {
            granted = access::grantKey(session, *user, compartment);
        } else {
            const auto sheets = sheetsOf(options);
            if (!sheets) return tl::unexpected<Error>(sheets.error());
            granted = access::grantFromSheets(session, *user, compartment, sheets->first, sheets->second);
        }
        if (!granted) return tl::unexpected<Error>(granted.error());
    }
    return QJsonObject{{QStringLiteral("user"), text(options.login)},
                       {QStringLiteral("granted"), names(*compartments)}};
}

Result<QJsonObject> confirm(access::Session& session, const UserOptions& options) {
    const auto user = find(session, options.login);
    if (!user) return tl::unexpected<Error>(user.error());
    if (auto confirmed = access::confirmUser(session, *user); !confirmed)
        return tl::unexpected<Error>(confirmed.error());
    return QJsonObject{{QStringLiteral("user"), text(options.login)}, {QStringLiteral("confirmed"), true}};
}

// Those of `compartments` that this account may rotate; the others stay due, and the answer says so.
Result<QJsonObject> rotateAll(access::Session& session, const std::vector<Compartment>& compartments) {
    std::vector<Compartment> rotated;
    for (const Compartment compartment : compartments) {
        if (!session.may(access::Action::RotateKey, compartment)) continue;
        if (auto done = access::rotateKey(session, compartment); !done)
            return tl::unexpected<Error>(done.error());
        rotated.push_back(compartment);
    }
    const auto due = access::rotationsDue(session);
    if (!due) return tl::unexpected<Error>(due.error());
    return QJsonObject{{QStringLiteral("rotated"), names(rotated)},
                       {QStringLiteral("rotations_due"), names(*due)}};
}

Result<QJsonObject> revoke(access::Session& session, const UserOptions& options) {
    const auto user = find(session, options.login);
    if (!user) return tl::unexpected<Error>(user.error());
    if (auto revoked = access::revokeUser(session, *user); !revoked)
        return tl::unexpected<Error>(revoked.error());
    const auto due = access::rotationsDue(session);
    if (!due) return tl::unexpected<Error>(due.error());
    return rotateAll(session, *due);
}

Result<QJsonObject> rotate(access::Session& session, const UserOptions& options) {
    if (options.compartments.empty()) {
        const auto due = access::rotationsDue(session);
        if (!due) return tl::unexpected<Error>(due.error());
        return rotateAll(session, *due);
    }
    const auto compartments = parseCompartments(options.compartments);
    if (!compartments) return tl::unexpected<Error>(compartments.error());
    for (const Compartment compartment : *compartments)
        if (auto done = access::rotateKey(session, compartment); !done)
            return tl::unexpected<Error>(done.error());
    auto answer = rotateAll(session, {});
    if (answer) answer->insert(QStringLiteral("rotated"), names(*compartments));
    return answer;
}

void tell(const Context& context, const QJsonObject& answer) {
    if (context.json) return printJson(answer);
    for (const auto& each : answer.value(QStringLiteral("users")).toArray()) {
        const QJsonObject user = each.toObject();
        QStringList keys;
        for (const auto& name : user.value(QStringLiteral("keys")).toArray()) keys << name.toString();
        std::printf("%-20s %-24s %s%s\n", qPrintable(user.value(QStringLiteral("user")).toString()),
                    qPrintable(user.value(QStringLiteral("role")).toString()),
                    qPrintable(keys.join(QLatin1Char(' '))),
                    user.value(QStringLiteral("revoked")).toBool()     ? "  (revoked)"
                    : user.value(QStringLiteral("confirmed")).toBool() ? ""
                                                                       : "  (to be confirmed)");
    }
    for (const auto& name : answer.value(QStringLiteral("rotations_due")).toArray())
        std::printf("The key of %s is due for rotation by somebody who holds it.\n",
                    qPrintable(name.toString()));
    if (!answer.contains(QStringLiteral("users"))) std::printf("Done.\n");
}

int run(const Context& context, const UserOptions& options, const Work& work) {
    const SystemClock clock;
    auto session = openUnit(context, text(options.unit), clock);
    if (!session) return report(context, session.error());
    const auto answer = work(**session, options);
    if (!answer) return report(context, answer.error());
    tell(context, *answer);
    return Done;
}

int recover(const Context& context, const UserOptions& options) {
    const auto sheets = sheetsOf(options);
    if (!sheets) return report(context, sheets.error());
    const auto passphrase = newPassphrase(options.newPassphraseFile, {text(options.login)});
    if (!passphrase) return report(context, passphrase.error());
    const SystemClock clock;
    const auto done = access::recoverUser(text(options.unit), text(options.login), sheets->first,
                                          sheets->second, *passphrase, clock);
    if (!done) return report(context, done.error());
    tell(context, {{QStringLiteral("user"), text(options.login)}, {QStringLiteral("recovered"), true}});
    return Done;
}

void addWork(CLI::App* users, Context& context, const Options& options, const char* name, const char* help,
             Work work, const std::function<void(CLI::App*)>& describe) {
    CLI::App* command = users->add_subcommand(name, help);
    describe(command);
    command->callback(
        [&context, options, work = std::move(work)] { context.status = run(context, *options, work); });
}

}  // namespace

void addUserCommands(CLI::App& program, Context& context) {
    auto options = std::make_shared<UserOptions>();
    CLI::App* users = program.add_subcommand("users", "Accounts, keys and recovery");
    users->add_option("unit", options->unit, "Folder of the unit")->required();
    users->require_subcommand(1);
    const auto login = [options](CLI::App* command) {
        command->add_option("login", options->login, "Login name")->required();
    };
    const auto sheets = [options](CLI::App* command) {
        command->add_option("--sheet", options->sheets, "Text of a recovery sheet; give two");
    };
    const auto passphrase = [options](CLI::App* command) {
        command->add_option("--new-passphrase-file", options->newPassphraseFile,
                            "File whose first line is the new passphrase");
    };
    addWork(users, context, options, "list", "Accounts, their roles and the keys sealed to them", list,
            [](CLI::App*) {});
    addWork(users, context, options, "add",
            "Add an account, with the keys of its role that this account holds", add, [=](CLI::App* command) {
                login(command);
                command->add_option("--role", options->role, "physician, nurse, psychiatrist…")->required();
                command->add_option("--name", options->displayName, "Name as printed");
                command->add_option("--title", options->title, "Quality as printed");
                command->add_option("--rpps", options->rpps, "RPPS number");
                passphrase(command);
            });
    addWork(users, context, options, "confirm", "Vouch for an account that hospital IT added", confirm,
            login);
    addWork(users, context, options, "grant", "Give an account the key of compartments", grant,
            [=](CLI::App* command) {
                login(command);
                command
                    ->add_option("compartment", options->compartments,
                                 "coordination, somatic, psychiatric, prevention")
                    ->required();
                sheets(command);
            });
    addWork(users, context, options, "revoke", "End an account and renew the keys that it knew", revoke,
            login);
    addWork(users, context, options, "rotate", "Renew the keys that are due, or those named", rotate,
            [=](CLI::App* command) {
                command->add_option("compartment", options->compartments, "Compartments");
            });
    CLI::App* recovering =
        users->add_subcommand("recover", "Give an account a new passphrase with two recovery sheets");
    login(recovering);
    sheets(recovering);
    passphrase(recovering);
    recovering->callback([&context, options] { context.status = recover(context, *options); });
}

}  // namespace serment::ctl
