// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Import.h"

#include <QCryptographicHash>

#include "core/people/DetaineeStore.h"
#include "core/people/NameIndex.h"
#include "core/transfer/Gather.h"
#include "core/transfer/Importer.h"

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
    for (const OpenedBundle& part : parts->opened)
        if (auto day = checkDay(session, part); !day) return tl::unexpected<Error>(day.error());
    const OpenedBundle& first = parts->opened.front();
    ImportOutcome outcome;
    outcome.patient = first.patient();
    outcome.reference = first.payload ? first.payload->reference : QString();
    outcome.senderName = first.payload ? first.payload->senderName : first.documents.empty() ? QString() : first.documents.front().facilityName;
    tellSigner(session, first, outcome);
    const DetaineeId made = receivedId(first, request.file);
    if (auto found = findPerson(session, request, made, outcome); !found) return tl::unexpected<Error>(found.error());

    const DetaineeId local = outcome.newPerson ? made : outcome.detainee;
    const auto signer = ReceiptSigner::of(session);
    if (!signer) return tl::unexpected<Error>(signer.error());
    const auto take = [&](store::Database& db, bool write) -> Result<ImportOutcome> {
        ImportOutcome done = outcome;
        if (write && done.newPerson) {
            people::insertDetainee(db, local, identityOf(done.patient), QString(), session.clock().nowUtc(), session.user().id);
            people::indexNames(db, local, false);
        }
        Importer importer(db, session, local, *signer, write);
        for (const OpenedBundle& part : parts->opened)
            if (auto taken = importer.take(part, done); !taken) return tl::unexpected<Error>(taken.error());
        if (first.payload) importer.keepSealed(*first.payload, parts->sealed, done);
        done.alreadyKnown = !done.newPerson && done.isNoted && done.rows.added == 0 && done.documents == 0;
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
