// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/ExitPapers.h"

#include <algorithm>

#include "core/gate/Register.h"

namespace serment::continuity {

namespace {

using deontology::DocumentKind;

QString s(const char* text) { return QString::fromUtf8(text); }

constexpr int daysOfOneExit = 60;

// In the order of the envelope.
const std::vector<std::pair<ExitItem, DocumentKind>>& envelope() {
    static const std::vector<std::pair<ExitItem, DocumentKind>> papers{{ExitItem::LiaisonLetter, DocumentKind::LettreDeLiaison},
                                                                       {ExitItem::Prescription, DocumentKind::ExitOrdonnance},
                                                                       {ExitItem::OutsideAppointments, DocumentKind::WrittenSummary},
                                                                       {ExitItem::AccessLeaflet, DocumentKind::AccessLeaflet}};
    return papers;
}

const ChecklistLine& lineOf(const ExitFile& file, ExitItem item) { return file.checklist.at(static_cast<size_t>(item)); }

struct Printed {
    QByteArray pdf;
    QString number;
};

// The latest paper of a kind since a day; none of them cancelled.
Result<std::optional<Printed>> latest(access::Session& session, const DetaineeId& detainee, DocumentKind kind, const QDate& since) {
    gate::DisclosureFilter filter;
    filter.detainee = detainee;
    filter.from = since;
    filter.withCancelled = false;
    const auto papers = gate::disclosures(session, filter);
    if (!papers) return tl::unexpected<Error>(papers.error());
    for (const gate::Disclosure& paper : *papers) {
        if (paper.kind != deontology::kindName(kind)) continue;
        const auto pdf = gate::storedPdf(session, paper.compartment, paper.id);
        if (!pdf) return tl::unexpected<Error>(pdf.error());
        if (!pdf->isEmpty()) return Printed{*pdf, paper.number};
    }
    return std::nullopt;
}

// Through the gate, as any paper for the patient.
Result<Printed> releaseAppointments(access::Session& session, const documents::Desk& desk, const DetaineeId& detainee, const ChecklistLine& made) {
    auto draft = desk.start(session, DocumentKind::WrittenSummary, detainee);
    if (!draft) return tl::unexpected<Error>(draft.error());
    QStringList told;
    for (const QString& part : {made.partner, made.words})
        if (!part.isEmpty()) told << part;
    draft->values.insert(s("summary"), s("Des rendez-vous sont pris pour vous à l’extérieur."));
    draft->values.insert(s("next"), told.join(s(" : ")));
    draft->values.insert(s("third"), true);
    auto release = desk.release(session, *draft, {});
    if (!release) return tl::unexpected<Error>(release.error());
    return Printed{release->pdf(), release->number()};
}

}  // namespace

Result<ExitPapers> exitPapers(access::Session& session, const documents::Desk& desk, const DetaineeId& detainee) {
    const auto file = exitFile(session, detainee);
    if (!file) return tl::unexpected<Error>(file.error());
    const QDate since = session.clock().today().addDays(-daysOfOneExit);
    ExitPapers papers;
    for (const auto& [item, kind] : envelope()) {
        const ChecklistLine& line = lineOf(*file, item);
        const bool appointments = item == ExitItem::OutsideAppointments;
        // A summary of before the appointments were made does not tell them.
        auto found = appointments && line.state != ItemState::Done ? Result<std::optional<Printed>>(std::nullopt) : latest(session, detainee, kind, appointments ? line.on : since);
        if (!found) return tl::unexpected<Error>(found.error());
        if (!*found && appointments && line.state == ItemState::Done) {
            auto made = releaseAppointments(session, desk, detainee, line);
            if (made)
                *found = *std::move(made);
            else
                papers.stopped = made.error();
        }
        if (*found) {
            papers.pdfs.push_back((*found)->pdf);
            papers.numbers << (*found)->number;
        } else if (item != ExitItem::AccessLeaflet && line.state != ItemState::NotNeeded && line.state != ItemState::Refused) {
            papers.missing.push_back(item);
        }
    }
    return papers;
}

}  // namespace serment::continuity
