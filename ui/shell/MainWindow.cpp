// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/shell/Blank.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Icons.h"

namespace serment::ui {

namespace {

// Gives the page all the room there is, and never less than it needs: what does not fit (a small screen, 200
// %) scrolls. A layout put into the scroll area itself would ask for its preferred height instead of its
// least one.
class PageHolder final : public QWidget {
  public:
    using QWidget::QWidget;
    // Last of all: each change of parent styles everything on the page again.
    void hold(Page* page) {
        m_page = page;
        page->setParent(this);
        page->setGeometry(rect());
        page->show();
        updateGeometry();
    }
    Page* page() const { return m_page; }
    QSize minimumSizeHint() const override { return m_page ? m_page->minimumSizeHint() : QSize(); }
    QSize sizeHint() const override { return minimumSizeHint(); }

  protected:
    void resizeEvent(QResizeEvent*) override {
        if (m_page) m_page->setGeometry(rect());
    }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) updateGeometry();
        return QWidget::event(event);
    }

  private:
    Page* m_page = nullptr;
};

}  // namespace

MainWindow::MainWindow(const ShellInfo& info, FindGateway& finder, QWidget* parent)
    : QMainWindow(parent), m_sidebar(new Sidebar), m_pages(new QStackedWidget) {
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
        if (m_entryOf.value(m_byKey.key(currentPage())) != key || !currentPage()) showPage(key);
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

void MainWindow::addPage(const QString& key, const QString& iconName, Page* page, const QString& listedAs) {
    m_byKey.insert(key, page);
    m_entryOf.insert(key, listedAs.isEmpty() ? key : listedAs);
    auto* frame = new QScrollArea(m_pages);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    auto* holder = new PageHolder(frame);
    frame->setWidget(holder);
    m_pages->addWidget(frame);
    holder->hold(page);
    m_frames.insert(page, frame);
    if (!iconName.isEmpty()) {
        QSignalBlocker quiet(m_sidebar);
        m_sidebar->entries().add({key, iconName, page->title(), 0});
    }
    connect(page, &Page::countChanged, this,
            [this, key](int waiting) { m_sidebar->entries().setWaiting(key, waiting); });
    connect(page, &Page::goTo, this, &MainWindow::showPage);
}

void MainWindow::addBand(QWidget* band) {
    m_rows->insertWidget(m_rows->count() - 1, band);  // above the columns
}

void MainWindow::showPage(const QString& key, const QString& id) {
    Page* page = m_byKey.value(key);
    if (!page) return;
    if (currentPage() && currentPage() != page) currentPage()->saveDrafts();
    m_pages->setCurrentWidget(m_frames.value(page));
    m_sidebar->choose(m_entryOf.value(key));
    if (!id.isEmpty()) page->open(id);
    page->activate();
}

Page* MainWindow::currentPage() const {
    auto* frame = static_cast<QScrollArea*>(m_pages->currentWidget());
    return frame ? static_cast<PageHolder*>(frame->widget())->page() : nullptr;
}

void MainWindow::saveDrafts() {
    for (Page* page : std::as_const(m_byKey)) page->saveDrafts();
}

void MainWindow::lock() {
    saveDrafts();
    Q_EMIT locked();
}

void MainWindow::changeUser() {
    saveDrafts();
    Q_EMIT userChangeWanted();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveDrafts();
    event->accept();
}

}  // namespace serment::ui
