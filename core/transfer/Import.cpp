// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Import.h"

#include <QCryptographicHash>

#include "core/directory/Partner.h"
#include "core/people/DetaineeStore.h"
#include "core/records/Attachment.h"
#include "core/store/Insert.h"
#include "core/transfer/Gather.h"

namespace serment::transfer {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

QString sha256(const QByteArray& bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

// Everything of one file, opened: the care part, and the psychiatric one when this user may open it.
struct Parts {
    std::vector<OpenedBundle> opened;
    std::vector<ZipEntry> sealed;
    std::vector<QByteArray> raw;
};

Result<Parts> openParts(access::Session& session, const ImportRequest& request) {
    Parts parts;
    auto outer = openBundle(request.file, openersOf(session, request.passphrase));
    if (!outer) return tl::unexpected<Error>(outer.error());
    if (outer->payload) {
        for (const ZipEntry& part : outer->payload->sealedParts) {
            auto inner = openBundle(part.content, openersOf(session, request.psychiatricPassphrase));
            if (inner && inner->payload) {
                const Payload &whole = *outer->payload, &team = *inner->payload;
                // A part of another person's bundle, slipped in, would write in the wrong file.
                if (team.detainee != whole.detainee || team.patient != whole.patient)
                    return fail(ErrorCode::HostileInput, s("a part is about another person"));
                if (team.part == whole.part || team.part != s("psychiatric") || !team.sealedParts.empty())
                    return fail(ErrorCode::HostileInput, s("a part that does not belong in a bundle"));
                parts.opened.push_back(*std::move(inner));
                continue;
            }
            const ErrorCode code = inner ? ErrorCode::HostileInput : inner.error().code;
            if (code != ErrorCode::DecryptionFailed && code != ErrorCode::MissingField) return tl::unexpected<Error>(inner ? Error{code, {}, {}} : inner.error());
            parts.sealed.push_back(part);
        }
    }
    parts.opened.insert(parts.opened.begin(), *std::move(outer));
    return parts;
}

// A signer whose certificate a partner of the directory has is known; any other is shown as unverified.
bool isPinned(access::Session& session, const QString& fingerprint) {
    if (fingerprint.isEmpty()) return false;
    const auto partners = directory::partners(session);
    if (!partners) return false;
    for (const directory::Partner& partner : *partners)
        if (!partner.certificatePem.isEmpty() && certificateFingerprint(partner.certificatePem).value_or(QString()) == fingerprint) return true;
    return false;
}

// Writes one file's parts for one person, inside the caller's transaction.
class Importer {
  public:
    Importer(store::Database& db, access::Session& session, const DetaineeId& local, bool write)
        : m_db(db), m_session(session), m_local(local), m_now(session.clock().nowUtc()), m_write(write) {}

    Result<void> take(const OpenedBundle& bundle, ImportOutcome& outcome) {
        if (!bundle.payload) return attach(bundle, outcome);
        const Payload& payload = *bundle.payload;
        for (const auto& [compartment, rows] : payload.records) {
            if (!m_session.may(Action::ImportBundle, compartment) || !m_session.holds(compartment))
                return fail(ErrorCode::NoCompartmentKey, compartmentName(compartment));
            const auto applied = applyRecord(m_db, compartment, rows, payload.detainee, m_local, payload.senderName, m_write);
            if (!applied) return tl::unexpected<Error>(applied.error());
            outcome.rows.added += applied->added;
            outcome.rows.known += applied->known;
        }
        outcome.openedParts << payload.part;
        if (auto papers = attachPapers(payload, outcome); !papers) return papers;
        return note(payload);
    }

    void keepSealed(const std::vector<ZipEntry>& parts, ImportOutcome& outcome) {
        for (const ZipEntry& part : parts) {
            outcome.sealedParts << part.name;
            const QString id = QUuid::createUuidV5(QUuid(), sha256(part.content)).toString(QUuid::WithoutBraces);
            if (!m_write || isHere(s("coordination.sealed_part"), id)) continue;
            store::insertRow(m_db, s("coordination.sealed_part"),
                             {{"id", id}, {"detainee_id", m_local}, {"name", part.name}, {"content", part.content}, {"received_at", m_now}});
        }
    }

  private:
    bool isHere(const QString& table, const QString& id) {
        return m_db.query(s("SELECT 1 FROM %1 WHERE id = :id").arg(table)).bind(s(":id"), QVariant(id)).first([](const store::Row&) { return true; }).has_value();
    }

    // The papers that the other unit released, as it printed them.
    Result<void> attachPapers(const Payload& payload, ImportOutcome& outcome) {
        if (payload.xdm.empty()) return {};
        const auto documents = readXdm(payload.xdm);
        if (!documents) return tl::unexpected<Error>(documents.error());
        const Compartment home = payload.part == s("psychiatric") ? Compartment::Psychiatric : Compartment::Somatic;
        for (const ForeignDocument& document : *documents)
            if (auto done = attachOne(document, home, payload.senderName, outcome); !done) return done;
        return {};
    }

    Result<void> attach(const OpenedBundle& bundle, ImportOutcome& outcome) {
        for (const ForeignDocument& document : bundle.documents)
            if (auto done = attachOne(document, Compartment::Somatic, document.facilityName, outcome); !done) return done;
        return {};
    }

    Result<void> attachOne(const ForeignDocument& document, Compartment compartment, const QString& origin, ImportOutcome& outcome) {
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

    Result<void> note(const Payload& payload) {
        if (!m_write || isHere(s("coordination.transfer"), payload.reference)) return {};
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
                          {"author_name", m_session.user().displayName}});
        return {};
    }

    store::Database& m_db;
    access::Session& m_session;
    const DetaineeId m_local;
    const QDateTime m_now;
    const bool m_write;
};

// Somebody whose traits tell too little to be found again (a day of birth that nobody knows) is the person made of the
// same file, or of the same person of the sender, before.
DetaineeId receivedId(const OpenedBundle& bundle, const QByteArray& file) {
    const QUuid id = bundle.payload ? QUuid::createUuidV5(bundle.payload->detainee.uuid(), s("received")) : QUuid::createUuidV5(QUuid(), sha256(file));
    return *DetaineeId::parse(id.toString(QUuid::WithoutBraces));
}

Result<void> findMadeBefore(access::Session& session, const DetaineeId& made, const people::Identity& identity, ImportOutcome& outcome) {
    const auto before = people::detainee(session, made);
    outcome.newPerson = !before;
    if (!before) return {};
    const people::Identity& here = before->identity;
    const bool same = here.birthDate == identity.birthDate || here.familyName.compare(identity.familyName, Qt::CaseInsensitive) == 0;
    if (!same) return fail(ErrorCode::Conflict, s("the sender's person is somebody else here"), s("detainee"));
    outcome.detainee = made;
    return {};
}

Result<void> findPerson(access::Session& session, const ImportRequest& request, const DetaineeId& made, ImportOutcome& outcome) {
    const people::Identity identity = identityOf(outcome.patient);
    if (identity.familyName.trimmed().isEmpty()) return fail(ErrorCode::Damaged, s("the file does not say who it is about"));
    if (!request.detainee.isNull()) {
        outcome.detainee = request.detainee;
        return {};
    }
    const auto matching = people::matchingDetainees(session, identity);
    if (!matching) return tl::unexpected<Error>(matching.error());
    outcome.candidates = *matching;
    if (matching->size() > 1) return fail(ErrorCode::Conflict, s("several persons here have these traits"), s("detainee"));
    if (matching->empty()) return findMadeBefore(session, made, identity, outcome);
    outcome.detainee = matching->front();
    return {};
}

}  // namespace

Result<ImportOutcome> importBundle(access::Session& session, const ImportRequest& request) {
    const auto parts = openParts(session, request);
    if (!parts) return tl::unexpected<Error>(parts.error());
    const OpenedBundle& first = parts->opened.front();
    ImportOutcome outcome;
    outcome.patient = first.patient();
    outcome.reference = first.payload ? first.payload->reference : QString();
    outcome.senderName = first.payload ? first.payload->senderName : first.documents.empty() ? QString() : first.documents.front().facilityName;
    outcome.signerFingerprint = first.signerFingerprint;
    outcome.trusted = isPinned(session, first.signerFingerprint);
    const DetaineeId made = receivedId(first, request.file);
    if (auto found = findPerson(session, request, made, outcome); !found) return tl::unexpected<Error>(found.error());

    const DetaineeId local = outcome.newPerson ? made : outcome.detainee;
    const auto take = [&](store::Database& db, bool write) -> Result<ImportOutcome> {
        ImportOutcome done = outcome;
        if (write && done.newPerson) {
            people::insertDetainee(db, local, identityOf(done.patient), QString(), session.clock().nowUtc(), session.user().id);
            people::indexNames(db, local, false);
        }
        Importer importer(db, session, local, write);
        for (const OpenedBundle& part : parts->opened)
            if (auto taken = importer.take(part, done); !taken) return tl::unexpected<Error>(taken.error());
        importer.keepSealed(parts->sealed, done);
        done.alreadyKnown = !done.newPerson && done.rows.added == 0 && done.documents == 0;
        done.applied = write;
        if (write) done.detainee = local;
        return done;
    };
    const Act act{Action::ImportBundle, Compartment::Coordination, local, outcome.reference};
    auto preview = session.read(act, [&](store::Database& db) { return take(db, false); });
    if (!preview || request.dryRun) return preview;
    if (preview->alreadyKnown) {
        preview->applied = true;
        return preview;
    }
    return session.write(act, [&](store::Database& db) { return take(db, true); });
}

}  // namespace serment::transfer
