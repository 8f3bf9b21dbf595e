// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

#include "core/gate/Outgoing.h"

namespace serment::gate {

class Gate;

// A paper that passed: the only thing that final rendering, printing and export accept. Nobody but the gate
// makes one (DESIGN §3).
class Release {
  public:
    const DocumentId& id() const { return m_outgoing.id; }
    const Outgoing& outgoing() const { return m_outgoing; }
    const QString& number() const { return m_number; }  // "2026-00042", one form whichever file it comes from
    const QString& anchor() const {
        return m_anchor;
    }  // head of the journal before this release, 40 hex digits
    const QDateTime& releasedAt() const { return m_releasedAt; }
    const QByteArray& pdf() const { return m_pdf; }  // as it stands in the register; empty for a bundle
    // What a print queue may show.
    QString jobTitle() const { return QStringLiteral("Document ") + m_number; }

  private:
    friend class Gate;
    Release() = default;
    Outgoing m_outgoing;
    QString m_number;
    QString m_anchor;
    QDateTime m_releasedAt;
    QByteArray m_pdf;
};

}  // namespace serment::gate
