// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

// What the exchange formats (CDA, XDM, FHIR) are written from: whole values gathered from the record,
// so that the writers are pure functions of them.
namespace serment::transfer {

// Traits of the French national identity (référentiel INS). `ins` is set only when the identity is "qualifiée".
struct PatientTraits {
    QString localId;  // the record's UUID; never the écrou number
    QString birthFamilyName;
    QString usedFamilyName;  // empty when the same
    QStringList givenNames;  // as in the birth certificate, in order
    QString sex;             // "M", "F" or "U"
    QString birthDate;       // "YYYY", "YYYY-MM" or "YYYY-MM-DD"
    QString birthPlaceCode;  // INSEE code of the commune or country
    QString birthPlaceName;
    QString ins;  // 15 digits with key, or empty
    bool operator==(const PatientTraits&) const = default;
};

struct Professional {
    QString familyName;
    QString givenName;
    QString rpps;     // 11 digits, or empty
    QString localId;  // used when there is no RPPS
    bool isDoctor = true;
    bool operator==(const Professional&) const = default;
};

// The hospital that keeps the record. Nothing here may say that the unit stands in a prison: the papers are read
// outside, years later.
struct Facility {
    QString name;
    QString finess;  // 9 digits, or empty
    QString street;
    QString postalCode;
    QString city;
    QString telephone;
    bool operator==(const Facility&) const = default;
};

struct Paper {
    QString id;     // UUID of the released document
    QString setId;  // UUID shared by its versions
    int version = 1;
    QString kind;   // name of POLICY_FACTS
    QString title;  // French
    QDateTime created;
    Professional author;
    QByteArray pdf;  // PDF/A-1b
};

struct Problem {
    QString id;
    QString label;
    QString onset;  // partial date
    bool active = true;
};

struct Allergy {
    QString id;
    QString substance;
    QString reaction;
    bool severe = false;
};

struct Treatment {
    QString id;
    QString name;
    QString dosage;
    QDate start;
    std::optional<QDate> end;
    QDateTime lastDose;  // null when unknown
    bool active = true;
};

struct Vaccination {
    QString id;
    QString vaccine;
    QDate given;
    QString lot;
};

struct Measurement {
    QString id;
    QString loinc;
    QString label;
    double value = 0;
    QString unit;  // UCUM
    QDateTime time;
};

struct Appointment {
    QString id;
    QString label;
    QDateTime start;
};

struct Dossier {
    PatientTraits patient;
    Facility facility;
    Professional sender;
    QString reference;  // UUID of the bundle
    QDateTime created;  // UTC
    std::vector<Problem> problems;
    std::vector<Allergy> allergies;
    bool noKnownAllergy = false;
    std::vector<Treatment> treatments;
    std::vector<Vaccination> vaccinations;
    std::vector<Measurement> measurements;
    std::vector<Appointment> appointments;  // pending, those outside included
    QStringList alerts;                     // what must be known before anything else
    QStringList results;                    // the last of each examination, as the report words it
    std::vector<Paper> papers;
};

}  // namespace serment::transfer
