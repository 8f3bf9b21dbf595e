// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/transfer/Import.h"
#include "core/transfer/Shuttle.h"

namespace serment::transfer {

// Writes one file's parts for one person, inside the caller's transaction; for the use cases of transfer/ only.
class Importer {
  public:
    // The slip that goes back is signed as the import is written; `signer` outlives this.
    Importer(store::Database& db, access::Session& session, const DetaineeId& local, const ReceiptSigner& signer, bool write)
        : m_db(db), m_session(session), m_local(local), m_signer(signer), m_now(session.clock().nowUtc()), m_write(write) {}

    // NoCompartmentKey when a part is for a team that this user is not of; those of applyRecord.
    Result<void> take(const OpenedBundle& bundle, ImportOutcome& outcome);
    // For the team that opens them (SealedPart.h).
    void keepSealed(const Payload& outer, const std::vector<ZipEntry>& parts, ImportOutcome& outcome);

  private:
    bool isHere(const QString& table, const QString& id);
    Result<void> attachPapers(const Payload& payload, ImportOutcome& outcome);
    Result<void> attach(const OpenedBundle& bundle, ImportOutcome& outcome);
    Result<void> attachOne(const ForeignDocument& document, Compartment compartment, const QString& origin, ImportOutcome& outcome);
    Result<void> note(const OpenedBundle& bundle, ImportOutcome& outcome);

    store::Database& m_db;
    access::Session& m_session;
    const DetaineeId m_local;
    const ReceiptSigner& m_signer;
    const QDateTime m_now;
    const bool m_write;
};

}  // namespace serment::transfer
