// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/Draft.h"
#include "core/documents/Pictures.h"
#include "core/documents/Templates.h"
#include "core/gate/Verdict.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// A paper that passed the gate, as the printer and the disk need it.
struct ReleasedPaper {
    QString id;
    QString number;
    QString jobTitle;
    QByteArray pdf;
};

// What the editor starts from.
struct OpenedDraft {
    documents::Draft draft;
    QString person;      // the banner's line: name, birth, écrou, place
    bool found = false;  // an unfinished one came back
    std::vector<documents::PhotoChoice> photos = {};
};

struct PaperLists {
    std::vector<Row> drafts;    // of the user, id "draft:<kind>:<detainee>"
    std::vector<Row> released;  // id "paper:<compartment>:<document>"
};

class DocumentGateway {
  public:
    virtual ~DocumentGateway() = default;
    virtual void templates(Reply<std::vector<documents::Template>> reply) = 0;
    virtual void lists(Reply<PaperLists> reply) = 0;
    virtual void open(deontology::DocumentKind kind, const QString& detainee, Reply<OpenedDraft> reply) = 0;
    virtual void check(const documents::Draft& draft, Reply<gate::Verdict> reply) = 0;
    virtual void preview(const documents::Draft& draft, Reply<QByteArray> reply) = 0;
    virtual void save(const documents::Draft& draft, Reply<bool> reply) = 0;
    virtual void release(const documents::Draft& draft, const gate::Confirmations& confirmations,
                         Reply<ReleasedPaper> reply) = 0;
    virtual void stored(const QString& rowId, Reply<ReleasedPaper> reply) = 0;
    virtual QDate today() const = 0;
};

}  // namespace serment::ui
