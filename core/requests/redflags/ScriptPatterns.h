// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRegularExpression>
#include <QString>
#include <vector>

#include "core/base/Result.h"

namespace serment::requests {

// A place found, in Unicode code points of the source.
struct ScriptMatch {
    int start = 0;
    int length = 0;
    int value = 0;
};

// Phrases of languages that are not written in Latin letters, as regular expressions over the text in lower case,
// Arabic letters reduced to their plain form, vowel signs of Arabic and stretching left out.
class ScriptPatterns {
  public:
    // Errors: InvalidInput for an expression that does not compile.
    Result<void> add(const QString& expression, int value);
    std::vector<ScriptMatch> find(const QString& source) const;

  private:
    struct Pattern {
        QRegularExpression expression;
        int value = 0;
    };
    std::vector<Pattern> m_patterns;
};

}  // namespace serment::requests
