// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

// An entry that its author made readable to the other team (L.1110-4 CSP): a copy of its words in
// coordination.
struct SharedEntry {
    EntryId id;  // of the line in coordination
    EntryId source;
    Compartment sourceCompartment = Compartment::Somatic;
    DetaineeId detainee;
    QString title;
    QString text;
    Author author;
    QDateTime sharedAt;
    QDate informedOn;   // the patient was told
    QDate withdrawnOn;  // invalid: it stands

    bool operator==(const SharedEntry&) const = default;
};

// Only by the author of the entry. Field errors: "informedOn" (not told, or in the future). NotPermitted for
// another author's entry; BlockedByRule (L.1110-4) while an opposition of scope "other_team" or "all" is
// active.
Result<EntryId> shareEntry(access::Session& session, Compartment compartment, const EntryId& entry,
                           const QDate& patientInformedOn);
// By its author; from then on the other team no longer has the words in its lists, the trace of the sharing
// stays.
Result<void> withdrawShare(access::Session& session, const EntryId& shared, const QDate& on);
// What stands, newest first.
Result<std::vector<SharedEntry>> sharedEntries(access::Session& session, const DetaineeId& detainee);

enum class WithheldCategory { Allergies, Treatments };

// The patient opposes that one team's allergies or treatments are known to the other. In force at once: those
// of that team leave the other's lists, and new ones may not be put in coordination.
struct Withholding {
    DetaineeId detainee;
    WithheldCategory category = WithheldCategory::Treatments;
    Compartment team = Compartment::Psychiatric;  // whose data are withheld
    bool isActive = true;
    QDate decidedOn;
    QString authorName;  // filled by the program

    bool operator==(const Withholding&) const = default;
};

Result<void> setWithholding(access::Session& session, const Withholding& withholding);
// Those in force: shown to everyone as "withheld at the patient's request".
Result<std::vector<Withholding>> withholdings(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::WithheldCategory> {
    static constexpr std::array values{"allergies", "treatments"};
};
}  // namespace serment
