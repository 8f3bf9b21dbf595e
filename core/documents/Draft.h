// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QStringList>

#include "core/base/Compartment.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/deontology/Kinds.h"
#include "core/documents/Template.h"

namespace serment::documents {

// What the author has ticked and typed so far. Holds no word of the template, so that a corrected template
// shows in a draft reopened.
struct Draft {
    DocumentId id;
    int version = 0;  // 0: never saved
    deontology::DocumentKind kind = deontology::DocumentKind::AttestationPresence;
    deontology::Recipient recipient = deontology::Recipient::Jap;
    QString recipientName;  // who exactly: "Tribunal judiciaire de Lille", "Dr Martin"
    DetaineeId detainee;    // null for papers about nobody
    Compartment compartment = Compartment::Somatic;  // the author's
    QString requester;
    QString handedBy;
    EncounterId examination;  // the encounter that the paper rests on (P22)
    QStringList clauses;      // ids of those ticked
    QJsonObject values;       // by field id, in the form of its FieldType
    QJsonObject origins;      // by field id: the source that filled it, while unchanged since
    QString freeText;

    bool operator==(const Draft&) const = default;
};

inline constexpr int maximumPhotos = 12;  // on one paper

// A new draft as the template starts it: usual recipient, requester and hand, clauses chosen at first.
Draft startDraft(const Template& model, const DetaineeId& detainee, Compartment compartment);

QJsonObject toJson(const Draft& draft);
// Fails with InvalidInput on an unknown kind, recipient or compartment.
Result<Draft> draftFromJson(const QJsonObject& object);

// What is still to be filled in, by the ids of fields (and "clauses" when none of those needed is ticked).
QStringList missing(const Draft& draft, const Template& model);

// Values that do not fit their field: a date that is none, an option unknown, a text too long.
QStringList misfits(const Draft& draft, const Template& model);

// The value of a field as printed, empty when there is none.
QString printed(const Field& field, const QJsonValue& value);

}  // namespace serment::documents
