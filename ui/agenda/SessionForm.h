// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "core/base/Error.h"
#include "ui/agenda/AgendaValues.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace serment::ui {

class Notice;

// A half-day of a professional in a room: opened, on several weeks if wished, or changed.
class SessionForm : public QFrame {
    Q_OBJECT
  public:
    explicit SessionForm(QWidget* parent = nullptr);
    void setChoices(const SessionChoices& choices);
    void begin(const QDate& day, const QDate& today);                // a new one
    void edit(const AgendaColumn& held, const QDate& day, const QDate& today);
    void complain(const Error& error);

  Q_SIGNALS:
    void saved(const serment::ui::SessionWish& wish);
    void cancelled(const QString& id, int version);
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void submit();
    SessionWish m_held;
    QDate m_today;
    QLabel* m_title;
    QComboBox* m_resource;
    QComboBox* m_place;
    QComboBox* m_professional;
    QLineEdit* m_day;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_minutes;
    QLineEdit* m_weeks;
    QLabel* m_weeksTitle;
    QPushButton* m_cancel;
    Notice* m_notice;
};

}  // namespace serment::ui
