// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Measure.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <map>

#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/records/Lists.h"
#include "core/records/MeasureStore.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

constexpr std::array kinds{
    MeasureKind{MeasureCode::Weight, "kg", "29463-7", 20, 350, 1},
    MeasureKind{MeasureCode::Height, "cm", "8302-2", 80, 250, 0},
    MeasureKind{MeasureCode::Systolic, "mm[Hg]", "8480-6", 40, 300, 0},
    MeasureKind{MeasureCode::Diastolic, "mm[Hg]", "8462-4", 20, 200, 0},
    MeasureKind{MeasureCode::Pulse, "/min", "8867-4", 20, 250, 0},
    MeasureKind{MeasureCode::Temperature, "Cel", "8310-5", 28, 44, 1},
    MeasureKind{MeasureCode::Glucose, "g/L", "2339-0", 0.1, 15, 2},
    MeasureKind{MeasureCode::Spo2, "%", "59408-5", 40, 100, 0},
    MeasureKind{MeasureCode::Pain, "{score}", "72514-3", 0, 10, 0},
    MeasureKind{MeasureCode::RespiratoryRate, "/min", "9279-1", 4, 70, 0},
};

std::optional<double> valueOf(const std::vector<MeasureValue>& values, MeasureCode code) {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const MeasureValue& v) { return v.code == code; });
    return found == values.end() ? std::nullopt : std::optional(found->value);
}

Error wrong(MeasureCode code, const char* why) {
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(why), enumName(code)};
}

QString numberText(const MeasureValue& v) {
    QLocale french(QLocale::French, QLocale::France);
    french.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = french.toString(v.value, 'f', measureKind(v.code).decimals);
    while (text.contains(QLatin1Char(',')) &&
           (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char(','))))
        text.chop(1);
    return text;
}

}  // namespace

QString shownUnit(MeasureCode code) {
    switch (code) {
        case MeasureCode::Weight:
            return QStringLiteral("kg");
        case MeasureCode::Height:
            return QStringLiteral("cm");
        case MeasureCode::Systolic:
        case MeasureCode::Diastolic:
            return QStringLiteral("mmHg");
        case MeasureCode::Pulse:
        case MeasureCode::RespiratoryRate:
            return QStringLiteral("/min");
        case MeasureCode::Temperature:
            return QStringLiteral("°C");
        case MeasureCode::Glucose:
            return QStringLiteral("g/L");
        case MeasureCode::Spo2:
            return QStringLiteral("%");
        case MeasureCode::Pain:
            return QStringLiteral("/10");
    }
    return {};
}

const MeasureKind& measureKind(MeasureCode code) {
    return kinds.at(size_t(code));
}

const std::vector<MeasureCode>& allMeasureCodes() {
    static const std::vector<MeasureCode> codes = [] {
        std::vector<MeasureCode> all;
        for (const MeasureKind& kind : kinds) all.push_back(kind.code);
        return all;
    }();
    return codes;
}

std::vector<Error> measureErrors(const std::vector<MeasureValue>& values) {
    std::vector<Error> errors;
    for (const MeasureValue& v : values) {
        const MeasureKind& kind = measureKind(v.code);
        if (!std::isfinite(v.value) || v.value < kind.lowest || v.value > kind.highest)
            errors.push_back(wrong(v.code, "outside what is possible"));
        if (std::count_if(values.begin(), values.end(),
                          [&](const MeasureValue& o) { return o.code == v.code; }) > 1)
            errors.push_back(wrong(v.code, "given twice"));
    }
    const auto systolic = valueOf(values, MeasureCode::Systolic),
               diastolic = valueOf(values, MeasureCode::Diastolic);
    if (systolic && !diastolic)
        errors.push_back(wrong(MeasureCode::Diastolic, "missing beside the systolic pressure"));
    if (diastolic && !systolic)
        errors.push_back(wrong(MeasureCode::Systolic, "missing beside the diastolic pressure"));
    if (systolic && diastolic && *systolic <= *diastolic)
        errors.push_back(wrong(MeasureCode::Diastolic, "not below the systolic pressure"));
    return errors;
}

QString measureText(const std::vector<MeasureValue>& values) {
    QStringList parts;
    for (const MeasureValue& v : values) {
        if (v.code == MeasureCode::Diastolic && valueOf(values, MeasureCode::Systolic)) continue;
        QString text = numberText(v);
        if (const auto low = valueOf(values, MeasureCode::Diastolic); v.code == MeasureCode::Systolic && low)
            text += QLatin1Char('/') + numberText({MeasureCode::Diastolic, *low});
        const QString unit = shownUnit(v.code);
        parts << text + (unit.startsWith(QLatin1Char('/')) ? QString() : QStringLiteral("\u00a0")) + unit;
    }
    return parts.join(QStringLiteral(" · "));
}

std::optional<double> bodyMassIndex(std::optional<double> weightKg, std::optional<double> heightCm) {
    if (!weightKg || !heightCm || *heightCm <= 0) return std::nullopt;
    const double metres = *heightCm / 100.0;
    return *weightKg / (metres * metres);
}

QString bodyMassIndexText(double index) {
    const bool misleads = index < lowBodyMassIndex && std::round(index * 10) / 10 >= lowBodyMassIndex;
    return misleads ? QLocale().toString(std::floor(index * 100) / 100, 'f', 2) : QLocale().toString(index, 'f', 1);
}

void insertMeasures(store::Database& db, const Entry& entry, const std::vector<MeasureValue>& values) {
    for (const MeasureValue& v : values)
        store::insertRow(db, qualified(entry.compartment, "measure"),
                         {{"entry_id", entry.id},
                          {"detainee_id", entry.detainee},
                          {"code", enumName(v.code)},
                          {"value", v.value},
                          {"at", entry.occurredAt}});
}

Result<EntryId> recordMeasures(access::Session& session, const MeasureSet& set) {
    if (set.values.empty())
        return fail(ErrorCode::MissingField, QStringLiteral("no measure"), QStringLiteral("values"));
    if (const auto errors = measureErrors(set.values); !errors.empty())
        return tl::unexpected<Error>(errors.front());
    const QString text = measureText(set.values);
    const NewEntry entry{set.compartment, set.detainee,  EntryKind::Measures, set.at, text,
                         set.note,        set.correction};
    if (auto ok = checkNewEntry(entry, session); !ok) return errorOf(ok);
    return session.write(Act{Action::RecordMeasure, set.compartment, set.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             insertMeasures(db, *held, set.values);
                             return held->id;
                         });
}

std::vector<MeasurePoint> measuresIn(store::Database& db, Compartment compartment, const DetaineeId& detainee,
                                     const QString& condition, const QString& value) {
    return db
        .query(QStringLiteral(
                   "SELECT m.entry_id, m.code, m.value, m.at FROM %1 AS m JOIN %2 AS e ON e.id = m.entry_id"
                   " WHERE %5 AND %3%4 ORDER BY m.at, m.rowid")
                   .arg(qualified(compartment, "measure"), qualified(compartment, "entry"), condition,
                        currentOnly(compartment), people::ofPerson(QStringLiteral("m"))))
        .bind(QStringLiteral(":detainee"), detainee)
        .bind(QStringLiteral(":value"), value)
        .all([](const store::Row& row) {
            return MeasurePoint{row.id<EntryTag>(0), enumOr(row.text(1), MeasureCode::Weight), row.real(2),
                                row.utc(3)};
        });
}

Result<std::vector<MeasurePoint>> measureSeries(access::Session& session, const DetaineeId& detainee,
                                                MeasureCode code, const QDate& from) {
    return readClinical<MeasurePoint>(session, detainee,
                                      [&](store::Database& db, Compartment c, const DetaineeId& person) {
                                          return measuresIn(db, c, person, QStringLiteral("m.code = :value"),
                                                            enumName(code));
                                      })
        .map([&](std::vector<MeasurePoint> points) {
            if (from.isValid())
                std::erase_if(points,
                              [&](const MeasurePoint& p) { return p.at.toLocalTime().date() < from; });
            std::stable_sort(points.begin(), points.end(),
                             [](const auto& a, const auto& b) { return a.at < b.at; });
            return points;
        });
}

std::vector<MeasurePoint> newestOfEach(std::vector<MeasurePoint> points) {
    std::map<MeasureCode, MeasurePoint> newest;
    for (MeasurePoint& p : points) {
        const auto held = newest.find(p.code);
        if (held == newest.end() || held->second.at <= p.at) newest[p.code] = std::move(p);
    }
    std::vector<MeasurePoint> result;
    for (auto& [code, point] : newest) result.push_back(std::move(point));
    return result;
}

// One index look-up for each measure: a file of 20 years has thousands.
std::vector<MeasurePoint> lastMeasuresIn(store::Database& db, Compartment compartment,
                                         const DetaineeId& detainee) {
    std::vector<MeasurePoint> last;
    auto sql = QStringLiteral(
                   "SELECT m.entry_id, m.value, m.at FROM %1 AS m JOIN %2 AS e ON e.id = m.entry_id"
                   " WHERE %4 AND m.code = :code%3 ORDER BY m.at DESC LIMIT 1")
                   .arg(qualified(compartment, "measure"), qualified(compartment, "entry"),
                        currentOnly(compartment), people::ofPerson(QStringLiteral("m")));
    for (const MeasureCode code : allMeasureCodes()) {
        auto point = db.query(sql)
                         .bind(QStringLiteral(":detainee"), detainee)
                         .bind(QStringLiteral(":code"), enumName(code))
                         .first([&](const store::Row& row) {
                             return MeasurePoint{row.id<EntryTag>(0), code, row.real(1), row.utc(2)};
                         });
        if (point) last.push_back(*point);
    }
    return last;
}

Result<std::vector<MeasurePoint>> lastMeasures(access::Session& session, const DetaineeId& detainee) {
    return readClinical<MeasurePoint>(session, detainee, lastMeasuresIn).map(newestOfEach);
}

}  // namespace serment::records
