// SPDX-License-Identifier: GPL-3.0-or-later
// The window: serment [FOLDER OF THE UNIT].
#include <sodium.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include "app/window/StartWindow.h"
#include "app/window/Workspace.h"
#include "core/access/OpenSession.h"
#include "core/keys/ProcessHardening.h"
#include "translations/translations.h"
#include "ui/shell/SessionWatch.h"
#include "ui/widgets/Icons.h"

using namespace serment;

namespace {

QString demoFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("serment/demo"));
}

struct Given {
    QString folder;
    QString user;  // who locked, after a lock
};

Given given() {
    QCommandLineParser options;
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Folder of the unit to open."));
    const QCommandLineOption user(QStringLiteral("user"), QStringLiteral("Account that the login proposes."),
                                  QStringLiteral("name"));
    options.addOption(user);
    options.process(QCoreApplication::arguments());
    return {options.positionalArguments().value(0), options.value(user)};
}

// Qt hands a paper to the printing system through a temporary file: in the memory of the person's own session
// rather than on the disk.
void keepTemporariesInMemory() {
    const QByteArray session = qgetenv("XDG_RUNTIME_DIR");
    if (!session.isEmpty()) qputenv("TMPDIR", session);
}

}  // namespace

int main(int argc, char** argv) {
    keys::hardenProcess();
    keepTemporariesInMemory();
    if (sodium_init() < 0) return 1;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("serment"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SERMENT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("fr.serment.Serment"));
    ui::Workstation workstation = ui::loadWorkstation();
    ui::installLanguage(application, workstation.language);
    ui::Theme::apply(application, workstation.appearance);
    QApplication::setWindowIcon(ui::icon(QStringLiteral("mark"), ui::Tone::Accent));

    const SystemClock clock;
    ui::QtPrompts prompts;
    window::StartWindow start(clock, prompts, demoFolder());
    std::unique_ptr<window::Workspace> workspace;
    QObject::connect(&start, &window::StartWindow::opened, &start, [&] {
        workstation.unitFolder = start.folder();
        ui::saveWorkstation(workstation);
        auto opened = window::Workspace::open(start.takeSession(), prompts, workstation);
        if (!opened) return start.showWelcome(opened.error());
        workspace = std::move(*opened);
        const QString user = workspace->userName();
        const auto startAgain = [&](const QStringList& arguments) {
            workspace.reset();
            keys::restartProcess(QStringList{QCoreApplication::arguments().constFirst(), start.folder()} +
                                 arguments);
            QApplication::quit();
        };
        QObject::connect(
            &workspace->window(), &ui::MainWindow::locked, &start,
            [startAgain, user] {
                startAgain({QStringLiteral("--user"), user});
            },
            Qt::QueuedConnection);
        QObject::connect(
            &workspace->window(), &ui::MainWindow::userChangeWanted, &start, [startAgain] { startAgain({}); },
            Qt::QueuedConnection);
        workspace->window().showMaximized();
        workspace->window().activateWindow();
        start.hide();
    });
    ui::SessionWatch session;
    session.watchThisSession();
    QObject::connect(&session, &ui::SessionWatch::lockWanted, &start, [&] {
        if (workspace) workspace->window().lock();
    });
    const Given asked = given();
    start.setUser(asked.user);
    const QString folder = asked.folder.isEmpty() ? workstation.unitFolder : asked.folder;
    if (folder.isEmpty())
        start.showWelcome();
    else
        start.openFolder(folder);
    start.showMaximized();
    start.activateWindow();
    return QApplication::exec();
}
