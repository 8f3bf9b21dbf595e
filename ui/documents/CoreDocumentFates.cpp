// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a paper that has left, and the batch of the week: the second half of the gateway.
#include "core/deontology/Catalogue.h"
#include "core/documents/ExitLetters.h"
#include "core/people/Detainee.h"
#include "ui/documents/CoreDocumentGateway.h"
#include "ui/documents/PaperRef.h"
#include "ui/patient/PeopleWords.h"

namespace serment::ui {

namespace {

Result<PaperFate> readFate(access::Session& session, const documents::Desk& desk, const PaperRef& ref) {
    auto line = lineOf(session, ref);
    if (!line) return tl::unexpected<Error>(line.error());
    auto fates = gate::fates(session, ref.compartment, ref.id);
    if (!fates) return tl::unexpected<Error>(fates.error());
    PaperFate fate;
    if (!line->detainee.isNull())
        if (const auto person = people::detainee(session, line->detainee))
            fate.person = QStringLiteral("%1 · %2").arg(
                person->identity.displayName(), PeopleWords::oneLine(*person, session.clock().today()));
    const auto kind = deontology::kindFromName(line->kind);
    const auto* model = kind ? desk.templates().find(*kind) : nullptr;
    fate.label = model ? model->label : line->kind;
    const auto reader = deontology::recipientFromName(line->recipient);
    const QString service = reader ? desk.gate().catalogue().profile(*reader).title.fr : line->recipient;
    fate.reader = line->recipientName.isEmpty() ? service : line->recipientName;
    fate.line = std::move(*line);
    fate.fates = std::move(*fates);
    return fate;
}

ReleasedPaper paperOf(Compartment compartment, const DocumentId& id, const QString& number,
                      const QByteArray& pdf) {
    return {QStringLiteral("paper:%1:%2").arg(compartmentName(compartment), id.toString()), number,
            QStringLiteral("Document ") + number, pdf};
}

// What keeps a paper: the rules with their articles, then the fields that the file could not fill.
QStringList reasonsOf(const gate::Verdict& verdict, const documents::Template& model) {
    QStringList reasons;
    for (const auto& finding : verdict.findings)
        if (finding.effect == deontology::Effect::Block || finding.effect == deontology::Effect::Require)
            reasons << QStringLiteral("%1 (%2)").arg(finding.message.fr, finding.citation);
    for (const auto& word : verdict.words)
        reasons << QStringLiteral("%1 (%2)").arg(word.message.fr, word.citation);
    QStringList missing;
    for (const auto& id : verdict.missing) {
        const auto* field = model.field(id);
        missing << (field ? field->label : id);
    }
    if (!missing.isEmpty())
        reasons << QCoreApplication::translate("serment::ui::BatchView", "To fill in: %1 (%2)")
                       .arg(missing.join(QStringLiteral(", ")), model.citation);
    return reasons;
}

}  // namespace

void CoreDocumentGateway::fate(const QString& rowId, Reply<PaperFate> reply) {
    m_worker.ask<PaperFate>(
        &m_worker,
        [shelf = m_shelf, rowId](access::Session& session) -> Result<PaperFate> {
            const auto ref = refOf(rowId);
            if (!ref) return fail(ErrorCode::NotFound);
            return shelf->get(session).and_then(
                [&](const documents::Desk* desk) { return readFate(session, *desk, *ref); });
        },
        std::move(reply));
}

void CoreDocumentGateway::onPaper(const QString& rowId, const PaperUse& use, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [rowId, use](access::Session& session) -> Result<bool> {
            const auto ref = refOf(rowId);
            if (!ref) return fail(ErrorCode::NotFound);
            return use(session, ref->compartment, ref->id).map([] { return true; });
        },
        std::move(reply));
}

void CoreDocumentGateway::deliver(const QString& rowId, const gate::DeliveryRecord& record,
                                  Reply<bool> reply) {
    onPaper(
        rowId,
        [record](access::Session& session, Compartment compartment, const DocumentId& id) {
            return gate::recordDelivery(session, compartment, id, record);
        },
        std::move(reply));
}

void CoreDocumentGateway::receipt(const QString& rowId, const QDate& on, Reply<bool> reply) {
    onPaper(
        rowId,
        [on](access::Session& session, Compartment compartment, const DocumentId& id) {
            return gate::recordReceipt(session, compartment, id, on);
        },
        std::move(reply));
}

void CoreDocumentGateway::cancel(const QString& rowId, const QString& reason, Reply<bool> reply) {
    onPaper(
        rowId,
        [reason](access::Session& session, Compartment compartment, const DocumentId& id) {
            return gate::cancel(session, compartment, id, reason);
        },
        std::move(reply));
}

void CoreDocumentGateway::again(const QString& rowId, documents::DoubleMark mark, Reply<QByteArray> reply) {
    m_worker.ask<QByteArray>(
        &m_worker,
        [rowId, mark](access::Session& session) -> Result<QByteArray> {
            const auto ref = refOf(rowId);
            if (!ref) return fail(ErrorCode::NotFound);
            return documents::printAgain(session, ref->compartment, ref->id, mark);
        },
        std::move(reply));
}

void CoreDocumentGateway::secureMail(const QString& rowId, Reply<SecureMail> reply) {
    m_worker.ask<SecureMail>(
        &m_worker,
        [rowId](access::Session& session) -> Result<SecureMail> {
            const auto ref = refOf(rowId);
            if (!ref) return fail(ErrorCode::NotFound);
            auto pdf = gate::storedPdf(session, ref->compartment, ref->id);
            if (!pdf) return tl::unexpected<Error>(pdf.error());
            // A role without the unit's certificate, or a unit without one, sends the pages alone.
            const auto signature = documents::sealStored(session, *pdf);
            return SecureMail{std::move(*pdf), signature ? *signature : QByteArray()};
        },
        std::move(reply));
}

void CoreDocumentGateway::exits(Reply<std::vector<ExitRow>> reply) {
    m_worker.ask<std::vector<ExitRow>>(
        &m_worker,
        [](access::Session& session) -> Result<std::vector<ExitRow>> {
            const auto due = documents::exitsOfTheWeek(session);
            if (!due) return tl::unexpected<Error>(due.error());
            std::vector<ExitRow> rows;
            for (const auto& each : *due) {
                const auto person = people::detainee(session, each.detainee);
                rows.push_back({each.detainee.toString(), person ? person->identity.displayName() : QString(),
                                each.dueOn});
            }
            return rows;
        },
        std::move(reply));
}

void CoreDocumentGateway::releaseExit(const QString& detainee, const documents::ExitBatch& batch,
                                      Reply<ExitResult> reply) {
    m_worker.ask<ExitResult>(
        &m_worker,
        [shelf = m_shelf, detainee, batch](access::Session& session) -> Result<ExitResult> {
            const auto desk = shelf->get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            documents::DuePaper due;
            due.kind = deontology::DocumentKind::LettreDeLiaison;
            due.detainee = DetaineeId::parse(detainee).value_or(DetaineeId());
            const auto letter = documents::releaseExitLetter(session, **desk, due, batch);
            ExitResult result;
            if (letter.leaflet && !letter.leaflet->number.isEmpty())
                result.leaflet =
                    paperOf(letter.compartment, letter.leaflet->id, letter.leaflet->number, letter.leaflet->pdf);
            if (letter.number.isEmpty()) {
                result.reasons = reasonsOf(letter.verdict, *(*desk)->templates().find(due.kind));
                if (letter.error) result.reasons.prepend(letter.error->detail);
                if (letter.leaflet && letter.leaflet->number.isEmpty())
                    result.reasons = reasonsOf(
                        letter.leaflet->verdict,
                        *(*desk)->templates().find(deontology::DocumentKind::AccessLeaflet));
                return result;
            }
            result.paper = paperOf(letter.compartment, letter.id, letter.number, letter.pdf);
            return result;
        },
        std::move(reply));
}

void CoreDocumentGateway::addPhoto(const DetaineeId& detainee, const documents::NewPhoto& photo,
                                   Reply<documents::PhotoChoice> reply) {
    m_worker.ask<documents::PhotoChoice>(
        &m_worker,
        [detainee, photo](access::Session& session) { return documents::addPhoto(session, detainee, photo); },
        std::move(reply));
}

}  // namespace serment::ui
