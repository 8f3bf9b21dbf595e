// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/ActPicker.h"

#include <QLineEdit>
#include <algorithm>

#include "ui/widgets/Controls.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

ActPicker::ActPicker(QWidget* over) : PickerOverlay(tr("What is to be written"), over) {
    connect(m_list, &QListView::clicked, this, [this] { take(); });
}

void ActPicker::open(std::vector<Row> acts) {
    m_acts = std::move(acts);
    const QWidget* over = parentWidget();
    const QSize size(Theme::px(420), std::min(over->height() - Theme::px(Large), Theme::px(420)));
    openAt(QRect(QPoint(over->width() - size.width() - Theme::px(Medium), Theme::px(Medium)), size), {});
}

void ActPicker::narrow() {
    std::vector<Row> rows;
    for (const Row& act : m_acts)
        if (isIn(m_line->text(), act.title + QLatin1Char(' ') + act.meta)) rows.push_back(act);
    m_list->setRows(std::move(rows));
    m_list->selectFirst();
}

void ActPicker::take() {
    const QString id = m_list->currentId();
    if (id.isEmpty()) return;
    hide();
    Q_EMIT chosen(id);
}

}  // namespace serment::ui
