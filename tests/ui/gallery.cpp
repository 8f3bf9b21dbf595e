// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one page with invented data, to be looked at without a unit: ui_gallery PAGE [--dark] [--scale N].
#include <QApplication>
#include <QCommandLineParser>

#include "tests/ui/Fakes.h"
#include "translations/translations.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Notice.h"

using namespace serment::ui;

namespace {

struct PlainPage final : Page {
    QString title() const override { return QStringLiteral("Page"); }
    void activate() override { setFocus(); }
};

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("dark"), {}});
    options.addOption({QStringLiteral("scale"), {}, QStringLiteral("percent"), QStringLiteral("100")});
    options.process(application);
    installLanguage(application, QStringLiteral("fr"));
    Theme::apply(application, {options.isSet(QStringLiteral("dark")) ? Mode::Dark : Mode::Light,
                               options.value(QStringLiteral("scale")).toInt(), false});
    const QString page = options.positionalArguments().value(0);
    serment::ui::testing::FakeLogin login;
    serment::ui::testing::FakeFinder finder;
    login.known = {
        {QStringLiteral("aleroy"), QStringLiteral("Dr Anne Leroy"), QStringLiteral("médecin"), {}},
        {QStringLiteral("imorel"), QStringLiteral("Inès Morel"), QStringLiteral("infirmière"), {}}};
    std::unique_ptr<QWidget> shown;
    if (page == QStringLiteral("login")) {
        shown = std::make_unique<LoginView>(login);
    } else {
        auto window = std::make_unique<MainWindow>(
            ShellInfo{QStringLiteral("Unité sanitaire · MA de Clairbourg"), QStringLiteral("I. Morel"),
                      QStringLiteral("infirmière"), true, 120},
            finder);
        window->addPage(QStringLiteral("today"), QStringLiteral("today"), new PlainPage);
        window->addPage(QStringLiteral("requests"), QStringLiteral("requests"), new PlainPage);
        window->showPage(QStringLiteral("today"));
        shown = std::move(window);
    }
    shown->showMaximized();
    return application.exec();
}
