// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include "core/base/Result.h"

namespace serment::keys {

// How good a passphrase is. `acceptable` is the rule of the CNIL (deliberation 2022-100: 80 bits, met by 12 characters
// of 4 classes, 14 of 3, or 7 words) and a guess by zxcvbn above 10^10, so that "Azerty123456!" is refused.
struct PassphraseStrength {
    bool followsRule = false;
    double guessesLog10 = 0;  // estimated number of guesses, as a power of ten
    int score = 0;            // 0 to 4, for the meter
    bool acceptable = false;
};

// `forbidden` are words an attacker tries first: the login name, the establishment.
PassphraseStrength passphraseStrength(const QString& passphrase, const QStringList& forbidden = {});
// WeakPassphrase when not acceptable.
Result<void> checkPassphrase(const QString& passphrase, const QStringList& forbidden = {});

}  // namespace serment::keys
