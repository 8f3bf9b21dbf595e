// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <tl/expected.hpp>
#include <utility>

#include "core/base/Error.h"

namespace serment {

// The answer of everything that can fail for a reason outside the program.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QString field = {}) {
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(field)});
}

}  // namespace serment
