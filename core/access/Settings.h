// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

#include "core/access/Session.h"

namespace serment::access {

// The unit as it is printed at the head of a paper.
struct UnitProfile {
    QString establishment;   // "Centre pénitentiaire de …"
    QString hospital;        // "Centre hospitalier de …"
    QStringList letterhead;  // lines below the hospital: service, address
    QString telephone;
    QString city;            // "Fait à …"
    QString finess;          // 9 digits, or empty
    bool demonstration = false;  // every page bears the band
    bool operator==(const UnitProfile&) const = default;
};

Result<UnitProfile> unitProfile(Session& session);
Result<void> saveUnitProfile(Session& session, const UnitProfile& profile);

// Local settings by name ("break_glass.enabled"); what is not set has the default given.
Result<QString> setting(Session& session, const QString& name, const QString& whenUnset = {});
Result<void> saveSetting(Session& session, const QString& name, const QString& value);
// For a use case that is inside its own transaction or reads several.
QString settingValue(store::Database& database, const QString& name, const QString& whenUnset = {});
void writeSetting(store::Database& database, const QString& name, const QString& value, const QDateTime& at, const UserId& by);

void writeUnitProfile(store::Database& database, const UnitProfile& profile, const QDateTime& at, const UserId& by);

inline constexpr auto breakGlassSetting = "break_glass.enabled";  // "true" / "false"

}  // namespace serment::access
