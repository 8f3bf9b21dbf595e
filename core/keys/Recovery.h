// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <array>

#include "core/keys/Pairs.h"

namespace serment::keys {

// The recovery key of a unit: every compartment key is sealed to its public half. Its secret is kept by three
// printed sheets, any two of which open: it is wrapped three times, each time under BLAKE2b of a pair of sheets.
struct RecoveryRecord {
    QByteArray publicKey;
    std::array<QByteArray, 3> wraps;  // under the sheets 1+2, 1+3, 2+3
};

struct NewRecovery {
    RecoveryRecord record;
    QStringList sheets;  // three texts to print: "S1-XXXX-XXXX-…", Crockford's base 32 with a checksum
};

NewRecovery createRecovery();

// InvalidInput (detail "sheet 1" or "sheet 2") when a text has a typing error, is the same sheet twice;
// DecryptionFailed when the sheets are of another unit.
Result<BoxPair> openRecovery(const RecoveryRecord& record, const QString& sheet, const QString& otherSheet);

// Whether the text is a sheet without typing error; its number 1 to 3.
Result<int> sheetNumber(const QString& sheet);

}  // namespace serment::keys
