// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/ExitRecord.h"

#include "core/consent/JudicialInformation.h"
#include "core/gate/Register.h"
#include "core/records/Treatment.h"

namespace serment::continuity {

namespace {

using deontology::DocumentKind;

std::optional<ExitItem> itemOf(const QString& kind) {
    switch (deontology::kindFromName(kind).value_or(DocumentKind::Record)) {
        case DocumentKind::LettreDeLiaison: return ExitItem::LiaisonLetter;
        case DocumentKind::ExitOrdonnance: return ExitItem::Prescription;
        case DocumentKind::ExitBundle:
        case DocumentKind::RecordCopy: return ExitItem::RecordCopy;
        case DocumentKind::AccessLeaflet: return ExitItem::AccessLeaflet;
        case DocumentKind::LetterToDesignatedDoctor: return ExitItem::DesignatedDoctor;
        default: return std::nullopt;
    }
}

bool unreadable(const Error& error) { return error.code == ErrorCode::NotPermitted || error.code == ErrorCode::NoCompartmentKey; }

// Papers of both teams, as far as this user reads their registers.
Result<void> addPapers(access::Session& session, const DetaineeId& detainee, const QDate& since, std::map<ExitItem, ChecklistLine>& lines) {
    gate::DisclosureFilter filter;
    filter.detainee = detainee;
    filter.from = since;
    filter.withCancelled = false;
    const auto papers = gate::disclosures(session, filter);
    if (!papers) return unreadable(papers.error()) ? Result<void>() : tl::unexpected<Error>(papers.error());
    for (const gate::Disclosure& paper : *papers) {
        const auto item = itemOf(paper.kind);
        if (!item || lines.contains(*item)) continue;
        lines[*item] = {*item, ItemState::Done, true, paper.number, {}, paper.releasedAt.toLocalTime().date(), paper.authorName};
    }
    return {};
}

// Substitution is a mark of the prescription; what the psychiatric team prescribes is taken as psychotropic. Both need a last
// dose and somebody who goes on.
bool needsRelay(const records::Treatment& treatment) { return treatment.isSubstitution || treatment.author.team == compartmentName(Compartment::Psychiatric); }

Result<void> addTreatments(access::Session& session, const DetaineeId& detainee, std::map<ExitItem, ChecklistLine>& lines) {
    const auto all = records::treatments(session, detainee);
    if (!all) return unreadable(all.error()) ? Result<void>() : tl::unexpected<Error>(all.error());
    QStringList told;
    bool allGiven = true;
    QDate last;
    for (const records::Treatment& treatment : *all) {
        if (!needsRelay(treatment) || !treatment.isCurrent(session.clock().today())) continue;
        const QDateTime given = treatment.lastGivenAt.toLocalTime();
        allGiven = allGiven && given.isValid();
        last = std::max(last, given.date());
        told << (given.isValid() ? treatment.drug + QStringLiteral(" (") + given.toString(QStringLiteral("dd/MM/yyyy HH:mm")) + QLatin1Char(')') : treatment.drug);
    }
    const QString words = told.join(QStringLiteral(" ; "));
    const ItemState none = told.isEmpty() ? ItemState::NotNeeded : ItemState::Missing;
    lines[ExitItem::LastDose] = {ExitItem::LastDose, told.isEmpty() || !allGiven ? none : ItemState::Done, true, words, {}, last, {}};
    lines[ExitItem::Relay] = {ExitItem::Relay, none, true, words, {}, {}, {}};
    return {};
}

// An injonction de soins known to the file asks for its coordinating physician; an obligation does not have one.
Result<void> addCareOrder(access::Session& session, const DetaineeId& detainee, std::map<ExitItem, ChecklistLine>& lines) {
    const auto told = consent::judicialInformation(session, detainee);
    if (!told) return unreadable(told.error()) ? Result<void>() : tl::unexpected<Error>(told.error());
    for (const auto& line : *told)
        if (line.obligation == consent::JudicialObligation::CareInjunction)
            lines[ExitItem::CareOrder] = {ExitItem::CareOrder, ItemState::Missing, true, {}, {}, line.toldOn, {}};
    return {};
}

}  // namespace

Result<std::map<ExitItem, ChecklistLine>> fromRecord(access::Session& session, const DetaineeId& detainee, const QDate& since) {
    std::map<ExitItem, ChecklistLine> lines;
    if (auto added = addPapers(session, detainee, since, lines); !added) return tl::unexpected<Error>(added.error());
    if (auto added = addTreatments(session, detainee, lines); !added) return tl::unexpected<Error>(added.error());
    if (auto added = addCareOrder(session, detainee, lines); !added) return tl::unexpected<Error>(added.error());
    return lines;
}

}  // namespace serment::continuity
