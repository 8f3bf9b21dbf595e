// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/DeskShelf.h"
#include "ui/rules/GuideValues.h"

namespace serment::ui {

// The guided paths over the record, with the desk that the pages of papers use.
class CoreGuideGateway final : public GuideGateway {
  public:
    CoreGuideGateway(Worker& worker, std::shared_ptr<DeskShelf> shelf, const Clock& clock)
        : m_worker(worker), m_shelf(std::move(shelf)), m_clock(clock) {}
    void paths(Reply<GuidedPaths> reply) override;
    void begun(Reply<std::vector<Row>> reply) override;
    void begin(const GuidedPaths& paths, const deontology::GuidedPath& path, const QString& detainee,
               Reply<GuideRun> reply) override;
    void prospect(const GuideRun& run, Reply<GuideProspect> reply) override;
    void save(const GuideRun& run, Reply<bool> reply) override;
    void write(const GuideRun& run, Reply<QString> reply) override;
    QDateTime now() const override { return m_clock.nowUtc().toLocalTime(); }

  private:
    Worker& m_worker;
    std::shared_ptr<DeskShelf> m_shelf;
    const Clock& m_clock;
};

}  // namespace serment::ui
