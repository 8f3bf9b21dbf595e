// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/patient/EntrySearch.h"

namespace serment::ui {

class CoreEntrySearch final : public EntrySearchGateway {
  public:
    CoreEntrySearch(Worker& worker, const Clock& clock) : m_worker(worker), m_clock(clock) {}
    QDate today() const override { return m_clock.today(); }
    std::vector<EntryChoice> kinds() const override;
    void authors(Reply<std::vector<EntryChoice>> reply) override;
    void search(const EntryQuery& query, Reply<std::vector<FoundEntry>> reply) override;

  private:
    Worker& m_worker;
    const Clock& m_clock;
};

}  // namespace serment::ui
