// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Certificate.h"
#include "core/gate/Release.h"

namespace serment::documents {

// A detached CAdES-BES signature (CMS, DER) over the pages, to be sent beside the PDF: `openssl cms -verify
// -inform DER -content FILE.pdf`. The key is the unit's own, the same for both teams, so that a signature
// does not tell which file a paper comes from. Errors: InvalidInput for a key or certificate that does not
// read.
Result<QByteArray> signDetached(const QByteArray& pages, const access::CertifiedKey& key);

// The same with the unit's certificate. Errors: NoCompartmentKey (coordination), NotPermitted.
Result<QByteArray> seal(access::Session& session, const gate::Release& release);

}  // namespace serment::documents
