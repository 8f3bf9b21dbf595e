// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/ActPicker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/patient/PhrasePicker.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/ListKeys.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

ActPicker::ActPicker(QWidget* over) : QFrame(over), m_line(new QLineEdit(this)), m_list(new RowView(this)) {
    setObjectName(QStringLiteral("overlay"));
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Small, Small);
    m_line->setPlaceholderText(tr("What is to be written"));
    m_line->setAccessibleName(m_line->placeholderText());
    box->addWidget(m_line);
    box->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &ActPicker::narrow);
    connect(m_list, &QListView::clicked, this, [this] { take(); });
    m_line->installEventFilter(this);
    hide();
}

void ActPicker::open(std::vector<Row> acts) {
    m_acts = std::move(acts);
    const QWidget* over = parentWidget();
    const QSize size(Theme::px(420), std::min(over->height() - Theme::px(Large), Theme::px(420)));
    setGeometry(QRect(QPoint(over->width() - size.width() - Theme::px(Medium), Theme::px(Medium)), size));
    m_line->clear();
    narrow();
    raise();
    show();
    m_line->setFocus();
}

void ActPicker::narrow() {
    std::vector<Row> rows;
    for (const Row& act : m_acts)
        if (PhrasePicker::isIn(m_line->text(), act.title + QLatin1Char(' ') + act.meta)) rows.push_back(act);
    m_list->setRows(std::move(rows));
    m_list->selectFirst();
}

void ActPicker::take() {
    const QString id = m_list->currentId();
    if (id.isEmpty()) return;
    hide();
    Q_EMIT chosen(id);
}

bool ActPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (handToList(m_list, key)) return true;
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        case Qt::Key_Escape:
            hide();
            Q_EMIT closed();
            return true;
        default:
            return QFrame::eventFilter(watched, event);
    }
}

}  // namespace serment::ui
