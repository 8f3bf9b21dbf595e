// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "ui/agenda/AgendaValues.h"
#include "ui/widgets/Page.h"

class QLabel;
class QStackedWidget;

namespace serment::ui {

class DayModel;
class DayView;
class FindGateway;
class Notice;
class Prompts;
class SessionForm;
class SlotPanel;

// A day of the unit: sessions side by side, who is expected when; times given, moved and settled by key or
// with the mouse.
class AgendaPage : public Page {
    Q_OBJECT
  public:
    AgendaPage(AgendaGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;
    void open(const QString& day) override;  // yyyy-MM-dd

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void connectPanel();
    void showDay(const QDate& day);
    void fill(AgendaDay day);
    void keepPlace(const QString& session, int row);
    void showCell();
    void enter();
    QString whenText() const;
    AgendaWish where() const;
    void give(const QString& who);
    void startMove();
    void putDown();
    void endMove();
    void move(QString id, const AgendaWish& where);
    void decide(const QString& outcome, const QString& absence);
    void newSession();
    void editSession();
    void saveSession(const SessionWish& wish);
    void cancelSession(const QString& id, int version);
    void reopenSession();
    void wait(const QString& detainee, const QString& what, bool isUrgent);
    void endWaiting(const QString& row);
    void printDayList();
    void done(const Result<bool>& answer, const QString& said);
    AgendaGateway& m_gateway;
    Prompts& m_prompts;
    QDate m_day;
    QString m_moving;  // id of the slot that is being moved
    QString m_movingName;
    std::optional<SessionWish> m_opened;  // saved a moment ago
    bool m_goesOn = false;  // a time was given: the next free one is for the next person
    QLabel* m_title;
    QLabel* m_count;
    Notice* m_notice;
    DayModel* m_model;
    DayView* m_view;
    QStackedWidget* m_right;
    SlotPanel* m_panel;
    SessionForm* m_form;
};

}  // namespace serment::ui
