// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/DayModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/widgets/Theme.h"

namespace serment::ui {

namespace {

Tone toneOf(const AgendaCell& cell) {
    switch (cell.state) {
        case CellState::Free:
            return Tone::Muted;
        case CellState::Expected:
            return cell.shared ? Tone::Warn : Tone::Accent;
        case CellState::Seen:
            return Tone::Ok;
        case CellState::Missed:
        case CellState::Closed:
            return Tone::Warn;
    }
    return Tone::Text;
}

class CellDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* model = qobject_cast<const DayModel*>(index.model());
        const AgendaCell* cell = model ? model->cell(index) : nullptr;
        const Tokens& t = Theme::tokens();
        painter->save();
        const QRect box = option.rect;
        if (option.state & QStyle::State_Selected) painter->fillRect(box, t.selection);
        painter->setPen(t.border);
        painter->drawLine(box.bottomLeft(), box.bottomRight());
        painter->drawLine(box.topRight(), box.bottomRight());
        if (cell) paintCell(painter, box, *cell, index);
        if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active)) {
            painter->setPen(QPen(t.accent, 2));
            painter->drawRect(box.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

  private:
    static void paintCell(QPainter* painter, const QRect& box, const AgendaCell& cell,
                          const QModelIndex& index) {
        const Tokens& t = Theme::tokens();
        if (cell.state != CellState::Free)
            painter->fillRect(QRect(box.left(), box.top() + 1, 4, box.height() - 3), Theme::color(toneOf(cell)));
        const int gap = Theme::px(Small);
        const QRect inside = box.adjusted(gap + 4, 3, -gap, -3);
        const int half = inside.height() / 2;
        const QRect first(inside.left(), inside.top(), inside.width(), half);
        const QRect second(inside.left(), inside.top() + half, inside.width(), half);
        QFont bold = Theme::font(TextRole::Body);
        bold.setWeight(QFont::DemiBold);
        painter->setFont(cell.state == CellState::Free ? Theme::font(TextRole::Body) : bold);
        painter->setPen(cell.state == CellState::Free ? t.muted : t.text);
        // The columns are as wide as their names (DayView::fitColumns): two persons never look alike.
        painter->drawText(first, Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
        painter->setFont(Theme::font(TextRole::Label));
        painter->setPen(cell.state == CellState::Free ? t.muted : Theme::color(toneOf(cell)));
        painter->drawText(second, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data(Qt::UserRole).toString(),
                                                            Qt::ElideRight, second.width()));
    }
};

}  // namespace

void DayModel::setDay(AgendaDay day) {
    beginResetModel();
    m_day = std::move(day);
    endResetModel();
}

const AgendaColumn* DayModel::column(const QModelIndex& index) const {
    if (!index.isValid() || index.column() >= columnCount()) return nullptr;
    return &m_day.columns[static_cast<size_t>(index.column())];
}

const AgendaCell* DayModel::cell(const QModelIndex& index) const {
    const AgendaColumn* held = column(index);
    if (!held || index.row() >= static_cast<int>(held->cells.size())) return nullptr;
    return &held->cells[static_cast<size_t>(index.row())];
}

QModelIndex DayModel::indexOf(const QString& slot) const {
    for (size_t c = 0; c < m_day.columns.size(); ++c)
        for (size_t r = 0; r < m_day.columns[c].cells.size(); ++r)
            if (m_day.columns[c].cells[r].id.section(QLatin1Char(':'), 0, 0) == slot)
                return index(static_cast<int>(r), static_cast<int>(c));
    return {};
}

int DayModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    size_t most = 0;
    for (const AgendaColumn& one : m_day.columns) most = std::max(most, one.cells.size());
    return static_cast<int>(most);
}

int DayModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_day.columns.size());
}

QVariant DayModel::data(const QModelIndex& index, int role) const {
    const AgendaCell* one = cell(index);
    if (!one) return {};
    const QString title = titleOf(*one);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return title;
    if (role != Qt::UserRole && role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole) return {};
    const QString second = secondLine(*one);
    return role == Qt::ToolTipRole && !second.isEmpty() ? QStringLiteral("%1\n%2").arg(title, second) : second;
}

QString DayModel::titleOf(const AgendaCell& one) {
    const QString hour = one.at.isValid() ? one.at.toString(QStringLiteral("HH:mm")) : QString();
    if (one.state == CellState::Closed) return tr("Session cancelled");
    if (one.state == CellState::Free) return one.at.isValid() ? hour : tr("Another hour…");
    return QStringLiteral("%1  %2").arg(hour, one.name);
}

QString DayModel::secondLine(const AgendaCell& one) {
    if (one.state == CellState::Free) return one.at.isValid() ? tr("free") : QString();
    QStringList parts{one.place};
    if (!one.outcome.isEmpty()) parts << one.outcome;
    if (one.shared) parts << tr("same hour as another");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const AgendaColumn& one = m_day.columns[static_cast<size_t>(section)];
    if (role == Qt::ToolTipRole) {
        QStringList parts{one.resource, one.professional, one.place, one.trace};
        parts.removeAll(QString());
        return parts.join(QChar(u'\n'));
    }
    if (role != Qt::DisplayRole) return {};
    if (one.id.isEmpty()) return tr("Outside any session");
    const QString hours = QStringLiteral("%1–%2").arg(one.from.toString(QStringLiteral("HH:mm")),
                                                      one.to.toString(QStringLiteral("HH:mm")));
    QStringList under{hours, one.professional};
    if (one.isCancelled) under.prepend(tr("cancelled"));
    under.removeAll(QString());
    return QStringLiteral("%1\n%2").arg(one.resource, under.join(QStringLiteral(" · ")));
}

Qt::ItemFlags DayModel::flags(const QModelIndex& index) const {
    const AgendaCell* one = cell(index);
    if (!one) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (one->state == CellState::Expected) flags |= Qt::ItemIsDragEnabled;
    if (one->state == CellState::Free) flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList DayModel::mimeTypes() const {
    return {cellMime, rowMime};
}

QMimeData* DayModel::mimeData(const QModelIndexList& indexes) const {
    const AgendaCell* one = indexes.isEmpty() ? nullptr : cell(indexes.front());
    if (!one || one->id.isEmpty()) return nullptr;
    auto* data = new QMimeData;
    data->setData(cellMime, one->id.toUtf8());
    return data;
}

bool DayModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                               const QModelIndex& parent) const {
    const AgendaCell* one = cell(parent);
    return one && one->state == CellState::Free && (data->hasFormat(cellMime) || data->hasFormat(rowMime));
}

bool DayModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                            const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const bool isSlot = data->hasFormat(cellMime);
    Q_EMIT dropped(isSlot ? QStringLiteral("slot") : QStringLiteral("row"),
                   QString::fromUtf8(data->data(isSlot ? cellMime : rowMime)), parent);
    return false;  // the agenda is read again; nothing is to be taken out here
}

DayView::DayView(DayModel* model, QWidget* parent) : QTableView(parent) {
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { fitColumns(); });
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(); });
}

void DayView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened();
        return;
    }
    const bool isLetter = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isLetter || event->key() == Qt::Key_Escape) return event->ignore();
    QTableView::keyPressEvent(event);
}

// Each column as wide as what stands in it; what is left over is shared. Beyond, the table scrolls.
void DayView::fitColumns() {
    const int columns = model()->columnCount();
    if (columns == 0) return;
    QFont bold = Theme::font(TextRole::Body);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics first(bold), second(Theme::font(TextRole::Label)), head(horizontalHeader()->font());
    const int around = 2 * Theme::px(Small) + 2 * Theme::px(Tight);
    std::vector<int> widths;
    int all = 0;
    for (int c = 0; c < columns; ++c) {
        int widest = Theme::px(150);
        for (const QString& line : model()->headerData(c, Qt::Horizontal).toString().split(QChar(u'\n')))
            widest = std::max(widest, head.horizontalAdvance(line) + around);
        for (int r = 0; r < model()->rowCount(); ++r) {
            const QModelIndex index = model()->index(r, c);
            widest = std::max(widest, first.horizontalAdvance(index.data().toString()) + around);
            widest = std::max(widest, std::min(second.horizontalAdvance(index.data(Qt::UserRole).toString()) + around,
                                               Theme::px(280)));
        }
        widths.push_back(widest);
        all += widest;
    }
    const int spare = std::max(0, viewport()->width() - all) / columns;
    for (int c = 0; c < columns; ++c) setColumnWidth(c, widths[static_cast<size_t>(c)] + spare);
}

void DayView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void DayView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0) return;
    QPainter painter(viewport());
    painter.setPen(Theme::tokens().muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No appointment on this day.\nCtrl+N opens a session."));
}

void DayView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT chosen();
}

}  // namespace serment::ui
