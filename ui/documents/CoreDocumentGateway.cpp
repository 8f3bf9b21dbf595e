// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/CoreDocumentGateway.h"

#include <QHash>
#include <algorithm>

#include "core/gate/Register.h"
#include "core/people/Detainee.h"
#include "ui/documents/PaperRef.h"
#include "ui/patient/PaperWords.h"
#include "ui/patient/PeopleWords.h"

namespace serment::ui {

namespace {

QString nameOf(access::Session& session, const DetaineeId& id) {
    if (id.isNull()) return {};
    const auto person = people::detainee(session, id);
    return person ? person->identity.displayName() : QString();
}

QString labelOf(const documents::Desk& desk, deontology::DocumentKind kind) {
    const auto* model = desk.templates().find(kind);
    return model ? model->label : deontology::kindName(kind);
}

Result<PaperLists> readLists(access::Session& session, const documents::Desk& desk) {
    PaperLists lists;
    // A role that writes no papers of a team has nothing due.
    if (const auto due = documents::duePapers(session))
        for (const auto& each : *due)
            lists.due.push_back(PaperWords::due(each, labelOf(desk, each.kind),
                                                nameOf(session, each.detainee), session.clock().today()));
    auto drafts = documents::savedDrafts(session);
    if (!drafts) return tl::unexpected<Error>(drafts.error());
    for (const auto& draft : *drafts)
        lists.drafts.push_back(
            PaperWords::begun(draft, labelOf(desk, draft.kind), nameOf(session, draft.detainee)));
    gate::DisclosureFilter filter;
    filter.limit = 200;
    const auto register_ = gate::disclosures(session, filter);
    if (!register_) return lists;  // a role that may draft, not read the register
    QHash<DetaineeId, QString> names;
    for (const auto& line : *register_) {
        if (!names.contains(line.detainee)) names.insert(line.detainee, nameOf(session, line.detainee));
        const auto kind = deontology::kindFromName(line.kind);
        lists.released.push_back(
            PaperWords::released(line, kind ? labelOf(desk, *kind) : line.kind, names.value(line.detainee)));
    }
    return lists;
}

Result<OpenedDraft> openDraft(access::Session& session, const documents::Desk& desk,
                              deontology::DocumentKind kind, const DetaineeId& detainee) {
    OpenedDraft opened;
    if (!detainee.isNull()) {
        const auto person = people::detainee(session, detainee);
        if (!person) return tl::unexpected<Error>(person.error());
        opened.person = QStringLiteral("%1 · %2").arg(person->identity.displayName(),
                                                      PeopleWords::oneLine(*person, session.clock().today()));
    }
    const auto* model = desk.templates().find(kind);
    const bool asksPhotos =
        model && std::any_of(model->fields.begin(), model->fields.end(),
                             [](const auto& field) { return field.type == documents::FieldType::Photos; });
    if (asksPhotos)
        if (auto photos = documents::photoChoices(session, detainee)) opened.photos = std::move(*photos);
    auto saved = documents::savedDraft(session, kind, detainee);
    if (!saved) return tl::unexpected<Error>(saved.error());
    if (*saved) {
        opened.draft = std::move(**saved);
        opened.found = true;
        return opened;
    }
    auto fresh = desk.start(session, kind, detainee);
    if (!fresh) return tl::unexpected<Error>(fresh.error());
    opened.draft = std::move(*fresh);
    return opened;
}

}  // namespace

CoreDocumentGateway::CoreDocumentGateway(Worker& worker, const Clock& clock)
    : m_worker(worker), m_clock(clock) {}

void CoreDocumentGateway::templates(Reply<std::vector<documents::Template>> reply) {
    m_worker.ask<std::vector<documents::Template>>(
        &m_worker,
        [shelf = m_shelf](access::Session& session) -> Result<std::vector<documents::Template>> {
            return shelf->get(session).map([](const documents::Desk* desk) {
                std::vector<documents::Template> all;
                for (const auto* model : desk->templates().all()) all.push_back(*model);
                return all;
            });
        },
        std::move(reply));
}

void CoreDocumentGateway::lists(Reply<PaperLists> reply) {
    m_worker.ask<PaperLists>(
        &m_worker,
        [shelf = m_shelf](access::Session& session) {
            return shelf->get(session).and_then(
                [&](const documents::Desk* desk) { return readLists(session, *desk); });
        },
        std::move(reply));
}

void CoreDocumentGateway::open(deontology::DocumentKind kind, const QString& detainee,
                               Reply<OpenedDraft> reply) {
    m_worker.ask<OpenedDraft>(
        &m_worker,
        [shelf = m_shelf, kind, detainee](access::Session& session) -> Result<OpenedDraft> {
            const DetaineeId id = DetaineeId::parse(detainee).value_or(DetaineeId());
            return shelf->get(session).and_then(
                [&](const documents::Desk* desk) { return openDraft(session, *desk, kind, id); });
        },
        std::move(reply));
}

void CoreDocumentGateway::fill(const documents::Draft& draft, Reply<documents::Draft> reply) {
    m_worker.ask<documents::Draft>(
        &m_worker,
        [shelf = m_shelf, draft](access::Session& session) {
            return shelf->get(session).and_then(
                [&](const documents::Desk* desk) { return desk->refilled(session, draft); });
        },
        std::move(reply));
}

void CoreDocumentGateway::check(const documents::Draft& draft, Reply<gate::Verdict> reply) {
    m_worker.ask<gate::Verdict>(
        &m_worker,
        [shelf = m_shelf, draft](access::Session& session) {
            return shelf->get(session).and_then(
                [&](const documents::Desk* desk) { return desk->check(session, draft, &shelf->pictures()); });
        },
        std::move(reply));
}

void CoreDocumentGateway::preview(const documents::Draft& draft, Reply<QByteArray> reply) {
    m_worker.ask<QByteArray>(
        &m_worker,
        [shelf = m_shelf, draft](access::Session& session) {
            return shelf->get(session).and_then(
                [&](const documents::Desk* desk) { return desk->preview(session, draft, &shelf->pictures()); });
        },
        std::move(reply));
}

void CoreDocumentGateway::save(const documents::Draft& draft, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [draft](access::Session& session) {
            return documents::saveDraft(session, draft).map([] { return true; });
        },
        std::move(reply));
}

void CoreDocumentGateway::release(const documents::Draft& draft, const gate::Confirmations& confirmations,
                                  Reply<ReleasedPaper> reply) {
    m_worker.ask<ReleasedPaper>(
        &m_worker,
        [shelf = m_shelf, draft, confirmations](access::Session& session) -> Result<ReleasedPaper> {
            const auto desk = shelf->get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            const auto release = (*desk)->release(session, draft, confirmations);
            if (!release) return tl::unexpected<Error>(release.error());
            return ReleasedPaper{QStringLiteral("paper:%1:%2")
                                     .arg(compartmentName(draft.compartment), release->id().toString()),
                                 release->number(), release->jobTitle(), release->pdf()};
        },
        std::move(reply));
}

void CoreDocumentGateway::stored(const QString& rowId, Reply<ReleasedPaper> reply) {
    m_worker.ask<ReleasedPaper>(
        &m_worker,
        [rowId](access::Session& session) -> Result<ReleasedPaper> {
            const auto ref = refOf(rowId);
            if (!ref) return fail(ErrorCode::NotFound);
            const auto line = lineOf(session, *ref);
            if (!line) return tl::unexpected<Error>(line.error());
            const auto pdf = gate::storedPdf(session, ref->compartment, ref->id);
            if (!pdf) return tl::unexpected<Error>(pdf.error());
            return ReleasedPaper{rowId, line->number, QStringLiteral("Document ") + line->number, *pdf};
        },
        std::move(reply));
}

}  // namespace serment::ui
