// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/SealedPart.h"

#include "core/transfer/Importer.h"

namespace serment::transfer {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

struct Kept {
    DetaineeId detainee;
    QByteArray content;
    QString sender;  // the sender's identifier of the person
};

Result<Kept> keptPart(access::Session& session, const QString& id) {
    return session.read(Act{Action::ImportBundle, Compartment::Psychiatric, {}, id}, [&](store::Database& db) -> Result<Kept> {
        const auto kept = db.query(s("SELECT detainee_id, content, sender_detainee_id FROM coordination.sealed_part WHERE id = :id AND opened_at IS NULL"))
                              .bind(s(":id"), QVariant(id))
                              .first([](const store::Row& row) { return Kept{row.id<DetaineeTag>(0), row.blob(1), row.text(2)}; });
        if (!kept) return fail(ErrorCode::NotFound, s("sealed part"));
        return *kept;
    });
}

Result<OpenedBundle> opened(access::Session& session, const Kept& kept, const QByteArray& passphrase) {
    auto bundle = openBundle(kept.content, openersOf(session, passphrase));
    if (!bundle) return bundle;
    const bool belongs = bundle->payload && bundle->payload->part == s("psychiatric") && bundle->payload->sealedParts.empty() &&
                         (kept.sender.isEmpty() || bundle->payload->detainee.toString() == kept.sender);
    if (!belongs) return fail(ErrorCode::HostileInput, s("a part that does not belong to its bundle"));
    return bundle;
}

}  // namespace

Result<std::vector<SealedPart>> sealedParts(access::Session& session) {
    if (!session.holds(Compartment::Psychiatric) || !session.may(Action::ImportBundle, Compartment::Psychiatric)) return std::vector<SealedPart>();
    return session.read(Act{Action::ImportBundle, Compartment::Psychiatric, {}, {}}, [&](store::Database& db) -> Result<std::vector<SealedPart>> {
        return db.query(s("SELECT id, detainee_id, sender_name, received_at, length(content), name FROM coordination.sealed_part"
                          " WHERE opened_at IS NULL ORDER BY received_at, rowid"))
            .all([](const store::Row& row) {
                return SealedPart{row.text(0), row.id<DetaineeTag>(1), row.text(2), row.utc(3), row.integer(4), row.text(5).endsWith(s(".ZIP"))};
            });
    });
}

Result<ImportOutcome> openSealedPart(access::Session& session, const QString& id, const QByteArray& passphrase, bool dryRun) {
    const auto kept = keptPart(session, id);
    if (!kept) return tl::unexpected<Error>(kept.error());
    const auto bundle = opened(session, *kept, passphrase);
    if (!bundle) return tl::unexpected<Error>(bundle.error());
    if (auto day = checkDay(session, *bundle); !day) return tl::unexpected<Error>(day.error());
    ImportOutcome outcome;
    outcome.reference = bundle->payload->reference;
    outcome.patient = bundle->patient();
    outcome.senderName = bundle->payload->senderName;
    tellSigner(session, *bundle, outcome);
    outcome.detainee = kept->detainee;
    const auto signer = ReceiptSigner::of(session);
    if (!signer) return tl::unexpected<Error>(signer.error());
    const auto take = [&](store::Database& db, bool write) -> Result<ImportOutcome> {
        ImportOutcome done = outcome;
        Importer importer(db, session, kept->detainee, *signer, write);
        if (auto taken = importer.take(*bundle, done); !taken) return tl::unexpected<Error>(taken.error());
        done.applied = write;
        if (!write) return done;
        db.query(s("UPDATE coordination.sealed_part SET opened_at = :now, opened_by = :by WHERE id = :id"))
            .bind(s(":now"), session.clock().nowUtc())
            .bind(s(":by"), session.user().id)
            .bind(s(":id"), QVariant(id))
            .run();
        return done;
    };
    const Act act{Action::ImportBundle, Compartment::Psychiatric, kept->detainee, outcome.reference};
    if (dryRun) return session.read(act, [&](store::Database& db) { return take(db, false); });
    return session.write(act, [&](store::Database& db) { return take(db, true); });
}

}  // namespace serment::transfer
