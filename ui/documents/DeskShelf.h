// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>

#include "core/documents/Desk.h"

namespace serment::ui {

// The desk with the unit's own wordings, loaded by the first question and shared by the pages of papers.
// Touched in the worker's thread only.
class DeskShelf {
  public:
    Result<const documents::Desk*> get(access::Session& session) {
        if (!m_desk) {
            auto loaded = documents::Desk::ofUnit(session);
            if (!loaded) return tl::unexpected<Error>(loaded.error());
            m_desk.emplace(std::move(*loaded));
        }
        return &*m_desk;
    }
    // Of the paper that is being written; gone with the shelf, when the session locks.
    documents::PictureCache& pictures() { return m_pictures; }
    // A wording changed: the next question reads them again.
    void forget() { m_desk.reset(); }

  private:
    std::optional<documents::Desk> m_desk;
    documents::PictureCache m_pictures;
};

}  // namespace serment::ui
