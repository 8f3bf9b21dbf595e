// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/gate/Register.h"

namespace serment::gate {

struct DisclosureSearch {
    QString words;  // number, reader's name, signer or patient; neither capitals nor accents count for people
    DisclosureFilter filter;
};

// The lines of the register that fit all of it, newest first, filter.limit at most.
Result<std::vector<Disclosure>> findDisclosures(access::Session& session, const DisclosureSearch& search);

}  // namespace serment::gate
