// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/ScreenTexts.h"

namespace serment::gate {

namespace {

// Without a screen every typed text is the author's to answer for, as a whole.
WordFinding wholeText(const SpokenText& spoken) {
    WordFinding finding;
    finding.field = spoken.field;
    finding.length = spoken.text.size();
    finding.words = spoken.text;
    finding.category = QStringLiteral("typed");
    finding.severity = WordSeverity::Confirm;
    finding.rule = QStringLiteral("P25");
    finding.citation = QStringLiteral("R.4127-4");
    return finding;
}

}  // namespace

Result<std::vector<WordFinding>> screenTexts(access::Session&, const Outgoing& outgoing) {
    std::vector<WordFinding> findings;
    if (deontology::contentLevel(outgoing.kind, outgoing.recipient) == deontology::ContentLevel::Full)
        return findings;
    for (const auto& spoken : outgoing.texts) findings.push_back(wholeText(spoken));
    return findings;
}

}  // namespace serment::gate
