// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/documents/DocumentValues.h"

class QLabel;
class QPushButton;

namespace serment::ui {

class FatePanel;
class Notice;
class PdfPane;
class Prompts;

// A paper that has left the gate: its number, its pages, print or save, and what becomes of it.
class ReleasedView : public QWidget {
    Q_OBJECT
  public:
    ReleasedView(DocumentGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    void show(const ReleasedPaper& paper, bool justReleased);

  Q_SIGNALS:
    void closed();

  private:
    void print();
    void save();
    void printAgain(documents::DoubleMark mark);
    void saveForMail();
    DocumentGateway& m_gateway;
    Prompts& m_prompts;
    ReleasedPaper m_paper;
    QLabel* m_title;
    Notice* m_notice;
    PdfPane* m_pages;
    FatePanel* m_fate;
    QPushButton* m_print;
};

}  // namespace serment::ui
