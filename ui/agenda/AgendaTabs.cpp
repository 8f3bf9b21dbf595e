// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/AgendaTabs.h"

#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"

namespace serment::ui {

AgendaTabs::AgendaTabs(QWidget* parent) : Page(parent), m_tabs(new QTabWidget(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, 0);
    m_tabs->setDocumentMode(true);
    box->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible() && !m_isOpening) activate();
    });
}

void AgendaTabs::add(const QString& key, Page* page, bool counted) {
    m_pages[key] = page;
    const int index = m_tabs->addTab(page, page->title());
    const QKeySequence shortcut(QStringLiteral("Alt+%1").arg(index + 1));
    m_tabs->setTabToolTip(index, QStringLiteral("%1 (%2)").arg(page->title(),
                                                               shortcut.toString(QKeySequence::NativeText)));
    connect(new QShortcut(shortcut, this), &QShortcut::activated, this,
            [this, index] { m_tabs->setCurrentIndex(index); });
    connect(page, &Page::goTo, this, &Page::goTo);
    connect(page, &Page::countChanged, this, [this, page, index, counted](int waiting) {
        m_tabs->setTabText(index, waiting > 0 ? QStringLiteral("%1 · %2").arg(page->title()).arg(waiting)
                                              : page->title());
        if (!counted) return;
        m_counts[page] = waiting;
        int all = 0;
        for (const auto& [one, count] : m_counts) all += count;
        Q_EMIT countChanged(all);
    });
}

QString AgendaTabs::name() {
    return tr("Agenda");
}

Page* AgendaTabs::current() const {
    return qobject_cast<Page*>(m_tabs->currentWidget());
}

void AgendaTabs::activate() {
    if (Page* page = current()) page->activate();
}

void AgendaTabs::open(const QString& id) {
    const auto page = m_pages.find(id.section(QLatin1Char(':'), 0, 0));
    if (page == m_pages.end()) return;
    m_isOpening = true;  // the shell activates once the thing is open
    m_tabs->setCurrentWidget(page->second);
    m_isOpening = false;
    page->second->open(id.section(QLatin1Char(':'), 1));
}

void AgendaTabs::saveDrafts() {
    for (const auto& [key, page] : m_pages) page->saveDrafts();
}

}  // namespace serment::ui
