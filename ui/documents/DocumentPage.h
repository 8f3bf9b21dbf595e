// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/DocumentValues.h"
#include "ui/widgets/Page.h"

class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace serment::ui {

class BatchView;
class DocumentEditor;
class Notice;
class Prompts;
class ReleasedView;
class RowView;

// Papers: those begun and those that left; for a person, which kind; then the editor; then the paper
// released. Opened on a detainee (choose the kind), or on a row of the lists.
class DocumentPage : public Page {
    Q_OBJECT
  public:
    DocumentPage(DocumentGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    static QString name();
    QString title() const override { return name(); }
    void activate() override;
    void open(const QString& id) override;
    void saveDrafts() override;

  private:
    QHBoxLayout* makeHead(const QString& headTitle, QWidget* page);
    QWidget* makeLists();
    QWidget* makeKinds();
    void withTemplates(const std::function<void()>& then);
    void showLists();
    void showKinds();
    void narrowKinds();
    void openRow(const QString& id);
    void edit(const QString& kind, const QString& detainee);
    void showBatch();
    void showReleased(const ReleasedPaper& paper, bool justReleased);
    DocumentGateway& m_gateway;
    std::vector<documents::Template> m_templates;
    QString m_detainee;
    bool m_opening = false;  // open() decided what stands in front
    QStackedWidget* m_stack;
    RowView* m_lists = nullptr;
    QLineEdit* m_filter = nullptr;
    RowView* m_kinds = nullptr;
    DocumentEditor* m_editor;
    ReleasedView* m_released;
    BatchView* m_batch;
    Notice* m_notice = nullptr;
};

}  // namespace serment::ui
