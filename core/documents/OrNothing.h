// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/base/Result.h"

namespace serment::documents {

// What the user may not read fills nothing; anything else is an error.
template <typename T>
Result<std::optional<T>> orNothing(Result<T> answer) {
    if (answer) return std::optional<T>(std::move(*answer));
    const auto code = answer.error().code;
    if (code == ErrorCode::NoCompartmentKey || code == ErrorCode::NotPermitted) return std::optional<T>();
    return tl::unexpected<Error>(answer.error());
}

}  // namespace serment::documents
