// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/AwaitedResult.h"

#include <QSet>
#include <algorithm>

#include "core/people/NameKey.h"

namespace serment::records {

bool isAwaited(const LabValue& value) {
    static const QSet<QString> whole{QStringLiteral("ATTENDU"),  QStringLiteral("ATTENDUE"), QStringLiteral("DEMANDE"),
                                     QStringLiteral("DEMANDEE"), QStringLiteral("PRELEVE"),  QStringLiteral("PRELEVEE"),
                                     QStringLiteral("PRESCRIT"), QStringLiteral("PRESCRITE"),
                                     QStringLiteral("AWAITED"),  QStringLiteral("PENDING")};
    static const QStringList within{QStringLiteral("EN ATTENTE"), QStringLiteral("EN COURS"),
                                    QStringLiteral("A VENIR"),    QStringLiteral("A SUIVRE"),
                                    QStringLiteral("NON RENDU"),  QStringLiteral("NON PARVENU")};
    const QString said = people::foldName(value.value);
    return whole.contains(said) ||
           std::any_of(within.begin(), within.end(), [&](const QString& words) { return said.contains(words); });
}

Result<std::vector<AwaitedResult>> awaitedResults(access::Session& session, const DetaineeId& detainee,
                                                  Compartment team) {
    const auto reports = labReports(session, detainee);  // newest first
    if (!reports) return tl::unexpected<Error>(reports.error());
    std::vector<AwaitedResult> awaited;
    QSet<QString> answered;  // by a report as recent or more
    for (const LabReport& report : *reports) {
        if (report.compartment != team) continue;
        for (const LabValue& value : report.values)
            if (!isAwaited(value)) answered.insert(people::foldName(value.name));
        for (const LabValue& value : report.values) {
            const QString name = people::foldName(value.name);
            if (!isAwaited(value) || answered.contains(name)) continue;
            awaited.push_back({value.name.trimmed(), report.takenAt.toLocalTime().date(), report.laboratory});
        }
    }
    std::reverse(awaited.begin(), awaited.end());
    return awaited;
}

}  // namespace serment::records
