// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/gate/Register.h"

namespace serment::ui {

// A released paper by the id of its row, "paper:<compartment>:<document>".
struct PaperRef {
    Compartment compartment = Compartment::Somatic;
    DocumentId id;
};
std::optional<PaperRef> refOf(const QString& rowId);
Result<gate::Disclosure> lineOf(access::Session& session, const PaperRef& ref);

}  // namespace serment::ui
