// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>

#include "ui/requests/RequestValues.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/RowModel.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace serment::ui {

class FindGateway;
class Notice;
class Prompts;
class RegisterForm;
class RowView;
class TriagePanel;

// The rows of the pile: red flags first, then the oldest; the reason for care never in a list of the triaged.
std::vector<Row> pileRows(const RequestBoard& board, const QDateTime& now);

// The pile on the left keeps its place while the right side works.
class RequestsPage : public Page {
    Q_OBJECT
  public:
    RequestsPage(RequestsGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    static QString name();
    QString title() const override { return name(); }
    void activate() override;
    void open(const QString& id) override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void showRight(QWidget* side);
    void reload();
    void showBoard(const RequestBoard& board);
    void showSlip(const QString& id);
    void decide(const QString& id, const Decision& decision);
    void settle(const QString& id, const VisitOutcome& outcome);
    QString nextAfter(const QString& id) const;
    void startRound();
    void endRound();
    void printAnswers();
    RequestsGateway& m_gateway;
    Prompts& m_prompts;
    Notice* m_notice;
    RequestBoard m_board;
    QString m_decided;  // shown again when it is still the chosen one
    QString m_wanted;  // to be chosen once the board is there
    QLabel* m_counts;
    RowView* m_pile;
    QHBoxLayout* m_columns;
    QStackedWidget* m_right;
    TriagePanel* m_panel;
    RegisterForm* m_form;
};

}  // namespace serment::ui
