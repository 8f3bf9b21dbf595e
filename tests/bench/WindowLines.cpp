// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the budgets that end in pixels: the last thing painted before the window is quiet counts.
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPlainTextEdit>
#include <QTimer>
#include <QProcess>
#include <QTabWidget>
#include <cstdio>
#include <ctime>

#include "app/window/StartWindow.h"
#include "app/window/Workspace.h"
#include "core/access/Session.h"
#include "tests/bench/Lines.h"
#include "translations/translations.h"
#include "ui/documents/DocumentEditor.h"
#include "ui/documents/DocumentForm.h"
#include "ui/documents/PdfPane.h"
#include "ui/widgets/PersonField.h"

namespace serment::bench {

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

// Notes when something was last painted.
class PaintWatch : public QObject {
  public:
    PaintWatch() { QCoreApplication::instance()->installEventFilter(this); }
    void begin() {
        m_timer.start();
        m_last = 0;
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        // A scroll bar goes on fading for a fifth of a second after everything can be read.
        if (event->type() == QEvent::Paint && watched->isWidgetType() && (m_only == nullptr || watched == m_only) &&
            static_cast<QPaintEvent*>(event)->rect().width() > narrow)
            m_painted = true;
        if (m_painted && event->type() != QEvent::Paint) note();
        return false;
    }
    // From now on only what this widget paints counts; nullptr: everything.
    void watchOnly(const QWidget* widget) { m_only = widget; }
    // Milliseconds until the last pixel before `quiet` milliseconds without any; -1 when nothing was painted.
    double settle(int quiet) {
        m_last = -1;
        double reached = 0;
        // Asleep between two events, as the window is: a loop that spins takes a core and its locks from the work measured.
        QTimer wake;
        wake.setTimerType(Qt::PreciseTimer);
        do {
            wake.start(std::max(1, static_cast<int>(quiet - (reached - std::max(0.0, m_last)))));
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents();
            if (m_painted) note();
            reached = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
        } while (reached - std::max(0.0, m_last) < quiet);
        return m_last;
    }

  private:
    static constexpr int narrow = 24;  // pixels
    void note() {
        m_painted = false;
        m_last = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
    }
    QElapsedTimer m_timer;
    double m_last = 0;
    bool m_painted = false;
    const QWidget* m_only = nullptr;
};

void prepare(QApplication& application) {
    QApplication::setCursorFlashTime(0);
    ui::Workstation workstation;
    ui::installLanguage(application, workstation.language);
    ui::Theme::apply(application, workstation.appearance);
}

// What is made behind the first page is there: what is measured is the work, not the making.
void untilWhole(const ui::MainWindow& window) {
    while (!window.isWhole()) QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

Line lineOf(const char* name, const std::vector<double>& times, double budget) {
    Line line;
    line.name = u(name);
    line.figures = figuresOf(times);
    line.budget = budget;
    return line;
}

// A key sent as if typed.
void type(QWidget* into, QChar letter) {
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(into, &press);
    QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(into, &release);
}

Line searchTyped(ui::MainWindow& window, PaintWatch& watch, int runs) {
    static const std::vector<QString> names{u("martin"), u("benali"), u("dupont"), u("moreau"), u("garcia"), u("petit")};
    auto* palette = window.findChild<ui::Palette*>();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        palette->popUp();
        watch.begin();
        watch.settle(100);
        auto* line = palette->findChild<ui::PersonField*>()->line();
        const QString& name = names[static_cast<size_t>(run) % names.size()];
        for (int i = 0; i < name.size(); ++i) {
            watch.begin();
            type(line, name[i]);
            const double painted = watch.settle(130);
            if (i >= 1 && painted >= 0) times.push_back(painted);
        }
    }
    return lineOf("detainee search, per key typed, to painted list", times, 50);
}

Line page(ui::MainWindow& window, PaintWatch& watch, const char* name, const QString& key, const QString& id, int runs, double budget) {
    std::vector<double> times;
    for (int run = 0; run < runs + 1; ++run) {
        window.showPage(u("rules"));
        watch.begin();
        watch.settle(200);
        watch.begin();
        window.showPage(key, id);
        const double painted = watch.settle(250);
        if (run > 0 && painted >= 0) times.push_back(painted);
    }
    return lineOf(name, times, budget);
}

// From a key in the free text of an attestation to its page painted at the side, the pause included.
Line previewTyped(ui::MainWindow& window, PaintWatch& watch, const Site& site, int runs) {
    window.showPage(u("document"), u("due:attestation_presence:") + site.thousand.toString());
    QPlainTextEdit* text = nullptr;
    // The first paper waits for the lists of the screen.
    for (int wait = 0; wait < 20 && (text == nullptr || !text->isVisible()); ++wait) {
        watch.begin();
        watch.settle(1000);
        text = window.findChild<QPlainTextEdit*>(u("freeText"));
    }
    auto* editor = window.findChild<ui::DocumentEditor*>();
    if (editor == nullptr || text == nullptr) return lineOf("preview: the editor did not open", {0}, 300);
    watch.watchOnly(editor->findChild<ui::PdfPane*>()->viewport());
    static const QString words = u("Monsieur s’est présenté à tous ses rendez-vous, à l’heure. ");
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        watch.begin();
        type(text, words[run % words.size()]);
        const double painted = watch.settle(900);
        if (painted > 0) times.push_back(painted);
    }
    watch.watchOnly(nullptr);
    return lineOf("preview after a pause in typing, to the painted page", times, 300);
}

QJsonObject answerOf(const QString& self, const QStringList& arguments, double& milliseconds) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(self, arguments);
    while (!process.canReadLine() && process.waitForReadyRead(60000)) continue;
    milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QJsonObject answer = QJsonDocument::fromJson(process.readLine()).object();
    process.waitForFinished();
    return answer;
}

void answer(const QJsonObject& object) {
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

Line started(Site& site, const QString& self, int runs) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        double milliseconds = 0;
        if (!answerOf(self, {u("--show-login"), site.folder}, milliseconds).isEmpty()) times.push_back(milliseconds);
    }
    return lineOf("start to login window painted", times, 400);
}

std::vector<Line> afterPassphrase(Site& site, const QString& self, int runs) {
    std::vector<double> times;
    double most = 0;
    for (int run = 0; run < runs; ++run) {
        double ignored = 0;
        const QJsonObject told = answerOf(self, {u("--show-today"), site.folder}, ignored);
        times.push_back(told.value(u("painted")).toDouble());
        most = std::max(most, told.value(u("mebibytes")).toDouble());
    }
    Line memory;
    memory.name = u("memory after login");
    memory.mebibytes = most;
    memory.mebibytesBudget = 250;
    return {lineOf("after the passphrase, to Today painted", times, 300), memory};
}

}  // namespace

std::vector<Line> windowLines(Site& site, int runs, const QString& self) {
    PaintWatch watch;
    ui::QtPrompts prompts;
    auto workspace = window::Workspace::open(site.open(), prompts, ui::Workstation{});
    if (!workspace) return {};
    ui::MainWindow& window = (*workspace)->window();
    window.resize(1366, 768);
    window.show();
    watch.begin();
    watch.settle(400);
    untilWhole(window);
    std::vector<Line> lines{searchTyped(window, watch, std::max(3, runs / 5)),
                            page(window, watch, "open a file of 1,000 entries, to painted window", u("patient"), site.thousand.toString(), runs, 100),
                            page(window, watch, "today's list, to painted window", u("today"), {}, runs, 50),
                            page(window, watch, "triage board of 500 requests, to painted window", u("requests"), {}, runs, 50),
                            previewTyped(window, watch, site, runs)};
    workspace->reset();
    lines.push_back(started(site, self, std::max(5, runs / 3)));
    for (Line& line : afterPassphrase(site, self, std::max(5, runs / 3))) lines.push_back(std::move(line));
    return lines;
}

int showLogin(const QString& folder) {
    const SystemClock clock;
    ui::QtPrompts prompts;
    prepare(*qApp);
    window::StartWindow start(clock, prompts, {});
    PaintWatch watch;
    watch.begin();
    start.openFolder(folder);
    start.show();
    // Painted once its events are through: nothing is waited for here.
    while (watch.settle(0) < 0) continue;
    answer({{u("painted"), true}});
    return 0;
}

int showToday(const QString& folder) {
    const SystemClock clock;
    ui::QtPrompts prompts;
    prepare(*qApp);
    PaintWatch watch;
    auto session = openSite(folder, clock);
    if (!session) return 1;
    // The key derivation apart; with it goes the opening of the files, a hundredth of it.
    watch.begin();
    auto workspace = window::Workspace::open(std::move(*session), prompts, ui::Workstation{});
    if (!workspace) return 1;
    (*workspace)->window().resize(1366, 768);
    (*workspace)->window().show();
    const double painted = watch.settle(400);
    untilWhole((*workspace)->window());  // for the memory
    answer({{u("painted"), painted}, {u("mebibytes"), residentMebibytes()}});
    return 0;
}

}  // namespace serment::bench
