// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Settings.h"

#include "core/access/Telephone.h"

namespace serment::access {

namespace {

const auto establishment = QStringLiteral("unit.establishment");
const auto hospital = QStringLiteral("unit.hospital");
const auto letterhead = QStringLiteral("unit.letterhead");
const auto telephone = QStringLiteral("unit.telephone");
const auto city = QStringLiteral("unit.city");
const auto finess = QStringLiteral("unit.finess");
const auto demonstration = QStringLiteral("unit.demonstration");

const Act viewing{Action::ViewSettings, Compartment::Unit, {}, {}};
const Act changing{Action::ChangeSettings, Compartment::Unit, {}, {}};

}  // namespace

QString settingValue(store::Database& database, const QString& name, const QString& whenUnset) {
    return database.query(QStringLiteral("SELECT value FROM unit.setting WHERE name = :name"))
        .bind(QStringLiteral(":name"), name)
        .first([](const store::Row& row) { return row.text(0); })
        .value_or(whenUnset);
}

void writeSetting(store::Database& database, const QString& name, const QString& value, const QDateTime& at,
                  const UserId& by) {
    database
        .query(QStringLiteral(
            "INSERT INTO unit.setting(name, value, updated_at, updated_by) VALUES(:name, :value, :at, :by) "
            "ON CONFLICT(name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at, "
            "updated_by = excluded.updated_by"))
        .bind(QStringLiteral(":name"), name)
        .bind(QStringLiteral(":value"), value.isNull() ? QString(QLatin1String("")) : value)
        .bind(QStringLiteral(":at"), at)
        .bind(QStringLiteral(":by"), by)
        .run();
}

Result<UnitProfile> unitProfile(Session& session) {
    return session.read(viewing, [](store::Database& database) -> Result<UnitProfile> {
        const QString lines = settingValue(database, letterhead);
        return UnitProfile{settingValue(database, establishment),
                           settingValue(database, hospital),
                           lines.isEmpty() ? QStringList() : lines.split(QLatin1Char('\n')),
                           settingValue(database, telephone),
                           settingValue(database, city),
                           settingValue(database, finess),
                           settingValue(database, demonstration) == QLatin1String("true")};
    });
}

Result<void> saveUnitProfile(Session& session, const UnitProfile& profile) {
    if (!profile.telephone.isEmpty() && !isTelephone(profile.telephone))
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a telephone number"), QStringLiteral("telephone"));
    return session.write(changing, [&](store::Database& database) -> Result<void> {
        writeUnitProfile(database, profile, session.clock().nowUtc(), session.user().id);
        return {};
    });
}

void writeUnitProfile(store::Database& database, const UnitProfile& profile, const QDateTime& at,
                      const UserId& by) {
    const QString flag = profile.demonstration ? QStringLiteral("true") : QStringLiteral("false");
    for (const auto& [name, value] :
         {std::pair{establishment, profile.establishment}, std::pair{hospital, profile.hospital},
          std::pair{letterhead, profile.letterhead.join(QLatin1Char('\n'))},
          std::pair{telephone, profile.telephone}, std::pair{city, profile.city},
          std::pair{finess, profile.finess}, std::pair{demonstration, flag}})
        writeSetting(database, name, value, at, by);
}

Result<QString> setting(Session& session, const QString& name, const QString& whenUnset) {
    return session.read(viewing, [&](store::Database& database) -> Result<QString> {
        return settingValue(database, name, whenUnset);
    });
}

Result<void> saveSetting(Session& session, const QString& name, const QString& value) {
    return session.write(Act{Action::ChangeSettings, Compartment::Unit, {}, name},
                         [&](store::Database& database) -> Result<void> {
                             writeSetting(database, name, value, session.clock().nowUtc(), session.user().id);
                             return {};
                         });
}

}  // namespace serment::access
