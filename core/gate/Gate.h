// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "core/access/Session.h"
#include "core/gate/Release.h"
#include "core/gate/Verdict.h"

namespace serment::gate {

// Turns an approved paper into its bytes, inside the transaction that registers it. Null for bundles.
using Renderer = std::function<Result<QByteArray>(const Release&)>;

// The one door out. Holds the rules; knows nobody. Thread-safe once loaded.
class Gate {
  public:
    static Result<Gate> load();
    explicit Gate(deontology::Catalogue catalogue) : m_catalogue(std::move(catalogue)) {}

    // Every finding on what is about to leave. Facts come from the record and from what the author stated;
    // what neither holds is read as strictly as can be. Errors: those of reading the record.
    Result<Verdict> check(access::Session& session, const Outgoing& outgoing) const;

    // Checks again, then in one transaction: number, anchor, pages, line in the register, journal. Errors:
    // BlockedByRule, RequirementMissing (the attempt is noted with the rules that stopped it, without its
    // words), NotPermitted, those of rendering.
    Result<Release> release(access::Session& session, const Outgoing& outgoing,
                            const Confirmations& confirmations, const Renderer& render) const;

    const deontology::Catalogue& catalogue() const { return m_catalogue; }

  private:
    deontology::Catalogue m_catalogue;
};

}  // namespace serment::gate
