// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SameNames.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "core/people/NameKey.h"

namespace serment::people {

namespace {

using Key = QString (*)(const QString&);

// Parts of names, each as the key reads it, in order: two of them are compared as sets that count their members.
struct Names {
    QStringList family;
    QStringList given;
    QStringList all() const { return sorted(family + given); }
    static QStringList sorted(QStringList parts) {
        parts.sort();
        return parts;
    }
};

QStringList partsOf(const QString& name, Key key) {
    QStringList parts;
    const QStringList folded = foldName(name).split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : folded) parts += key(part);
    return Names::sorted(parts);
}

// The family names under which somebody may have been entered: of birth, of use, each with its parts glued too.
std::vector<QStringList> familyNamesOf(const Identity& identity, Key key) {
    std::vector<QStringList> names;
    for (const QString& name : {identity.familyName, identity.usedName}) {
        const QStringList parts = partsOf(name, key);
        if (parts.isEmpty()) continue;
        names.push_back(parts);
        if (parts.size() > 1) names.push_back({key(foldName(name).remove(u' '))});
    }
    return names;
}

QStringList common(const QStringList& a, const QStringList& b) {
    QStringList both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

bool holds(const QStringList& whole, const QStringList& part) { return std::includes(whole.begin(), whole.end(), part.begin(), part.end()); }

// Whoever is known by fewer names bears no other; both family names are borne by both, and a given name beside each.
bool fewerOfTheSame(const Names& a, const Names& b) {
    const QStringList allA = a.all(), allB = b.all(), both = common(allA, allB);
    const bool oneHoldsTheOther = both.size() == std::min(allA.size(), allB.size());
    const auto namesBoth = [&](const Names& names) { return holds(both, names.family) && both.size() > names.family.size(); };
    return oneHoldsTheOther && namesBoth(a) && namesBoth(b);
}

// Of a family name of several parts, one may have been left out ("MARTIN DUPONT", "DUPONT"); the given names
// must then say it is the same person: the first one, or all that are known of one of the two.
bool partLeftOut(const Names& a, const Names& b) {
    const bool oneFamily = holds(a.family, b.family) || holds(b.family, a.family);
    return oneFamily && !a.given.isEmpty() && !b.given.isEmpty() && (holds(a.given, b.given) || holds(b.given, a.given));
}

bool alike(const Identity& a, const Identity& b, Key key) {
    const auto firstOf = [key](const Identity& who) { return partsOf(who.firstGivenName(), key); };
    const auto givenOf = [key](const Identity& who) { return partsOf(who.givenNames.join(u' '), key); };
    const auto familiesA = familyNamesOf(a, key), familiesB = familyNamesOf(b, key);
    for (const QStringList& familyA : familiesA)
        for (const QStringList& familyB : familiesB) {
            const Names shortA{familyA, firstOf(a)}, shortB{familyB, firstOf(b)};
            if (!shortA.given.isEmpty() && !shortB.given.isEmpty() && shortA.all() == shortB.all()) return true;
            const Names allA{familyA, givenOf(a)}, allB{familyB, givenOf(b)};
            if (fewerOfTheSame(allA, allB) || partLeftOut(shortA, shortB) || partLeftOut(allA, allB)) return true;
        }
    return false;
}

// Every name of the one is a name of the other, in any order, under a family name of birth or of use.
bool everyNameSame(const Identity& a, const Identity& b) {
    const QStringList givenA = partsOf(a.givenNames.join(u' '), foldName), givenB = partsOf(b.givenNames.join(u' '), foldName);
    for (const QStringList& familyA : familyNamesOf(a, foldName))
        for (const QStringList& familyB : familyNamesOf(b, foldName))
            if (Names{familyA, givenA}.all() == Names{familyB, givenB}.all()) return true;
    return false;
}

}  // namespace

NamesAlike namesAlike(const Identity& a, const Identity& b) {
    if (alike(a, b, foldName)) return everyNameSame(a, b) ? NamesAlike::InLetters : NamesAlike::InPart;
    return alike(a, b, soundKey) ? NamesAlike::InSound : NamesAlike::No;
}

}  // namespace serment::people
