// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/Tab.h"

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

  private:
    QWidget* makeList();
    void read();
    void takeReceipt();
    void receiptByHand();
    void openPart(const QString& id);
    Prompts& m_prompts;
    std::vector<Named<transfer::TransferLine>> m_lines;
    std::vector<Named<transfer::SealedPart>> m_parts;
    QStackedWidget* m_stack;
    RowView* m_list;
    SendForm* m_send;
    ReceiveView* m_receive;
};

}  // namespace serment::ui
