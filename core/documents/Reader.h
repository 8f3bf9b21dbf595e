// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/access/Session.h"
#include "core/documents/Draft.h"

namespace serment::documents {

// Whom the record names, and where it was found: "consent.designated_doctor", "consent.mandate",
// "register.outside_doctor" or "directory.partner".
struct KnownReader {
    QString name;     // "Dr Sylvie Marchand"
    QString address;  // the name and where to write, on one line
    QString origin;
};

// The doctor whom the person designated (P14; CDM 45, 47; L.1111-7 CSP): in a consent in force, else in a mandate in
// force, else the doctor of choice whom the interregional director allowed (T11). Nobody when refused or withdrawn.
Result<std::optional<KnownReader>> designatedDoctor(access::Session& session, const DetaineeId& detainee);

// The partner in use of the directory to whom the paper goes: the one that its reader's name tells, else the only one
// of a kind that serves the whole unit (the court, the SPIP…). Never a guess between two, never for a reader who
// belongs to one person, such as a lawyer.
Result<std::optional<KnownReader>> partnerOf(access::Session& session, deontology::Recipient kind,
                                             const QString& named);

// Who reads this draft, as far as the record knows.
Result<std::optional<KnownReader>> readerOf(access::Session& session, const Draft& draft);

}  // namespace serment::documents
