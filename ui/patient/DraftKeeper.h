// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>

#include "core/access/Session.h"
#include "core/records/Draft.h"

namespace serment::ui {

// Keeps drafts over what this window found or kept last, so that a second window of the same user is told
// (Conflict). Lives with the jobs of the worker: touched by its thread alone.
class DraftKeeper {
  public:
    Result<QString> load(access::Session& session, const records::DraftKey& key);
    Result<bool> save(access::Session& session, const records::DraftKey& key, const QString& body);

  private:
    QHash<QString, QDateTime> m_based;  // by subject and kind
};

}  // namespace serment::ui
