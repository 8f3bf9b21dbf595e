// SPDX-License-Identifier: GPL-3.0-or-later
// Who left unannounced, receipts, the patient's copy, heirs, certificates: from the keys to what the core holds.
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QProgressBar>
#include <QSignalSpy>

#include "core/access/Certificate.h"
#include "core/directory/Partner.h"
#include "core/gate/Register.h"
#include "core/people/Person.h"
#include "core/records/File.h"
#include "tests/ui/TransferDesk.h"
#include "ui/settings/CoreSettingsGateway.h"
#include "ui/settings/UnitForm.h"
#include "ui/today/CoreTodayGateway.h"
#include "ui/transfers/AccessView.h"
#include "ui/transfers/BundlesView.h"
#include "ui/transfers/DirectoryView.h"
#include "ui/transfers/ExitsView.h"
#include "ui/transfers/ReadyKeeper.h"
#include "ui/transfers/ReceiveView.h"
#include "ui/transfers/SendForm.h"
#include "ui/transfers/TransfersPage.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

QString first(const QString& folder, const char* pattern) {
    const QStringList found = QDir(folder).entryList({u(pattern)});
    return found.isEmpty() ? QString() : QDir(folder).filePath(found.front());
}

void ctrl(QWidget& page, Qt::Key key, Desk& desk) {
    QTest::keyClick(&page, key, Qt::ControlModifier);
    desk.settle();
}

QCheckBox* box(QWidget& page, const char* start) {
    for (QCheckBox* each : page.findChildren<QCheckBox*>())
        if (each->isVisible() && each->text().startsWith(u(start))) return each;
    ADD_FAILURE() << "no box " << start;
    return nullptr;
}

void leaves(Desk& desk, people::EndReason reason, const QString& destination = {}) {
    ASSERT_TRUE(people::endStay(*desk.session, people::stays(*desk.session, desk.martin())->front().id, desk.unit.clock().today(), reason, destination).has_value());
}

void makeReady(Desk& desk) {
    ReadyKeeper keeper(*desk.worker);
    QSignalSpy rested(&keeper, &ReadyKeeper::rested);
    keeper.start(0);
    ASSERT_TRUE(QTest::qWaitFor([&rested] { return !rested.isEmpty(); }, 60000));
}

// A whole file written to a folder from the keyboard; the passphrase as shown.
QString sendWhole(Desk& desk, BundlesView& view, const QString& folder) {
    desk.show(view);
    ctrl(view, Qt::Key_N, desk);
    auto* form = view.findChild<SendForm*>();
    desk.pick(*form, "martin");
    desk.line(*form, "Responsible physician")->setText(u("Dr Roux"));
    box(*form, "With the psychiatric part")->setChecked(false);
    box(*form, "The person was told")->setChecked(true);
    desk.prompts.file = folder;
    ctrl(*form, Qt::Key_Return, desk);
    for (const QLabel* label : view.findChildren<QLabel*>())
        for (const QString& line : label->text().split(QLatin1Char('\n')))
            if (line.startsWith(u("Passphrase: "))) return line.mid(12);
    return {};
}

}  // namespace

TEST(Unannounced, WhatIsMadeReadyInTheBackgroundIsHandedOverFromTheFirstPageWithKeys) {
    Desk desk;
    leaves(desk, people::EndReason::Transferred, u("Valmont"));
    makeReady(desk);
    CoreTodayGateway today(*desk.worker, desk.session->clock());
    QString target;
    QString number;
    today.board([&](Result<TodayBoard> board) {
        for (const TodayGroup& group : board->groups)
            if (group.title == u("Left without notice")) {
                target = group.rows.front().id;
                number = group.rows.front().place;
            }
    });
    desk.settle();
    ASSERT_EQ(target, u("transfers|ready:") + desk.martin().toString());
    EXPECT_EQ(number, u("01 99 00 12 34"));

    TransfersPage page(*desk.gateway, *desk.finder, desk.prompts);
    page.resize(1120, 640);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.open(target.section(QLatin1Char('|'), 1));
    page.activate();
    desk.settle();
    auto* form = page.findChild<SendForm*>();
    ASSERT_TRUE(form->isVisible());
    desk.line(*form, "Responsible physician")->setFocus();
    desk.type(desk.line(*form, "Responsible physician"), "Dr Roux");
    const QString folder = desk.unit.scratch(u("stick"));
    desk.prompts.file = folder;
    ctrl(*form, Qt::Key_Return, desk);
    EXPECT_TRUE(first(folder, "*.zip").isEmpty());  // anybody can call
    desk.type(desk.line(*form, "How it was checked"), "rappel au standard");
    ctrl(*form, Qt::Key_Return, desk);
    EXPECT_TRUE(first(folder, "*.zip").isEmpty());  // the gate: the person was not told
    box(*form, "The person was told")->setChecked(true);
    ctrl(*form, Qt::Key_Return, desk);
    EXPECT_FALSE(first(folder, "*.zip").isEmpty()) << desk.told(page).toStdString();
    const auto lines = transfer::transfers(*desk.session);
    ASSERT_EQ(lines->size(), 1u);
    EXPECT_EQ(lines->front().partner, u("Dr Roux"));
    EXPECT_TRUE(continuity::unannouncedExits(*desk.session)->empty());
}

TEST(Unannounced, ANurseSeesThatItIsReadyAndTheNumberButDoesNotSendIt) {
    Desk desk;
    leaves(desk, people::EndReason::Released);
    makeReady(desk);
    const auto nurse = desk.unit.session(u("nurse"));
    Worker worker(*nurse->forkForWorker());
    CoreTransferGateway gateway(worker, *nurse, u("Centre hospitalier"));
    BundlesView view(gateway, *desk.finder, desk.prompts);
    view.resize(1120, 640);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    view.activate();
    auto* list = desk.list(view, "Files sent and received");
    ASSERT_TRUE(QTest::qWaitFor([list] { return !list->rowModel().rows().empty(); }, 60000));
    EXPECT_TRUE(list->rowModel().rows().front().place.startsWith(u("ready since")));
    EXPECT_TRUE(list->rowModel().rows().front().meta.contains(u("01 99 00 12 34")));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_FALSE(view.findChild<SendForm*>()->isVisible());
    EXPECT_TRUE(desk.told(view).contains(u("A physician hands it over")));
}

namespace {

// How many rows of Today stand under this title.
size_t waiting(Desk& desk, const QString& title) {
    CoreTodayGateway today(*desk.worker, desk.session->clock());
    size_t rows = 0;
    today.board([&](Result<TodayBoard> board) {
        for (const TodayGroup& group : board->groups)
            if (group.title == title) rows = group.rows.size();
    });
    desk.settle();
    return rows;
}

}  // namespace

TEST(Receipts, AreRememberedUntilPrintedOrSavedAndTheSenderSeesReceived) {
    Desk from, to;
    const QString folder = from.unit.scratch(u("stick"));
    BundlesView sender(*from.gateway, *from.finder, from.prompts);
    const QString passphrase = sendWhole(from, sender, folder);
    ASSERT_FALSE(passphrase.isEmpty()) << from.told(sender).toStdString();
    const QString notHandedOver = u("Your documents not handed over yet");
    EXPECT_EQ(waiting(from, notHandedOver), 1u);

    BundlesView receiver(*to.gateway, *to.finder, to.prompts);
    to.show(receiver);
    to.prompts.file = first(folder, "*.zip");
    to.prompts.text = passphrase;
    ctrl(receiver, Qt::Key_O, to);
    auto* receive = receiver.findChild<ReceiveView*>();
    ctrl(*receive, Qt::Key_Return, to);
    ASSERT_EQ(transfer::transfers(*to.session)->size(), 1u) << to.told(receiver).toStdString();
    EXPECT_TRUE(transfer::transfers(*to.session)->front().owesReceipt());
    QTest::keyClick(receive, Qt::Key_Escape);  // the telephone rings: nobody saved it
    to.settle();
    auto* list = to.list(receiver, "Files sent and received");
    ASSERT_TRUE(list->isVisible());
    ASSERT_EQ(list->rowModel().rows().size(), 1u);
    EXPECT_TRUE(list->rowModel().rows().front().place.contains(u("receipt to send back")));
    to.prompts.confirmed = false;  // the printer was not chosen: still owed
    ctrl(receiver, Qt::Key_P, to);
    EXPECT_TRUE(transfer::transfers(*to.session)->front().owesReceipt());
    to.prompts.confirmed = true;
    ctrl(receiver, Qt::Key_P, to);
    EXPECT_FALSE(transfer::transfers(*to.session)->front().owesReceipt());
    EXPECT_TRUE(list->rowModel().rows().front().place.contains(u("receipt sent back")));
    to.prompts.file = to.unit.scratch(u("recu.p7s"));
    ctrl(receiver, Qt::Key_S, to);
    QFile slip(*to.prompts.file);
    ASSERT_TRUE(slip.open(QIODevice::ReadOnly));
    EXPECT_FALSE(slip.readAll().contains("MARTIN"));

    sender.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&sender));
    QTest::keyClick(sender.findChild<SendForm*>(), Qt::Key_Escape);
    from.settle();
    from.prompts.file = to.prompts.file;
    ctrl(sender, Qt::Key_R, from);
    EXPECT_TRUE(transfer::transfers(*from.session)->front().isReceived);
    EXPECT_TRUE(from.list(sender, "Files sent and received")->rowModel().rows().front().place.startsWith(u("sent → received")));
    EXPECT_EQ(waiting(from, notHandedOver), 0u) << "its reader has it";
}

TEST(Progress, MovesWithTheWorkAndStopsWithoutSending) {
    Desk desk;
    transfer::ExportRequest request;
    request.detainee = desk.martin();
    request.recipientName = u("Dr Roux");
    request.patientInformed = true;
    Job job;
    std::vector<int> told;
    job.progress = [&](int done, int total) {
        EXPECT_EQ(total, 1000);
        told.push_back(done);
    };
    bool done = false;
    desk.gateway->send(request, desk.unit.scratch(u("stick")), job, [&](Result<SentFile> sent) {
        EXPECT_TRUE(sent.has_value());
        done = true;
    });
    EXPECT_FALSE(done);  // the window goes on meanwhile
    desk.settle();
    ASSERT_TRUE(done);
    EXPECT_GE(told.size(), 6u);
    EXPECT_EQ(told.back(), 1000);
    job = Job{};
    job.cancelled->store(true);
    const QString folder = desk.unit.scratch(u("stopped"));
    bool stopped = false;
    desk.gateway->send(request, folder, job, [&](Result<SentFile> sent) { stopped = !sent && sent.error().code == ErrorCode::Cancelled; });
    desk.settle();
    EXPECT_TRUE(stopped);
    EXPECT_TRUE(QDir(folder).entryList(QDir::Files).isEmpty());
    EXPECT_EQ(transfer::transfers(*desk.session)->size(), 1u);
}

TEST(CallBackNumber, IsCheckedAtTheFieldAndChangedByTheCoordinatingPhysicianAlone) {
    Desk desk;
    CoreSettingsGateway gateway(*desk.worker, *desk.session);
    UnitForm form(gateway);
    form.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    form.load();
    desk.settle();
    QLineEdit* number = desk.line(form, "Call-back number");
    EXPECT_EQ(number->text(), u("01 99 00 12 34"));
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u("01 99 00"));
    QTest::keyClick(&form, Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    EXPECT_TRUE(desk.told(form).contains(u("no telephone number")));
    EXPECT_EQ(access::unitProfile(*desk.session)->telephone, u("01 99 00 12 34"));
    number->selectAll();
    QTest::keyClicks(number, u("+33 1 99 00 56 78"));
    QTest::keyClick(&form, Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    EXPECT_EQ(access::unitProfile(*desk.session)->telephone, u("+33 1 99 00 56 78"));
    const auto nurse = desk.unit.session(u("nurse"));
    access::UnitProfile profile = *access::unitProfile(*nurse);
    EXPECT_EQ(access::saveUnitProfile(*nurse, profile).error().code, ErrorCode::NotPermitted);
    profile.telephone = u("quand vous voulez");
    EXPECT_EQ(access::saveUnitProfile(*desk.session, profile).error().field, u("telephone"));
}

TEST(ExitPapers, ArePrintedTogetherThenOneKeySaysIntoTheHands) {
    Desk desk;
    ExitsView view(*desk.gateway, *desk.finder, desk.prompts);
    desk.show(view);
    ctrl(view, Qt::Key_P, desk);
    EXPECT_FALSE(desk.prompts.asked.contains(u("print")));
    EXPECT_TRUE(desk.told(view).contains(u("Not written yet")));
    desk.list(view, "Checklist of the exit")->select(u("outside_appointments"));
    desk.type(desk.line(view, "Reason, date, who goes on"), "CMP du Parc, le 25/03 a 10 h");
    desk.type(&view, "f");
    ctrl(view, Qt::Key_P, desk);
    EXPECT_TRUE(desk.prompts.asked.contains(u("print"))) << desk.told(view).toStdString();
    gate::DisclosureFilter filter;
    filter.detainee = desk.martin();
    ASSERT_EQ(gate::disclosures(*desk.session, filter)->size(), 1u);
    desk.type(desk.line(view, "Reason, date, who goes on"), "la lettre suivra");
    desk.type(&view, "4");
    EXPECT_EQ(continuity::exitFile(*desk.session, desk.martin())->row.handOver, continuity::HandOver::IntoHands);
}

TEST(AccessPage, HeirsSayWhyAndReceiveTheirCopyOnPaper) {
    Desk desk;
    const auto catalogue = *deontology::Catalogue::load();
    ASSERT_TRUE(continuity::recordKeepingFact(*desk.session, desk.martin(), continuity::KeepingFact::Death, desk.unit.clock().today(), u("avis")).has_value());
    AccessView view(*desk.gateway, *desk.finder, desk.prompts);
    desk.show(view);
    ctrl(view, Qt::Key_N, desk);
    desk.pick(view, "martin");
    for (QComboBox* choice : view.findChildren<QComboBox*>())
        if (choice->accessibleName() == u("Asked by")) choice->setCurrentIndex(static_cast<int>(continuity::Asker::Heirs));
    desk.line(view, "Name")->setText(u("Mme Martin"));
    ctrl(view, Qt::Key_S, desk);
    EXPECT_TRUE(continuity::accessRequests(*desk.session, catalogue)->empty());  // no purpose
    desk.type(desk.line(view, "Why (heirs)"), "causes de la mort");
    ctrl(view, Qt::Key_S, desk);
    ASSERT_EQ(continuity::accessRequests(*desk.session, catalogue)->size(), 1u) << desk.told(view).toStdString();
    auto* steps = desk.list(view, "Steps of the answer");
    desk.prompts.text = u("proche");
    for (const char* id : {"identity", "somatic", "psychiatric", "paper", "hospital", "review"}) {
        steps->select(u(id));
        QTest::keyClick(steps, Qt::Key_Return);
        desk.settle();
    }
    ASSERT_GE(steps->rowModel().rows().size(), 2u);
    steps->select(steps->rowModel().rows().at(1).id);  // the first entry: told by a relative
    QTest::keyClick(steps, Qt::Key_Return);
    desk.settle();
    steps->select(u("reviewed"));
    QTest::keyClick(steps, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(continuity::accessRequests(*desk.session, catalogue)->front().apart.size(), 1u);
    const QString folder = desk.unit.scratch(u("copy"));
    desk.prompts.file = folder;
    ctrl(view, Qt::Key_Return, desk);
    EXPECT_TRUE(first(folder, "*.pdf").isEmpty());  // the 48 hours
    desk.unit.clock().advanceSeconds(3 * 24 * 3600);
    ctrl(view, Qt::Key_Return, desk);
    EXPECT_FALSE(first(folder, "1-dossier.pdf").isEmpty()) << desk.told(view).toStdString();
    const auto settled = continuity::accessRequests(*desk.session, catalogue)->front();
    EXPECT_FALSE(settled.isOpen());
    gate::DisclosureFilter filter;
    filter.detainee = desk.martin();
    const auto lines = gate::disclosures(*desk.session, filter);
    ASSERT_EQ(lines->size(), 1u);
    EXPECT_EQ(lines->front().number, settled.number);
    const auto journal = people::journalOfPerson(*desk.session, desk.martin());
    EXPECT_TRUE(std::any_of(journal->begin(), journal->end(), [](const access::JournalLine& line) { return line.action == u("give_access"); }));
}

TEST(Pinning, AUnitsCertificateComparedByTelephoneIsKnownFromThenOn) {
    Desk from, to;
    // The sender knows the receiver's certificate from its directory, entered with the button.
    DirectoryView directory(*from.gateway, from.prompts);
    from.show(directory);
    const QString pem = from.unit.scratch(u("valmont.pem"));
    QFile file(pem);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*access::publicCertificate(*to.session, Compartment::Coordination));
    file.close();
    ctrl(directory, Qt::Key_N, from);
    for (QComboBox* kind : directory.findChildren<QComboBox*>())
        if (kind->accessibleName() == u("Kind")) kind->setCurrentIndex(kind->findData(static_cast<int>(deontology::Recipient::NewUnitResponsable)));
    from.line(directory, "Name")->setText(u("USMP de Valmont"));
    from.line(directory, "Mission")->setText(u("soins en détention"));
    from.prompts.file = pem;
    QTest::mouseClick(from.button(directory, "Choose a certificate…"), Qt::LeftButton);
    ctrl(directory, Qt::Key_S, from);
    const auto partners = directory::partners(*from.session);
    ASSERT_EQ(partners->size(), 1u);
    EXPECT_EQ(*keys::certificateFingerprint(partners->front().certificatePem), *keys::certificateFingerprint(*access::publicCertificate(*to.session, Compartment::Coordination)));

    const QString folder = from.unit.scratch(u("stick"));
    BundlesView sender(*from.gateway, *from.finder, from.prompts);
    from.show(sender);
    ctrl(sender, Qt::Key_N, from);
    auto* form = sender.findChild<SendForm*>();
    from.pick(*form, "martin");
    for (QComboBox* choice : form->findChildren<QComboBox*>())
        if (choice->accessibleName() == u("Unit of the directory")) choice->setCurrentIndex(1);
    box(*form, "The person was told")->setChecked(true);
    from.prompts.file = folder;
    ctrl(*form, Qt::Key_Return, from);
    const QString bundle = first(folder, "*.p7m");
    ASSERT_FALSE(bundle.isEmpty()) << from.told(sender).toStdString();

    BundlesView receiver(*to.gateway, *to.finder, to.prompts);
    to.show(receiver);
    to.prompts.file = bundle;
    ctrl(receiver, Qt::Key_O, to);
    auto* receive = receiver.findChild<ReceiveView*>();
    const auto says = [&](const char* text) {
        const auto& rows = to.list(*receive, "What the file holds")->rowModel().rows();
        return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.title.contains(u(text)); });
    };
    EXPECT_TRUE(says("unverified"));
    to.prompts.confirmed = false;  // the fingerprint was not compared
    QTest::mouseClick(to.button(*receive, "Known by telephone: into the directory…"), Qt::LeftButton);
    to.settle();
    EXPECT_TRUE(directory::partners(*to.session)->empty());
    to.prompts.confirmed = true;
    QTest::mouseClick(to.button(*receive, "Known by telephone: into the directory…"), Qt::LeftButton);
    to.settle();
    ASSERT_EQ(directory::partners(*to.session)->size(), 1u);
    EXPECT_TRUE(says("known to the directory"));
}
