// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/Tab.h"

class QComboBox;

namespace serment::ui {

class FindGateway;
class KeyChoice;
class PersonField;
class Prompts;
class RowView;

// Who leaves: the list on the left keeps its place; on the right the visit, the checklist, and what became of the papers.
class ExitsView : public Tab {
    Q_OBJECT
  public:
    ExitsView(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;
    void open(const QString& person);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeLeft(FindGateway& finder);
    QWidget* makeRight();
    void read();
    void show(const QString& person);
    void showFile(const continuity::ExitFile& file);
    void answerVisit(const QString& answer);
    void answerItem(const QString& state);
    void handOver(const QString& outcome);
    void writeCopy();
    void printPapers();
    Reply<bool> again();
    Prompts& m_prompts;
    DetaineeId m_person;
    continuity::ExitFile m_file;
    RowView* m_list;
    PersonField* m_finder;
    QLabel* m_name;
    QLabel* m_state;
    KeyChoice* m_visit;
    RowView* m_items;
    QLineEdit* m_words;
    QComboBox* m_partner;
    KeyChoice* m_answer;
    KeyChoice* m_handOver;
    QWidget* m_right;
};

}  // namespace serment::ui
