// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Certificate.h"
#include "core/gate/Release.h"

namespace serment::documents {

// A detached CAdES-BES signature (keys::signDetached) over the pages, to be sent beside the PDF. The key is the unit's own,
// the same for both teams, so that a signature does not tell which file a paper comes from. Errors: NoCompartmentKey
// (coordination), NotPermitted.
Result<QByteArray> seal(access::Session& session, const gate::Release& release);

}  // namespace serment::documents
