// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListView>
#include <QStyledItemDelegate>

#include "ui/widgets/RowModel.h"

namespace serment::ui {

// Paints a Row.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// A list of rows: arrows move, Enter opens, and the row chosen keeps its place when the rows are fed again.
class RowView : public QListView {
    Q_OBJECT
  public:
    explicit RowView(QWidget* parent = nullptr);
    void setRows(std::vector<Row> rows);
    RowModel& rowModel() { return *m_model; }
    QString currentId() const;
    void select(const QString& id);
    void selectFirst();
    void setEmptyText(const QString& text);

  Q_SIGNALS:
    void chosen(const QString& id);  // the current row changed
    void opened(const QString& id);  // Enter or double click

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    RowModel* m_model;
    QString m_emptyText;
    bool m_feeding = false;
};

}  // namespace serment::ui
