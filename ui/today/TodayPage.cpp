// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

TodayPage::TodayPage(TodayGateway& gateway, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_day(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_notice(new Notice(this)),
      m_list(new RowView(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(Medium));
    head->addWidget(makeLabel(tr("Today"), TextRole::Title, Tone::Text, this));
    head->addWidget(m_day, 1);
    box->addLayout(head);
    box->addWidget(m_notice);
    m_list->setAccessibleName(tr("What waits for you"));
    box->addWidget(m_list, 1);
    connect(m_list, &RowView::opened, this, [this](const QString& id) {
        Q_EMIT goTo(id.section(QLatin1Char('|'), 0, 0), id.section(QLatin1Char('|'), 1));
    });
}

QString TodayPage::name() {
    return tr("Today");
}

void TodayPage::activate() {
    m_day->setText(QLocale().toString(m_gateway.now().toLocalTime().date(), QLocale::LongFormat));
    m_gateway.board([this](Result<TodayBoard> board) {
        if (!board) return m_notice->sayError(board.error());
        m_notice->clear();
        showBoard(*board);
    });
    m_list->setFocus();
}

void TodayPage::showBoard(const TodayBoard& board) {
    std::vector<Row> rows;
    int waiting = 0;
    for (const auto& group : board.groups) {
        if (group.rows.empty()) continue;
        Row heading;
        heading.heading = true;
        heading.title = QStringLiteral("%1 · %2").arg(group.title).arg(group.rows.size());
        rows.push_back(heading);
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
        waiting += static_cast<int>(group.rows.size());
    }
    m_list->setEmptyText(tr("Nothing waits for you.\n%1").arg(board.nextThing));
    m_list->setRows(std::move(rows));
    if (m_list->currentId().isEmpty()) m_list->selectFirst();
    Q_EMIT countChanged(waiting);
}

}  // namespace serment::ui
