// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/LabResult.h"

namespace serment::records {

// Is this value one that the laboratory has not given yet? Reports that come in parts say so in words: « en cours »,
// « en attente », « à suivre », « demandé »…
bool isAwaited(const LabValue& value);

// An analysis asked for whose result has not come.
struct AwaitedResult {
    QString name;        // "Hémoculture"
    QDate takenOn;
    QString laboratory;  // or empty

    bool operator==(const AwaitedResult&) const = default;
};

// Those of one team's file, oldest first: a result of the same name taken or typed later, or a correction of the
// report, answers one. Nothing of the other team's file, whoever asks. Errors: those of labReports().
Result<std::vector<AwaitedResult>> awaitedResults(access::Session& session, const DetaineeId& detainee,
                                                  Compartment team);

}  // namespace serment::records
