// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/Tab.h"

class QComboBox;
class QStackedWidget;

namespace serment::ui {

class FindGateway;
class PersonField;
class Prompts;
class RowView;

// Requests to see a file, with their clock: 48 hours to think, eight days to answer, two months for what is old.
class AccessView : public Tab {
    Q_OBJECT
  public:
    AccessView(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;

  private:
    QWidget* makeLeft();
    QWidget* makeSteps();
    QWidget* makeForm(FindGateway& finder);
    void openForm();
    void closeForm();
    QString newOne(const std::vector<Named<continuity::AccessRequest>>& requests) const;
    void read();
    void show(const QString& id);
    void showSteps(const continuity::AccessRequest& request);
    void step(const QString& id);
    void locate(continuity::FilePlace place);
    void review();
    void setApart(const QString& entry);
    void deliver();
    void close();
    void save();
    const Named<continuity::AccessRequest>* current() const;
    Prompts& m_prompts;
    std::vector<Named<continuity::AccessRequest>> m_requests;
    DetaineeId m_person;
    continuity::AccessRequestId m_shown;
    bool m_entering = false;
    RowView* m_list;
    QPushButton* m_new;
    QStackedWidget* m_stack;
    QLabel* m_head;
    QLabel* m_clock;
    RowView* m_steps;
    QWidget* m_foot;
    QFormLayout* m_fields;
    PersonField* m_finder;
    QLabel* m_who;
    QComboBox* m_asker;
    QLineEdit* m_name;
    QLineEdit* m_purpose;
    QComboBox* m_form;
    QLineEdit* m_asked;
};

}  // namespace serment::ui
