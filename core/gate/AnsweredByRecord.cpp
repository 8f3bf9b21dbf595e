// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "core/gate/FactsFromRecord.h"

namespace serment::gate {

bool isAnsweredByRecord(const QString& factName) {
    static const QStringList names{QStringLiteral("consent"),
                                   QStringLiteral("consent_scope"),
                                   QStringLiteral("consent_form"),
                                   QStringLiteral("consent_date"),
                                   QStringLiteral("opposition"),
                                   QStringLiteral("opposition_date"),
                                   QStringLiteral("opposition_notice_date"),
                                   QStringLiteral("minor"),
                                   QStringLiteral("patient_age"),
                                   QStringLiteral("signer_role"),
                                   QStringLiteral("examined"),
                                   QStringLiteral("same_author_as_exam"),
                                   QStringLiteral("mandate"),
                                   QStringLiteral("mandate_signed"),
                                   QStringLiteral("content"),
                                   QStringLiteral("care_link"),
                                   QStringLiteral("unit_phone"),
                                   QStringLiteral("requester"),
                                   QStringLiteral("treating"),
                                   QStringLiteral("incarceration_motive")};
    return names.contains(factName);
}

}  // namespace serment::gate
