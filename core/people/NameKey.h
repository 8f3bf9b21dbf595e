// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace serment::people {

// Names compared as people mean them: accents, case, hyphens, apostrophes and spaces do not count.

// "D'Almeida-Çelik" → "D ALMEIDA CELIK": Latin letters and digits in capitals, parts set apart by one space.
QString foldName(const QString& name);
// The parts of foldName(), and what a hyphen or an apostrophe joins, glued: "D", "ALMEIDA", "DALMEIDA"…
// so that any of "alm", "dal" finds it.
QStringList searchParts(const QString& name);
// All parts in alphabetical order: "BEN ALI MOHAMED" and "Mohamed BEN ALI" are the same key.
QString anyOrderKey(const QStringList& names);
// How a French ear hears it: "Philippe" and "Filip", "Gaultier" and "Gotier" sound alike.
QString soundKey(const QString& name);

}  // namespace serment::people
