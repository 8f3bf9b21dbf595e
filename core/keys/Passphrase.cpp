// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Passphrase.h"

#include <zxcvbn.h>

#include <QRegularExpression>
#include <vector>

#include "core/base/SecureBuffer.h"

namespace serment::keys {

namespace {

// zxcvbn takes time that grows with the square of the length; what comes after only makes it stronger.
constexpr qsizetype estimatedCharacters = 100;
constexpr double leastGuessesLog10 = 10.0;

int classes(const QString& passphrase) {
    bool lower = false, upper = false, digit = false, other = false;
    for (const QChar character : passphrase) {
        if (character.isLower())
            lower = true;
        else if (character.isUpper())
            upper = true;
        else if (character.isDigit())
            digit = true;
        else
            other = true;
    }
    return lower + upper + digit + other;
}

int words(const QString& passphrase) {
    static const QRegularExpression separators(QStringLiteral("[\\s.,;_-]+"));
    QStringList distinct;
    for (const QString& word : passphrase.split(separators, Qt::SkipEmptyParts))
        if (word.size() >= 2 && !distinct.contains(word, Qt::CaseInsensitive)) distinct << word;
    return static_cast<int>(distinct.size());
}

bool followsRule(const QString& passphrase) {
    const int kinds = classes(passphrase);
    return (passphrase.size() >= 12 && kinds == 4) || (passphrase.size() >= 14 && kinds >= 3) ||
           words(passphrase) >= 7;
}

double estimate(const QString& passphrase, const QStringList& forbidden) {
    std::vector<QByteArray> utf8;
    for (const QString& word : forbidden)
        if (!word.isEmpty()) utf8.push_back(word.toLower().toUtf8());
    std::vector<const char*> dictionary;
    for (const QByteArray& word : utf8) dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    QByteArray text = passphrase.left(estimatedCharacters).toUtf8();
    const double bits = ZxcvbnMatch(text.constData(), dictionary.data(), nullptr);
    wipe(text);
    return bits * 0.30103;
}

}  // namespace

PassphraseStrength passphraseStrength(const QString& passphrase, const QStringList& forbidden) {
    PassphraseStrength strength;
    strength.followsRule = followsRule(passphrase);
    strength.guessesLog10 = estimate(passphrase, forbidden);
    for (const double step : {3.0, 6.0, 8.0, leastGuessesLog10})
        if (strength.guessesLog10 >= step) ++strength.score;
    strength.acceptable = strength.followsRule && strength.guessesLog10 >= leastGuessesLog10;
    return strength;
}

Result<void> checkPassphrase(const QString& passphrase, const QStringList& forbidden) {
    if (passphraseStrength(passphrase, forbidden).acceptable) return {};
    return fail(ErrorCode::WeakPassphrase,
                QStringLiteral("12 characters of 4 classes, 14 of 3, or 7 words; not guessable"),
                QStringLiteral("passphrase"));
}

}  // namespace serment::keys
