// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

#include "ui/documents/DocumentValues.h"
#include "ui/widgets/AutoSave.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace serment::ui {

class DocumentForm;
class FindingsPanel;
class Notice;
class PdfPane;
class Prompts;

// One paper being written: the form at the left, the paper at the right, what stops it below, checked while
// typing.
class DocumentEditor : public QWidget {
    Q_OBJECT
  public:
    DocumentEditor(DocumentGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    void start(const documents::Template& model, const OpenedDraft& opened);
    void flush() { m_save.flush(); }

  Q_SIGNALS:
    void released(const serment::ui::ReleasedPaper& paper);
    void closed();
    void ruleWanted(const QString& rule);

  private:
    void build();
    void edited();
    void fill();
    void check();
    void preview();
    void showVerdict(const gate::Verdict& verdict);
    void addPhoto(const documents::NewPhoto& photo);
    void confirmWords(const gate::WordFinding& finding);
    void release();
    DocumentGateway& m_gateway;
    Prompts& m_prompts;
    documents::Template m_model;
    DocumentForm* m_form = nullptr;
    gate::Verdict m_verdict;
    gate::Confirmations m_confirmations;
    // One question at a time: what was typed meanwhile is asked when the answer is there.
    bool m_checking = false, m_checkAgain = false;
    bool m_misfit = false;  // the notice speaks of a value that did not fit
    bool m_previewing = false, m_previewAgain = false;
    QTimer m_checkSoon, m_previewSoon;
    QLabel* m_title;
    QLabel* m_person;
    QScrollArea* m_formArea;
    FindingsPanel* m_findings;
    PdfPane* m_pages;
    Notice* m_notice;
    QPushButton* m_release;
    AutoSave m_save;
};

}  // namespace serment::ui
