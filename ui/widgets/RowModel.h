// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QString>
#include <vector>

#include "ui/widgets/Theme.h"

namespace serment::ui {

// A line of a list as it is painted: up to two lines of text, a mark at the left, a time or a place at the
// right.
struct Row {
    QString id = {};          // of the thing behind the row; what a page acts on
    QString icon = {};        // name in resources/icons, or empty
    Tone tone = Tone::Muted;  // of the icon and of `meta`
    QString title = {};
    QString detail = {};       // second line, or empty
    QString meta = {};         // right, first line
    QString place = {};        // right, second line (or beside meta in a row of one line)
    bool heading = false;      // a group title: painted as such, never selected
    bool psychiatric = false;  // bears the edge of the psychiatric file
    QString toolTip = {};
    bool operator==(const Row&) const = default;
};

enum RowRole {
    RowIdRole = Qt::UserRole + 1,
    RowIconRole,
    RowToneRole,
    RowDetailRole,
    RowMetaRole,
    RowPlaceRole,
    RowHeadingRole,
    RowPsychiatricRole
};

// What a dragged row carries: its id.
inline const QString rowMime = QStringLiteral("application/x-serment-row");

// Rows fed whole. When only contents change, selection and scroll stay where they are.
class RowModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }
    const Row* at(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {rowMime}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

  private:
    bool sameIds(const std::vector<Row>& rows) const;
    std::vector<Row> m_rows;
};

}  // namespace serment::ui
