// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PatientPage.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/patient/ActPicker.h"
#include "ui/patient/PatientBannerView.h"
#include "ui/patient/PatientTab.h"
#include "ui/patient/SummaryTab.h"
#include "ui/patient/TimelineTab.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

namespace {

// What both teams see has no timeline of its own: the tab where it is kept.
QString tabOfShared(const QString& kind) {
    if (kind == QStringLiteral("alert")) return QStringLiteral("follow_up");
    if (kind == QStringLiteral("shared")) return QStringLiteral("follow_up");
    const bool treated = kind == QStringLiteral("treatment") || kind == QStringLiteral("allergy") || kind == QStringLiteral("vaccination");
    return treated ? QStringLiteral("treatments") : QString();
}

}  // namespace

PatientPage::PatientPage(PatientGateway& gateway, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_banner(new PatientBannerView(this)),
      m_notice(new Notice(this)),
      m_picker(new ActPicker(this)),
      m_tabs(new QTabWidget(this)),
      m_summary(new SummaryTab(gateway, this)) {
    build();
    connect(m_summary, &SummaryTab::entryWanted, this, [this](const QString& entry) { open(m_detainee + QLatin1Char('|') + entry); });
    connect(m_summary, &SummaryTab::partWanted, this, [this](const QString& part, const QString& id) {
        for (PatientTab* tab : m_added)
            if (tab->showPart(part, id)) return m_tabs->setCurrentWidget(tab);
    });
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+N")), m_summary), &QShortcut::activated, this,
            &PatientPage::startEncounter);
    connect(m_picker, &ActPicker::chosen, this, &PatientPage::begin);
    connect(m_picker, &ActPicker::closed, this, [this] { m_tabs->currentWidget()->setFocus(); });
}

void PatientPage::startEncounter() {
    TimelineTab* own = m_gateway.rights().team == Compartment::Psychiatric ? m_psychiatric : m_somatic;
    if (!own) return;
    m_tabs->setCurrentWidget(own);
    own->startEncounter();
}

void PatientPage::pickAct() {
    if (!m_opened) return;
    std::vector<Row> acts;
    if (m_gateway.rights().writeEncounter) {
        Row row;
        row.id = QStringLiteral("encounter");
        row.icon = QStringLiteral("note");
        row.title = tr("Consultation");
        acts.push_back(row);
    }
    for (const PatientTab* tab : m_added)
        for (Row& row : tab->acts()) acts.push_back(std::move(row));
    m_picker->open(std::move(acts));
}

void PatientPage::begin(const QString& act) {
    if (act == QStringLiteral("encounter")) return startEncounter();
    for (PatientTab* tab : m_added) {
        PatientTab* part = tab->partOf(act.section(QLatin1Char('/'), 0, 0));
        if (!part) continue;
        tab->showPart(part->key(), {});
        m_tabs->setCurrentWidget(tab);
        return part->startAct(act.section(QLatin1Char('/'), 1));
    }
}

QString PatientPage::title() const {
    return tr("File");
}

void PatientPage::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, 0);
    box->addWidget(m_banner);
    box->addWidget(m_notice);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_summary, tr("Summary"));
    if (m_gateway.rights().somatic) {
        m_somatic = new TimelineTab(m_gateway, Compartment::Somatic, this);
        m_timelines.push_back(m_somatic);
        m_tabs->addTab(m_somatic, tr("Somatic"));
    }
    if (m_gateway.rights().psychiatric) {
        m_psychiatric = new TimelineTab(m_gateway, Compartment::Psychiatric, this);
        m_timelines.push_back(m_psychiatric);
        m_tabs->addTab(m_psychiatric, icon(QStringLiteral("lock"), Tone::Psychiatric), tr("Psychiatric"));
    }
    m_tabs->addTab(makeListTab("treatments", &m_treatments, tr("No treatment is recorded.")),
                   tr("Treatments"));
    m_tabs->addTab(makeListTab("consents", &m_consents, tr("No consent, opposition or mandate is recorded.")),
                   tr("Consents"));
    // In the corner of the tabs, so that a paper begins from whatever tab one reads.
    auto* corner = new QWidget(this);
    auto* buttons = new QHBoxLayout(corner);
    buttons->setContentsMargins(0, 0, Theme::px(Medium), 0);
    buttons->addWidget(makeButton(
        tr("Write…"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), [this] { pickAct(); }, corner));
    buttons->addWidget(makeButton(
        tr("New document"), QKeySequence(QStringLiteral("Ctrl+D")),
        [this] { Q_EMIT goTo(QStringLiteral("document"), m_detainee); }, corner));
    m_tabs->setCornerWidget(corner);
    m_tabs->addTab(
        makeListTab("documents", &m_documents, tr("No document has left this file.\nCtrl+D begins one.")),
        tr("Documents"));
    m_tabs->addTab(makeListTab("requests", &m_requests, tr("No request from this patient.")), tr("Requests"));
    connect(m_requests, &RowView::opened, this,
            [this](const QString& id) { Q_EMIT goTo(QStringLiteral("requests"), id); });
    connect(m_documents, &RowView::opened, this,
            [this](const QString& id) { Q_EMIT goTo(QStringLiteral("document"), id); });
    for (int i = 0; i < 9; ++i)
        connect(new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)), this), &QShortcut::activated,
                this, [this, i] { m_tabs->setCurrentIndex(i); });
    numberTabs();
    box->addWidget(m_tabs, 1);
}

void PatientPage::numberTabs() {
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabToolTip(
            i, i < 9
                   ? QStringLiteral("%1 (%2)").arg(
                         m_tabs->tabText(i),
                         QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)).toString(QKeySequence::NativeText))
                   : m_tabs->tabText(i));
}

QWidget* PatientPage::makeListTab(const char* key, RowView** list, const QString& empty) {
    auto* tab = new QWidget(this);
    tab->setObjectName(QString::fromLatin1(key));
    auto* box = new QVBoxLayout(tab);
    setGridMargins(box, Medium, Small);
    *list = new RowView(tab);
    (*list)->setEmptyText(empty);
    box->addWidget(*list, 1);
    return tab;
}

void PatientPage::take(PatientTab* tab) {
    m_added.push_back(tab);
    connect(tab, &PatientTab::goTo, this, &Page::goTo);
    connect(tab, &PatientTab::fileChanged, this, [this, tab] {
        readBanner();
        m_summary->show(m_detainee);
        for (TimelineTab* timeline : m_timelines) timeline->show(m_detainee);
        for (PatientTab* other : m_added)
            if (other != tab) other->refreshSoon();
    });
}

void PatientPage::addTab(PatientTab* tab) {
    tab->setObjectName(tab->key());
    int place = m_tabs->count();
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        const QString key = m_tabs->widget(i)->objectName();
        if (key == QStringLiteral("documents")) place = i;
        if (key != tab->key()) continue;
        // The list stays, unseen: it is only fed.
        QWidget* list = m_tabs->widget(i);
        m_tabs->removeTab(i);
        list->hide();
        place = i;
        break;
    }
    m_tabs->insertTab(place, tab, tab->title());
    if (!tab->iconName().isEmpty()) m_tabs->setTabIcon(place, icon(tab->iconName(), Tone::Muted));
    numberTabs();
    take(tab);
}

void PatientPage::addBar(PatientTab* bar) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(layout()->indexOf(m_tabs), bar);
    take(bar);
}

void PatientPage::showTab(const QString& key) {
    if (key.isEmpty()) return;
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == key) m_tabs->setCurrentIndex(i);
}

void PatientPage::setSearch(EntrySearchGateway& search) {
    for (TimelineTab* timeline : m_timelines) timeline->setSearch(search);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this), &QShortcut::activated, this, [this] {
        const bool psychiatric = m_psychiatric && (m_tabs->currentWidget() == m_psychiatric || m_gateway.rights().team == Compartment::Psychiatric);
        TimelineTab* tab = psychiatric ? m_psychiatric : m_somatic;
        if (!tab) return;
        m_tabs->setCurrentWidget(tab);
        tab->find();
    });
}

// A person, or "person|compartment|entry|kind" when one entry is asked for.
void PatientPage::open(const QString& id) {
    const QStringList parts = id.split(QLatin1Char('|'));
    openFile(parts.front());
    if (parts.size() < 3) return;
    if (parts.at(1) == compartmentName(Compartment::Coordination)) return showTab(tabOfShared(parts.value(3)));
    TimelineTab* tab = parts.at(1) == compartmentName(Compartment::Psychiatric) ? m_psychiatric : m_somatic;
    if (!tab) return;
    tab->showEntryOf(parts.at(2));
    if (m_opened) tab->show(m_detainee);
    m_tabs->setCurrentWidget(tab);
}

void PatientPage::openFile(const QString& detainee) {
    if (detainee == m_detainee && m_opened) return;
    saveDrafts();
    for (PatientTab* tab : m_added) tab->setPatient({});
    m_detainee = detainee;
    m_opened = false;
    m_tabs->setEnabled(false);
    m_notice->clear();
    m_tabs->setCurrentIndex(0);
    m_gateway.openFile(detainee, [this, detainee](Result<PatientBanner> banner) {
        if (detainee != m_detainee) return;
        if (!banner) return m_notice->sayError(banner.error());
        m_banner->show(*banner);
        m_opened = true;
        m_tabs->setEnabled(true);
        m_tabs->tabBar()->setFocus();
        fill();
    });
}

void PatientPage::readBanner() {
    m_gateway.banner(m_detainee, [this, detainee = m_detainee](Result<PatientBanner> banner) {
        if (banner && detainee == m_detainee) m_banner->show(*banner);
    });
}

void PatientPage::activate() {
    if (m_opened) fill();
}

void PatientPage::fill() {
    m_summary->show(m_detainee);
    for (TimelineTab* timeline : m_timelines) timeline->show(m_detainee);
    for (PatientTab* tab : m_added) tab->setPatient(m_detainee);
    fillLists();
}

void PatientPage::fillLists() {
    m_gateway.lists(m_detainee, [this, detainee = m_detainee](Result<PatientLists> lists) {
        if (detainee != m_detainee) return;
        if (!lists) return m_notice->sayError(lists.error());
        m_treatments->setRows(lists->treatments);
        m_consents->setRows(lists->consents);
        m_documents->setRows(lists->documents);
        m_requests->setRows(lists->requests);
    });
}

void PatientPage::saveDrafts() {
    for (TimelineTab* timeline : m_timelines) timeline->saveDrafts();
    for (PatientTab* tab : m_added) tab->saveDrafts();
}

}  // namespace serment::ui
