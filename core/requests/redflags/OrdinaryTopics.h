// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/requests/redflags/ScriptPatterns.h"
#include "core/requests/redflags/WordPatterns.h"

namespace serment::requests {

// What requests are usually about (ordinary.tsv): teeth, glasses, a certificate. A request in which nothing of it
// is found, and no red flag either, is not understood; a person reads it first.
class OrdinaryTopics {
  public:
    // `kind`: "topic" or "small". Errors: InvalidInput.
    Result<void> add(const QString& kind, const QString& pattern, const QString& language);
    // About an ordinary thing, or of small words only. Empty texts are.
    bool accountFor(const QString& source, const text::Normalised& normalised,
                    const text::Dictionary& dictionary) const;

  private:
    bool isSmallTalk(const text::Normalised& normalised, const text::Dictionary& dictionary) const;
    WordPatterns m_french{WordPatterns::Reads::French};
    WordPatterns m_latin{WordPatterns::Reads::Letters};
    WordPatterns m_small{WordPatterns::Reads::French};
    ScriptPatterns m_scripts;
};

}  // namespace serment::requests
