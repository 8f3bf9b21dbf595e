// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Recovery.h"

#include <sodium.h>

#include "core/keys/Digest.h"
#include "core/keys/Wrap.h"

namespace serment::keys {

namespace {

constexpr qsizetype secretSize = 25;   // 200 bits, 40 letters
constexpr qsizetype checksumSize = 5;  // 8 letters
const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QByteArray checksum(int number, const QByteArray& secret) {
    return Digest("serment recovery sheet").add(qint64(number)).add(secret).result().left(checksumSize);
}

QString toLetters(const QByteArray& bytes) {
    QString letters;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5) letters += QLatin1Char(alphabet[(buffer >> (bits - 5)) & 31]);
    }
    return letters;
}

std::optional<int> valueOf(QChar letter) {
    // As read aloud or typed from paper.
    if (letter == QLatin1Char('O')) return 0;
    if (letter == QLatin1Char('I') || letter == QLatin1Char('L')) return 1;
    for (int value = 0; value < 32; ++value)
        if (letter == QLatin1Char(alphabet[value])) return value;
    return {};
}

std::optional<QByteArray> fromLetters(const QString& letters) {
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar letter : letters) {
        const auto value = valueOf(letter);
        if (!value) return {};
        buffer = (buffer << 5) | static_cast<quint32>(*value);
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>((buffer >> bits) & 0xff);
    }
    return bytes;
}

struct Sheet {
    int number = 0;
    QByteArray secret;
};

QString write(const Sheet& sheet) {
    const QString letters = toLetters(sheet.secret + checksum(sheet.number, sheet.secret));
    QString text = QStringLiteral("S%1").arg(sheet.number);
    for (qsizetype at = 0; at < letters.size(); at += 4) text += QLatin1Char('-') + letters.mid(at, 4);
    return text;
}

std::optional<Sheet> read(const QString& text) {
    QString letters;
    for (const QChar character : text.toUpper())
        if (character.isLetterOrNumber()) letters += character;
    // "S" is written before the number so that a number is never taken for the first letter.
    if (letters.size() != 2 + (secretSize + checksumSize) * 8 / 5 || letters.at(0) != QLatin1Char('S'))
        return {};
    Sheet sheet{letters.at(1).digitValue(), {}};
    const auto bytes = fromLetters(letters.mid(2));
    if (!bytes || sheet.number < 1 || sheet.number > 3) return {};
    sheet.secret = bytes->left(secretSize);
    if (checksum(sheet.number, sheet.secret) != bytes->mid(secretSize)) return {};
    return sheet;
}

SecureBuffer keyOf(const Sheet& first, const Sheet& second) {
    const bool ordered = first.number < second.number;
    QByteArray key = Digest("serment recovery pair")
                         .add(ordered ? first.secret : second.secret)
                         .add(ordered ? second.secret : first.secret)
                         .result();
    return SecureBuffer::take(key);
}

size_t wrapIndex(const Sheet& first, const Sheet& second) {
    return static_cast<size_t>(first.number + second.number - 3);
}

const QByteArray context = QByteArrayLiteral("serment recovery key");

}  // namespace

NewRecovery createRecovery() {
    const SecureBuffer seed = SecureBuffer::random(crypto_box_SEEDBYTES);
    NewRecovery created{{BoxPair::fromSeed(seed).publicKey, {}}, {}};
    std::array<Sheet, 3> sheets;
    for (int number = 1; number <= 3; ++number) {
        Sheet& sheet = sheets[static_cast<size_t>(number - 1)];
        sheet = {number, QByteArray(secretSize, '\0')};
        randombytes_buf(sheet.secret.data(), static_cast<size_t>(secretSize));
        created.sheets << write(sheet);
    }
    for (const auto& [first, second] : {std::pair{0, 1}, std::pair{0, 2}, std::pair{1, 2}}) {
        const Sheet& a = sheets[static_cast<size_t>(first)];
        const Sheet& b = sheets[static_cast<size_t>(second)];
        created.record.wraps[wrapIndex(a, b)] = encrypt(seed, keyOf(a, b), context);
    }
    for (Sheet& sheet : sheets) wipe(sheet.secret);
    return created;
}

Result<BoxPair> openRecovery(const RecoveryRecord& record, const QString& sheet, const QString& otherSheet) {
    const auto first = read(sheet);
    const auto second = read(otherSheet);
    if (!first) return fail(ErrorCode::InvalidInput, QStringLiteral("sheet 1"));
    if (!second || second->number == first->number)
        return fail(ErrorCode::InvalidInput, QStringLiteral("sheet 2"));
    auto seed = decrypt(record.wraps[wrapIndex(*first, *second)], keyOf(*first, *second), context);
    if (!seed) return tl::unexpected<Error>(seed.error());
    if (seed->size() != crypto_box_SEEDBYTES)
        return fail(ErrorCode::DecryptionFailed, QStringLiteral("recovery key"));
    return BoxPair::fromSeed(*seed);
}

Result<int> sheetNumber(const QString& sheet) {
    const auto parsed = read(sheet);
    if (!parsed) return fail(ErrorCode::InvalidInput, QStringLiteral("sheet"));
    return parsed->number;
}

}  // namespace serment::keys
