// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

#include "core/documents/Templates.h"
#include "core/gate/Register.h"

namespace serment::documents {

// The register of disclosures over some days, for the quality office of the hospital: number, day, kind,
// reader, signer, what became of it. No person and no clinical word is in it, so it needs no release; it says
// that it is an extract and carries no number.
Result<QByteArray> registerPages(access::Session& session, const Templates& templates, const QDate& from,
                                 const QDate& to);

// The same lines for a spreadsheet: UTF-8 with its mark, semicolons, every cell quoted and none of them a
// formula.
Result<QByteArray> registerTable(access::Session& session, const Templates& templates, const QDate& from,
                                 const QDate& to);

}  // namespace serment::documents
