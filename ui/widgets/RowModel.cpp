// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowModel.h"

#include <QMimeData>

#include <QStringList>
#include <algorithm>

namespace serment::ui {

bool RowModel::sameIds(const std::vector<Row>& rows) const {
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [](const Row& a, const Row& b) { return a.id == b.id && a.heading == b.heading; });
}

void RowModel::setRows(std::vector<Row> rows) {
    if (rows == m_rows) return;
    if (!rows.empty() && sameIds(rows)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const Row* RowModel::at(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    return &m_rows[static_cast<size_t>(index.row())];
}

QModelIndex RowModel::indexOf(const QString& id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row& row) { return !row.heading && row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int RowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
    const Row* row = at(index);
    if (!row) return {};
    switch (role) {
        case Qt::DisplayRole:
            return row->title;
        case Qt::ToolTipRole:
            // What may be cut when it is painted is whole here.
            if (!row->toolTip.isEmpty() || row->heading) return row->toolTip.isEmpty() ? QVariant() : QVariant(row->toolTip);
            if (row->detail.isEmpty() && row->place.isEmpty()) return row->title;
            return QStringLiteral("%1\n%2").arg(row->title, row->detail.isEmpty() ? row->place : row->detail);
        case Qt::AccessibleTextRole: {
            QStringList parts{row->title, row->detail, row->meta, row->place};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(", "));
        }
        case RowIdRole:
            return row->id;
        case RowIconRole:
            return row->icon;
        case RowToneRole:
            return static_cast<int>(row->tone);
        case RowDetailRole:
            return row->detail;
        case RowMetaRole:
            return row->meta;
        case RowPlaceRole:
            return row->place;
        case RowHeadingRole:
            return row->heading;
        case RowPsychiatricRole:
            return row->psychiatric;
        default:
            return {};
    }
}

Qt::ItemFlags RowModel::flags(const QModelIndex& index) const {
    const Row* row = at(index);
    if (!row) return Qt::NoItemFlags;
    return row->heading ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QMimeData* RowModel::mimeData(const QModelIndexList& indexes) const {
    const Row* row = indexes.isEmpty() ? nullptr : at(indexes.front());
    if (!row) return nullptr;
    auto* data = new QMimeData;
    data->setData(rowMime, row->id.toUtf8());
    return data;
}

}  // namespace serment::ui
