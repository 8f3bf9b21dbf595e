// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableModel.h"

#include <QHeaderView>
#include <QTableView>

namespace serment::ui {

TableModel::TableModel(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

void TableModel::setLines(std::vector<Line> lines) {
    if (lines == m_lines) return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

QString TableModel::idAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount() ? m_lines[static_cast<size_t>(index.row())].id
                                                       : QString();
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    const Column& column = m_columns[static_cast<size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return line.cells.value(index.column());
        case Qt::ForegroundRole:
            return Theme::color(line.tone);
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter) | int(column.number ? Qt::AlignRight : Qt::AlignLeft);
        default:
            return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(column.number ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

QTableView* makeTable(TableModel* model, QWidget* parent) {
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTextElideMode(Qt::ElideMiddle);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    view->verticalHeader()->setMinimumSectionSize(Theme::rowHeight());
    auto* header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (size_t i = 0; i < model->columns().size(); ++i) {
        if (model->columns()[i].stretch)
            header->setSectionResizeMode(static_cast<int>(i), QHeaderView::Stretch);
    }
    return view;
}

}  // namespace serment::ui
