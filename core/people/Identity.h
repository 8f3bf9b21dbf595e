// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

#include "core/people/Nir.h"
#include "core/people/PartialDate.h"

namespace serment::people {

enum class Sex { Male, Female, Unknown };

// How far the identity was checked (référentiel national d'identitovigilance): only Qualified lets the INS
// leave on a paper.
enum class IdentityStatus { Provisional, Retrieved, Validated, Qualified };

// The traits of the national health identity (INS). There is no field for why the person is imprisoned, and
// there never will be: who cares does not look for it (T01).
struct Identity {
    QString familyName;      // at birth
    QString usedName;        // empty: the same
    QStringList givenNames;  // at birth, in order; the first is the "premier prénom de naissance"
    Sex sex = Sex::Unknown;
    std::optional<PartialDate> birthDate;
    QString birthPlace;      // words
    QString birthPlaceCode;  // INSEE code of the commune, or 99xxx of the country; empty when unknown
    std::optional<Nir> nir;
    IdentityStatus status = IdentityStatus::Provisional;

    QString firstGivenName() const { return givenNames.isEmpty() ? QString() : givenNames.first(); }
    // Used name first, as care staff calls the person: "DURAND (né MARTIN) Paul".
    QString displayName() const;
    bool operator==(const Identity&) const = default;
};

// The INS may be printed: number known and identity qualified.
bool insMayLeave(const Identity& identity);

QString sexCode(Sex sex);  // "M", "F", "I"
std::optional<Sex> sexFromCode(const QString& code);
QString identityStatusName(IdentityStatus status);  // "provisoire", "recuperee", "validee", "qualifiee"
std::optional<IdentityStatus> identityStatusFromName(const QString& name);

}  // namespace serment::people
