// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/base/Clock.h"

namespace serment::bench {

// A synthetic unit of some size, twenty years of files, made once and kept: a file of 1,000 entries and 500 open
// requests are seen to.
struct Site {
    QString folder;
    SystemClock clock;
    DetaineeId thousand;  // whose file has 1,000 entries or a few more
    std::unique_ptr<access::Session> open();
    double madeInSeconds = 0;  // when it was made
    qint64 entries = 0;
    qint64 bytes = 0;
};

Result<std::unique_ptr<Site>> siteOf(const QString& cache, int patients);

// Opens with the passphrase kept beside it.
Result<std::unique_ptr<access::Session>> openSite(const QString& folder, const Clock& clock);

double residentMebibytes();

}  // namespace serment::bench
