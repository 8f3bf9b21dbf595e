// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/records/Entry.h"

namespace serment::records {

enum class MeasureCode {
    Weight,
    Height,
    Systolic,
    Diastolic,
    Pulse,
    Temperature,
    Glucose,
    Spo2,
    Pain,
    RespiratoryRate,
};

// What can be true of a living adult or minor; outside, it is a slip of the finger.
struct MeasureKind {
    MeasureCode code;
    const char* unit;  // UCUM
    const char* loinc;
    double lowest;
    double highest;
    int decimals;
};
const MeasureKind& measureKind(MeasureCode code);
// The unit as people write it ("mmHg"); the kind has the one of UCUM, which is for machines.
QString shownUnit(MeasureCode code);
const std::vector<MeasureCode>& allMeasureCodes();

struct MeasureValue {
    MeasureCode code = MeasureCode::Weight;
    double value = 0;  // in the unit of its kind: kg, cm, mmHg, /min, °C, g/L, %, 0 to 10

    bool operator==(const MeasureValue&) const = default;
};

// Taken together, at one time.
struct MeasureSet {
    EntryId id;  // filled by the program
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QDateTime at;  // UTC; invalid: now
    std::vector<MeasureValue> values;
    QString note;
    Correction correction;

    bool operator==(const MeasureSet&) const = default;
};

struct MeasurePoint {
    EntryId entry;
    MeasureCode code = MeasureCode::Weight;
    double value = 0;
    QDateTime at;

    bool operator==(const MeasurePoint&) const = default;
};

// What is wrong, each with the name of the measure as field ("weight" for 700 kg); empty when all can be
// true.
std::vector<Error> measureErrors(const std::vector<MeasureValue>& values);

// Errors: the first of measureErrors(); MissingField "values" when there is none.
Result<EntryId> recordMeasures(access::Session& session, const MeasureSet& measures);

// The series of one measure over the compartments that one may read, oldest first, corrected values left out.
Result<std::vector<MeasurePoint>> measureSeries(access::Session& session, const DetaineeId& detainee,
                                                MeasureCode code, const QDate& from = {});
// The last value of each measure.
Result<std::vector<MeasurePoint>> lastMeasures(access::Session& session, const DetaineeId& detainee);

// kg/m²; none without both.
std::optional<double> bodyMassIndex(std::optional<double> weightKg, std::optional<double> heightCm);
// As read by a person: one decimal, two when one would round it onto the limit that it is below (18.46 is
// not 18.5).
inline constexpr double lowBodyMassIndex = 18.5;
QString bodyMassIndexText(double index);

// "82,5 kg · 120/80 mmHg": for a line of text.
QString measureText(const std::vector<MeasureValue>& values);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::MeasureCode> {
    static constexpr std::array values{"weight",      "height",  "systolic", "diastolic", "pulse",
                                       "temperature", "glucose", "spo2",     "pain",      "respiratory_rate"};
};
}  // namespace serment
