// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"
#include "ui/clinical/RecordTab.h"

namespace serment::ui {

class FileViewer;
class Prompts;

// Papers and pictures put into the file, seen inside the window: never a temporary file, never another
// program.
struct Attachments {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
  public:
    static RecordSpec spec(Prompts& prompts);
    static RecordDesk desk();
};

class AttachmentTab : public RecordTab {
    Q_OBJECT
  public:
    AttachmentTab(std::unique_ptr<RecordGateway> gateway, Prompts& prompts, QWidget* parent = nullptr);
    int pageCount() const;    // of the PDF shown
    QSize imageSize() const;  // of the image shown

  protected:
    void clear() override;
    void itemShown(const RecordItem* item) override;

  private:
    QString m_shown;
    FileViewer* m_viewer;
};

}  // namespace serment::ui
