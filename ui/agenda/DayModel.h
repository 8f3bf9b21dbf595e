// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <QTableView>

#include "ui/agenda/AgendaValues.h"

namespace serment::ui {

inline const QString cellMime = QStringLiteral("application/x-serment-slot");

// A day as a table: a column a session, its times one under the other; the last line of what stands outside
// any session is free for another hour.
class DayModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    void setDay(AgendaDay day);
    const AgendaDay& day() const { return m_day; }
    const AgendaColumn* column(const QModelIndex& index) const;
    const AgendaCell* cell(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& slot) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }

  Q_SIGNALS:
    // Somebody was dropped on a free time: a slot of this day ("slot"), or a row of those to place ("row").
    void dropped(const QString& kind, const QString& id, const QModelIndex& where);

  private:
    static QString titleOf(const AgendaCell& one);
    static QString secondLine(const AgendaCell& one);
    AgendaDay m_day;
};

// The table: arrows move, Enter opens, letters are left to the page.
class DayView : public QTableView {
    Q_OBJECT
  public:
    explicit DayView(DayModel* model, QWidget* parent = nullptr);

  Q_SIGNALS:
    void chosen();
    void opened();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void fitColumns();
};

}  // namespace serment::ui
