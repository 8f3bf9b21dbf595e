// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

#include "ui/widgets/RowView.h"
#include "ui/widgets/Worker.h"

class QLineEdit;

namespace serment::ui {

// Finds people: three letters, a number of écrou or a cell. Rows carry the id of the detainee.
class FindGateway {
  public:
    virtual ~FindGateway() = default;
    virtual void find(const QString& text, Reply<std::vector<Row>> reply) = 0;
};

// A line where one types who, and a list under it. Enter takes the first, or the one the arrows are on, even
// when it is faster than the answer.
class PersonField : public QWidget {
    Q_OBJECT
  public:
    explicit PersonField(FindGateway& gateway, QWidget* parent = nullptr);
    void clear();
    void setEmptyTexts(const QString& beforeTyping, const QString& nobody);
    QLineEdit* line() const { return m_text; }

  Q_SIGNALS:
    void picked(const serment::ui::Row& person);
    void escaped();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search();
    void pick();
    bool takeKey(QKeyEvent* event);
    FindGateway& m_gateway;
    QLineEdit* m_text;
    RowView* m_list;
    QTimer m_debounce;
    QString m_beforeTyping, m_nobody;
    bool m_pickWhenFound = false;
};

}  // namespace serment::ui
