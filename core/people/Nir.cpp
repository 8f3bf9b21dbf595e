// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Nir.h"

#include <QRegularExpression>
#include <QStringList>

namespace serment::people {

Result<Nir> Nir::parse(const QString& text) {
    static const QRegularExpression shape(QStringLiteral(R"(^[1-478]\d{4}(?:\d{2}|2A|2B)\d{6}\d{2}$)"));
    QString compact;
    for (const QChar c : text)
        if (!c.isSpace()) compact += c.toUpper();
    if (!shape.match(compact).hasMatch())
        return fail(ErrorCode::InvalidInput, QStringLiteral("not the shape of a NIR"), QStringLiteral("nir"));
    QString number = compact.left(13);
    number.replace(QStringLiteral("2A"), QStringLiteral("19")).replace(QStringLiteral("2B"), QStringLiteral("18"));
    const auto key = 97 - number.toLongLong() % 97;
    if (compact.mid(13).toLongLong() != key)
        return fail(ErrorCode::InvalidInput, QStringLiteral("wrong key of NIR"), QStringLiteral("nir"));
    return Nir(compact);
}

bool Nir::isWaiting() const { return !m_text.isEmpty() && m_text[0] != u'1' && m_text[0] != u'2'; }

QString Nir::display() const {
    constexpr int groups[] = {1, 2, 2, 2, 3, 3, 2};
    QStringList parts;
    int at = 0;
    for (const int length : groups) {
        parts += m_text.mid(at, length);
        at += length;
    }
    return parts.join(QLatin1Char(' '));
}

}  // namespace serment::people
