// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/Desk.h"

namespace serment::documents {

struct WrittenExample {
    deontology::DocumentKind kind = deontology::DocumentKind::AttestationPresence;
    QString number;
    QString file;  // "attestation_presence.pdf", in the folder given
};

// For a unit of demonstration: the filled example of every kind goes through the gate like any paper and is
// written to `folder`. The consents that some of them need are recorded first, in the person's register.
// Precondition: the user heads the unit and has examined the person. Errors: those of the gate;
// UnreadableFile when the folder cannot be written.
Result<std::vector<WrittenExample>> writeExamples(access::Session& session, const Desk& desk,
                                                  const DetaineeId& person, const QString& folder);

}  // namespace serment::documents
