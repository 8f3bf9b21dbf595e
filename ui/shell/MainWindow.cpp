// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/shell/Blank.h"
#include "ui/shell/QuietWork.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Icons.h"

namespace serment::ui {

MainWindow::MainWindow(const ShellInfo& info, FindGateway& finder, QWidget* parent)
    : QMainWindow(parent),
      m_sidebar(new Sidebar),
      m_pages(new QStackedWidget),
      m_quietWork(new QuietWork([this] { return makeStep(); }, this)) {
    setWindowTitle(QStringLiteral("Serment"));
    auto* centre = new QWidget(this);
    auto* rows = new QVBoxLayout(centre);
    m_rows = rows;
    setGridMargins(rows, 0, 0);
    if (info.demo) {
        auto* band = new QFrame(centre);
        band->setProperty("band", QStringLiteral("demo"));
        auto* words = new QHBoxLayout(band);
        words->setContentsMargins(Theme::px(Medium), 2, Theme::px(Medium), 2);
        words->addWidget(makeLabel(tr("DEMONSTRATION: invented people. Enter nothing about a real person."),
                                   TextRole::Label, Tone::Text, band),
                         0, Qt::AlignCenter);
        rows->addWidget(band);
    }
    rows->addWidget(makeTopBar(info));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    auto* side = new QFrame(centre);
    side->setObjectName(QStringLiteral("sideBar"));
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, Theme::px(Small), 1, 0);
    sideLayout->addWidget(m_sidebar);
    side->setFixedWidth(Theme::px(176));
    columns->addWidget(side);
    columns->addWidget(m_pages, 1);
    rows->addLayout(columns, 1);
    setCentralWidget(centre);
    m_palette = new Palette(finder, centre);
    m_blank = new Blank(centre);
    connect(m_palette, &Palette::picked, this,
            [this](const QString& id) {
                // Something else than a person names its page: "rules:P25".
                if (id.contains(QLatin1Char(':')))
                    showPage(id.section(QLatin1Char(':'), 0, 0), id.section(QLatin1Char(':'), 1));
                else
                    showPage(QStringLiteral("patient"), id);
            });
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString& key) {
        if (m_entryOf.value(m_byKey.key(currentHolder())) != key || !currentPage()) showPage(key);
    });
    // A click on the entry under which a page stands ("Patients" above a file) leads back to the entry's own page.
    connect(m_sidebar, &Sidebar::clicked, this, [this](const QModelIndex& entry) {
        const QString key = m_sidebar->entries().keyAt(entry.row());
        if (m_byKey.key(currentHolder()) != key) showPage(key);
    });
    auto* watch = new IdleWatch(info.idleSeconds, this);
    connect(watch, &IdleWatch::idle, this, &MainWindow::lock);
    makeShortcuts();
}

QWidget* MainWindow::makeTopBar(const ShellInfo& info) {
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("topBar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::px(Medium), Theme::px(6), Theme::px(Small), Theme::px(6));
    row->setSpacing(Theme::px(Small));
    row->addWidget(makeIconLabel(QStringLiteral("mark"), Tone::Accent, 20, bar));
    auto* unit = makeLabel(info.unit, TextRole::Body, Tone::Text, bar);
    QFont bold = Theme::font(TextRole::Body);
    bold.setWeight(QFont::DemiBold);
    unit->setFont(bold);
    row->addWidget(unit);
    row->addStretch(1);
    auto* search = makeButton(
        tr("Find somebody…   Ctrl+K"), QKeySequence(QStringLiteral("Ctrl+K")), [this] { m_palette->popUp(); },
        bar);
    search->setIcon(icon(QStringLiteral("search"), Tone::Muted));
    search->setMinimumWidth(Theme::px(280));
    search->setFocusPolicy(Qt::TabFocus);
    row->addWidget(search);
    row->addStretch(1);
    auto* user = makeButton(
        QStringLiteral("%1, %2").arg(info.user, info.role), QKeySequence(QStringLiteral("Ctrl+Shift+L")),
        [this] { changeUser(); }, bar);
    user->setIcon(icon(QStringLiteral("user"), Tone::Muted));
    user->setToolTip(tr("Another user (Ctrl+Shift+L)"));
    user->setFocusPolicy(Qt::TabFocus);
    setFlat(user);
    row->addWidget(user);
    auto* lockButton = makeButton(
        tr("Lock"), QKeySequence(QStringLiteral("Ctrl+L")), [this] { lock(); }, bar);
    lockButton->setIcon(icon(QStringLiteral("lock"), Tone::Muted));
    lockButton->setFocusPolicy(Qt::TabFocus);
    setFlat(lockButton);
    row->addWidget(lockButton);
    return bar;
}

void MainWindow::makeShortcuts() {
    auto* blank = new QShortcut(QKeySequence(Qt::Key_F12), this);
    connect(blank, &QShortcut::activated, this, [this] { m_blank->toggle(); });
    for (int number = 1; number <= 9; ++number) {
        auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            const QString key = m_sidebar->entries().keyAt(number - 1);
            if (!key.isEmpty()) showPage(key);
        });
    }
}

void MainWindow::addPage(const PageEntry& entry, PageMaker maker) {
    m_entryOf.insert(entry.key, entry.listedAs.isEmpty() ? entry.key : entry.listedAs);
    auto* frame = new QScrollArea(m_pages);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    auto* holder = new PageHolder(std::move(maker), frame);
    frame->setWidget(holder);
    m_pages->addWidget(frame);
    m_byKey.insert(entry.key, holder);
    m_unmade.push_back(holder);
    m_frames.insert(holder, frame);
    if (!entry.icon.isEmpty()) {
        QSignalBlocker quiet(m_sidebar);
        m_sidebar->entries().add({entry.key, entry.icon, entry.title, 0});
    }
    connect(holder, &PageHolder::made, this, [this, key = entry.key](Page* page) {
        connect(page, &Page::countChanged, this,
                [this, key](int waiting) { m_sidebar->entries().setWaiting(key, waiting); });
        connect(page, &Page::goTo, this, &MainWindow::showPage);
    });
}

void MainWindow::addPage(const QString& key, const QString& icon, Page* page, const QString& listedAs) {
    addPage({key, icon, page->title(), listedAs}, {[page] { return page; }});
    m_byKey.value(key)->whole();
}

// What is behind the page shown, one step after the other.
bool MainWindow::makeStep() {
    while (!m_unmade.empty()) {
        PageHolder* const next = m_unmade.front();
        if (!next->page()) {
            next->makeStep();
            return true;
        }
        m_unmade.erase(m_unmade.begin());
    }
    return false;
}

bool MainWindow::isWhole() const {
    return m_quietWork->isDone();
}

void MainWindow::addBand(QWidget* band) {
    m_rows->insertWidget(m_rows->count() - 1, band);  // above the columns
}

void MainWindow::showPage(const QString& key, const QString& id) {
    PageHolder* const holder = m_byKey.value(key);
    if (!holder) return;
    Page* const page = holder->whole();
    if (currentPage() && currentPage() != page) currentPage()->saveDrafts();
    m_pages->setCurrentWidget(m_frames.value(holder));
    m_sidebar->choose(m_entryOf.value(key));
    if (!id.isEmpty()) page->open(id);
    page->activate();
}

PageHolder* MainWindow::currentHolder() const {
    auto* frame = static_cast<QScrollArea*>(m_pages->currentWidget());
    return frame ? static_cast<PageHolder*>(frame->widget()) : nullptr;
}

Page* MainWindow::currentPage() const {
    PageHolder* const holder = currentHolder();
    return holder ? holder->page() : nullptr;
}

void MainWindow::saveDrafts() {
    for (PageHolder* holder : std::as_const(m_byKey))
        if (Page* page = holder->page()) page->saveDrafts();
}

void MainWindow::lock() {
    saveDrafts();
    Q_EMIT locked();
}

void MainWindow::changeUser() {
    saveDrafts();
    Q_EMIT userChangeWanted();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!m_quietWork->isDone()) m_quietWork->start();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveDrafts();
    event->accept();
}

}  // namespace serment::ui
