// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Importer.h"

#include <QCryptographicHash>

#include "core/records/Attachment.h"
#include "core/store/Insert.h"

namespace serment::transfer {

using access::Action;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

QString sha256(const QByteArray& bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

}  // namespace

Result<void> Importer::take(const OpenedBundle& bundle, ImportOutcome& outcome) {
    if (!bundle.payload) return attach(bundle, outcome);
    const Payload& payload = *bundle.payload;
    for (const auto& [compartment, rows] : payload.records) {
        if (!m_session.may(Action::ImportBundle, compartment) || !m_session.holds(compartment))
            return fail(ErrorCode::NoCompartmentKey, compartmentName(compartment));
        const auto applied = applyRecord(m_db, compartment, rows, payload.detainee, m_local, payload.senderName, m_write);
        if (!applied) return tl::unexpected<Error>(applied.error());
        outcome.rows.added += applied->added;
        outcome.rows.known += applied->known;
        for (const RowDifference& row : applied->different) outcome.rows.different.push_back(row);
        for (const RowDifference& row : applied->beside) outcome.rows.beside.push_back(row);
    }
    outcome.openedParts << payload.part;
    if (auto papers = attachPapers(payload, outcome); !papers) return papers;
    return note(bundle, outcome);
}

void Importer::keepSealed(const Payload& outer, const std::vector<ZipEntry>& parts, ImportOutcome& outcome) {
    for (const ZipEntry& part : parts) {
        outcome.sealedParts << part.name;
        const QString id = QUuid::createUuidV5(m_local.uuid(), sha256(part.content)).toString(QUuid::WithoutBraces);
        if (isHere(s("coordination.sealed_part"), id)) continue;
        outcome.isNoted = false;
        if (!m_write) continue;
        store::insertRow(m_db, s("coordination.sealed_part"),
                         {{"id", id},
                          {"detainee_id", m_local},
                          {"name", part.name},
                          {"content", part.content},
                          {"received_at", m_now},
                          {"sender_detainee_id", outer.detainee},
                          {"sender_name", outer.senderName},
                          {"bundle_reference", outer.reference}});
    }
}

bool Importer::isHere(const QString& table, const QString& id) {
    return m_db.query(s("SELECT 1 FROM %1 WHERE id = :id").arg(table)).bind(s(":id"), QVariant(id)).first([](const store::Row&) { return true; }).has_value();
}

// The papers that the other unit released, as it printed them.
Result<void> Importer::attachPapers(const Payload& payload, ImportOutcome& outcome) {
    if (payload.xdm.empty()) return {};
    const auto documents = readXdm(payload.xdm);
    if (!documents) return tl::unexpected<Error>(documents.error());
    const Compartment home = payload.part == s("psychiatric") ? Compartment::Psychiatric : Compartment::Somatic;
    for (const ForeignDocument& document : *documents)
        if (auto done = attachOne(document, home, payload.senderName, outcome); !done) return done;
    return {};
}

Result<void> Importer::attach(const OpenedBundle& bundle, ImportOutcome& outcome) {
    for (const ForeignDocument& document : bundle.documents)
        if (auto done = attachOne(document, Compartment::Somatic, document.facilityName, outcome); !done) return done;
    return {};
}

Result<void> Importer::attachOne(const ForeignDocument& document, Compartment compartment, const QString& origin, ImportOutcome& outcome) {
    if (!m_session.holds(compartment) || !m_session.may(Action::ImportBundle, compartment))
        return fail(ErrorCode::NoCompartmentKey, compartmentName(compartment));
    const QString schema = compartmentName(compartment);
    const QString id = QUuid::createUuidV5(m_local.uuid(), document.id + QLatin1Char('\n') + sha256(document.content)).toString(QUuid::WithoutBraces);
    if (isHere(schema + s(".entry"), id)) {
        ++outcome.rows.known;
        return {};
    }
    ++outcome.documents;
    if (!m_write) return {};
    const QDateTime at = document.created.isValid() ? std::min(document.created, m_now) : m_now;
    const QString title = document.title.isEmpty() ? s("Document reçu") : document.title.left(200);
    store::insertRow(m_db, schema + s(".entry"),
                     {{"id", id},
                      {"detainee_id", m_local},
                      {"kind", s("attachment")},
                      {"root_id", id},
                      {"version", 1},
                      {"occurred_at", at},
                      {"signed_at", at},
                      {"author_id", m_session.user().id},
                      {"author_name", document.authorName.isEmpty() ? m_session.user().displayName : document.authorName.left(120)},
                      {"author_role", s("external")},
                      {"author_title", QString()},
                      {"author_team", schema},
                      {"title", title},
                      {"text", QString()},
                      {"origin", origin.isEmpty() ? s("?") : origin.left(200)},
                      {"recorded_at", m_now}});
    const auto type = records::attachmentType(document.content);
    store::insertRow(m_db, schema + s(".attachment"),
                     {{"entry_id", id},
                      {"label", title},
                      {"media_type", type ? *type : document.mimeType},
                      {"size", qint64(document.content.size())},
                      {"sha256", sha256(document.content)}});
    store::insertRow(m_db, schema + s(".attachment_content"), {{"entry_id", id}, {"content", document.content}});
    return {};
}

// The shuttle on our side: what came, from whom, and the slip that is to go back.
Result<void> Importer::note(const OpenedBundle& bundle, ImportOutcome& outcome) {
    const Payload& payload = *bundle.payload;
    if (isHere(s("coordination.transfer"), payload.reference)) return {};
    outcome.isNoted = false;
    if (!m_write) return {};
    const auto slip = m_signer.sign(payload.reference, payload.created, m_now);
    if (!slip) return tl::unexpected<Error>(slip.error());
    store::insertRow(m_db, s("coordination.transfer"),
                     {{"id", payload.reference},
                      {"version", 1},
                      {"detainee_id", m_local},
                      {"direction", s("received")},
                      {"partner", payload.senderName},
                      {"part", payload.part},
                      {"payload_hash", payload.senderUnit},
                      {"happened_at", payload.created},
                      {"state", s("received")},
                      {"state_at", m_now},
                      {"author_id", m_session.user().id},
                      {"author_name", m_session.user().displayName},
                      {"signer_fingerprint", bundle.signerFingerprint},
                      {"receipt", *slip}});
    return {};
}

}  // namespace serment::transfer
