// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/DetaineeStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/people/NameKey.h"
#include "core/store/Insert.h"

namespace serment::people {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

std::optional<PartialDate> storedDate(const QString& text) {
    if (text.isEmpty()) return std::nullopt;
    const auto date = PartialDate::parse(text);
    return date ? std::optional(*date) : std::nullopt;
}

QString stored(const std::optional<PartialDate>& date) { return date ? date->toStored() : QString(); }

std::optional<QString> optionalText(const store::Row& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return row.text(column);
}

QString nameKey(const Identity& identity) { return anyOrderKey(QStringList{identity.familyName} + identity.givenNames); }

QByteArray identityJson(const Identity& i) {
    return QJsonDocument(QJsonObject{{s("family_name"), i.familyName},
                                     {s("used_name"), i.usedName},
                                     {s("given_names"), QJsonArray::fromStringList(i.givenNames)},
                                     {s("sex"), sexCode(i.sex)},
                                     {s("birth_date"), stored(i.birthDate)},
                                     {s("birth_place"), i.birthPlace},
                                     {s("birth_place_code"), i.birthPlaceCode},
                                     {s("nir"), i.nir ? i.nir->toString() : QString()},
                                     {s("status"), identityStatusName(i.status)}})
        .toJson(QJsonDocument::Compact);
}

Stay readStay(const store::Row& row, int c) {
    Stay stay;
    stay.id = row.id<StayTag>(c);
    stay.ecrou = EcrouNumber::trusted(row.text(c + 1));
    stay.place = Place::trusted(row.text(c + 2), row.text(c + 3), row.text(c + 4));
    stay.entry = row.date(c + 5);
    stay.plannedRelease = row.date(c + 6);
    stay.status = penalStatusFromName(row.text(c + 7)).value_or(PenalStatus::OnRemand);
    stay.endProposedOn = row.date(c + 8);
    stay.endedOn = row.date(c + 9);
    stay.endReason = row.text(c + 10);
    stay.destination = row.text(c + 11);
    return stay;
}

void movePlace(store::Database& db, const StayId& stay, const Place& place, const QDate& today) {
    store::insertRow(db, s("unit.place_history"),
                     {{"id", Id<StayTag>::create()},
                      {"stay_id", stay},
                      {"building", place.building()},
                      {"floor", place.floor()},
                      {"cell", place.cell()},
                      {"since", today}});
}

KnownStay readKnownStay(const store::Row& row) {
    KnownStay k;
    k.id = row.id<StayTag>(0);
    k.detainee = row.id<DetaineeTag>(1);
    k.ecrou = EcrouNumber::trusted(row.text(2));
    k.traits.familyName = row.text(3);
    k.traits.usedName = optionalText(row, 4);
    k.traits.givenNames = splitNames(row.text(5));
    k.traits.birthDate = storedDate(row.text(6));
    k.traits.birthPlace = optionalText(row, 7);
    if (!row.isNull(8)) k.traits.sex = sexFromCode(row.text(8));
    k.traits.nationality = optionalText(row, 9);
    k.place = Place::trusted(row.text(10), row.text(11), row.text(12));
    k.entry = row.date(13);
    k.plannedRelease = row.date(14);
    k.status = penalStatusFromName(row.text(15)).value_or(PenalStatus::OnRemand);
    k.ended = row.boolean(16);
    k.endProposed = row.boolean(17);
    return k;
}

// QVariant() binds NULL, which a column of optional text holds for "the file has no such column".
QVariant nullable(const std::optional<QString>& text) {
    return text ? QVariant(text->isNull() ? s("") : *text) : QVariant();
}

}  // namespace

QString joinNames(const QStringList& names) { return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact)); }

QStringList splitNames(const QString& text) {
    QStringList names;
    for (const auto& name : QJsonDocument::fromJson(text.toUtf8()).array()) names << name.toString();
    return names;
}

QString detaineeColumns() {
    return s("d.id, d.version, d.family_name, d.used_name, d.given_names, d.sex, d.birth_date, d.birth_place, d.birth_place_code,"
             " d.nir, d.identity_status, d.nationality, s.id, s.ecrou, s.building, s.floor, s.cell, s.entered_on,"
             " s.planned_release, s.penal_status, s.end_proposed_on, s.ended_on, s.end_reason, s.destination");
}

QString detaineeTables() {
    return s("unit.detainee AS d LEFT JOIN unit.stay AS s ON s.rowid = (SELECT x.rowid FROM unit.stay AS x"
             " WHERE x.detainee_id = d.id ORDER BY x.ended_on IS NULL DESC, x.entered_on DESC, x.rowid DESC LIMIT 1)");
}

Detainee readDetainee(const store::Row& row) {
    Detainee d;
    d.id = row.id<DetaineeTag>(0);
    d.version = static_cast<int>(row.integer(1));
    d.identity.familyName = row.text(2);
    d.identity.usedName = row.text(3);
    d.identity.givenNames = splitNames(row.text(4));
    d.identity.sex = sexFromCode(row.text(5)).value_or(Sex::Unknown);
    d.identity.birthDate = storedDate(row.text(6));
    d.identity.birthPlace = row.text(7);
    d.identity.birthPlaceCode = row.text(8);
    if (!row.isNull(9)) d.identity.nir = Nir::trusted(row.text(9));
    d.identity.status = identityStatusFromName(row.text(10)).value_or(IdentityStatus::Provisional);
    d.nationality = row.text(11);
    if (!row.isNull(12)) d.stay = readStay(row, 12);
    return d;
}

std::optional<Detainee> findDetainee(store::Database& db, const DetaineeId& id) {
    return db.query(s("SELECT %1 FROM %2 WHERE d.id = :id").arg(detaineeColumns(), detaineeTables()))
        .bind(s(":id"), id)
        .first(readDetainee);
}

void insertDetainee(store::Database& db, const DetaineeId& id, const Identity& i, const QString& nationality, const QDateTime& now,
                    const UserId& by) {
    store::insertRow(db, s("unit.detainee"),
                     {{"id", id},
                      {"version", 1},
                      {"family_name", i.familyName},
                      {"used_name", i.usedName},
                      {"given_names", joinNames(i.givenNames)},
                      {"sex", sexCode(i.sex)},
                      {"birth_date", i.birthDate ? std::optional(i.birthDate->toStored()) : std::nullopt},
                      {"birth_place", i.birthPlace},
                      {"birth_place_code", i.birthPlaceCode},
                      {"nationality", nationality},
                      {"nir", i.nir ? std::optional(i.nir->toString()) : std::nullopt},
                      {"identity_status", identityStatusName(i.status)},
                      {"name_key", nameKey(i)},
                      {"created_at", now},
                      {"updated_at", now},
                      {"updated_by", by}});
}

DetaineeId keepAsFormerIdentity(store::Database& db, const DetaineeId& person, const Identity& identity, const QDateTime& now,
                                const UserId& by) {
    const DetaineeId id = DetaineeId::create();
    store::insertRow(db, s("unit.former_identity"),
                     {{"id", id},
                      {"detainee_id", person},
                      {"identity", QString::fromUtf8(identityJson(identity))},
                      {"replaced_at", now},
                      {"replaced_by", by}});
    return id;
}

Identity identityFromJson(const QString& json) {
    const QJsonObject o = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto text = [&](const char* key) { return o.value(s(key)).toString(); };
    Identity i;
    i.familyName = text("family_name");
    i.usedName = text("used_name");
    for (const auto& name : o.value(s("given_names")).toArray()) i.givenNames << name.toString();
    i.sex = sexFromCode(text("sex")).value_or(Sex::Unknown);
    i.birthDate = storedDate(text("birth_date"));
    i.birthPlace = text("birth_place");
    i.birthPlaceCode = text("birth_place_code");
    if (!text("nir").isEmpty()) i.nir = Nir::trusted(text("nir"));
    i.status = identityStatusFromName(text("status")).value_or(IdentityStatus::Provisional);
    return i;
}

void updateIdentity(store::Database& db, const Detainee& before, const Identity& i, const QString& nationality, const QDateTime& now,
                    const UserId& by) {
    keepAsFormerIdentity(db, before.id, before.identity, now, by);
    db.query(s("UPDATE unit.detainee SET version = version + 1, family_name = :family, used_name = :used, given_names = :given,"
               " sex = :sex, birth_date = :birth, birth_place = :place, birth_place_code = :code, nationality = :nationality,"
               " nir = :nir, identity_status = :status, name_key = :key, updated_at = :now, updated_by = :by WHERE id = :id"))
        .bind(s(":family"), QVariant(i.familyName))
        .bind(s(":used"), nullable(i.usedName))
        .bind(s(":given"), QVariant(joinNames(i.givenNames)))
        .bind(s(":sex"), QVariant(sexCode(i.sex)))
        .bind(s(":birth"), i.birthDate ? QVariant(i.birthDate->toStored()) : QVariant())
        .bind(s(":place"), nullable(i.birthPlace))
        .bind(s(":code"), nullable(i.birthPlaceCode))
        .bind(s(":nationality"), nullable(nationality))
        .bind(s(":nir"), i.nir ? QVariant(i.nir->toString()) : QVariant())
        .bind(s(":status"), QVariant(identityStatusName(i.status)))
        .bind(s(":key"), QVariant(nameKey(i)))
        .bind(s(":now"), now)
        .bind(s(":by"), by)
        .bind(s(":id"), before.id)
        .run();
}

std::vector<KnownStay> knownStays(store::Database& db, const std::vector<EcrouNumber>& numbers) {
    const QString columns = s("SELECT id, detainee_id, ecrou, roll_family_name, roll_used_name, roll_given_names, roll_birth_date,"
                              " roll_birth_place, roll_sex, roll_nationality, building, floor, cell, entered_on, planned_release,"
                              " penal_status, ended_on IS NOT NULL, end_proposed_on IS NOT NULL FROM unit.stay WHERE ");
    std::vector<KnownStay> known = db.query(columns + s("ended_on IS NULL")).all(readKnownStay);
    // Twenty years of ended stays are not read for the few that come back.
    QSet<EcrouNumber> present;
    for (const KnownStay& stay : known) present.insert(stay.ecrou);
    for (const EcrouNumber& number : numbers) {
        if (present.contains(number)) continue;
        const auto ended = db.query(columns + s("ecrou = :number AND ended_on IS NOT NULL")).bind(s(":number"), QVariant(number.toString())).first(readKnownStay);
        if (ended) known.push_back(*ended);
    }
    return known;
}

void insertStay(store::Database& db, const StayId& id, const DetaineeId& detainee, const RollRow& row, const QDate& today,
                const QDateTime& now) {
    const Place place = row.place.value_or(Place());
    store::insertRow(db, s("unit.stay"),
                     {{"id", id},
                      {"version", 1},
                      {"detainee_id", detainee},
                      {"ecrou", row.ecrou.toString()},
                      {"roll_family_name", row.traits.familyName},
                      {"roll_used_name", row.traits.usedName},
                      {"roll_given_names", joinNames(row.traits.givenNames)},
                      {"roll_birth_date", row.traits.birthDate ? std::optional(row.traits.birthDate->toStored()) : std::nullopt},
                      {"roll_birth_place", row.traits.birthPlace},
                      {"roll_sex", row.traits.sex ? std::optional(sexCode(*row.traits.sex)) : std::nullopt},
                      {"roll_nationality", row.traits.nationality},
                      {"building", place.building()},
                      {"floor", place.floor()},
                      {"cell", place.cell()},
                      {"place_key", place.searchKey()},
                      {"entered_on", row.entry.value_or(QDate())},
                      {"planned_release", row.plannedRelease.value_or(QDate())},
                      {"penal_status", penalStatusName(row.status)},
                      {"updated_at", now}});
    if (!place.isEmpty()) movePlace(db, id, place, today);
}

void updateStay(store::Database& db, const KnownStay& before, const RollRow& row, const QDate& today, const QDateTime& now) {
    const RollTraits traits = mergedTraits(before.traits, row.traits);
    const Place place = row.place.value_or(before.place);
    db.query(s("UPDATE unit.stay SET version = version + 1, roll_family_name = :family, roll_used_name = :used,"
               " roll_given_names = :given, roll_birth_date = :birth, roll_birth_place = :birth_place, roll_sex = :sex,"
               " roll_nationality = :nationality, building = :building, floor = :floor, cell = :cell, place_key = :place_key,"
               " entered_on = :entered, planned_release = :release, penal_status = :status, end_proposed_on = NULL,"
               " ended_on = NULL, end_reason = '', destination = '', updated_at = :now WHERE id = :id"))
        .bind(s(":family"), QVariant(traits.familyName))
        .bind(s(":used"), nullable(traits.usedName))
        .bind(s(":given"), QVariant(joinNames(traits.givenNames)))
        .bind(s(":birth"), traits.birthDate ? QVariant(traits.birthDate->toStored()) : QVariant())
        .bind(s(":birth_place"), nullable(traits.birthPlace))
        .bind(s(":sex"), traits.sex ? QVariant(sexCode(*traits.sex)) : QVariant())
        .bind(s(":nationality"), nullable(traits.nationality))
        .bind(s(":building"), nullable(place.building()))
        .bind(s(":floor"), nullable(place.floor()))
        .bind(s(":cell"), nullable(place.cell()))
        .bind(s(":place_key"), nullable(place.searchKey()))
        .bind(s(":entered"), row.entry && row.entry->isValid() ? *row.entry : before.entry)
        .bind(s(":release"), row.plannedRelease ? *row.plannedRelease : before.plannedRelease)
        .bind(s(":status"), QVariant(penalStatusName(row.status)))
        .bind(s(":now"), now)
        .bind(s(":id"), before.id)
        .run();
    if (place != before.place && !place.isEmpty()) movePlace(db, before.id, place, today);
}

void endStayRow(store::Database& db, const StayId& id, const QDate& on, const QString& reason, const QString& destination,
                const QDateTime& now) {
    db.query(s("UPDATE unit.stay SET version = version + 1, ended_on = :day, end_reason = :reason, destination = :destination,"
               " end_proposed_on = NULL, updated_at = :now WHERE id = :id"))
        .bind(s(":day"), on)
        .bind(s(":reason"), QVariant(reason))
        .bind(s(":destination"), nullable(destination))
        .bind(s(":now"), now)
        .bind(s(":id"), id)
        .run();
}

}  // namespace serment::people
