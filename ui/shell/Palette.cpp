// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"

namespace serment::ui {

Palette::Palette(FindGateway& gateway, QWidget* parent)
    : QFrame(parent), m_gateway(gateway), m_text(new QLineEdit(this)), m_list(new RowView(this)) {
    setObjectName(QStringLiteral("overlay"));
    auto* layout = new QVBoxLayout(this);
    setGridMargins(layout, Medium, Small);
    m_text->setPlaceholderText(tr("Name, given name, number of écrou or cell"));
    m_text->setClearButtonEnabled(true);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(
        makeLabel(tr("Arrows to choose, Enter to open, Esc to go back"), TextRole::Label, Tone::Muted, this));
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(40);
    connect(&m_debounce, &QTimer::timeout, this, &Palette::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(m_list, &RowView::opened, this, [this](const QString& id) {
        close();
        Q_EMIT picked(id);
    });
    m_text->installEventFilter(this);
    m_list->installEventFilter(this);
    hide();
}

void Palette::popUp() {
    const QRect room = parentWidget()->rect();
    const int width = std::min(Theme::px(720), room.width() - Theme::px(64));
    const int height = std::min(Theme::px(440), room.height() - Theme::px(96));
    setGeometry((room.width() - width) / 2, Theme::px(56), width, height);
    m_focusBefore = QApplication::focusWidget();
    m_text->clear();
    m_list->setRows({});
    m_list->setEmptyText(tr("Type three letters, a number or a cell."));
    show();
    raise();
    m_text->setFocus();
}

void Palette::close() {
    hide();
    m_pickWhenFound = false;
    if (m_focusBefore) m_focusBefore->setFocus();
}

void Palette::search() {
    const QString text = m_text->text().trimmed();
    if (text.size() < 2) {
        m_list->setRows({});
        m_list->setEmptyText(tr("Type three letters, a number or a cell."));
        return;
    }
    m_gateway.find(text, [this, text](Result<std::vector<Row>> found) {
        if (text != m_text->text().trimmed() || !isVisible()) return;
        m_list->setRows(found ? std::move(*found) : std::vector<Row>());
        m_list->setEmptyText(tr("Nobody by that name, number or cell. Has today's roll been imported?"));
        m_list->selectFirst();
        if (m_pickWhenFound && !m_list->currentId().isEmpty()) Q_EMIT m_list->opened(m_list->currentId());
        m_pickWhenFound = false;
    });
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (watched != m_text) return QFrame::eventFilter(watched, event);
    switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_debounce.isActive()) {
                m_debounce.stop();
                m_pickWhenFound = true;
                search();
            } else {
                QApplication::sendEvent(m_list, event);
            }
            return true;
        default:
            return QFrame::eventFilter(watched, event);
    }
}

}  // namespace serment::ui
