// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>

#include "core/records/Sharing.h"
#include "ui/clinical/RecordGateway.h"
#include "ui/patient/DraftKeeper.h"

namespace serment::ui {

// What stands behind one part of a file: use cases of core between values and words. Runs on the worker.
struct RecordDesk {
    QString key = {};
    std::function<bool(const access::Session&, const QString& act)> may = {};
    std::function<Result<RecordList>(access::Session&, const DetaineeId&)> list = {};
    std::function<Result<void>(access::Session&, const DetaineeId&, const RecordAct&)> perform = {};
    std::function<std::vector<Suggestion>(access::Session&, const QString& field, const QString& typed)>
        suggest = {};
    std::function<Result<QByteArray>(access::Session&, const DetaineeId&, const QString& version)> content =
        {};
    std::optional<Compartment> drafts = {};  // where unfinished words stand; unset: in the team's file
};

class CoreRecordGateway final : public RecordGateway {
  public:
    CoreRecordGateway(Worker& worker, const access::Session& session, RecordDesk desk);
    bool may(const QString& act) const override { return m_desk.may(m_session, act); }
    QDate today() const override { return m_session.clock().today(); }
    void list(const QString& detainee, Reply<RecordList> reply) override;
    void perform(const QString& detainee, const RecordAct& act, Reply<bool> reply) override;
    void suggest(const QString& field, const QString& typed, Reply<std::vector<Suggestion>> reply) override;
    void loadDraft(const QString& detainee, Reply<QString> reply) override;
    void saveDraft(const QString& detainee, const QString& body, Reply<bool> reply) override;
    void content(const QString& detainee, const QString& version, Reply<QByteArray> reply) override;

  private:
    records::DraftKey draftOf(const QString& detainee) const;
    Worker& m_worker;
    const access::Session& m_session;
    RecordDesk m_desk;
    std::shared_ptr<DraftKeeper> m_drafts;
};

// The version that an act names, among what core has: NotFound when it is gone.
template <typename T>
Result<T> versionNamed(const Result<std::vector<T>>& all, const QString& version) {
    if (!all) return tl::unexpected<Error>(all.error());
    for (const T& value : *all)
        if (value.id.toString() == version) return value;
    return fail(ErrorCode::NotFound, QStringLiteral("changed meanwhile"));
}

QDate dayOf(const Values& values, const QString& field);
std::optional<double> numberOf(const Values& values, const QString& field);
bool yes(const Values& values, const QString& field);

// What is new of a category stands in coordination, or, while the patient opposes, in the team's own file.
Compartment standsIn(access::Session& session, const DetaineeId& detainee,
                     records::WithheldCategory category);
// "Some treatments are withheld at the patient's request", or nothing.
QString withheldNote(access::Session& session, const DetaineeId& detainee,
                     records::WithheldCategory category);

}  // namespace serment::ui
