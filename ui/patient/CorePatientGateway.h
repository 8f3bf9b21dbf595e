// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/patient/DraftKeeper.h"
#include "ui/patient/PatientValues.h"

namespace serment::ui {

// The file behind the pages of a patient.
class CorePatientGateway final : public PatientGateway {
  public:
    CorePatientGateway(Worker& worker, const access::Session& session);
    PatientRights rights() const override { return m_rights; }
    QDateTime now() const override;
    void present(Reply<std::vector<Row>> reply) override;
    void openFile(const QString& detainee, Reply<PatientBanner> reply) override;
    void banner(const QString& detainee, Reply<PatientBanner> reply) override;
    void summary(const QString& detainee, Reply<PatientSummary> reply) override;
    void lists(const QString& detainee, Reply<PatientLists> reply) override;
    void timeline(const QString& detainee, Compartment compartment, Reply<std::vector<Row>> reply) override;
    void entry(Compartment compartment, const QString& id, Reply<EntryView> reply) override;
    void loadDraft(const QString& subject, Reply<QString> reply) override;
    void saveDraft(const QString& subject, const QString& body, Reply<bool> reply) override;
    void sign(const records::Encounter& encounter, Reply<bool> reply) override;
    void share(Compartment compartment, const QString& id, Reply<bool> reply) override;
    void ownTexts(Reply<std::vector<records::OwnText>> reply) override;
    void keepText(const records::OwnText& text, Reply<std::vector<records::OwnText>> reply) override;
    void ownDrugNames(Reply<QStringList> reply) override;
    void forgetText(const QString& id, Reply<std::vector<records::OwnText>> reply) override;

  private:
    void readBanner(const QString& detainee, bool opening, Reply<PatientBanner> reply);
    Worker& m_worker;
    const Clock& m_clock;
    PatientRights m_rights;
    std::shared_ptr<DraftKeeper> m_drafts;
};

}  // namespace serment::ui
