// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/Tab.h"

namespace serment::ui {

class FindGateway;
class PersonField;
class Prompts;
class RowView;

// Files whose time has come, with the article that says so; proposed to the hospital by a human, never destroyed here.
class KeepingView : public Tab {
    Q_OBJECT
  public:
    KeepingView(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;

  private:
    void read();
    void show(const continuity::Keeping& keeping);
    void propose(continuity::Fate fate);
    void decide(continuity::Fate fate);
    void fact(continuity::KeepingFact fact);
    Prompts& m_prompts;
    DetaineeId m_person;
    std::vector<continuity::Keeping> m_files;
    RowView* m_list;
    PersonField* m_finder;
    QLabel* m_name;
    QLabel* m_reasons;
    QWidget* m_actions;
    QPushButton* m_destroy;
    QPushButton* m_archive;
    QPushButton* m_destroyed;
    QPushButton* m_archived;
};

}  // namespace serment::ui
