// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/Findings.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace serment::deontology {

Hit hitAt(const std::vector<text::Token>& tokens, int first, int count, const QString& category,
          ScreenSeverity severity) {
    const auto& begin = tokens[static_cast<size_t>(first)];
    const auto& end = tokens[static_cast<size_t>(first + count - 1)];
    return {begin.start, end.start + end.length - begin.start, category, severity};
}

std::vector<Hit> withoutOverlaps(std::vector<Hit> hits) {
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        if (a.severity != b.severity) return a.severity > b.severity;
        if (a.length != b.length) return a.length > b.length;
        return a.start < b.start;
    });
    std::map<int, Hit> kept;  // by start; they do not overlap
    for (auto& hit : hits) {
        const auto next = kept.lower_bound(hit.start);
        if (next != kept.end() && next->first < hit.start + hit.length) continue;
        if (next != kept.begin()) {
            const auto& before = std::prev(next)->second;
            if (hit.start < before.start + before.length) continue;
        }
        kept.emplace(hit.start, std::move(hit));
    }
    std::vector<Hit> inOrder;
    for (auto& [start, hit] : kept) inOrder.push_back(std::move(hit));
    return inOrder;
}

QString ruleFor(const ScreenContext& context) {
    if (context.recipient == Recipient::Cpu) return QStringLiteral("P05");
    if (context.kind == DocumentKind::SignalementRisque) return QStringLiteral("P06");
    if (context.recipient == Recipient::Spip) return QStringLiteral("P02");
    if (context.kind == DocumentKind::RefusRequisition) return QStringLiteral("P26");
    if (context.kind == DocumentKind::RefusCertificatIndu) return QStringLiteral("T21");
    return QStringLiteral("P25");
}

}  // namespace serment::deontology
