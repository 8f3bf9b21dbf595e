// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extractions/ExtractionsPage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

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
    m_list->installEventFilter(this);
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
    m_typedMeanwhile.clear();
    reload();
    if (m_right->currentWidget() == m_panel) m_list->setFocus();
}

void ExtractionsPage::open(const QString& id) {
    m_wanted = id;
    m_right->setCurrentWidget(m_panel);
}

void ExtractionsPage::reload() {
    ++m_awaited;
    m_gateway.board([this](Result<ExtractionBoard> board) {
        if (board)
            showBoard(std::move(*board));
        else
            m_notice->sayError(board.error());
        answered();
    });
}

void ExtractionsPage::showBoard(ExtractionBoard board) {
    m_notice->clear();
    m_month->setText(board.month);
    m_list->setRows(std::move(board.rows));
    if (!m_wanted.isEmpty()) m_list->select(m_wanted);
    m_wanted.clear();
    if (m_list->currentId().isEmpty()) m_list->selectFirst();
    showOne(m_list->currentId());
    Q_EMIT countChanged(board.waiting);
}

void ExtractionsPage::showOne(const QString& id) {
    if (id.isEmpty()) return m_panel->showNothing();
    ++m_awaited;
    m_gateway.detail(id, [this, id](Result<ExtractionDetail> detail) {
        if (m_list->currentId() == id) {
            if (detail)
                m_panel->show(*detail, m_gateway.now(), m_gateway.mayManage());
            else
                m_notice->sayError(detail.error());
        }
        answered();
    });
}

void ExtractionsPage::advance(const QString& id, int version, const ExtractionMove& move) {
    // What is typed from here on is for the next step, no longer for a field of this one.
    const QPointer<QWidget> field = window()->focusWidget();
    m_list->setFocus();
    ++m_awaited;
    m_gateway.advance(id, version, move, [this, field](Result<bool> answer) {
        if (answer) {
            reload();
        } else {
            m_typedMeanwhile.clear();
            m_panel->say(answer.error());
            if (field) field->setFocus();
        }
        answered();
    });
}

void ExtractionsPage::begin() {
    m_right->setCurrentWidget(m_form);
    m_form->begin(m_gateway.now().toLocalTime().date());
}

// A step typed before the one before it is written, or before the chosen extraction is shown, waits for it: it is
// neither lost nor taken for another extraction.
bool ExtractionsPage::keepForLater(const QKeyEvent& event) {
    if (m_awaited == 0 || m_right->currentWidget() != m_panel) return false;
    if (event.key() == Qt::Key_Escape || event.text().isEmpty()) return false;
    m_typedMeanwhile.emplace_back(event.clone())->setAccepted(true);
    return true;
}

// The list would keep Enter and Tab for itself.
bool ExtractionsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress && keepForLater(*static_cast<QKeyEvent*>(event))) return true;
    return Page::eventFilter(watched, event);
}

void ExtractionsPage::answered() {
    if (--m_awaited > 0) return;
    const auto typed = std::exchange(m_typedMeanwhile, {});
    if (!isVisible()) return;
    for (const auto& event : typed) {
        QWidget* focused = window()->focusWidget();
        QApplication::sendEvent(focused && isAncestorOf(focused) ? focused : m_list, event.get());
    }
}

void ExtractionsPage::keyPressEvent(QKeyEvent* event) {
    const bool onPanel = m_right->currentWidget() == m_panel;
    if (event->key() == Qt::Key_Escape) m_typedMeanwhile.clear();
    if (keepForLater(*event)) return;
    if (onPanel && !event->text().isEmpty() && m_panel->take(event->text())) return;
    if (onPanel && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return m_panel->confirm();
    if (event->key() == Qt::Key_Escape) return m_list->setFocus();
    Page::keyPressEvent(event);
}

}  // namespace serment::ui
