// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/Page.h"
#include "ui/widgets/PersonField.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace serment::ui {

class KeyChoice;
class Notice;
class Prompts;

// What can be done with a row of the places to visit, by the first part of its id: "in", "out" (proposed by
// the roll), "placement", "strike", "exit".
struct VisitsBoard {
    std::vector<Row> rows;
    int overdue = 0;
};

class VisitsGateway {
  public:
    virtual ~VisitsGateway() = default;
    virtual QDate today() const = 0;
    virtual bool mayManage() const = 0;
    virtual void board(Reply<VisitsBoard> reply) = 0;
    virtual void visited(const QString& id, Reply<bool> reply) = 0;   // a placement, now
    virtual void ended(const QString& id, Reply<bool> reply) = 0;     // a placement, today
    virtual void accept(const QString& id, Reply<bool> reply) = 0;    // what the roll proposes
    virtual void add(const QString& detainee, const QString& kind, const QDate& since, Reply<bool> reply) = 0;
    virtual void proposeVisit(const QString& detainee, const QString& words, Reply<bool> reply) = 0;
};

// Who is to be visited where they are: disciplinary cell, confinement, isolation, hunger strikes, exits.
class VisitsPage : public Page {
    Q_OBJECT
  public:
    VisitsPage(VisitsGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build(FindGateway& finder);
    QWidget* makeForm(FindGateway& finder);
    void reload();
    void showRow(const QString& id);
    void act();
    void visited();
    void ended();
    void propose();
    void begin();
    void submit(const QString& kind);
    void openFile();
    void done(const Result<bool>& answer, const QString& said);
    QString kind() const;
    VisitsGateway& m_gateway;
    Prompts& m_prompts;
    Row m_person;
    Notice* m_notice;
    RowView* m_list;
    QStackedWidget* m_right;
    QLabel* m_name;
    QLabel* m_what;
    QLabel* m_how;
    QPushButton* m_act;
    QPushButton* m_visited;
    QPushButton* m_ended;
    QPushButton* m_propose;
    QPushButton* m_file;
    PersonField* m_who;
    QLabel* m_chosen;
    QLineEdit* m_since;
    KeyChoice* m_kinds;
};

}  // namespace serment::ui
