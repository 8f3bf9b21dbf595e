// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/Tab.h"

namespace serment::ui {

class FindGateway;
class PersonField;
class Prompts;
class RowView;

// A file that came: who, from whom, what it holds and what does not say the same here, before anything is written.
class ReceiveView : public Tab {
    Q_OBJECT
  public:
    ReceiveView(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;
    void choose();

  Q_SIGNALS:
    void closed();

  private:
    void ask(bool apply);
    void showOutcome(const Named<transfer::ImportOutcome>& outcome);
    bool askPassphrase(const Error& error);
    void pin();
    void writeReceipt();
    void printReceipt();
    Prompts& m_prompts;
    QString m_path, m_passphrase, m_psychiatricPassphrase;
    DetaineeId m_person;
    transfer::ImportOutcome m_outcome;
    RowView* m_list;
    PersonField* m_finder;
    QPushButton* m_apply;
    QPushButton* m_pin;
    QPushButton* m_receipt;
    QPushButton* m_printReceipt;
};

}  // namespace serment::ui
