// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <vector>

#include "core/base/Compartment.h"
#include "core/base/Id.h"

namespace serment::journal {

// One line of a compartment's journal: who did what to what, and the rows written.
struct Entry {
    qint64 seq = 0;
    QByteArray previous;  // hash of the entry before; empty for the first
    QDateTime at;
    UserId user;
    QString role;
    QString action;
    DetaineeId detainee;
    QString subject;
    qint64 firstRow = 0;  // id of its first row in journal_row
    qint64 rowCount = 0;
    QByteArray rowsHash;
    QByteArray hash;
    QByteArray signature;  // of hash, by the user
};

// What ties an entry to this unit: copied into another unit or compartment, it fits no chain.
struct ChainIdentity {
    QString unitId;
    QByteArray rootPublic;
    Compartment compartment = Compartment::Unit;
};
QByteArray entryHash(const ChainIdentity& chain, const Entry& entry);

// Signed head of a journal, kept in unit.db, in bundles and in the QR code of released papers.
struct Anchor {
    Compartment compartment = Compartment::Unit;
    qint64 seq = 0;
    QByteArray head;
    QDateTime at;
    UserId user;
    QByteArray signature;
};
QByteArray anchorDigest(const QString& unitId, const Anchor& anchor);

}  // namespace serment::journal
