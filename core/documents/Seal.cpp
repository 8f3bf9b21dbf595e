// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Seal.h"

namespace serment::documents {

Result<QByteArray> seal(access::Session& session, const gate::Release& release) {
    const auto key = access::certifiedKey(session, access::Action::ReleaseDocument, Compartment::Coordination);
    if (!key) return tl::unexpected<Error>(key.error());
    return keys::signDetached(release.pdf(), *key);
}

}  // namespace serment::documents
