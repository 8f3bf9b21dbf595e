// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/SuggestField.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <algorithm>

#include "ui/widgets/RowView.h"

namespace serment::ui {

namespace {

constexpr int shortest = 3;  // letters before anything is proposed

}  // namespace

SuggestField::SuggestField(const FieldSpec& spec, Suggester suggester, QWidget* parent)
    : FieldWidget(spec, parent),
      m_suggester(std::move(suggester)),
      m_line(new QLineEdit(this)),
      m_list(new RowView(parent)) {
    m_line->setPlaceholderText(spec.hint);
    put(m_line);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(40);
    connect(&m_pause, &QTimer::timeout, this, &SuggestField::search);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_behind.clear();
        m_pickWhenFound = false;
        m_pause.start();
        Q_EMIT changed();
    });
    connect(m_list, &QListView::clicked, this, [this] { pick(); });
    m_line->installEventFilter(this);
}

QString SuggestField::value() const {
    return m_line->text().trimmed();
}

void SuggestField::setValue(const QString& value) {
    m_line->setText(value);
    m_list->hide();
    m_found.clear();
}

void SuggestField::addTo(Values& values) const {
    for (auto it = m_behind.begin(); it != m_behind.end(); ++it)
        if (!values.contains(it.key())) values.insert(it.key(), it.value());
    values.insert(name(), value());
}

void SuggestField::takeFrom(const Values& values) {
    setValue(values.value(name()));
    m_behind = values;
}

void SuggestField::search() {
    const QString typed = value();
    if (typed.size() < shortest) return m_list->hide();
    m_suggester(name(), typed, [self = QPointer<SuggestField>(this), typed](std::vector<Suggestion> found) {
        if (!self || self->value() != typed) return;
        std::vector<Row> rows;
        for (const Suggestion& each : found) rows.push_back(each.row);
        self->m_found = std::move(found);
        self->m_list->setRows(std::move(rows));
        self->m_list->selectFirst();
        if (self->m_pickWhenFound)
            self->pick();
        else
            self->propose();
    });
}

// Over the form, so that nothing moves under the hands.
void SuggestField::propose() {
    if (m_found.empty() || !m_line->hasFocus()) return m_list->hide();
    const QPoint below = m_line->mapTo(m_list->parentWidget(), QPoint(0, m_line->height()));
    m_list->setGeometry(QRect(below, QSize(m_line->width(), Theme::px(168))));
    m_list->raise();
    m_list->show();
}

void SuggestField::pick() {
    const QString id = m_list->currentId();
    const auto chosen = std::find_if(m_found.begin(), m_found.end(),
                                     [&](const Suggestion& each) { return each.row.id == id; });
    m_list->hide();
    m_pickWhenFound = false;
    if (chosen != m_found.end()) {
        m_behind = chosen->fills;
        m_line->setText(m_behind.value(name()));
        Q_EMIT filled(m_behind);
        Q_EMIT changed();
    }
    m_found.clear();
    Q_EMIT done();
}

bool SuggestField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) m_list->hide();
    if (event->type() != QEvent::KeyPress) return FieldWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool open = !m_list->isHidden();
    switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            if (open) QApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Escape:
            m_list->hide();
            m_found.clear();
            return open;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (key->modifiers() & Qt::ControlModifier) return false;
            if (!m_pause.isActive() || value().size() < shortest) {
                pick();
            } else {
                m_pause.stop();
                m_pickWhenFound = true;
                search();
            }
            return true;
        default:
            return FieldWidget::eventFilter(watched, event);
    }
}

}  // namespace serment::ui
