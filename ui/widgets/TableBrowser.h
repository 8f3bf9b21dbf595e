// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/base/Error.h"
#include "ui/widgets/TableModel.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace serment::ui {

class Notice;

// A searchable table of plain texts: what a register, a list of rules, a matrix need.
class TableBrowser : public QWidget {
    Q_OBJECT
  public:
    TableBrowser(std::vector<Column> columns, const QString& searchHint, const QString& emptyText,
                 QWidget* parent = nullptr);
    void setLines(std::vector<Line> lines);
    void say(const Error& error);
    void focusSearch();
    void setEmptyText(const QString& text);
    // The lines that it is given were found by its words already.
    void setNarrowing(bool narrows) { m_narrows = narrows; }
    TableModel& table() { return *m_model; }
    QLineEdit* searchLine() const { return m_search; }

  Q_SIGNALS:
    void opened(const QString& id);
    void chosen(const QString& id);

  private:
    void narrow();
    std::vector<Line> m_all;
    bool m_narrows = true;
    TableModel* m_model;
    QLineEdit* m_search;
    QLabel* m_count;
    QLabel* m_empty;
    QTableView* m_view;
    Notice* m_notice;
};

}  // namespace serment::ui
