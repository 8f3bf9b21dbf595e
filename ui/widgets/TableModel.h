// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

#include "ui/widgets/Theme.h"

class QTableView;

namespace serment::ui {

struct Column {
    QString title = {};
    bool number = false;   // to the right, tabular figures
    bool stretch = false;  // takes what is left
    bool operator==(const Column&) const = default;
};

struct Line {
    QString id = {};
    QStringList cells = {};
    Tone tone = Tone::Text;
    bool operator==(const Line&) const = default;
};

// A table of plain texts, fed whole.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit TableModel(std::vector<Column> columns, QObject* parent = nullptr);
    void setLines(std::vector<Line> lines);
    const std::vector<Line>& lines() const { return m_lines; }
    const std::vector<Column>& columns() const { return m_columns; }
    QString idAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<Column> m_columns;
    std::vector<Line> m_lines;
};

// A table view with the habits of the house: whole rows, no grid, arrows and Enter, columns sized to
// contents.
QTableView* makeTable(TableModel* model, QWidget* parent = nullptr);

}  // namespace serment::ui
