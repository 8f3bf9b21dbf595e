// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Icons.h"

namespace serment::ui {

namespace {

class EntryDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = Theme::tokens();
        const bool current = option.state & QStyle::State_Selected;
        const QRect box = option.rect;
        painter->save();
        if (current)
            painter->fillRect(box, t.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(box, t.background);
        if (current) painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), t.accent);
        const int side = Theme::px(20);
        const QPixmap mark =
            iconPixmap(index.data(SidebarIconRole).toString(), current ? Tone::Accent : Tone::Muted, 20,
                       painter->device()->devicePixelRatioF());
        painter->drawPixmap(box.left() + Theme::px(Medium), box.top() + (box.height() - side) / 2, mark);
        QFont font = Theme::font(TextRole::Body);
        if (current) font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(t.text);
        const int left = box.left() + Theme::px(44);
        const int waiting = index.data(SidebarWaitingRole).toInt();
        const QString count = waiting > 0 ? QString::number(waiting) : QString();
        const int countWidth =
            count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + Theme::px(Medium);
        const QRect words(left, box.top(), box.right() - left - Theme::px(Small) - countWidth, box.height());
        painter->drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
        painter->setPen(current ? t.accent : t.muted);
        painter->drawText(box.adjusted(0, 0, -Theme::px(12), 0), Qt::AlignVCenter | Qt::AlignRight, count);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const QFontMetrics metrics(Theme::font(TextRole::Body));
        const QRect words = metrics.boundingRect(QRect(0, 0, Theme::px(104), 1000), Qt::TextWordWrap,
                                                 index.data().toString());
        return QSize(Theme::px(120), std::max(Theme::px(40), words.height() + Theme::px(Small)));
    }
};

}  // namespace

void SidebarModel::add(const SidebarEntry& entry) {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back(entry);
    endInsertRows();
}

void SidebarModel::setWaiting(const QString& key, int waiting) {
    const int row = rowOf(key);
    if (row < 0 || m_entries[static_cast<size_t>(row)].waiting == waiting) return;
    m_entries[static_cast<size_t>(row)].waiting = waiting;
    Q_EMIT dataChanged(index(row), index(row));
}

int SidebarModel::rowOf(const QString& key) const {
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].key == key) return static_cast<int>(i);
    return -1;
}

QString SidebarModel::keyAt(int row) const {
    return row >= 0 && row < rowCount() ? m_entries[static_cast<size_t>(row)].key : QString();
}

int SidebarModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const SidebarEntry& entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return entry.title;
        case Qt::ToolTipRole:
            return QStringLiteral("%1 (Ctrl+%2)").arg(entry.title).arg(index.row() + 1);
        case SidebarKeyRole:
            return entry.key;
        case SidebarIconRole:
            return entry.icon;
        case SidebarWaitingRole:
            return entry.waiting;
        default:
            return {};
    }
}

Sidebar::Sidebar(QWidget* parent) : QListView(parent), m_model(new SidebarModel(this)) {
    setModel(m_model);
    setItemDelegate(new EntryDelegate(this));
    setProperty("plain", true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Pages"));
}

void Sidebar::choose(const QString& key) {
    const int row = m_model->rowOf(key);
    if (row >= 0) setCurrentIndex(m_model->index(row));
}

void Sidebar::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) Q_EMIT chosen(m_model->keyAt(current.row()));
}

QSize Sidebar::sizeHint() const {
    return QSize(Theme::px(184), Theme::px(320));
}

}  // namespace serment::ui
