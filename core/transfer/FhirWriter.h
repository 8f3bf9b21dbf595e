// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>

#include "core/transfer/Dossier.h"

namespace serment::transfer {

// The dossier as a FHIR R4 document Bundle in the shape of the International Patient Summary: a Composition
// (LOINC 60591-5) with its sections first, then every resource it names. The three sections that IPS requires
// (problems, allergies, medication) are always there and say so when nothing is known.
QJsonObject writeFhir(const Dossier& dossier);

}  // namespace serment::transfer
