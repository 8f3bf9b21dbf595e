// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <vector>

#include "core/access/Session.h"
#include "core/base/SecureBuffer.h"

namespace serment::synthetic {

struct DemoOptions {
    int patients = 650;  // 0: a unit without anybody
    int years = 1;       // how far back the files go; past one year, all but about 650 people have left
    quint64 seed = 1;    // the same seed on the same day gives the same people and files
};

struct DemoAccount {
    QString user;
    QString role;
    QString passphrase;  // 80 bits, new for every unit
};

struct DemoUnit {
    std::vector<DemoAccount> accounts;  // the first is a physician who holds every compartment
    std::vector<DetaineeId> patients;   // first ten
    int entries = 0;
};

// done, total; false asks to stop.
using Progress = std::function<bool(int, int)>;

// Makes a unit of people who do not exist, marked as a demonstration, in a folder that is new or empty.
// Errors: those of access::createUnit; Cancelled.
Result<DemoUnit> makeDemoUnit(const QString& folder, const DemoOptions& options, const Clock& clock, const Progress& progress = {});

}  // namespace serment::synthetic
