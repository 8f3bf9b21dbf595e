// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableBrowser.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

TableBrowser::TableBrowser(std::vector<Column> columns, const QString& searchHint, const QString& emptyText,
                           QWidget* parent)
    : QWidget(parent),
      m_model(new TableModel(std::move(columns), this)),
      m_search(new QLineEdit(this)),
      m_count(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_empty(makeLabel(emptyText, TextRole::Body, Tone::Muted, this)),
      m_view(makeTable(m_model, this)),
      m_notice(new Notice(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, Small);
    auto* head = new QHBoxLayout;
    m_search->setPlaceholderText(searchHint);
    m_search->setAccessibleName(searchHint);
    m_search->setClearButtonEnabled(true);
    head->addWidget(m_search, 1);
    head->addWidget(m_count);
    box->addLayout(head);
    box->addWidget(m_notice);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    box->addWidget(m_empty, 1);
    box->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TableBrowser::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_view->setFocus();
        m_view->selectRow(0);
    });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model->idAt(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(m_model->idAt(index)); });
    narrow();
}

void TableBrowser::setLines(std::vector<Line> lines) {
    m_notice->clear();
    m_all = std::move(lines);
    narrow();
}

void TableBrowser::say(const Error& error) {
    m_notice->sayError(error);
}

void TableBrowser::setEmptyText(const QString& text) {
    m_empty->setText(text);
}

void TableBrowser::focusSearch() {
    m_search->setFocus();
}

void TableBrowser::narrow() {
    const QStringList words =
        m_narrows ? m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts) : QStringList();
    std::vector<Line> shown;
    for (const Line& line : m_all) {
        const QString text = line.cells.join(QLatin1Char(' '));
        const bool fits = std::all_of(words.begin(), words.end(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (fits) shown.push_back(line);
    }
    m_count->setText(tr("%n line(s)", nullptr, static_cast<int>(shown.size())));
    m_view->setVisible(!m_all.empty());
    m_empty->setVisible(m_all.empty());
    m_model->setLines(std::move(shown));
}

}  // namespace serment::ui
