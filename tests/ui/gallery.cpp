// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one page with invented data, to be looked at without a unit: ui_gallery PAGE [--dark] [--scale N].
#include <QApplication>
#include <QCommandLineParser>

#include "tests/ui/FakePatient.h"
#include "tests/ui/FakeRequests.h"
#include "tests/ui/Fakes.h"
#include "translations/translations.h"
#include "ui/patient/PatientPage.h"
#include "ui/patient/PatientsPage.h"
#include "ui/requests/RequestsPage.h"
#include "ui/shell/MainWindow.h"

using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

void fillMailbox(FakeRequests& requests) {
    requests.content.toTriage = {slip("1", "BENALI Karim", "jai mal au coeur ds la poitrine depui hier", 52),
                                 slip("2", "COSTA Luis", "renouvelement traitement", 5),
                                 slip("3", "DIALLO Amadou", "je voudrai voir le dentiste svp", 27),
                                 slip("4", "LEFEBVRE Jean-Baptiste", "", 3)};
    requests.content.toTriage[0].flagged = true;
    requests.content.toTriage[2].place = QStringLiteral("A-1-102");
    requests.content.triaged = {slip("5", "MARTIN Paul", "dents", 60),
                                slip("6", "NGUYEN Van", "lunettes", 80)};
    for (Slip& done : requests.content.triaged) {
        done.priority = QStringLiteral("72h");
        done.target = QStringLiteral("dentist");
    }
    requests.content.triaged[1].overdue = true;
    requests.content.overdue = 2;
}

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
    FakeLogin login;
    FakeFinder finder;
    FakePrompts prompts;
    FakeRequests requests;
    FakePatient patient;
    for (const char* name : {"BENALI Karim", "BENALI Kamel", "COSTA Luis"})
        finder.people.push_back(plainRow(name, "patients", name, "12/01/1990 · 36 ans", "écrou 45871"));
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
        fillMailbox(requests);
        fillExample(patient);
        window->addPage(QStringLiteral("requests"), QStringLiteral("requests"),
                        new RequestsPage(requests, finder, prompts));
        window->addPage(QStringLiteral("patients"), QStringLiteral("patients"), new PatientsPage(patient));
        window->addPage(QStringLiteral("patient"), QString(), new PatientPage(patient),
                        QStringLiteral("patients"));
        window->showPage(page, page == QStringLiteral("patient")
                                   ? QStringLiteral("11111111-2222-4333-8444-555555555555")
                                   : QString());
        shown = std::move(window);
    }
    shown->showMaximized();
    return application.exec();
}
