// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <optional>

#include "core/access/Session.h"

namespace serment::consent {

// What the registers know for one paper to one recipient, in the words of POLICY. Nothing is assumed: what no
// register holds is "not_asked", "none", false or an invalid date.
struct ConsentFacts {
    QString consent = QStringLiteral("not_asked");  // not_asked, given, express, refused, withdrawn, expired
    QString consentScope = QStringLiteral("same");  // other_preconisation: given, but for another content
    QDate consentDate;
    // The fields of D.1110-3-1 (E06).
    bool hasInformationCategories = false;
    bool hasProfessionalCategories = false;
    bool hasMedium = false;
    bool hasSecurity = false;
    QString namedRecipient;  // who was named when it was agreed to
    QString purpose;
    bool patientInformed = false;                 // told of this sharing, whatever the answer
    QString opposition = QStringLiteral("none");  // none, active, withdrawn
    QDate oppositionDate;
    QDate oppositionNoticeDate;  // the right to oppose was told
    bool hasMandate = false;     // in force today, for this kind of holder
    bool isMandateSigned = false;
    bool isIdentityChecked = false;
    bool hasRepresentative = false;
    bool judicialConsequencesExplained = false;
    QDate judicialConsequencesToldOn;

    bool operator==(const ConsentFacts&) const = default;
};

// `recipient` and `kind` are names of POLICY. Reads the coordination compartment (Action::ViewConsents).
Result<ConsentFacts> consentFactsFor(access::Session& session, const DetaineeId& detainee,
                                     const QString& recipient, const QString& kind, const QDate& today);

}  // namespace serment::consent
