// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>

namespace serment::transfer {

struct LoincCode {
    QString code;
    QString display;  // French
};

// Class of a document of the French XDS (TRE_A03-ClasseDocument).
struct DocumentClass {
    QString code;
    QString display;  // French
};

// LOINC code of a kind of paper, from resources/transfer/kinds.json; 34133-9 "summary of episode note" for others.
LoincCode loincOfKind(const QString& kind);
// The class follows from the type: "11", "Synthèse", for a type that the table does not hold.
DocumentClass classOfType(const QString& loinc);

// "2.25.<decimal>": the OID that ISO/IEC 9834-8 gives to a UUID. Empty for what is not a UUID.
QString oidOfUuid(const QString& uuid);

// HL7 v3 time "yyyyMMddHHmmss+zzzz" in the local time of the unit.
QString hl7Time(const QDateTime& utc);
// "YYYY-MM-DD", "YYYY-MM", "YYYY" without the hyphens.
QString hl7PartialDate(const QString& iso);

inline constexpr auto insOid = "1.2.250.1.213.1.4.8";        // INS-NIR
inline constexpr auto rppsOid = "1.2.250.1.71.4.2.1";        // professionals
inline constexpr auto structureOid = "1.2.250.1.71.4.2.2";   // care structures
inline constexpr auto documentClassOid = "1.2.250.1.213.1.1.4.1";
inline constexpr auto loincOid = "2.16.840.1.113883.6.1";

struct Facility;
// Root of the local identifiers of patients and professionals, and who sends: under 2.25, from the hospital's FINESS and name,
// because the OID of its own space is not known here.
QString oidOfFacility(const Facility& facility);

}  // namespace serment::transfer
