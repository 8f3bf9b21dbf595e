// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/Tab.h"
#include "ui/widgets/RowModel.h"

class QStackedWidget;

namespace serment::ui {

class FindGateway;
class Prompts;
class ReceiveView;
class RowView;
class SendForm;

// Files handed over and received: sent until a receipt comes back, then received; parts that wait for their team.
class BundlesView : public Tab {
    Q_OBJECT
  public:
    BundlesView(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;
    // What is ready for somebody who left unannounced, to be handed over.
    void openPrepared(const QString& person);

  private:
    QWidget* makeList();
    void read();
    void takeReceipt();
    void receiptByHand();
    void openPart(const QString& id);
    void saveReceipt();
    void printReceipt();
    const transfer::TransferLine* owedReceipt();
    std::vector<Row> rowsOfGone() const;
    std::vector<Row> rowsOfParts() const;
    Row rowOf(const Named<transfer::TransferLine>& line) const;
    Prompts& m_prompts;
    std::vector<Named<transfer::TransferLine>> m_lines;
    std::vector<Named<transfer::SealedPart>> m_parts;
    std::vector<continuity::Unannounced> m_gone;
    QString m_toOpen;
    QStackedWidget* m_stack;
    QWidget* m_sendArea;
    RowView* m_list;
    SendForm* m_send;
    ReceiveView* m_receive;
};

}  // namespace serment::ui
