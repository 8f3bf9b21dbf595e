// SPDX-License-Identifier: GPL-3.0-or-later
// demo: a unit of people who do not exist.
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>

#include "app/ctl/Unit.h"
#include "core/synthetic/DemoUnit.h"

namespace serment::ctl {

namespace {

struct DemoArguments {
    std::string folder;
    synthetic::DemoOptions options;
};

QString s(const char* text) { return QString::fromLatin1(text); }

Result<synthetic::DemoUnit> make(const Context& context, const DemoArguments& arguments) {
    const SystemClock clock;
    const auto progress = [&](int done, int total) {
        if (!context.json) std::fprintf(stderr, "\r%d / %d", done, total);
        return true;
    };
    const QString folder = QString::fromLocal8Bit(arguments.folder.c_str());
    auto demo = synthetic::makeDemoUnit(folder, arguments.options, clock, progress);
    if (!context.json) std::fputs("\n", stderr);
    if (!demo) return demo;
    std::vector<DemoAccount> accounts;
    for (const auto& account : demo->accounts) accounts.push_back({account.user, account.role, account.passphrase});
    if (auto written = writeDemoAccounts(folder, accounts); !written) return tl::unexpected<Error>(written.error());
    return demo;
}

int run(const Context& context, const DemoArguments& arguments) {
    const auto demo = make(context, arguments);
    if (!demo) return report(context, demo.error());
    if (context.json) {
        QJsonArray accounts, patients;
        for (const auto& account : demo->accounts)
            accounts.append(QJsonObject{{s("user"), account.user}, {s("role"), account.role}, {s("passphrase"), account.passphrase}});
        for (const DetaineeId& id : demo->patients) patients.append(id.toString());
        printJson(QJsonObject{{s("unit"), QString::fromLocal8Bit(arguments.folder.c_str())}, {s("accounts"), accounts}, {s("patients"), patients}});
        return Done;
    }
    for (const auto& account : demo->accounts)
        std::printf("%-10s %-24s %s\n", qPrintable(account.user), qPrintable(account.role), qPrintable(account.passphrase));
    std::printf("%d entries\n", demo->entries);
    return Done;
}

}  // namespace

void addDemoCommands(CLI::App& program, Context& context) {
    auto arguments = std::make_shared<DemoArguments>();
    CLI::App* command = program.add_subcommand("demo", "Make a unit of people who do not exist");
    command->add_option("unit", arguments->folder, "Folder of the unit, new or empty")->required();
    command->add_option("--patients", arguments->options.patients, "How many people (0: an empty unit)")->check(CLI::Range(0, 2000000));
    command->add_option("--years", arguments->options.years, "How far back the files go")->check(CLI::Range(1, 60));
    command->add_option("--seed", arguments->options.seed, "The same seed gives the same people");
    command->callback([&context, arguments] { context.status = run(context, *arguments); });
}

}  // namespace serment::ctl
