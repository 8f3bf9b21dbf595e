// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"
#include "ui/clinical/RecordTab.h"

namespace serment::ui {

class FileViewer;
class Prompts;

// The paper behind a line of a register: kept encrypted among the attachments of coordination, opened inside the window.
struct Scans {
    Q_DECLARE_TR_FUNCTIONS(Scans)
  public:
    static FieldSpec field(Prompts& prompts);
    // The act "scan" of a line that has one.
    static ActSpec act();
    static void offer(RecordItem& item, const QString& scanId);
    // Answers the id of the attachment, empty for no path. The same paper put in again is not kept twice. Errors on "scan".
    static Result<QString> keep(access::Session& session, const DetaineeId& detainee, const QString& path, const QString& label);
    // Leaves its entry in the journal.
    static Result<QByteArray> open(access::Session& session, const DetaineeId& detainee, const QString& scanId);
};

// A register whose lines may have a scan, shown below the words once it is asked for.
class ScanTab : public RecordTab {
    Q_OBJECT
  public:
    ScanTab(RecordSpec spec, std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);
    void start(const QString& act) override;
    const FileViewer& viewer() const { return *m_viewer; }

  protected:
    void clear() override;
    void itemShown(const RecordItem* item) override;

  private:
    QString m_version;  // of the line read, when it has a scan
    FileViewer* m_viewer;
};

}  // namespace serment::ui
