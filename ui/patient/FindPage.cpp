// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/FindPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/patient/EntryFilterBar.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

FindPage::FindPage(EntrySearchGateway& gateway, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_bar(new EntryFilterBar(gateway, EntryFilterBar::Shape::OneLine, this)),
      m_count(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_notice(new Notice(this)),
      m_list(new RowView(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(Medium));
    head->addWidget(makeLabel(title(), TextRole::Title, Tone::Text, this));
    head->addWidget(m_count, 1);
    head->addWidget(makeButton(
        tr("Back to the patients"), {}, [this] { Q_EMIT goTo(QStringLiteral("patients"), {}); }, this));
    box->addLayout(head);
    box->addWidget(m_bar);
    box->addWidget(m_notice);
    m_list->setEmptyText(tr("Words in any order, the last one may be unfinished.\nA search across patients leaves a trace, as opening a file does."));
    m_list->setAccessibleName(title());
    box->addWidget(m_list, 1);
    connect(m_bar, &EntryFilterBar::asked, this, &FindPage::search);
    connect(m_bar, &EntryFilterBar::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &RowView::opened, this, [this](const QString& id) {
        for (const FoundEntry& one : m_found)
            if (one.row.id == id)
                Q_EMIT goTo(QStringLiteral("patient"), QStringList{one.detainee, compartmentName(one.compartment), one.entry, one.kind}.join(QLatin1Char('|')));
    });
}

QString FindPage::title() const {
    return tr("Search the files");
}

void FindPage::activate() {
    m_bar->words()->setFocus();
    m_bar->words()->selectAll();
}

void FindPage::search() {
    m_notice->clear();
    const EntryQuery query = m_bar->query();
    if (query.words.isEmpty()) {
        m_found.clear();
        m_list->setRows({});
        m_count->clear();
        return;
    }
    m_gateway.search(query, [this](Result<std::vector<FoundEntry>> found) {
        if (!found) return m_notice->sayError(found.error());
        m_found = std::move(*found);
        std::vector<Row> rows;
        for (const FoundEntry& one : m_found) rows.push_back(one.row);
        m_count->setText(tr("%n found", nullptr, int(rows.size())));
        m_list->setEmptyText(tr("Nothing by these words in the files that you may read."));
        m_list->setRows(std::move(rows));
        m_list->selectFirst();
        if (!m_found.empty()) m_list->setFocus();
    });
}

}  // namespace serment::ui
