// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/synthetic/Chance.h"

namespace serment::synthetic {

// A person who does not exist, as the roll of an establishment would write them.
struct Person {
    QString ecrou;
    QString familyName;
    QString usedName;
    QStringList givenNames;
    QString sex;  // "M", "F"
    QDate birth;
    bool birthDayUnknown = false;
    QString birthPlace;
    QString birthPlaceCode;  // INSEE: commune or country
    QString nationality;
    QString building;
    QString floor;
    QString cell;
    QDate entry;
    QDate plannedRelease;  // invalid: none
    bool convicted = false;
    QString nir;  // with its key; empty when none

    bool bornInFrance() const { return !birthPlaceCode.startsWith(QLatin1String("99")); }
};

// `count` people present on `today`, with what real rolls hold: homonyms, a pair of twins, unknown birthdays,
// double names, cells shared by two or three.
std::vector<Person> makePeople(int count, Chance& chance, const QDate& today);

// The daily roll of the establishment for these people (UTF-8, semicolons, French headers).
QByteArray rollOf(const std::vector<Person>& people);

}  // namespace serment::synthetic
