// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/synthetic/BulkWriter.h"

namespace serment::synthetic {

// Who writes in the files of the demo unit.
struct Staff {
    records::Author physician, psychiatrist, psychologist, nurse, psychiatricNurse;
};

// The person as a history needs them.
struct Subject {
    DetaineeId id;
    QDate entered;
    QDate left;  // the last day that something was written
};

// Writes the file of one person: problems with their visits, treatments and measures, allergies, vaccines, a psychiatric
// file for a third of them. `entries` is about how many entries it holds.
void writeHistory(BulkWriter& writer, const Subject& subject, const Staff& staff, int entries, Chance& chance, const QDate& today);

// How many entries a file holds: most have a few, one in a hundred has hundreds, up to 1,500; 20 on average.
int drawFileSize(Chance& chance);

}  // namespace serment::synthetic
