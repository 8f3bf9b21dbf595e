// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Identity.h"

namespace serment::people {

enum class NamesAlike { No, InSound, InPart, InLetters };

// Whether two identities may bear the same names: the family name (of birth or of use, "Ben Ali" as "Benali") and the
// first given name exchanged or not; or the family name and given names in any order, of which one of the two may know
// fewer. A family name alone, or with given names that differ, is no likeness. InPart: written alike, but one of the two bears
// a name that the other does not. Pure.
NamesAlike namesAlike(const Identity& a, const Identity& b);

}  // namespace serment::people
