// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <memory>
#include <vector>

#include "core/base/Result.h"

namespace serment::requests {

// Words of a written request that a caregiver wants to see first. An aid to the eye: nothing is ever decided by it.
struct RedFlag {
    int start = 0;   // Unicode code points of the text
    int length = 0;
    QString text;    // as written
    QString reason;  // name in resources/lexicon/redflags/reasons.tsv: "suicide", "chest_pain"…
    bool operator==(const RedFlag&) const = default;
};

struct RedFlagReason {
    QString name;
    QString french;
    QString english;
    int urgency = 0;  // 1: looked at before anything else; 2: the same day
    QString source;
};

// Finds red flags in French of any spelling and in the languages of resources/lexicon/redflags. Built once from the
// resources (some 40 ms), then const and safe to share between threads.
class RedFlagFinder {
  public:
    // Errors: Damaged, when a line of the lexicon cannot be read (its place is in the detail).
    static Result<std::shared_ptr<const RedFlagFinder>> load();
    ~RedFlagFinder();

    // In the order of the text; flags of one reason do not overlap.
    std::vector<RedFlag> find(const QString& text) const;
    const std::vector<RedFlagReason>& reasons() const;

  private:
    RedFlagFinder();
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace serment::requests
