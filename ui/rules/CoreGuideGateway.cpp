// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/CoreGuideGateway.h"

#include "core/people/Detainee.h"
#include "ui/patient/PeopleWords.h"
#include "ui/rules/RuleWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

DetaineeId idOf(const QString& detainee) {
    return DetaineeId::parse(detainee).value_or(DetaineeId());
}

QString personLine(access::Session& session, const DetaineeId& id) {
    if (id.isNull()) return {};
    const auto person = people::detainee(session, id);
    if (!person) return {};
    return QStringLiteral("%1 · %2").arg(person->identity.displayName(),
                                         PeopleWords::oneLine(*person, session.clock().today()));
}

Result<GuidedPaths> readPaths(const documents::Desk& desk) {
    return deontology::loadGuidedPaths(desk.gate().catalogue())
        .map([](std::vector<deontology::GuidedPath>&& all) -> GuidedPaths {
            return std::make_shared<const std::vector<deontology::GuidedPath>>(std::move(all));
        });
}

Result<std::vector<Row>> readBegun(access::Session& session, const documents::Desk& desk) {
    const auto begun = documents::guidedBegun(session);
    if (!begun) return tl::unexpected<Error>(begun.error());
    const auto paths = readPaths(desk);
    if (!paths) return tl::unexpected<Error>(paths.error());
    std::vector<Row> rows;
    for (const auto& each : *begun)
        for (const auto& path : **paths) {
            if (path.id != each.path) continue;
            Row row;
            row.id = QStringLiteral("%1:%2").arg(
                path.id, each.detainee.isNull() ? QString() : each.detainee.toString());
            row.icon = QStringLiteral("pen");
            row.title = RuleWords::inLanguage(path.title);
            row.detail = personLine(session, each.detainee);
            row.meta = dateTimeText(each.savedAt.toLocalTime());
            rows.push_back(std::move(row));
        }
    return rows;
}

Result<GuideProspect> look(access::Session& session, const documents::Desk& desk, const GuideRun& at) {
    auto outlook = documents::guidedOutlook(session, desk, at.run, idOf(at.detainee));
    if (!outlook) return tl::unexpected<Error>(outlook.error());
    const auto& catalogue = desk.gate().catalogue();
    const auto* ending = at.run.ending();
    const bool ends = ending && ending->document;
    const auto kind = ends ? *ending->document : at.run.path().kind;
    const auto reader = ends ? at.run.readerOf(*ending) : at.run.path().recipient;
    const auto* model = desk.templates().find(kind);
    return GuideProspect{std::move(*outlook),
                         model ? model->label : RuleWords::inLanguage(catalogue.profile(kind).title),
                         catalogue.profile(reader).title, catalogue.profile(kind).content};
}

}  // namespace

void CoreGuideGateway::paths(Reply<GuidedPaths> reply) {
    m_worker.ask<GuidedPaths>(
        &m_worker,
        [shelf = m_shelf](access::Session& session) {
            return shelf->get(session).and_then([](const documents::Desk* desk) { return readPaths(*desk); });
        },
        std::move(reply));
}

void CoreGuideGateway::begun(Reply<std::vector<Row>> reply) {
    m_worker.ask<std::vector<Row>>(
        &m_worker,
        [shelf = m_shelf](access::Session& session) {
            return shelf->get(session).and_then(
                [&](const documents::Desk* desk) { return readBegun(session, *desk); });
        },
        std::move(reply));
}

void CoreGuideGateway::begin(const GuidedPaths& paths, const deontology::GuidedPath& path,
                             const QString& detainee, Reply<GuideRun> reply) {
    m_worker.ask<GuideRun>(
        &m_worker,
        [shelf = m_shelf, paths, chosen = &path, detainee](access::Session& session) -> Result<GuideRun> {
            const auto desk = shelf->get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            const DetaineeId id = idOf(detainee);
            auto run = documents::beginGuided(session, **desk, *chosen, id);
            if (!run) return tl::unexpected<Error>(run.error());
            const auto found = documents::resumeGuided(session, *run, id);
            if (!found) return tl::unexpected<Error>(found.error());
            return GuideRun{paths, std::move(*run), detainee, personLine(session, id), *found};
        },
        std::move(reply));
}

void CoreGuideGateway::prospect(const GuideRun& run, Reply<GuideProspect> reply) {
    m_worker.ask<GuideProspect>(
        &m_worker,
        [shelf = m_shelf, run](access::Session& session) {
            return shelf->get(session).and_then(
                [&](const documents::Desk* desk) { return look(session, *desk, run); });
        },
        std::move(reply));
}

void CoreGuideGateway::save(const GuideRun& run, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [run](access::Session& session) {
            return documents::saveGuided(session, run.run, idOf(run.detainee)).map([] { return true; });
        },
        std::move(reply));
}

void CoreGuideGateway::write(const GuideRun& run, Reply<QString> reply) {
    m_worker.ask<QString>(
        &m_worker,
        [shelf = m_shelf, run](access::Session& session) -> Result<QString> {
            const auto desk = shelf->get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            const DetaineeId id = idOf(run.detainee);
            const auto draft = documents::guidedDraft(session, **desk, run.run, id);
            if (!draft) return tl::unexpected<Error>(draft.error());
            if (const auto saved = documents::saveDraft(session, *draft); !saved)
                return tl::unexpected<Error>(saved.error());
            if (const auto gone = documents::discardGuided(session, run.run.path().id, id); !gone)
                return tl::unexpected<Error>(gone.error());
            return QStringLiteral("draft:%1:%2").arg(deontology::kindName(draft->kind), run.detainee);
        },
        std::move(reply));
}

}  // namespace serment::ui
