// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentPage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/text/Normalise.h"
#include "ui/documents/BatchView.h"
#include "ui/documents/DocumentEditor.h"
#include "ui/documents/ReleasedView.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

DocumentPage::DocumentPage(DocumentGateway& gateway, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_stack(new QStackedWidget(this)),
      m_editor(new DocumentEditor(gateway, prompts, this)),
      m_released(new ReleasedView(gateway, prompts, this)),
      m_batch(new BatchView(gateway, prompts, this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, 0);
    m_notice = new Notice(this);
    box->addWidget(m_notice);
    box->addWidget(m_stack);
    m_stack->addWidget(makeLists());
    m_stack->addWidget(makeKinds());
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_released);
    m_stack->addWidget(m_batch);
    connect(m_batch, &BatchView::closed, this, &DocumentPage::showLists);
    connect(m_batch, &BatchView::openWanted, this, &DocumentPage::openRow);
    connect(m_editor, &DocumentEditor::closed, this, &DocumentPage::showLists);
    connect(m_editor, &DocumentEditor::ruleWanted, this,
            [this](const QString& rule) { Q_EMIT goTo(QStringLiteral("rules"), rule); });
    connect(m_editor, &DocumentEditor::released, this,
            [this](const ReleasedPaper& paper) { showReleased(paper, true); });
    connect(m_released, &ReleasedView::closed, this, &DocumentPage::showLists);
}

QString DocumentPage::name() {
    return tr("Documents");
}

// The delicate acts have a way of their own, one question at a time.
QHBoxLayout* DocumentPage::makeHead(const QString& headTitle, QWidget* page) {
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(headTitle, TextRole::Title, Tone::Text, page), 1);
    row->addWidget(makeButton(
        tr("Guided acts"), QKeySequence(QStringLiteral("Alt+G")),
        [this] {
            const bool forSomebody = m_stack->currentIndex() == 1 && !m_detainee.isEmpty();
            Q_EMIT goTo(QStringLiteral("guide"), forSomebody ? QLatin1Char(':') + m_detainee : QString());
        },
        page));
    return row;
}

QWidget* DocumentPage::makeLists() {
    auto* page = new QWidget(this);
    auto* box = new QVBoxLayout(page);
    setGridMargins(box, Medium, Small);
    auto* head = makeHead(tr("Documents"), page);
    head->addWidget(makeButton(
        tr("Letters of this week's exits…"), QKeySequence(QStringLiteral("Ctrl+E")), [this] { showBatch(); },
        page));
    box->addLayout(head);
    m_lists = new RowView(page);
    m_lists->setAccessibleName(tr("Documents begun and released"));
    m_lists->setEmptyText(
        tr("No document yet.\nFind a patient (Ctrl+K), then Ctrl+D in the file begins one."));
    box->addWidget(m_lists, 1);
    connect(m_lists, &RowView::opened, this, &DocumentPage::openRow);
    return page;
}

QWidget* DocumentPage::makeKinds() {
    auto* page = new QWidget(this);
    auto* box = new QVBoxLayout(page);
    setGridMargins(box, Medium, Small);
    box->addLayout(makeHead(tr("Which document?"), page));
    m_filter = new QLineEdit(page);
    m_filter->setPlaceholderText(tr("Type a word: judge, showers, transfer…"));
    m_filter->setAccessibleName(tr("Which document?"));
    m_filter->setClearButtonEnabled(true);
    box->addWidget(m_filter);
    m_kinds = new RowView(page);
    m_kinds->setEmptyText(tr("No kind of document by this word."));
    box->addWidget(m_kinds, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &DocumentPage::narrowKinds);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { edit(m_kinds->currentId(), m_detainee); });
    connect(m_kinds, &RowView::opened, this, [this](const QString& kind) { edit(kind, m_detainee); });
    for (const auto key : {Qt::Key_Down, Qt::Key_Up}) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_kinds, [this, key] {
            const int row = m_kinds->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            const QModelIndex next = m_kinds->rowModel().index(row);
            if (next.isValid()) m_kinds->setCurrentIndex(next);
        });
    }
    return page;
}

void DocumentPage::withTemplates(const std::function<void()>& then) {
    // Each time: their words may have been changed in the settings.
    m_gateway.templates([this, then](Result<std::vector<documents::Template>> templates) {
        if (!templates) return m_notice->sayError(templates.error());
        m_templates = std::move(*templates);
        then();
    });
}

void DocumentPage::activate() {
    if (!m_opening && m_stack->currentWidget() != m_editor) showLists();
    m_opening = false;
}

void DocumentPage::showLists() {
    m_stack->setCurrentIndex(0);
    m_notice->clear();
    m_lists->setFocus();
    m_gateway.lists([this](Result<PaperLists> lists) {
        if (!lists) return m_notice->sayError(lists.error());
        std::vector<Row> rows;
        const auto group = [&rows](const QString& title, const std::vector<Row>& more) {
            if (more.empty()) return;
            Row heading;
            heading.heading = true;
            heading.title = title;
            rows.push_back(heading);
            rows.insert(rows.end(), more.begin(), more.end());
        };
        group(tr("To write: %1").arg(lists->due.size()), lists->due);
        group(tr("Begun: %1").arg(lists->drafts.size()), lists->drafts);
        group(tr("Released"), lists->released);
        m_lists->setRows(std::move(rows));
        if (m_lists->currentId().isEmpty()) m_lists->selectFirst();
        Q_EMIT countChanged(static_cast<int>(lists->drafts.size() + lists->due.size()));
    });
}

void DocumentPage::open(const QString& id) {
    m_opening = true;
    if (id.contains(QLatin1Char(':'))) return openRow(id);
    m_editor->flush();
    m_detainee = id;
    withTemplates([this] { showKinds(); });
}

void DocumentPage::openRow(const QString& id) {
    const QStringList parts = id.split(QLatin1Char(':'));
    if (parts.value(0) != QStringLiteral("paper")) {
        withTemplates([this, parts] { edit(parts.value(1), parts.value(2)); });
        return;
    }
    m_gateway.stored(id, [this](Result<ReleasedPaper> paper) {
        if (paper)
            showReleased(*paper, false);
        else
            m_notice->sayError(paper.error());
    });
}

void DocumentPage::showBatch() {
    m_notice->clear();
    m_stack->setCurrentWidget(m_batch);
    m_batch->load();
}

void DocumentPage::showKinds() {
    m_stack->setCurrentIndex(1);
    m_notice->clear();
    m_filter->clear();
    narrowKinds();
    m_filter->setFocus();
}

void DocumentPage::narrowKinds() {
    // Typed in a hurry: neither capitals nor accents count.
    const auto plain = [](const QString& text) { return text::withoutAccents(text.trimmed().toLower()); };
    const QString word = plain(m_filter->text());
    std::vector<Row> rows;
    for (const auto& model : m_templates) {
        Row row;
        row.id = deontology::kindName(model.kind);
        row.icon = QStringLiteral("documents");
        row.title = model.label;
        row.meta = model.citation;
        if (plain(row.title).contains(word)) rows.push_back(row);
    }
    m_kinds->setRows(std::move(rows));
    if (m_kinds->currentId().isEmpty()) m_kinds->selectFirst();
}

void DocumentPage::edit(const QString& kind, const QString& detainee) {
    const auto known = deontology::kindFromName(kind);
    if (!known) return;
    for (const auto& model : m_templates) {
        if (model.kind != *known) continue;
        m_gateway.open(*known, detainee, [this, model](Result<OpenedDraft> opened) {
            if (!opened) return m_notice->sayError(opened.error());
            m_notice->clear();
            m_stack->setCurrentWidget(m_editor);
            m_editor->start(model, *opened);
        });
    }
}

void DocumentPage::showReleased(const ReleasedPaper& paper, bool justReleased) {
    m_stack->setCurrentWidget(m_released);
    m_released->show(paper, justReleased);
}

void DocumentPage::saveDrafts() {
    m_editor->flush();
}

}  // namespace serment::ui
