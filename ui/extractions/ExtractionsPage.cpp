// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extractions/ExtractionsPage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/extractions/ExtractionForm.h"
#include "ui/extractions/ExtractionPanel.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

ExtractionsPage::ExtractionsPage(ExtractionGateway& gateway, FindGateway& finder, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_notice(new Notice(this)),
      m_month(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_list(new RowView(this)),
      m_right(new QStackedWidget(this)),
      m_panel(new ExtractionPanel(this)),
      m_form(new ExtractionForm(finder, this)) {
    build();
    connect(m_list, &RowView::chosen, this, &ExtractionsPage::showOne);
    connect(m_panel, &ExtractionPanel::moved, this, &ExtractionsPage::advance);
    connect(m_panel, &ExtractionPanel::fileWanted, this,
            [this](const QString& who) { Q_EMIT goTo(QStringLiteral("patient"), who); });
    connect(m_panel, &ExtractionPanel::paperWanted, this, [this](const QString& kind, const QString& who) {
        Q_EMIT goTo(QStringLiteral("document"), QStringLiteral("draft:%1:%2").arg(kind, who));
    });
    connect(m_form, &ExtractionForm::left, this, [this] {
        m_right->setCurrentWidget(m_panel);
        m_list->setFocus();
    });
    connect(m_form, &ExtractionForm::saved, this, [this](const NewExtraction& wish) {
        m_gateway.indicate(wish, [this](Result<QString> id) {
            if (!id) return m_form->complain(id.error());
            m_wanted = *id;
            m_right->setCurrentWidget(m_panel);
            m_list->setFocus();
            reload();
        });
    });
}

QString ExtractionsPage::title() const {
    return tr("Extractions");
}

void ExtractionsPage::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(Medium));
    head->addWidget(makeLabel(tr("Extractions under escort"), TextRole::Title, Tone::Text, this));
    m_month->setWordWrap(true);
    head->addWidget(m_month, 1);
    if (m_gateway.mayIndicate())
        head->addWidget(makeButton(
            tr("New extraction"), QKeySequence(QStringLiteral("Ctrl+N")), [this] { begin(); }, this));
    box->addLayout(head);
    box->addWidget(m_notice);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(Medium));
    m_list->setAccessibleName(tr("Extractions that go on"));
    m_list->setEmptyText(tr("No extraction is under way.\nA caregiver indicates one with Ctrl+N."));
    columns->addWidget(m_list, 2);
    m_right->addWidget(m_panel);
    m_right->addWidget(m_form);
    columns->addWidget(m_right, 3);
    box->addLayout(columns, 1);
}

void ExtractionsPage::activate() {
    reload();
    if (m_right->currentWidget() == m_panel) m_list->setFocus();
}

void ExtractionsPage::open(const QString& id) {
    m_wanted = id;
    m_right->setCurrentWidget(m_panel);
}

void ExtractionsPage::reload() {
    m_gateway.board([this](Result<ExtractionBoard> board) {
        if (!board) return m_notice->sayError(board.error());
        m_notice->clear();
        m_month->setText(board->month);
        m_list->setRows(std::move(board->rows));
        if (!m_wanted.isEmpty()) m_list->select(m_wanted);
        m_wanted.clear();
        if (m_list->currentId().isEmpty()) m_list->selectFirst();
        showOne(m_list->currentId());
        Q_EMIT countChanged(board->waiting);
    });
}

void ExtractionsPage::showOne(const QString& id) {
    if (id.isEmpty()) return m_panel->showNothing();
    m_gateway.detail(id, [this, id](Result<ExtractionDetail> detail) {
        if (m_list->currentId() != id) return;
        if (detail)
            m_panel->show(*detail, m_gateway.now(), m_gateway.mayManage());
        else
            m_notice->sayError(detail.error());
    });
}

void ExtractionsPage::advance(const QString& id, int version, const ExtractionMove& move) {
    m_gateway.advance(id, version, move, [this](Result<bool> answer) {
        if (!answer) return m_panel->say(answer.error());
        m_list->setFocus();
        reload();
    });
}

void ExtractionsPage::begin() {
    m_right->setCurrentWidget(m_form);
    m_form->begin(m_gateway.now().toLocalTime().date());
}

void ExtractionsPage::keyPressEvent(QKeyEvent* event) {
    const bool onPanel = m_right->currentWidget() == m_panel;
    if (onPanel && !event->text().isEmpty() && m_panel->take(event->text())) return;
    if (onPanel && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return m_panel->confirm();
    if (event->key() == Qt::Key_Escape) return m_list->setFocus();
    Page::keyPressEvent(event);
}

}  // namespace serment::ui
