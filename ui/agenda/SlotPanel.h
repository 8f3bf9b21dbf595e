// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "ui/agenda/AgendaValues.h"
#include "ui/widgets/PersonField.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace serment::ui {

class KeyChoice;

// Beside the day: what to do with the chosen time. Free: who is to come, by name or from those who wait.
// Taken: what became of it, or another time.
class SlotPanel : public QFrame {
    Q_OBJECT
  public:
    SlotPanel(FindGateway& finder, QWidget* parent = nullptr);
    void showNothing();
    void showFree(const QString& when, bool asksHour, bool mayGive);
    void showClosed(const QString& when, const QString& trace, bool mayReopen);
    void showTaken(const AgendaCell& cell, const QString& when, bool mayDecide);
    void setToPlace(std::vector<Row> rows);
    void enter();                    // the hands come in: to the person, or to the outcome
    void enterList();
    bool take(const QString& key);   // one of the keys of the choices
    QTime hour() const;              // typed, for what stands outside any session; invalid: not readable
    void complainHour();

  Q_SIGNALS:
    void given(const QString& who);
    void decided(const QString& outcome, const QString& absence);
    void moveWanted();
    void fileWanted(const QString& detainee);
    void reopenWanted();
    void waitingWanted(const QString& detainee, const QString& what, bool isUrgent);
    void waitingEnded(const QString& row);  // Delete on a line of the waiting list
    void left();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeFree(FindGateway& finder);
    QWidget* makeTaken();
    QWidget* makeClosed();
    QWidget* makeWaiting();
    void askWaiting();
    void endWaiting();
    void wait(const QString& detainee);
    QStackedWidget* m_stack;
    QLabel* m_when;
    QLabel* m_hourWhy;
    QLineEdit* m_hour;
    PersonField* m_person;
    RowView* m_toPlace;
    QLabel* m_toPlaceTitle;
    QLabel* m_name;
    QLabel* m_place;
    QLabel* m_known;
    KeyChoice* m_outcome;
    KeyChoice* m_absence;
    QPushButton* m_move;
    QPushButton* m_reopen;
    QLabel* m_trace;
    QWidget* m_waiting;  // asked for with Alt+W
    QLineEdit* m_waitsFor;
    QCheckBox* m_urgent;
    QPushButton* m_waitingList;
    QString m_detainee;
};

}  // namespace serment::ui
