// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/TransfersPage.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/transfers/AccessView.h"
#include "ui/transfers/BundlesView.h"
#include "ui/transfers/DirectoryView.h"
#include "ui/transfers/ExitsView.h"
#include "ui/transfers/KeepingView.h"

namespace serment::ui {

TransfersPage::TransfersPage(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent)
    : Page(parent), m_tabs(new QTabWidget(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Small, Small);
    m_tabs->setDocumentMode(true);
    box->addWidget(m_tabs);
    // What a role can do nothing with is not shown to it.
    if (gateway.may(access::Action::ManageExit)) {
        m_exits = new ExitsView(gateway, finder, prompts, this);
        add(m_exits);
        m_bundles = new BundlesView(gateway, finder, prompts, this);
        add(m_bundles);
    }
    if (gateway.may(access::Action::GiveAccess)) add(new AccessView(gateway, finder, prompts, this));
    if (gateway.may(access::Action::ProposeDestruction)) add(new KeepingView(gateway, finder, prompts, this));
    add(new DirectoryView(gateway, prompts, this));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible()) activate();
    });
}

QString TransfersPage::name() { return tr("Transfers and exits"); }

void TransfersPage::add(Tab* tab) {
    m_tabs->addTab(tab, tab->title());
    connect(tab, &Tab::goTo, this, &Page::goTo);
    connect(tab, &Tab::waiting, this, [this, tab](int count) {
        m_waiting[tab] = count;
        int all = 0;
        for (const auto& [each, waiting] : m_waiting) all += waiting;
        m_tabs->setTabText(m_tabs->indexOf(tab), count > 0 ? QStringLiteral("%1  %2").arg(tab->title()).arg(count) : tab->title());
        Q_EMIT countChanged(all);
    });
}

void TransfersPage::activate() {
    if (auto* tab = dynamic_cast<Tab*>(m_tabs->currentWidget())) tab->activate();
}

void TransfersPage::open(const QString& person) {
    if (!m_exits || person.isEmpty()) return;
    if (person.startsWith(QStringLiteral("ready:"))) {
        m_tabs->setCurrentWidget(m_bundles);
        return m_bundles->openPrepared(person.mid(6));
    }
    m_tabs->setCurrentWidget(m_exits);
    m_exits->open(person);
}

}  // namespace serment::ui
