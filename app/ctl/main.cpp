// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include <cstdio>

#include "app/ctl/Commands.h"
#include "app/ctl/Unit.h"
#include "core/keys/ProcessHardening.h"

namespace {

// A service account has no runtime folder and a terminal program needs none: not worth a line on every command.
void tellWithoutRuntimeFolder(QtMsgType, const QMessageLogContext&, const QString& message) {
    if (!message.startsWith(QLatin1String("QStandardPaths: "))) std::fprintf(stderr, "%s\n", qPrintable(message));
}

}  // namespace

int main(int argc, char** argv) {
    using namespace serment::ctl;
    serment::keys::hardenProcess();
    takePassphraseFromEnvironment();
    // Papers need fonts, never a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(tellWithoutRuntimeFolder);
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sermentctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SERMENT_VERSION));

    CLI::App program{"Serment from a terminal: the same rules and the same store as the window"};
    program.set_version_flag("--version", SERMENT_VERSION);
    program.fallthrough();  // --json and --user may stand after the command
    Context context;
    program.add_flag("--json", context.json, "Answer in JSON");
    program.add_option("--user", context.user, "Account to open the unit with");
    program.add_option("--passphrase-file", context.passphraseFile, "File whose first line is the passphrase");
    program.require_subcommand(1);
    addUnitCommands(program, context);
    addDeontologyCommands(program, context);
    addVerifyCommands(program, context);
    addUserCommands(program, context);
    addBackupCommands(program, context);
    addWalkthroughCommands(program, context);
    addPeopleCommands(program, context);
    addRequestCommands(program, context);
    addDemoCommands(program, context);
    addBundleCommands(program, context);
    addScreenCommands(program, context);

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int status = program.exit(error);
        return status == 0 ? Done : WrongUse;
    }
    return context.status;
}
