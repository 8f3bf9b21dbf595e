// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

#include "core/access/Session.h"

namespace serment::documents {

// What a further print of a released paper is for; said above the foot of its pages.
enum class DoubleMark {
    Reprint,        // "DOUBLE, réimprimé le …", on every page
    ForThePatient,  // "DOUBLE remis à l’intéressé(e) le …", on every page
    HandOver,  // kept by the unit: a line for date and signature of who takes the original, on the last page
};

// The pages with the mark, still PDF/A-1b; nothing of what stood there changes. Errors: UnreadableFile.
Result<QByteArray> withMark(const QByteArray& pages, DoubleMark mark, const QDate& today);

// A further print from the register; leaves a line in it. Errors: NotFound, Conflict once cancelled.
Result<QByteArray> printAgain(access::Session& session, Compartment compartment, const DocumentId& id,
                              DoubleMark mark);

// The unit's signature over stored pages, to be sent beside them (Seal.h). Errors: those of seal().
Result<QByteArray> sealStored(access::Session& session, const QByteArray& pages);

}  // namespace serment::documents
