// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>

#include "core/agenda/Appointment.h"
#include "core/requests/Pile.h"
#include "core/requests/Registering.h"
#include "core/requests/Triage.h"
#include "tests/ui/UnitAtWork.h"
#include "ui/requests/AppointmentDesk.h"
#include "ui/requests/CoreRequestsGateway.h"
#include "ui/requests/RegisterForm.h"
#include "ui/requests/RequestsPage.h"
#include "ui/requests/Scanner.h"
#include "ui/requests/SlipPictures.h"
#include "ui/requests/TriagePanel.h"
#include "ui/today/CoreTodayGateway.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;
using requests::RequestState;

namespace {

struct Post : UnitAtWork {
    CoreRequestsGateway gateway{*worker, *session};
    RequestsPage page{gateway, *finder, prompts};

    explicit Post(const QString& user = QStringLiteral("nurse")) : UnitAtWork(user) {}
    void begin() {
        show(page);
        page.activate();
        wait();
    }
    void startRound() { key(Qt::Key_N, Qt::ControlModifier); }
    // Who, the words, for whom.
    void slip(const char* name, const char* words, const char* target) {
        type(QString::fromLatin1(name));
        key(Qt::Key_Return);
        type(QString::fromLatin1(words));
        key(Qt::Key_Return);
        type(QString::fromLatin1(target));
    }
    template <typename T>
    T* field(const char* name) {
        for (auto* one : page.findChildren<T*>())
            if (one->accessibleName() == QString::fromLatin1(name)) return one;
        return nullptr;
    }
    requests::Pile pile() { return requests::pile(*session, {}).value(); }
    // The slips are all registered; whether the triage of the first one shows these words.
    bool triageSays(const QString& words) {
        Q_EMIT page.findChild<RegisterForm*>()->finished();
        wait();
        const auto labels = page.findChild<TriagePanel*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
};

// The device that SANE itself brings for tests, left by another program in colours at 50 dots an inch. SANE reads
// where its settings are once for each process.
struct VirtualScanner {
    VirtualScanner() {
        static const QTemporaryDir settings;
        write(settings.filePath(QStringLiteral("dll.conf")), "test\n");
        write(settings.filePath(QStringLiteral("test.conf")),
              "number_of_devices 1\nmode Color\ndepth 8\nresolution 50.0\ntest-picture \"Grid\"\n");
        qputenv("SANE_CONFIG_DIR", settings.path().toLocal8Bit());
    }
    static const char* wanted() { return "SANE's virtual device is not here: install the package libsane1. "; }

  private:
    static void write(const QString& path, const QByteArray& text) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
};

QImage drawing() {
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::yellow);
    return image;
}

}  // namespace

TEST(Mailbox, ARoundIsWrittenWithItsBoxAndASlipThatIsMissingIsTold) {
    Post post;
    post.person(QStringLiteral("Durand"));
    post.begin();
    post.startRound();
    post.field<QLineEdit>("Slips counted in the box")->setText(QStringLiteral("2"));
    post.slip("dura", "voir le dentiste", "d");
    ASSERT_EQ(post.pile().toTriage.size(), 1U);
    EXPECT_FALSE(post.pile().toTriage[0].request.round.isNull());
    Q_EMIT post.page.findChild<RegisterForm*>()->finished();
    post.wait();
    bool isTold = false;
    for (auto* notice : post.page.findChildren<Notice*>()) isTold = isTold || notice->text().contains(QStringLiteral("2 slips counted"));
    EXPECT_TRUE(isTold);
}

TEST(Mailbox, AnotherPersonWritesInOnesInterestAndTheTriageSaysSo) {
    Post post;
    post.person(QStringLiteral("Durand"));
    post.begin();
    post.startRound();
    auto* requester = post.field<QComboBox>("Written by");
    requester->setCurrentIndex(requester->findData(QStringLiteral("family")));
    post.slip("dura", "mon fils va mal", "i");
    EXPECT_TRUE(post.pile().toTriage.empty()) << "without a name nobody answers for it";
    post.field<QLineEdit>("Name of who wrote")->setText(QStringLiteral("Mme Durand"));
    ASSERT_NE(post.page.findChild<RegisterForm*>(), nullptr);
    for (auto* choice : post.page.findChild<RegisterForm*>()->findChildren<KeyChoice*>()) choice->take(QStringLiteral("i"));
    post.wait();
    ASSERT_EQ(post.pile().toTriage.size(), 1U);
    EXPECT_EQ(post.pile().toTriage[0].request.requester, requests::Requester::Family);
    EXPECT_TRUE(post.triageSays(QStringLiteral("Mme Durand")));
}

TEST(Mailbox, ARepeatedRequestIsLinkedAndShownWithTheFirstOne) {
    Post post;
    post.person(QStringLiteral("Durand"));
    post.begin();
    post.startRound();
    post.slip("dura", "dents", "d");
    post.slip("dura", "dents", "d");
    EXPECT_TRUE(post.page.findChild<RegisterForm*>()->findChild<Notice*>()->text().contains(QStringLiteral("same slip twice")));
    EXPECT_TRUE(post.triageSays(QStringLiteral("Linked requests")));
}

TEST(Mailbox, ASlipPastedAsAPictureIsKeptAndShownBeforeItIsDecidedOn) {
    Post post;
    post.person(QStringLiteral("Durand"));
    QApplication::clipboard()->setImage(drawing());
    post.begin();
    post.startRound();
    post.type(QStringLiteral("dura"));
    post.key(Qt::Key_Return);
    post.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    post.key(Qt::Key_Return);
    post.type(QStringLiteral("m"));
    ASSERT_EQ(post.pile().toTriage.size(), 1U);
    const auto id = post.pile().toTriage[0].request.id;
    const auto scans = requests::scansOf(*post.session, id).value();
    ASSERT_EQ(scans.size(), 1U);
    EXPECT_EQ(QImage::fromData(scans[0].content).size(), QSize(40, 30));
    Q_EMIT post.page.findChild<RegisterForm*>()->finished();
    post.wait();
    bool isDrawn = false;
    for (auto* label : post.page.findChild<TriagePanel*>()->findChildren<QLabel*>())
        isDrawn = isDrawn || (label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull());
    EXPECT_TRUE(isDrawn);
}

TEST(Mailbox, APictureThatCannotBeDrawnIsNotDecidedOnUnseen) {
    Post post;
    requests::NewRequest slip;
    slip.detainee = post.person(QStringLiteral("Durand"));
    slip.scan = requests::Scan{QStringLiteral("image/png"), QByteArray("\x89PNG\r\n\x1a\n broken")};
    ASSERT_TRUE(requests::registerRequest(*post.session, *requests::RedFlagFinder::load().value(), slip));
    post.begin();
    post.type(QStringLiteral("4mr"));
    post.key(Qt::Key_Return);
    EXPECT_EQ(post.pile().toTriage.size(), 1U);
}

TEST(Mailbox, AScanForPsychiatryIsSealedLikeTheWords) {
    Post post;
    post.person(QStringLiteral("Durand"));
    const QString file = post.unit.scratch(QStringLiteral("slip.png"));
    ASSERT_TRUE(drawing().save(file));
    post.prompts.file = file;
    post.begin();
    post.startRound();
    post.type(QStringLiteral("dura"));
    post.key(Qt::Key_Return);
    post.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    post.key(Qt::Key_Return);
    post.type(QStringLiteral("p"));
    ASSERT_EQ(post.pile().toTriage.size(), 1U);
    const auto request = post.pile().toTriage[0].request;
    ASSERT_TRUE(request.sealedFor);
    EXPECT_TRUE(requests::scansOf(*post.session, request.id)->empty());
    EXPECT_FALSE(requests::openSealedRequest(*post.session, request.id));
    const auto psychiatrist = post.unit.session(QStringLiteral("psychiatrist"));
    const auto opened = requests::openSealedRequest(*psychiatrist, request.id);
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    EXPECT_EQ(QImage::fromData(opened->scan->content).size(), QSize(40, 30));
}

TEST(Mailbox, OnlyPicturesAndPdfsAreTakenByWhatTheyAre) {
    EXPECT_FALSE(slipScan(QByteArray("MZ not a picture")));
    EXPECT_FALSE(slipScan({}));
    EXPECT_EQ(slipScan(pictureBytes(drawing()))->mediaType, QStringLiteral("image/png"));
    EXPECT_EQ(slipScan(QByteArray("%PDF-1.4"))->mediaType, QStringLiteral("application/pdf"));
    EXPECT_TRUE(slipPages({QStringLiteral("application/pdf"), QByteArray("%PDF-1.4 broken")}).empty());
}

TEST(Mailbox, AScannerIsAskedWhereItsLibraryIs) {
    const auto page = Scanner::scanNow(QStringLiteral(FAKE_SANE));
    ASSERT_TRUE(page) << qPrintable(page.error().detail);
    EXPECT_EQ(page->size(), QSize(3, 2));
    EXPECT_EQ(qGray(page->pixel(1, 0)), 128);
    EXPECT_EQ(qGray(page->pixel(2, 1)), 30);
    EXPECT_EQ(Scanner::scanNow(QStringLiteral("/nowhere/libsane")).error().code, ErrorCode::NotFound);
}

TEST(Mailbox, TheVirtualScannerOfSaneGivesAPageInGreyAtAReadableResolution) {
    const VirtualScanner scanner;
    const auto page = Scanner::scanNow();
    ASSERT_TRUE(page) << VirtualScanner::wanted() << qPrintable(page.error().detail);
    // 80 by 100 mm at 200 dots an inch.
    EXPECT_NEAR(page->width(), 630, 8);
    EXPECT_NEAR(page->height(), 787, 8);
    EXPECT_TRUE(page->isGrayscale());
    QSet<int> greys;
    for (int x = 0; x < page->width(); ++x) greys << qGray(page->pixel(x, page->height() / 3));
    EXPECT_TRUE(greys.contains(0) && greys.contains(255)) << "the grid has black and white squares";
}

TEST(Mailbox, ASlipRecordedWhileTheScannerWorksWaitsForItsPicture) {
    const VirtualScanner scanner;
    Post post;
    post.person(QStringLiteral("Durand"));
    post.begin();
    post.startRound();
    post.type(QStringLiteral("dur"));
    post.key(Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D);
    ASSERT_TRUE(QTest::qWaitFor([&post] { return post.page.findChild<RegisterForm*>()->registered() == 1; }, 20000))
        << VirtualScanner::wanted();
    const auto pile = post.pile();
    const auto scans = requests::scansOf(*post.session, pile.toTriage.front().request.id).value();
    ASSERT_EQ(scans.size(), 1U);
    EXPECT_GT(QImage::fromData(scans.front().content).width(), 600);
}

TEST(Mailbox, ANameThatNobodyBearsIsReplacedByTheNextOneTyped) {
    Post post;
    post.person(QStringLiteral("Durand"));
    post.begin();
    post.startRound();
    post.type(QStringLiteral("zzz"));
    post.key(Qt::Key_Return);
    post.slip("dur", "dents", "d");
    ASSERT_EQ(post.pile().toTriage.size(), 1U);
    EXPECT_EQ(post.pile().toTriage.front().request.words, QStringLiteral("dents"));
}

TEST(Mailbox, APictureTakenByMistakeIsRemovedBeforeItIsRecorded) {
    Post post;
    post.person(QStringLiteral("Durand"));
    post.begin();
    post.startRound();
    post.type(QStringLiteral("dur"));
    post.key(Qt::Key_Return);
    QApplication::clipboard()->setImage(drawing());
    post.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(post.field<QLabel>("Picture of the slip")->pixmap().isNull());
    post.key(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(post.field<QLabel>("Picture of the slip")->pixmap().isNull());
    post.key(Qt::Key_Return);
    post.type(QStringLiteral("d"));
    EXPECT_TRUE(post.pile().toTriage.empty()) << "a slip without words nor picture says nothing";
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("What is written (as it stands)"));
    post.type(QStringLiteral("dents"));
    post.key(Qt::Key_Return);
    post.type(QStringLiteral("d"));
    ASSERT_EQ(post.pile().toTriage.size(), 1U);
    const auto request = post.pile().toTriage.front().request.id;
    EXPECT_TRUE(requests::scansOf(*post.session, request)->empty());
}

TEST(Mailbox, TheAnswersOfTheDayArePrintedOnceEach) {
    Post post;
    requests::NewRequest slip;
    slip.words = QStringLiteral("dents");
    slip.language = QStringLiteral("es");
    const auto finder = requests::RedFlagFinder::load().value();
    for (const char* name : {"Durand", "Martin", "Petit", "Blanc", "Noir"}) {
        slip.detainee = post.person(QString::fromLatin1(name));
        const auto id = requests::registerRequest(*post.session, *finder, slip).value().id;
        ASSERT_TRUE(requests::triage(*post.session, id, 1, {}));
    }
    post.begin();
    post.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(post.prompts.asked, QStringList{QStringLiteral("print")});
    AnswerSheet again;
    post.gateway.answerSlips(post.unit.clock().today(), [&](Result<AnswerSheet> sheet) { again = sheet.value(); });
    post.wait();
    EXPECT_EQ(again.slips, 0);
    EXPECT_EQ(again.refused, 0);
}

TEST(Desk, OutsideASessionTheFirstHourThatNobodyHasIsProposedAndTheOthersAreTold) {
    Post post;
    const auto first = AppointmentDesk::nextFree(*post.session).value();
    EXPECT_EQ(first.second, QTime(9, 0));
    agenda::Slot slot;
    slot.detainee = post.person(QStringLiteral("Durand"));
    slot.resource = slot.place = QStringLiteral("Unité sanitaire");
    slot.day = first.first;
    slot.startsAt = first.second;
    ASSERT_TRUE(agenda::book(*post.session, slot, {}));
    EXPECT_EQ(AppointmentDesk::nextFree(*post.session)->second, QTime(9, 20));
    EXPECT_EQ(AppointmentDesk::takenOutside(*post.session), (std::vector<TakenHour>{{first.first, QTime(9, 0)}}));
}

TEST(Desk, AnAppointmentGoesIntoTheSessionThatHoldsTheHourAndATakenOneIsRefused) {
    Post post;
    const QDate tomorrow = post.unit.clock().today().addDays(1);
    agenda::AgendaSession held;
    held.resource = QStringLiteral("Box 1");
    held.place = QStringLiteral("Unité sanitaire");
    held.day = tomorrow;
    held.startsAt = QTime(14, 0);
    held.endsAt = QTime(15, 0);
    const auto session = agenda::openAgendaSession(*post.session, held).value();
    const auto finder = requests::RedFlagFinder::load().value();
    std::vector<requests::CareRequest> waiting;
    for (const char* name : {"Durand", "Martin"}) {
        requests::NewRequest slip;
        slip.detainee = post.person(QString::fromLatin1(name));
        slip.words = QStringLiteral("dents");
        const auto id = requests::registerRequest(*post.session, *finder, slip).value().id;
        ASSERT_TRUE(requests::triage(*post.session, id, 1, {}));
        waiting.push_back(requests::careRequest(*post.session, id).value());
    }
    EXPECT_EQ(AppointmentDesk::nextFree(*post.session).value(), (std::pair(tomorrow, QTime(14, 0))));
    ASSERT_TRUE(AppointmentDesk::give(*post.session, waiting[0], tomorrow, QTime(14, 0)));
    EXPECT_EQ(agenda::slotsBetween(*post.session, tomorrow, tomorrow)->front().session, session);
    EXPECT_EQ(AppointmentDesk::give(*post.session, waiting[1], tomorrow, QTime(14, 0)).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(AppointmentDesk::give(*post.session, waiting[1], tomorrow, QTime(16, 0)));
    EXPECT_TRUE(agenda::slotsBetween(*post.session, tomorrow, tomorrow)->back().session.isNull());
}

TEST(Desk, AnEscortThatCancelsFreesTheHourAndGivesTheRequestBack) {
    Post post;
    const auto finder = requests::RedFlagFinder::load().value();
    requests::NewRequest slip;
    slip.detainee = post.person(QStringLiteral("Durand"));
    slip.words = QStringLiteral("dents");
    const auto id = requests::registerRequest(*post.session, *finder, slip).value().id;
    ASSERT_TRUE(requests::triage(*post.session, id, 1, {}));
    const QDate tomorrow = post.unit.clock().today().addDays(1);
    ASSERT_TRUE(AppointmentDesk::give(*post.session, *requests::careRequest(*post.session, id), tomorrow, QTime(10, 0)));
    ASSERT_TRUE(AppointmentDesk::settle(*post.session, *requests::careRequest(*post.session, id),
                                        QStringLiteral("cancelled_by_escort"), {}));
    EXPECT_EQ(requests::careRequest(*post.session, id)->state, RequestState::EscortCancelled);
    EXPECT_EQ(agenda::slotsBetween(*post.session, tomorrow, tomorrow)->front().outcome, agenda::Outcome::CancelledByUnit);
}

// The psychiatric nurse and the psychiatrist sort everybody's slips, their team's before the others'.
TEST(Today, PutsTheRequestsOfOnesOwnTeamFirst) {
    for (const auto& user : {QStringLiteral("psychiatric_nurse"), QStringLiteral("psychiatrist"), QStringLiteral("nurse")}) {
        Post post(user);
        const auto nurse = post.unit.session(access::Role::Nurse);
        const auto psychiatrist = post.unit.session(access::Role::Psychiatrist);
        const auto red = requests::RedFlagFinder::load().value();
        const auto put = [&](const char* name, const char* words, requests::Target target) {
            requests::NewRequest slip;
            people::Identity identity;
            identity.familyName = QString::fromLatin1(name);
            identity.givenNames = {QStringLiteral("Paul")};
            slip.detainee = people::addDetainee(*nurse, identity).value();
            slip.words = QString::fromLatin1(words);
            slip.target = target;
            return requests::registerRequest(*nurse, *red, slip).value().id;
        };
        put("DENTS", "mal aux dents", requests::Target::Dentist);
        put("COEUR", "douleur au coeur qui serre", requests::Target::Physician);
        put("PSY", "rendez-vous", requests::Target::Psychiatry);
        const auto sorted = put("SUIVI", "rendez-vous", requests::Target::Psychiatry);
        ASSERT_TRUE(requests::triage(*psychiatrist, sorted, 1, {requests::Priority::Routine, requests::Target::Psychiatry, true, {}}));
        CoreTodayGateway today(*post.worker, post.session->clock());
        QStringList names;
        today.board([&](Result<TodayBoard> board) {
            for (const auto& group : board.value().groups)
                for (const Row& row : group.rows)
                    if (row.id.startsWith(QStringLiteral("requests|"))) names += row.title.section(u' ', 0, 0);
        });
        post.wait();
        const QString expected = user == QStringLiteral("nurse") ? QStringLiteral("COEUR DENTS PSY SUIVI") : QStringLiteral("PSY SUIVI COEUR DENTS");
        EXPECT_EQ(names.join(u' '), expected) << user.toStdString();
    }
}
