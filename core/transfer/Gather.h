// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>

#include "core/access/Session.h"
#include "core/people/Detainee.h"
#include "core/transfer/Dossier.h"
#include "core/transfer/Payload.h"

namespace serment::transfer {

struct Gathered {
    Dossier dossier;      // for the exchange formats; without the summary paper
    QString senderUnit;   // fingerprint of its certificate
    QString senderName;
    QJsonObject anchors;
    std::map<Compartment, RecordRows> records;
};

// Everything of a person in these compartments, read in one go, with a line in the journal of each. With `minimal`, only
// what the next team needs tonight: allergies, treatments with the last dose, problems, alerts, the last letters; the rows
// for a lossless import are left out. Asked at every paper. Errors: NotFound, NotPermitted, NoCompartmentKey, Cancelled.
Result<Gathered> gather(access::Session& session, const DetaineeId& detainee, const std::set<Compartment>& compartments, bool minimal,
                        const Tick& tick = {});

// The INS stands only when the identity is qualified (référentiel INS).
PatientTraits traitsOf(const people::Detainee& person);
// What identity these traits make on our side. Never better than provisional: who receives checks for themselves.
people::Identity identityOf(const PatientTraits& traits);
Facility facilityOf(const QString& hospital, const QString& finess, const QStringList& address, const QString& city, const QString& telephone);

}  // namespace serment::transfer
