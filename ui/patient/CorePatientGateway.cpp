// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/CorePatientGateway.h"

#include <QLocale>

#include "core/deontology/Catalogue.h"
#include "core/documents/Desk.h"
#include "core/gate/Register.h"
#include "core/people/Detainee.h"
#include "core/people/IdentityDoubt.h"
#include "core/records/Drug.h"
#include "core/requests/Pile.h"
#include "ui/patient/FileWords.h"
#include "ui/patient/PaperWords.h"
#include "ui/patient/PeopleWords.h"
#include "ui/patient/RequestWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

constexpr int monthsDrawn = 6;
const QString encounterDraft = QStringLiteral("encounter");

// What the parts of a file that one holds say; a secretary holds none and sees the identity alone.
struct Banner {
    people::Detainee person;
    std::vector<people::Detainee> homonyms;
    std::optional<records::FileSummary> summary;
    std::vector<consent::Opposition> oppositions;
    bool inDoubt = false;  // who the person is
};

Result<void> leaveTrace(access::Session& session, const DetaineeId& id) {
    for (const Compartment compartment : records::readableCompartments(session))
        if (auto opened = records::openFile(session, id, compartment); !opened)
            return tl::unexpected(opened.error());
    return {};
}

Result<Banner> bannerOf(access::Session& session, const DetaineeId& id) {
    Banner banner;
    auto person = people::detainee(session, id);
    if (!person) return tl::unexpected(person.error());
    banner.person = std::move(*person);
    if (const auto doubt = people::identityDoubt(session, id)) banner.inDoubt = doubt->has_value();
    if (auto others = people::homonyms(session, id)) banner.homonyms = std::move(*others);
    if (auto summary = records::fileSummary(session, id)) banner.summary = std::move(*summary);
    if (auto oppositions = consent::oppositions(session, id)) banner.oppositions = std::move(*oppositions);
    return banner;
}

PatientBanner toBanner(const Banner& read, const QDate& today) {
    PatientBanner banner;
    banner.id = read.person.id.toString();
    banner.name = read.person.identity.displayName();
    const QStringList others = read.person.identity.givenNames.mid(1);
    if (!others.isEmpty()) banner.name += QStringLiteral(", ") + others.join(QStringLiteral(", "));
    banner.traits = PeopleWords::oneLine(read.person, today);
    banner.ins = PeopleWords::insStatus(read.person.identity.status);
    banner.insQualified = read.person.identity.status == people::IdentityStatus::Qualified;
    if (read.summary) banner.chips = FileWords::chips(*read.summary, read.oppositions);
    if (read.inDoubt)
        banner.chips.insert(banner.chips.begin(), {QStringLiteral("warn"), Tone::Block, PeopleWords::tr("Identity in doubt")});
    if (read.person.isPresent() && read.person.stay->plannedRelease.isValid())
        banner.chips.push_back(FileWords::release(read.person.stay->plannedRelease));
    QStringList names;
    for (const auto& other : read.homonyms)
        names << QStringLiteral("%1 (%2)").arg(other.identity.displayName(),
                                               PeopleWords::oneLine(other, today));
    if (!names.isEmpty())
        banner.homonyms = PeopleWords::tr("Homonym present: %1").arg(names.join(QStringLiteral("; ")));
    return banner;
}

std::vector<Row> readPapers(access::Session& session, const DetaineeId& id) {
    std::vector<Row> rows;
    const auto catalogue = deontology::Catalogue::load();
    const auto labelOf = [&catalogue](const QString& name) {
        const auto kind = deontology::kindFromName(name);
        if (!kind || !catalogue) return name;
        const auto& title = catalogue->profile(*kind).title;
        return QLocale().language() == QLocale::French ? title.fr : title.en;
    };
    if (const auto drafts = documents::savedDrafts(session))
        for (const auto& draft : *drafts)
            if (draft.detainee == id)
                rows.push_back(PaperWords::begun(draft, labelOf(deontology::kindName(draft.kind)), {}));
    gate::DisclosureFilter filter;
    filter.detainee = id;
    if (const auto lines = gate::disclosures(session, filter))
        for (const auto& line : *lines) rows.push_back(PaperWords::released(line, labelOf(line.kind), {}));
    return rows;
}

std::vector<Row> readRequests(access::Session& session, const DetaineeId& id) {
    std::vector<Row> rows;
    const auto all = requests::requestsOf(session, id);
    if (!all) return rows;
    for (const auto& request : *all) {
        Row row;
        row.id = request.id.toString();
        row.icon = request.isOpen() ? QStringLiteral("clock") : QStringLiteral("check");
        row.tone = request.isOpen() ? Tone::Warn : Tone::Muted;
        row.title = RequestWords::target(enumName(request.target));
        row.detail = request.sealedFor ? QString() : request.words.simplified();
        row.meta = dateTimeText(request.collectedAt);
        row.place = request.isOpen() ? waitText(request.waitingSince, session.clock().nowUtc())
                                     : dateTimeText(request.closedAt);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<PatientLists> readLists(access::Session& session, const DetaineeId& id) {
    PatientLists lists;
    const QDate today = session.clock().today();
    if (auto all = records::treatments(session, id))
        for (const auto& t : *all) lists.treatments.push_back(FileWords::treatment(t));
    if (auto all = consent::oppositions(session, id))
        for (const auto& o : *all) lists.consents.push_back(FileWords::opposition(o));
    if (auto all = consent::consents(session, id))
        for (const auto& c : *all) lists.consents.push_back(FileWords::consent(c));
    if (auto all = consent::mandates(session, id))
        for (const auto& m : *all) lists.consents.push_back(FileWords::mandate(m, today));
    lists.documents = readPapers(session, id);
    lists.requests = readRequests(session, id);
    return lists;
}

bool isShareable(access::Session& session, const records::Entry& entry) {
    if (entry.compartment == Compartment::Coordination || entry.isCorrected ||
        entry.author.id != session.user().id)
        return false;
    const auto shared = records::sharedEntries(session, entry.detainee);
    return shared && std::none_of(shared->begin(), shared->end(),
                                  [&](const records::SharedEntry& each) { return each.source == entry.id; });
}

Result<EntryView> readEntry(access::Session& session, Compartment compartment, const records::EntryId& id) {
    auto entry = records::entry(session, compartment, id);
    if (!entry) return tl::unexpected(entry.error());
    EntryView view;
    view.id = entry->id.toString();
    view.heading = FileWords::titleOf(*entry);
    view.byline = FileWords::byline(*entry);
    view.text = entry->text;
    view.psychiatric = compartment == Compartment::Psychiatric;
    if (!entry->corrects.isNull()) view.note = FileWords::tr("Correction: %1").arg(entry->correctionReason);
    view.shareable = isShareable(session, *entry);
    if (entry->kind != records::EntryKind::Encounter) return view;
    auto encounter = records::encounter(session, compartment, EncounterId::trusted(id.uuid()));
    if (!encounter) return view;
    view.text = FileWords::encounterText(encounter->encounter);
    if (!entry->isCorrected) view.encounter = encounter->encounter;
    return view;
}

}  // namespace

CorePatientGateway::CorePatientGateway(Worker& worker, const access::Session& session)
    : m_worker(worker), m_clock(session.clock()), m_drafts(std::make_shared<DraftKeeper>()) {
    m_rights.team = records::teamCompartment(session);
    const auto opens = [&session](Compartment part) { return session.may(access::Action::OpenFile, part) && session.holds(part); };
    m_rights.somatic = opens(Compartment::Somatic);
    m_rights.psychiatric = opens(Compartment::Psychiatric);
    m_rights.writeEncounter = session.may(access::Action::WriteEncounter, m_rights.team);
    m_rights.writeNote = session.may(access::Action::WriteNursingCare, m_rights.team);
}

QDateTime CorePatientGateway::now() const {
    return m_clock.nowUtc();
}

void CorePatientGateway::present(Reply<std::vector<Row>> reply) {
    using Found = std::vector<people::Detainee>;
    m_worker.ask<Found>(
        &m_worker, [](access::Session& session) { return people::presentDetainees(session); },
        [this, reply = std::move(reply)](Result<Found> found) {
            reply(std::move(found).map(
                [this](const Found& persons) { return PeopleWords::rows(persons, m_clock.today()); }));
        });
}

void CorePatientGateway::openFile(const QString& detainee, Reply<PatientBanner> reply) {
    readBanner(detainee, true, std::move(reply));
}

void CorePatientGateway::banner(const QString& detainee, Reply<PatientBanner> reply) {
    readBanner(detainee, false, std::move(reply));
}

void CorePatientGateway::readBanner(const QString& detainee, bool opening, Reply<PatientBanner> reply) {
    m_worker.ask<Banner>(
        &m_worker,
        [detainee, opening](access::Session& session) -> Result<Banner> {
            const auto id = DetaineeId::parse(detainee);
            if (!id) return tl::unexpected(id.error());
            if (opening)
                if (auto traced = leaveTrace(session, *id); !traced) return tl::unexpected(traced.error());
            return bannerOf(session, *id);
        },
        [this, reply = std::move(reply)](Result<Banner> read) {
            reply(std::move(read).map(
                [this](const Banner& banner) { return toBanner(banner, m_clock.today()); }));
        });
}

void CorePatientGateway::summary(const QString& detainee, Reply<PatientSummary> reply) {
    m_worker.ask<PatientSummary>(
        &m_worker,
        [detainee](access::Session& session) -> Result<PatientSummary> {
            const auto id = DetaineeId::parse(detainee);
            if (!id) return tl::unexpected(id.error());
            auto summary = records::fileSummary(session, *id);
            if (!summary) return tl::unexpected(summary.error());
            auto recent = records::timeline(session, *id, {}, {0, 30});
            if (!recent) return tl::unexpected(recent.error());
            PatientSummary shown = FileWords::summary(*summary, recent->entries, session.clock().nowUtc());
            if (const auto weights = records::measureSeries(session, *id, records::MeasureCode::Weight,
                                                            session.clock().today().addMonths(-monthsDrawn)))
                shown.weight = FileWords::weightCurve(*weights);
            return shown;
        },
        std::move(reply));
}

void CorePatientGateway::lists(const QString& detainee, Reply<PatientLists> reply) {
    m_worker.ask<PatientLists>(
        &m_worker,
        [detainee](access::Session& session) -> Result<PatientLists> {
            const auto id = DetaineeId::parse(detainee);
            if (!id) return tl::unexpected(id.error());
            return readLists(session, *id);
        },
        std::move(reply));
}

void CorePatientGateway::timeline(const QString& detainee, Compartment compartment,
                                  Reply<std::vector<Row>> reply) {
    m_worker.ask<std::vector<Row>>(
        &m_worker,
        [detainee, compartment](access::Session& session) -> Result<std::vector<Row>> {
            const auto id = DetaineeId::parse(detainee);
            if (!id) return tl::unexpected(id.error());
            records::TimelineFilter filter;
            filter.compartment = compartment;
            auto page = records::timeline(session, *id, filter, {0, 1000});
            if (!page) return tl::unexpected(page.error());
            std::vector<Row> rows;
            for (const auto& entry : page->entries) rows.push_back(FileWords::entry(entry));
            return rows;
        },
        std::move(reply));
}

void CorePatientGateway::entry(Compartment compartment, const QString& id, Reply<EntryView> reply) {
    m_worker.ask<EntryView>(
        &m_worker,
        [compartment, id](access::Session& session) -> Result<EntryView> {
            const auto entry = records::EntryId::parse(id);
            if (!entry) return tl::unexpected(entry.error());
            return readEntry(session, compartment, *entry);
        },
        std::move(reply));
}

void CorePatientGateway::loadDraft(const QString& subject, Reply<QString> reply) {
    const records::DraftKey key{m_rights.team, subject, encounterDraft};
    m_worker.ask<QString>(
        &m_worker, [keeper = m_drafts, key](access::Session& session) { return keeper->load(session, key); },
        std::move(reply));
}

void CorePatientGateway::saveDraft(const QString& subject, const QString& body, Reply<bool> reply) {
    const records::DraftKey key{m_rights.team, subject, encounterDraft};
    m_worker.ask<bool>(
        &m_worker,
        [keeper = m_drafts, key, body](access::Session& session) { return keeper->save(session, key, body); },
        std::move(reply));
}

void CorePatientGateway::share(Compartment compartment, const QString& id, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [compartment, id](access::Session& session) -> Result<bool> {
            const auto entry = records::EntryId::parse(id);
            if (!entry) return tl::unexpected(entry.error());
            return records::shareEntry(session, compartment, *entry, session.clock().today())
                .map([](const records::EntryId&) { return true; });
        },
        std::move(reply));
}

void CorePatientGateway::ownTexts(Reply<std::vector<records::OwnText>> reply) {
    m_worker.ask<std::vector<records::OwnText>>(
        &m_worker, [](access::Session& session) { return records::ownTexts(session); }, std::move(reply));
}

void CorePatientGateway::ownDrugNames(Reply<QStringList> reply) {
    m_worker.ask<QStringList>(
        &m_worker, [](access::Session& session) { return records::ownDrugNames(session); }, std::move(reply));
}

void CorePatientGateway::keepText(const records::OwnText& text, Reply<std::vector<records::OwnText>> reply) {
    m_worker.ask<std::vector<records::OwnText>>(
        &m_worker,
        [text](access::Session& session) -> Result<std::vector<records::OwnText>> {
            if (auto kept = records::saveOwnText(session, text); !kept) return tl::unexpected(kept.error());
            return records::ownTexts(session);
        },
        std::move(reply));
}

void CorePatientGateway::forgetText(const QString& id, Reply<std::vector<records::OwnText>> reply) {
    m_worker.ask<std::vector<records::OwnText>>(
        &m_worker,
        [id](access::Session& session) -> Result<std::vector<records::OwnText>> {
            if (auto gone = records::removeOwnText(session, id); !gone) return tl::unexpected(gone.error());
            return records::ownTexts(session);
        },
        std::move(reply));
}

void CorePatientGateway::sign(const records::Encounter& encounter, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [encounter](access::Session& session) -> Result<bool> {
            return records::signEncounter(session, encounter).map([](const EncounterId&) { return true; });
        },
        std::move(reply));
}

}  // namespace serment::ui
