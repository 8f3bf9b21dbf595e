// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/EntryStore.h"
#include "core/records/Measure.h"

// Rows of measures, for the kinds of entry that bear some.
namespace serment::records {

void insertMeasures(store::Database& db, const Entry& entry, const std::vector<MeasureValue>& values);
// Oldest first. `condition` speaks of m (the measure) and e (its entry), with :value.
std::vector<MeasurePoint> measuresIn(store::Database& db, Compartment compartment, const DetaineeId& detainee,
                                     const QString& condition, const QString& value);
std::vector<MeasurePoint> newestOfEach(std::vector<MeasurePoint> points);

}  // namespace serment::records
