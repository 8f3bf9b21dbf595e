// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/DeskShelf.h"
#include "ui/documents/DocumentValues.h"

namespace serment::ui {

// The desk and the register behind the pages of papers. The desk is loaded by the first question, in the
// worker.
class CoreDocumentGateway final : public DocumentGateway {
  public:
    CoreDocumentGateway(Worker& worker, const Clock& clock);
    std::shared_ptr<DeskShelf> shelf() const { return m_shelf; }
    void templates(Reply<std::vector<documents::Template>> reply) override;
    void lists(Reply<PaperLists> reply) override;
    void open(deontology::DocumentKind kind, const QString& detainee, Reply<OpenedDraft> reply) override;
    void fill(const documents::Draft& draft, Reply<documents::Draft> reply) override;
    void check(const documents::Draft& draft, Reply<gate::Verdict> reply) override;
    void preview(const documents::Draft& draft, Reply<QByteArray> reply) override;
    void save(const documents::Draft& draft, Reply<bool> reply) override;
    void release(const documents::Draft& draft, const gate::Confirmations& confirmations,
                 Reply<ReleasedPaper> reply) override;
    void stored(const QString& rowId, Reply<ReleasedPaper> reply) override;
    void fate(const QString& rowId, Reply<PaperFate> reply) override;
    void deliver(const QString& rowId, const gate::DeliveryRecord& record, Reply<bool> reply) override;
    void receipt(const QString& rowId, const QDate& on, Reply<bool> reply) override;
    void cancel(const QString& rowId, const QString& reason, Reply<bool> reply) override;
    void again(const QString& rowId, documents::DoubleMark mark, Reply<QByteArray> reply) override;
    void secureMail(const QString& rowId, Reply<SecureMail> reply) override;
    void exits(Reply<std::vector<ExitRow>> reply) override;
    void releaseExit(const QString& detainee, const documents::ExitBatch& batch,
                     Reply<ExitResult> reply) override;
    void addPhoto(const DetaineeId& detainee, const documents::NewPhoto& photo,
                  Reply<documents::PhotoChoice> reply) override;
    QDate today() const override { return m_clock.today(); }

  private:
    using PaperUse = std::function<Result<void>(access::Session&, Compartment, const DocumentId&)>;
    void onPaper(const QString& rowId, const PaperUse& use, Reply<bool> reply);
    Worker& m_worker;
    const Clock& m_clock;
    std::shared_ptr<DeskShelf> m_shelf = std::make_shared<DeskShelf>();
};

}  // namespace serment::ui
