// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "ui/clinical/RecordGateway.h"
#include "ui/widgets/Page.h"

namespace serment::ui {

class RecordTab;

// The register of pressures on the care team (T04, S01), of the whole unit: what was asked, by whom, what was answered.
class PressureGateway final : public RecordGateway {
  public:
    PressureGateway(Worker& worker, const access::Session& session) : m_worker(worker), m_session(session) {}
    bool may(const QString& act) const override;
    QDate today() const override { return m_session.clock().today(); }
    void list(const QString& unit, Reply<RecordList> reply) override;
    void perform(const QString& unit, const RecordAct& act, Reply<bool> reply) override;
    void suggest(const QString& field, const QString& typed, Reply<std::vector<Suggestion>> reply) override;
    void loadDraft(const QString& unit, Reply<QString> reply) override;
    void saveDraft(const QString& unit, const QString& body, Reply<bool> reply) override;
    void content(const QString& unit, const QString& version, Reply<QByteArray> reply) override;

  private:
    Worker& m_worker;
    const access::Session& m_session;
};

class PressuresPage : public Page {
    Q_OBJECT
  public:
    explicit PressuresPage(std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;
    void saveDrafts() override;

  private:
    RecordTab* m_register;
};

}  // namespace serment::ui
