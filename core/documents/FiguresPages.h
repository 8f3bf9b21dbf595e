// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/agenda/Figures.h"

namespace serment::documents {

// The figures of a period as pages for the hospital: no name, no word of a request.
Result<QByteArray> figuresPages(access::Session& session, const agenda::Figures& figures);

}  // namespace serment::documents
