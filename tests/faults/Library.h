// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/Desk.h"
#include "core/requests/redflags/RedFlags.h"
#include "tests/faults/Ground.h"

namespace serment::faults {

// What every trial starts from, and what its steps need.
struct Library {
    Snapshot fresh;  // the unit as this program makes it
    Snapshot older;  // as the version before the newest migrations left it
    DetaineeId person;
    documents::Desk desk = *documents::Desk::load();
    std::shared_ptr<const requests::RedFlagFinder> redFlags = *requests::RedFlagFinder::load();
    std::vector<QByteArray> bundles;  // each of another person, from another unit

    static const Library& get();
    Library();

  private:
    void fill(access::Session& chief);
};

}  // namespace serment::faults
