// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"
#include "core/transfer/Dossier.h"

// What a file from outside says of whom it is about. For the files of transfer/ only.
namespace serment::transfer {

// Traits that a person may have, whoever wrote them: names of one plain line, a day that exists, a number that is one.
bool areSound(const PatientTraits& traits);

// A line of a header of other software, as it is shown: without line breaks and without what turns or hides other text.
QString tidyLine(const QString& text);

// The traits of other software, tidied: a number or a day that cannot be one is not kept. HostileInput for a name that is
// none.
Result<void> tidyTraits(PatientTraits& traits);

// Nothing says that they are two: birth name, first given name, day of birth and INS, each where both tell it. A first name
// may be the beginning of the other ("JEAN", "JEAN-PIERRE").
bool isSamePerson(const PatientTraits& a, const PatientTraits& b);

}  // namespace serment::transfer
