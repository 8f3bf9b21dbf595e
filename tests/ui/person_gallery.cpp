// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what stands around the care (identity, duplicates, reception, consents, registers), filled with invented data on a
// unit of its own: person_gallery FOLDER [--dark] [--size 1366x768].
#include <gtest/gtest.h>

#include <QBuffer>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>

#include "core/access/Settings.h"
#include "core/consent/Consent.h"
#include "core/consent/JudicialInformation.h"
#include "core/consent/Mandate.h"
#include "core/consent/Opposition.h"
#include "core/gate/Register.h"
#include "core/people/Alias.h"
#include "core/people/Duplicates.h"
#include "core/people/IdentityDoubt.h"
#include "core/people/Portrait.h"
#include "core/people/RollImport.h"
#include "core/records/Reception.h"
#include "core/records/Register.h"
#include "tests/ui/ClinicalFile.h"
#include "translations/translations.h"
#include "ui/around/Pressures.h"
#include "ui/clinical/ClinicalTabs.h"
#include "ui/consent/ConsentTabs.h"
#include "ui/consent/Scans.h"
#include "ui/identity/CoreDuplicatesGateway.h"
#include "ui/identity/PersonTabs.h"
#include "ui/identity/PortraitSetting.h"
#include "ui/patient/CorePatientGateway.h"
#include "ui/patient/PatientPage.h"
#include "ui/reception/ReceptionLine.h"
#include "ui/reception/ReceptionTabs.h"
#include "ui/shell/MainWindow.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

const char* const roll =
    "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de naissance;Sexe;Nationalité;Bâtiment;Étage;Cellule;Date d'écrou;Date "
    "de libération prévue;Statut\r\n"
    "45871;IONESCU;;Mihai Andrei;03/05/2009;ROUMANIE;M;Roumaine;B;2;214;01/02/2026;;Prévenu\r\n"
    "45872;MARTINEZ;;Paul;03/05/1984;LYON;M;Française;A;1;101;01/02/2026;;Condamné\r\n";

struct Gallery {
    ClinicalFile file;
    FakePrompts prompts;
    FakeFinder finder;
    QDir folder;
    DetaineeId person;
    CorePatientGateway patients{file.worker(), file.session()};
    CoreDuplicatesGateway duplicates{file.worker(), file.session()};
    std::unique_ptr<MainWindow> window;
    PatientPage* page = nullptr;

    access::Session& session() { return file.session(); }
    QDate today() { return session().clock().today(); }

    // A paper of its own, to have something to read.
    QString paper() {
        QImage sheet(900, 1200, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.setFont(QFont(painter.font().family(), 28));
        painter.drawText(sheet.rect().adjusted(80, 80, -80, -80), Qt::TextWordWrap, u("MANDAT\n\nJe soussigné donne mandat à Maître Leduc de recevoir une copie de mon dossier."));
        painter.end();
        const QString path = file.unit().scratch(u("paper.png"));
        sheet.save(path);
        return path;
    }
    void fill() {
        ASSERT_TRUE(people::applyRoll(session(), roll, people::RowsInError::Stop)->applied);
        const auto present = people::presentDetainees(session());
        for (const auto& each : *present)
            if (each.identity.familyName == u("IONESCU")) person = each.id;
        fillIdentity();
        fillConsents();
        fillRegisters();
    }
    void fillIdentity() {
        people::Identity twin;
        twin.familyName = u("MARTINES");
        twin.usedName = u("LOPEZ");
        twin.givenNames = {u("Paul"), u("Henri")};
        twin.sex = people::Sex::Male;
        twin.birthDate = people::PartialDate::parse(u("03/05/1984")).value();
        twin.birthPlace = u("Villeurbanne");
        twin.birthPlaceCode = u("69266");
        (void)people::addDetainee(session(), twin);
        people::Identity near = twin;
        near.familyName = u("IONESKU");
        near.givenNames = {u("Andrei"), u("Mihai")};
        near.birthDate = people::PartialDate::parse(u("03/05/2009")).value();
        (void)people::addDetainee(session(), near);
        people::Alias alias;
        alias.familyName = u("POPA");
        alias.givenNames = {u("Andrei")};
        alias.note = u("lu sur une lettre");
        (void)people::addAlias(session(), person, alias);
        (void)people::raiseIdentityDoubt(session(), person, u("Deux dates de naissance sur deux papiers."));
        (void)access::saveSetting(session(), QString::fromLatin1(people::portraitSetting), u("true"));
        QImage face(300, 380, QImage::Format_RGB32);
        face.fill(QColor(150, 160, 175));
        QBuffer bytes;
        face.save(&bytes, "JPEG");
        (void)people::setPortrait(session(), person, bytes.data(), today());
    }
    void fillConsents() {
        consent::Consent c;
        c.detainee = person;
        c.act = consent::ConsentAct::Screening;
        c.content = u("VIH, hépatites B et C");
        c.state = consent::ConsentState::Given;
        c.informedOn = c.decidedOn = today();
        c.language = u("ro");
        c.interpreter = u("ISM, par téléphone");
        (void)consent::recordConsent(session(), c);
        c.act = consent::ConsentAct::Disclosure;
        c.recipient = u("csapa");
        c.recipientName = u("CSAPA du Parc");
        c.content = u("letter_to_professional");
        c.purpose = u("suivi après la sortie");
        c.informationCategories = u("traitements, dates des rendez-vous");
        c.professionalCategories = u("médecins, infirmiers");
        c.medium = u("lettre fermée");
        c.security = u("remise en main propre");
        (void)consent::recordConsent(session(), c);
        (void)consent::recordNotice(session(), person, u("spip"), today());
        (void)consent::recordOpposition(session(), person, u("spip"), today(), u("ne veut pas que son conseiller sache"),
                                        gate::disclosuresBefore(session()));
        consent::Mandate m;
        m.detainee = person;
        m.holder = u("Maître Leduc");
        m.holderKind = u("lawyer");
        m.scope = u("une copie du dossier entier");
        m.signedOn = m.identityCheckedOn = m.startsOn = today();
        m.identityDocument = u("carte professionnelle");
        m.scanId = Scans::keep(session(), person, paper(), u("Mandat")).value();
        (void)consent::recordMandate(session(), m);
        consent::Representative r;
        r.detainee = person;
        r.name = u("UEMO de Clairbourg");
        r.quality = consent::RepresentativeQuality::Pjj;
        r.telephone = u("04 00 00 00 00");
        r.since = today();
        r.scanId = m.scanId;
        (void)consent::recordRepresentative(session(), r);
    }
    void line(records::Register kind, const char* who, const char* subject, const char* note, const QDate& decided = {}) {
        records::RegisterLine l;
        l.kind = kind;
        if (kind != records::Register::Pressure) l.detainee = person;
        l.happenedOn = today().addDays(-12);
        l.who = u(who);
        l.subject = u(subject);
        l.note = u(note);
        l.decidedOn = decided;
        (void)records::recordRegisterLine(session(), l);
    }
    void fillRegisters() {
        line(records::Register::FilesKept, "", "2 dossiers : somatique, sur papier", "");
        line(records::Register::Coordinator, "Dr Leroy", "soins somatiques et psychiatriques", "");
        line(records::Register::SynthesisMeeting, "Dr Leroy, Dr Blanc, I. Morel", "sevrage et sortie", "traitement commun, rendez-vous alternés");
        line(records::Register::OutsideDoctor, "Dr Martin, cardiologue", "second avis", "");
        line(records::Register::OnlineRecord, "", "lettre de liaison", "à sa demande", today());
        line(records::Register::Pressure, "administration", "Connaître le diagnostic d’un détenu avant la commission", "");
        line(records::Register::Pressure, "judge", "Un certificat sur la dangerosité", "refusé, article rappelé", today());
        records::ReceptionAnswer a;
        a.detainee = person;
        a.item = u("suicide_risk");
        a.note = u("triste, pas d’idée suicidaire, appelle sa sœur");
        (void)records::recordReception(session(), {a});
    }
    void compose(const QSize& size) {
        window = std::make_unique<MainWindow>(ShellInfo{u("Unité sanitaire · MA de Clairbourg"), u("Dr A. Leroy"), u("médecin"), true, 120}, finder);
        page = new PatientPage(patients);
        ClinicalTabs::addTo(*page, file.worker(), session(), prompts);
        ConsentTabs::addTo(*page, file.worker(), session(), prompts);
        ReceptionTabs::addTo(*page, file.worker(), session());
        PersonTabs::addTo(*page, file.worker(), session(), prompts);
        window->addPage(u("patient"), u("patients"), page);
        window->addPage(u("duplicates"), QString(), new DuplicatesPage(duplicates), u("patient"));
        window->addPage(u("pressures"), u("registers"), new PressuresPage(std::make_unique<PressureGateway>(file.worker(), session())));
        window->resize(size);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        window->showPage(u("patient"), person.toString());
        file.settle();
    }
    void shoot(const char* name) {
        file.settle();
        QTest::qWait(50);
        window->grab().save(folder.filePath(u(name) + u(".png")));
    }
    void part(const char* tab, const char* part, const char* name) {
        page->showTab(u(tab));
        for (auto* each : page->findChildren<PatientTab*>())
            if (each->key() == u(tab)) each->showPart(u(part), {});
        shoot(name);
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { file.key(key, modifiers); }
    void identity() {
        part("person", "identity", "identity");
        keys(Qt::Key_E, Qt::ControlModifier);
        shoot("identity_form");
        keys(Qt::Key_Escape);
        keys(Qt::Key_P, Qt::ControlModifier);
        shoot("identity_picture");
        keys(Qt::Key_Escape);
        for (const char* each : {"around.files", "around.coordinator", "around.meetings", "around.doctor", "around.online"}) {
            part("person", each, each);
            keys(Qt::Key_N, Qt::ControlModifier);
            shoot((QByteArray(each) + "_form").constData());
            keys(Qt::Key_Escape);
        }
    }
    void consents() {
        for (const char* each : {"consents.given", "consents.opposition", "consents.mandates", "consents.representatives", "consents.judicial"}) {
            part("consents", each, each);
            keys(Qt::Key_O, Qt::ControlModifier);
            shoot((QByteArray(each) + "_o").constData());
            keys(Qt::Key_Escape);
            keys(Qt::Key_N, Qt::ControlModifier);
            shoot((QByteArray(each) + "_form").constData());
            keys(Qt::Key_Escape);
        }
        part("consents", "consents.given", "consents.given");
        keys(Qt::Key_T, Qt::ControlModifier);
        shoot("consents.sharing_form");
        keys(Qt::Key_Escape);
        keys(Qt::Key_F8);
        shoot("bar");
        file.type(u("v"));
        shoot("bar_answer");
        file.type(u("r"));
        shoot("bar_refused");
        keys(Qt::Key_Escape);
    }
    void reception() {
        part("reception", "reception.nurse", "nurse");
        const auto answer = [&](const char* item, const char* key) {
            for (auto* each : page->findChildren<ReceptionLine*>())
                if (each->item() == u(item) && each->isVisible()) each->begin();
            file.type(u(key));
        };
        for (const char* item : {"language", "substitution", "files_told"}) answer(item, "f");
        shoot("nurse_answers");
        part("reception", "reception.physician", "physician");
        answer("tuberculosis", "f");
        answer("hiv", "a");
        shoot("physician_answers");
        part("reception", "reception.migrant", "migrant");
    }
};

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({u("dark"), {}});
    options.addOption({u("size"), {}, u("size"), u("1366x768")});
    options.process(application);
    installLanguage(application, u("fr"));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    Theme::apply(application, {options.isSet(u("dark")) ? Mode::Dark : Mode::Light, 100, false});
    const QStringList size = options.value(u("size")).split(QLatin1Char('x'));
    Gallery gallery;
    gallery.folder = QDir(options.positionalArguments().value(0));
    gallery.folder.mkpath(u("."));
    gallery.fill();
    gallery.compose(QSize(size.value(0).toInt(), size.value(1).toInt()));
    gallery.identity();
    gallery.consents();
    gallery.reception();
    gallery.window->showPage(u("duplicates"));
    gallery.shoot("duplicates");
    gallery.window->showPage(u("pressures"));
    gallery.shoot("pressures");
    return 0;
}
