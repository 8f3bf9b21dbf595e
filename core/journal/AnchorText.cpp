// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/AnchorText.h"

#include <QRegularExpression>

namespace serment::journal {

namespace {

constexpr qsizetype headBytes = 8;
const auto version = QStringLiteral("SERMENT1");
const auto timeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

// "UN", "CO", "SO", "PS", "PR": the first two letters tell them apart.
QString letters(Compartment compartment) {
    return compartmentName(compartment).left(2).toUpper();
}

Result<AnchorClaim> parseClaim(const QString& word) {
    static const QRegularExpression shape(QStringLiteral("^([A-Z]{2})([0-9]{1,18})-([0-9A-F]{16})$"));
    const auto match = shape.match(word);
    for (const Compartment compartment : allCompartments)
        if (match.hasMatch() && letters(compartment) == match.captured(1))
            return AnchorClaim{compartment, match.captured(2).toLongLong(),
                               QByteArray::fromHex(match.captured(3).toLatin1())};
    return fail(ErrorCode::InvalidInput, QStringLiteral("anchor"));
}

}  // namespace

QString anchorText(const QString& unitId, const QDateTime& at, const std::vector<Anchor>& anchors) {
    QStringList words{version, unitId.left(8).toUpper(), at.toUTC().toString(timeFormat)};
    for (const Anchor& anchor : anchors)
        words << letters(anchor.compartment) + QString::number(anchor.seq) + QLatin1Char('-') +
                     QString::fromLatin1(anchor.head.left(headBytes).toHex().toUpper());
    return words.join(QLatin1Char(' '));
}

Result<AnchorNote> parseAnchorText(const QString& text) {
    const QStringList words = text.trimmed().toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 4 || words[0] != version)
        return fail(ErrorCode::InvalidInput, QStringLiteral("anchor"));
    AnchorNote note{words[1], QDateTime::fromString(words[2], timeFormat), {}};
    note.at.setTimeSpec(Qt::UTC);
    if (!note.at.isValid()) return fail(ErrorCode::InvalidInput, QStringLiteral("anchor"));
    for (const QString& word : words.mid(3)) {
        auto claim = parseClaim(word);
        if (!claim) return tl::unexpected<Error>(claim.error());
        note.claims.push_back(std::move(*claim));
    }
    return note;
}

}  // namespace serment::journal
