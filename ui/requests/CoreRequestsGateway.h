// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/requests/WaitingClocks.h"
#include "core/requests/redflags/RedFlags.h"
#include "ui/documents/DeskShelf.h"
#include "ui/requests/RequestValues.h"

namespace serment::ui {

// The mailbox of the unit behind the page of requests.
class CoreRequestsGateway final : public RequestsGateway {
  public:
    CoreRequestsGateway(Worker& worker, const access::Session& session,
                        std::shared_ptr<DeskShelf> shelf = std::make_shared<DeskShelf>());
    void board(Reply<RequestBoard> reply) override;
    void detail(const QString& id, Reply<SlipDetail> reply) override;
    void triage(const QString& id, const Decision& decision, Reply<bool> reply) override;
    void settle(const QString& id, const VisitOutcome& outcome, Reply<bool> reply) override;
    void round(const NewRound& round, Reply<QString> reply) override;
    void add(const NewSlip& slip, Reply<AddedSlip> reply) override;
    void answerSlips(const QDate& from, Reply<AnswerSheet> reply) override;
    std::vector<std::pair<QString, QString>> languages() const override;
    std::vector<TextMark> redFlags(const QString& words) override;
    bool mayTriage() const override { return m_mayTriage; }
    QDateTime now() const override { return m_clock.nowUtc(); }

  private:
    // Loaded by the first question in the worker, then only read.
    struct Aids {
        std::shared_ptr<const requests::RedFlagFinder> finder;
        std::vector<requests::WaitingClock> clocks;
    };
    using SharedAids = std::shared_ptr<const Aids>;
    static Result<SharedAids> loadAids();
    void withAids(const std::function<void(Result<SharedAids>)>& then);
    Worker& m_worker;
    const Clock& m_clock;
    bool m_mayTriage = false;
    SharedAids m_aids;
    std::shared_ptr<DeskShelf> m_shelf;
};

}  // namespace serment::ui
