// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/Double.h"
#include "core/documents/Draft.h"
#include "core/documents/ExitLetters.h"
#include "core/documents/Pictures.h"
#include "core/documents/Templates.h"
#include "core/gate/Register.h"
#include "core/gate/Verdict.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// A paper that passed the gate, as the printer and the disk need it.
struct ReleasedPaper {
    QString id;  // as in the lists: "paper:<compartment>:<document>"
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

// What became of a released paper, and who it was for.
struct PaperFate {
    gate::Disclosure line;
    std::vector<gate::Fate> fates;
    QString label;   // of the kind
    QString person;  // whom it is about, or empty
    QString reader;  // who reads it
};

// What is sent beside one another by secure mail.
struct SecureMail {
    QByteArray pdf;
    QByteArray signature;  // CAdES, empty when the unit has no certificate
};

// Whose letter of exit is due, and what the batch made of it.
struct ExitRow {
    QString detainee;
    QString name;
    QDate leaves;
};
struct ExitResult {
    ReleasedPaper paper;    // without number: it stays
    QStringList reasons;    // why, with articles; what is to fill in
    ReleasedPaper leaflet;  // beside it; without number: not asked for, given before, or it stays
};

struct PaperLists {
    std::vector<Row> due = {};  // what is to be written, id "due:<kind>:<detainee>"
    std::vector<Row> drafts;    // of the user, id "draft:<kind>:<detainee>"
    std::vector<Row> released;  // id "paper:<compartment>:<document>"
};

class DocumentGateway {
  public:
    virtual ~DocumentGateway() = default;
    virtual void templates(Reply<std::vector<documents::Template>> reply) = 0;
    virtual void lists(Reply<PaperLists> reply) = 0;
    virtual void open(deontology::DocumentKind kind, const QString& detainee, Reply<OpenedDraft> reply) = 0;
    // The draft with its empty fields filled from the file, and where each value came from.
    virtual void fill(const documents::Draft& draft, Reply<documents::Draft> reply) = 0;
    virtual void check(const documents::Draft& draft, Reply<gate::Verdict> reply) = 0;
    virtual void preview(const documents::Draft& draft, Reply<QByteArray> reply) = 0;
    virtual void save(const documents::Draft& draft, Reply<bool> reply) = 0;
    virtual void release(const documents::Draft& draft, const gate::Confirmations& confirmations,
                         Reply<ReleasedPaper> reply) = 0;
    virtual void stored(const QString& rowId, Reply<ReleasedPaper> reply) = 0;
    virtual void fate(const QString& rowId, Reply<PaperFate> reply) = 0;
    virtual void deliver(const QString& rowId, const gate::DeliveryRecord& record, Reply<bool> reply) = 0;
    virtual void receipt(const QString& rowId, const QDate& on, Reply<bool> reply) = 0;
    virtual void cancel(const QString& rowId, const QString& reason, Reply<bool> reply) = 0;
    // A further print, marked; leaves a line in the register.
    virtual void again(const QString& rowId, documents::DoubleMark mark, Reply<QByteArray> reply) = 0;
    virtual void secureMail(const QString& rowId, Reply<SecureMail> reply) = 0;
    virtual void exits(Reply<std::vector<ExitRow>> reply) = 0;
    virtual void releaseExit(const QString& detainee, const documents::ExitBatch& batch,
                             Reply<ExitResult> reply) = 0;
    // Into the file of this person, to be shown on the paper.
    virtual void addPhoto(const DetaineeId& detainee, const documents::NewPhoto& photo,
                          Reply<documents::PhotoChoice> reply) = 0;
    virtual QDate today() const = 0;
};

}  // namespace serment::ui
