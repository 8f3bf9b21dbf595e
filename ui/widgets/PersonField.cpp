// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PersonField.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/ListKeys.h"

namespace serment::ui {

PersonField::PersonField(FindGateway& gateway, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_text(new QLineEdit(this)), m_list(new RowView(this)) {
    auto* layout = new QVBoxLayout(this);
    setGridMargins(layout, 0, Small);
    m_text->setPlaceholderText(tr("Name, given name, number of écrou or cell"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_text);
    setEmptyTexts(tr("Type three letters, a number or a cell."),
                  tr("Nobody by that name, number or cell. Has today's roll been imported?"));
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(10);  // a search takes less than a key
    connect(&m_debounce, &QTimer::timeout, this, &PersonField::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(m_list, &RowView::opened, this, [this] { pick(); });
    m_text->installEventFilter(this);
    m_list->installEventFilter(this);
}

void PersonField::clear() {
    m_debounce.stop();
    m_pickWhenFound = false;
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_list->setRows({});
    m_list->setEmptyText(m_beforeTyping);
}

void PersonField::setEmptyTexts(const QString& beforeTyping, const QString& nobody) {
    m_beforeTyping = beforeTyping;
    m_nobody = nobody;
    m_list->setEmptyText(m_beforeTyping);
}

void PersonField::search() {
    const QString text = m_text->text().trimmed();
    if (text.size() < 2) {
        m_list->setRows({});
        m_list->setEmptyText(m_beforeTyping);
        m_pickWhenFound = false;
        return;
    }
    m_gateway.find(text, [this, text](Result<std::vector<Row>> found) {
        if (text != m_text->text().trimmed()) return;
        m_list->setRows(found ? std::move(*found) : std::vector<Row>());
        m_list->setEmptyText(m_nobody);
        m_list->selectFirst();
        if (m_pickWhenFound) pick();
        m_pickWhenFound = false;
    });
}

void PersonField::pick() {
    const Row* row = m_list->rowModel().at(m_list->currentIndex());
    // Nobody found: what is typed next replaces it, else a whole pile of slips would end in this line.
    if (!row || row->heading) return m_text->selectAll();
    const Row person = *row;
    Q_EMIT picked(person);
}

bool PersonField::takeKey(QKeyEvent* event) {
    if (handToList(m_list, event)) return true;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_debounce.isActive()) {
                m_debounce.stop();
                m_pickWhenFound = true;
                search();
            } else {
                pick();
            }
            return true;
        default:
            return false;
    }
}

bool PersonField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return true;
    }
    if (watched == m_text && takeKey(key)) return true;
    return QWidget::eventFilter(watched, event);
}

}  // namespace serment::ui
