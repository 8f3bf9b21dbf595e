// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/Verdict.h"

#include <algorithm>

namespace serment::gate {

bool Confirmations::confirms(const WordFinding& finding) const {
    return std::find(words.begin(), words.end(), WordConfirmation{finding.field, finding.words}) !=
           words.end();
}

deontology::Verdict Verdict::strongest(const Confirmations& confirmations) const {
    deontology::Verdict result = deontology::verdict(findings);
    if (!missing.isEmpty()) result = std::max(result, deontology::Verdict::Require);
    for (const auto& word : words) {
        if (word.severity == WordSeverity::Block)
            result = std::max(result, deontology::Verdict::Block);
        else if (!confirmations.confirms(word))
            result = std::max(result, deontology::Verdict::Require);
    }
    return result;
}

bool Verdict::mayLeave(const Confirmations& confirmations) const {
    return strongest(confirmations) < deontology::Verdict::Require;
}

}  // namespace serment::gate
