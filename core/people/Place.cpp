// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Place.h"

#include <QStringList>

namespace serment::people {

namespace {

constexpr int longestPart = 20;

QString tidy(const QString& part) { return part.simplified().toUpper(); }

}  // namespace

Result<Place> Place::parse(const QString& building, const QString& floor, const QString& cell) {
    const Place place = trusted(tidy(building), tidy(floor), tidy(cell));
    if (place.m_building.size() > longestPart || place.m_floor.size() > longestPart || place.m_cell.size() > longestPart)
        return fail(ErrorCode::InvalidInput, QStringLiteral("place too long"), QStringLiteral("cell"));
    return place;
}

Place Place::trusted(const QString& building, const QString& floor, const QString& cell) {
    Place place;
    place.m_building = building;
    place.m_floor = floor;
    place.m_cell = cell;
    return place;
}

QString Place::display() const {
    const QString prefix = m_building + QLatin1Char('-');
    if (!m_building.isEmpty() && m_cell.startsWith(prefix)) return m_cell;
    QStringList parts;
    for (const QString& part : {m_building, m_floor, m_cell})
        if (!part.isEmpty()) parts += part;
    return parts.join(QLatin1Char('-'));
}

QString Place::searchKeyOf(const QString& text) {
    QString key;
    for (const QChar c : text)
        if (c.isLetterOrNumber()) key += c.toUpper();
    return key;
}

}  // namespace serment::people
