// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/IdentityWords.h"

#include <QRegularExpression>

#include "core/people/BirthPlaces.h"

namespace serment::ui {

using people::Identity;

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

const people::BirthPlaces* places() {
    static const auto loaded = people::BirthPlaces::load();
    return loaded ? loaded->get() : nullptr;
}

QString labelOf(const std::vector<KeyOption>& options, const QString& value) {
    for (const KeyOption& option : options)
        if (option.value == value) return option.label;
    return {};
}

// "Paul, Henri" or "Paul Henri"; a comma keeps "Marie Ange" in one.
QStringList givenNamesIn(const QString& typed) {
    const auto separator = typed.contains(QLatin1Char(',')) ? QRegularExpression(f("\\s*,\\s*")) : QRegularExpression(f("\\s+"));
    return typed.trimmed().split(separator, Qt::SkipEmptyParts);
}

}  // namespace

std::vector<KeyOption> IdentityWords::sexes() {
    return {{f("M"), tr("M", "key of: male"), tr("Male"), {}},
            {f("F"), tr("F", "key of: female"), tr("Female"), {}},
            {f("I"), tr("U", "key of: sex unknown"), tr("Unknown", "sex"), {}}};
}

std::vector<KeyOption> IdentityWords::statuses() {
    return {{f("provisoire"), tr("P", "key of: provisional"), tr("Provisional"), tr("Nothing was checked")},
            {f("recuperee"), tr("R", "key of: retrieved"), tr("Retrieved"), tr("The national service answered, no paper was seen")},
            {f("validee"), tr("V", "key of: validated"), tr("Validated"), tr("A paper was seen, the national service was not asked")},
            {f("qualifiee"), tr("Q", "key of: qualified"), tr("Qualified"), tr("Both: only then does the number leave on a paper")}};
}

QString IdentityWords::likeness(people::Likeness likeness) {
    switch (likeness) {
        case people::Likeness::SameNumber:
            return tr("same national number");
        case people::Likeness::SameTraits:
            return tr("same names and birth date");
        case people::Likeness::PartOfNames:
            return tr("part of the names, same birth date");
        case people::Likeness::SwappedDate:
            return tr("day and month of birth swapped");
        case people::Likeness::SoundsAlike:
            return tr("names that sound alike");
    }
    return {};
}

QString IdentityWords::names(const Identity& i) {
    const QString used = i.usedName.isEmpty() || i.usedName == i.familyName ? QString() : tr(" (used: %1)").arg(i.usedName);
    return (i.familyName + used + QLatin1Char(' ') + i.givenNames.join(QStringLiteral(", "))).trimmed();
}

std::vector<std::pair<QString, QString>> IdentityWords::traits(const Identity& i, const QString& nationality) {
    const QString place = i.birthPlaceCode.isEmpty() ? i.birthPlace : QStringLiteral("%1 (%2)").arg(i.birthPlace, i.birthPlaceCode);
    const QString number = !i.nir            ? QString()
                           : i.nir->isWaiting() ? tr("%1 (waiting number)").arg(i.nir->display())
                                                : i.nir->display();
    return {{tr("Name at birth"), i.familyName},
            {tr("Used name"), i.usedName},
            {tr("Given names at birth"), i.givenNames.join(QStringLiteral(", "))},
            {tr("Sex"), labelOf(sexes(), people::sexCode(i.sex))},
            {tr("Born on"), i.birthDate ? i.birthDate->toKnown() : QString()},
            {tr("Born at"), place},
            {tr("Nationality"), nationality},
            {tr("National number"), number},
            {tr("Identity"), labelOf(statuses(), people::identityStatusName(i.status))}};
}

QString IdentityWords::text(const Identity& identity, const QString& nationality) {
    QStringList lines;
    for (const auto& [label, value] : traits(identity, nationality))
        if (!value.isEmpty()) lines << tr("%1: %2").arg(label, value);
    if (const QString doubts = doubtsOfNumber(identity); !doubts.isEmpty()) lines << QString() << doubts;
    return lines.join(QLatin1Char('\n'));
}

QString IdentityWords::doubtsOfNumber(const Identity& i) {
    if (!i.nir || i.nir->isWaiting()) return {};
    const QString number = i.nir->toString();
    QStringList doubts;
    const bool man = number.startsWith(QLatin1Char('1'));
    if ((i.sex == people::Sex::Female && man) || (i.sex == people::Sex::Male && !man))
        doubts << tr("The first digit of the number does not go with the sex.");
    if (i.birthDate && number.mid(1, 2).toInt() != i.birthDate->year() % 100)
        doubts << tr("The year in the number is not the year of birth.");
    if (i.birthDate && i.birthDate->month() != 0 && number.mid(3, 2).toInt() <= 12 && number.mid(3, 2).toInt() != i.birthDate->month())
        doubts << tr("The month in the number is not the month of birth.");
    return doubts.join(QLatin1Char('\n'));
}

Values IdentityWords::valuesOf(const people::Detainee& person) {
    const Identity& i = person.identity;
    return {{f("familyName"), i.familyName},
            {f("usedName"), i.usedName},
            {f("givenNames"), i.givenNames.join(QStringLiteral(", "))},
            {f("sex"), people::sexCode(i.sex)},
            {f("birthDate"), i.birthDate ? i.birthDate->toDisplay() : QString()},
            {f("birthPlace"), i.birthPlace},
            {f("birthPlaceCode"), i.birthPlaceCode},
            {f("nationality"), person.nationality},
            {f("nir"), i.nir ? i.nir->display() : QString()},
            {f("status"), people::identityStatusName(i.status)},
            {f("version"), QString::number(person.version)}};
}

Result<Identity> IdentityWords::identityIn(const Values& v, const Identity& before) {
    Identity i = before;
    i.familyName = v.value(f("familyName")).simplified();
    i.usedName = v.value(f("usedName")).simplified();
    i.givenNames = givenNamesIn(v.value(f("givenNames")));
    i.sex = people::sexFromCode(v.value(f("sex"))).value_or(people::Sex::Unknown);
    i.birthDate.reset();
    if (const QString typed = v.value(f("birthDate")); !typed.isEmpty()) {
        const auto date = people::PartialDate::parse(typed);
        if (!date) return fail(ErrorCode::InvalidInput, {}, f("birthDate"));
        i.birthDate = *date;
    }
    i.birthPlace = v.value(f("birthPlace"));
    i.birthPlaceCode = i.birthPlace.isEmpty() ? QString() : v.value(f("birthPlaceCode"));
    if (const auto named = places() && i.birthPlaceCode.isEmpty() ? places()->named(i.birthPlace) : std::nullopt)
        i.birthPlaceCode = named->code;
    i.nir.reset();
    if (const QString typed = v.value(f("nir")); !typed.isEmpty()) {
        const auto number = people::Nir::parse(typed);
        if (!number) return fail(ErrorCode::InvalidInput, {}, f("nir"));
        i.nir = *number;
    }
    i.status = people::identityStatusFromName(v.value(f("status"))).value_or(people::IdentityStatus::Provisional);
    return i;
}

std::vector<Suggestion> IdentityWords::findPlaces(const QString& field, const QString& typed) {
    std::vector<Suggestion> found;
    if (!places()) return found;
    for (const people::BirthPlace& place : places()->search(typed)) {
        Suggestion one;
        one.row.id = place.code;
        one.row.title = place.name;
        one.row.meta = place.isCountry() ? tr("country %1").arg(place.code) : tr("commune %1").arg(place.code);
        one.fills = {{field, place.name}, {f("birthPlaceCode"), place.code}};
        found.push_back(one);
    }
    return found;
}

}  // namespace serment::ui
