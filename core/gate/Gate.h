// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

#include "core/access/Session.h"
#include "core/deontology/screen/Screen.h"
#include "core/gate/Release.h"
#include "core/gate/Verdict.h"

namespace serment::gate {

// Turns an approved paper into its bytes, inside the transaction that registers it. Null for bundles.
using Renderer = std::function<Result<QByteArray>(const Release&)>;

// The one door out. Holds the rules; knows nobody. Thread-safe once loaded.
class Gate {
  public:
    // About 0.1 s: off the window's thread.
    static Result<Gate> load();
    Gate(deontology::Catalogue catalogue, std::shared_ptr<const deontology::Screen> screen)
        : m_catalogue(std::move(catalogue)), m_screen(std::move(screen)) {}

    // Every finding on what is about to leave. Facts come from the record and from what the author stated;
    // what neither holds is read as strictly as can be. Errors: those of reading the record.
    Result<Verdict> check(access::Session& session, const Outgoing& outgoing) const;

    // Checks again, then in one transaction: number, anchor, pages, line in the register, journal. Errors:
    // BlockedByRule, RequirementMissing (the attempt is noted with the rules that stopped it, without its
    // words), NotPermitted, those of rendering.
    Result<Release> release(access::Session& session, const Outgoing& outgoing,
                            const Confirmations& confirmations, const Renderer& render) const;

    const deontology::Catalogue& catalogue() const { return m_catalogue; }
    const deontology::Screen& screen() const { return *m_screen; }

  private:
    deontology::Catalogue m_catalogue;
    std::shared_ptr<const deontology::Screen> m_screen;
};

}  // namespace serment::gate
