// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/RollDifference.h"

#include <QSet>
#include <algorithm>

#include "core/people/NameKey.h"

namespace serment::people {

namespace {

QString tidyName(const QString& name) {
    QString tidy = name.normalized(QString::NormalizationForm_C).simplified().toUpper();
    return tidy.replace(u'\u2019', u'\'');
}

bool sameName(const QString& a, const QString& b) { return tidyName(a) == tidyName(b); }

bool sameNames(const QStringList& a, const QStringList& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameName);
}

bool sameText(const std::optional<QString>& a, const std::optional<QString>& b) {
    return sameName(a.value_or(QString()), b.value_or(QString()));
}

// The number stands against somebody else altogether: no name in common and another birth date.
bool isAnotherPerson(const RollTraits& known, const RollTraits& row) {
    if (known.birthDate == row.birthDate) return false;
    const auto parts = [](const RollTraits& t) {
        QStringList names{t.familyName, t.usedName.value_or(QString())};
        names += t.givenNames;
        const QStringList split = anyOrderKey(names).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(split.begin(), split.end());
    };
    return !parts(known).intersects(parts(row));
}

Place mergedPlace(const Place& known, const RollRow& row) {
    return Place::trusted(row.buildingTold ? row.place->building() : known.building(),
                          row.floorTold ? row.place->floor() : known.floor(), row.place->cell());
}

class Differ {
  public:
    Differ(const std::vector<KnownStay>& known, const ParsedRoll& roll) : m_known(known), m_roll(roll) {
        for (const KnownStay& stay : known) m_byNumber.insert(stay.ecrou, &stay);
        m_difference.duplicates = roll.duplicates;
        m_difference.errors = roll.errors;
    }

    RollDifference run() {
        for (const RollRow& row : m_roll.rows) {
            m_seen.insert(row.ecrou);
            const KnownStay* stay = m_byNumber.value(row.ecrou, nullptr);
            if (stay == nullptr)
                newNumber(row);
            else if (isAnotherPerson(stay->traits, row.traits))
                conflict(row);
            else
                knownNumber(*stay, row);
        }
        whoIsMissing();
        auto& errors = m_difference.errors;
        std::stable_sort(errors.begin(), errors.end(), [](const RollError& a, const RollError& b) { return a.line < b.line; });
        return std::move(m_difference);
    }

  private:
    void newNumber(const RollRow& row) {
        (row.transferred ? m_difference.passedThrough : m_difference.arrivals).push_back(row);
    }

    void conflict(const RollRow& row) {
        m_difference.errors.push_back(
            {row.line, QStringLiteral("ce numéro d'écrou est celui d'une autre personne dans l'unité"), row.ecrou, {}});
    }

    void knownNumber(const KnownStay& stay, const RollRow& told) {
        RollRow row = told;
        if (row.place) row.place = mergedPlace(stay.place, told);
        const ChangedStay change{stay, row};
        if (row.transferred) {
            if (!stay.ended) m_difference.transfers.push_back(change);
            return;
        }
        if (stay.ended || stay.endProposed) m_difference.returns.push_back(change);
        if (!sameTraits(stay.traits, mergedTraits(stay.traits, row.traits))) m_difference.identityChanges.push_back(change);
        if (row.place && *row.place != stay.place) m_difference.moves.push_back(change);
        if (row.plannedRelease && *row.plannedRelease != stay.plannedRelease) m_difference.releaseChanges.push_back(change);
        const bool entryCorrected = row.entry && row.entry->isValid() && *row.entry != stay.entry;
        if (row.status != stay.status || entryCorrected) m_difference.statusChanges.push_back(change);
    }

    // A row in error whose number, or whose person, can still be read speaks for somebody who is here.
    void whoIsMissing() {
        QSet<QString> persons;
        for (const RollError& error : m_difference.errors) {
            if (error.ecrou) m_seen.insert(*error.ecrou);
            if (!error.nameAndBirth.isEmpty() && !error.ecrou) persons.insert(error.nameAndBirth);
        }
        for (const KnownStay& stay : m_known) {
            if (stay.ended || stay.endProposed) continue;
            ++m_difference.present;
            if (m_seen.contains(stay.ecrou)) continue;
            if (persons.contains(personKey(stay.traits.familyName, stay.traits.givenNames, stay.traits.birthDate))) continue;
            m_difference.departures.push_back(stay);
        }
    }

    const std::vector<KnownStay>& m_known;
    const ParsedRoll& m_roll;
    QHash<EcrouNumber, const KnownStay*> m_byNumber;
    QSet<EcrouNumber> m_seen;
    RollDifference m_difference;
};

}  // namespace

bool RollDifference::isEmpty() const {
    return arrivals.empty() && returns.empty() && departures.empty() && transfers.empty() && passedThrough.empty() &&
           moves.empty() && identityChanges.empty() && releaseChanges.empty() && statusChanges.empty();
}

bool RollDifference::leavesOutMany() const {
    constexpr size_t few = 3;
    return departures.size() >= few && departures.size() * 4 > static_cast<size_t>(present);
}

RollTraits mergedTraits(const RollTraits& known, const RollTraits& row) {
    RollTraits merged = row;
    if (!merged.usedName) merged.usedName = known.usedName;
    if (!merged.birthPlace) merged.birthPlace = known.birthPlace;
    if (!merged.sex) merged.sex = known.sex;
    if (!merged.nationality) merged.nationality = known.nationality;
    return merged;
}

bool sameTraits(const RollTraits& a, const RollTraits& b) {
    return sameName(a.familyName, b.familyName) && sameText(a.usedName, b.usedName) &&
           sameNames(a.givenNames, b.givenNames) && a.birthDate == b.birthDate && sameText(a.birthPlace, b.birthPlace) &&
           a.sex == b.sex && sameText(a.nationality, b.nationality);
}

RollDifference diffRoll(const std::vector<KnownStay>& known, const ParsedRoll& roll) { return Differ(known, roll).run(); }

}  // namespace serment::people
