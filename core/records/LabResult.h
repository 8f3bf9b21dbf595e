// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/records/Entry.h"

namespace serment::records {

struct LabValue {
    QString name;                  // "Kaliémie"
    QString value;                 // as on the report: "3,2", "positif", "< 20"
    std::optional<double> number;  // filled by the program when the value is one
    QString unit;
    QString reference;  // "3,5 – 5,0"
    bool isAbnormal = false;

    bool operator==(const LabValue&) const = default;
};

// One report as typed; the report itself may be attached (Attachment.h).
struct LabReport {
    EntryId id;  // filled by the program
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QDateTime takenAt;  // UTC; invalid: now
    QString laboratory;
    std::vector<LabValue> values;
    QString note;
    Author author;  // filled by the program
    Correction correction;

    bool operator==(const LabReport&) const = default;
};

// Records one, or corrects one by naming it in `correction`: what it said stays readable in the timeline, its
// values leave the lists. Stands in the timeline as EntryKind::Measures. Field errors: "values" (none, or one twice), "name",
// "value".
Result<EntryId> recordLabReport(access::Session& session, const LabReport& report);

struct LabPoint {
    EntryId entry;
    LabValue value;
    QDateTime at;

    bool operator==(const LabPoint&) const = default;
};
// Every value of a person, newest first, corrected ones left out; of one name (accents and case as written)
// or all.
Result<std::vector<LabPoint>> labValues(access::Session& session, const DetaineeId& detainee,
                                        const QString& name = {});

// The reports that stand, newest first, each as it was typed.
Result<std::vector<LabReport>> labReports(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::records
