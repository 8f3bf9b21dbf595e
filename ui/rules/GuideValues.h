// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <vector>

#include "core/documents/Guided.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

using GuidedPaths = std::shared_ptr<const std::vector<deontology::GuidedPath>>;

// Somebody on a path, and for whom.
struct GuideRun {
    GuidedPaths paths;  // keeps alive what the run points to
    deontology::PathRun run;
    QString detainee;    // empty where the path is about nobody
    QString person;      // the banner's line
    bool found = false;  // answers given earlier came back
};

// What the answers lead to.
struct GuideProspect {
    documents::GuidedOutlook outlook;
    QString document;  // label of the paper at the end, or of the one the path is for
    deontology::Bilingual reader;
    deontology::Content contents = deontology::Content::None;  // what such a paper says
};

class GuideGateway {
  public:
    virtual ~GuideGateway() = default;
    virtual void paths(Reply<GuidedPaths> reply) = 0;
    // Those begun by this user, id "path:detainee".
    virtual void begun(Reply<std::vector<Row>> reply) = 0;
    virtual void begin(const GuidedPaths& paths, const deontology::GuidedPath& path, const QString& detainee,
                       Reply<GuideRun> reply) = 0;
    virtual void prospect(const GuideRun& run, Reply<GuideProspect> reply) = 0;
    virtual void save(const GuideRun& run, Reply<bool> reply) = 0;
    // Writes the draft at the end of the path and forgets the answers. Its row id: "draft:kind:detainee".
    virtual void write(const GuideRun& run, Reply<QString> reply) = 0;
    virtual QDateTime now() const = 0;  // on the wall
};

}  // namespace serment::ui
