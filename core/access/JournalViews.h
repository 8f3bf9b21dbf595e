// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/journal/AnchorText.h"
#include "core/journal/Problem.h"

namespace serment::access {

// One line of the journal as people read it.
struct JournalLine {
    Compartment compartment = Compartment::Unit;
    qint64 seq = 0;
    QDateTime at;
    UserId user;
    QString userName;  // as displayed
    QString role;
    QString action;
    DetaineeId detainee;
    QString subject;
    qint64 rows = 0;
};

// "Who has looked at this file": newest first, from every compartment whose journal this session may read.
Result<std::vector<JournalLine>> journalOfDetainee(Session& session, const DetaineeId& detainee, int limit = 500);
// What a user did, newest first. A null id: everybody.
Result<std::vector<JournalLine>> journalOfUser(Session& session, const UserId& user, int limit = 500);

// The whole journal of a compartment as JSON lines, signed by the one who exports it: the last line names the signer,
// his endorsed public key and the signature over everything before it. Permission ExportJournal.
Result<QByteArray> exportJournal(Session& session, Compartment compartment);
// Whether an export is complete and signed by somebody whom the unit's root key vouches for.
Result<void> checkJournalExport(const QByteArray& exported, const QByteArray& rootPublic);
QByteArray rootPublicKey(const Session& session);

// The heads of all journals, short, for the QR code of a released paper and for bundles. Inside a write() it is the
// state before that write.
Result<QString> currentAnchors(Session& session);
QString currentAnchors(store::Database& database, const QString& unitId, const QDateTime& at);
QString unitId(const Session& session);

// Whether the journals still contain what a paper or a bundle says of them. InvalidInput for a text that is none, or
// of another unit.
Result<std::vector<journal::Problem>> compareWithAnchors(Session& session, const QString& text);

}  // namespace serment::access
