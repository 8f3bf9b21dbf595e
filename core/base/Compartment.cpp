// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Compartment.h"

namespace serment {

QString compartmentName(Compartment compartment) {
    switch (compartment) {
        case Compartment::Unit: return QStringLiteral("unit");
        case Compartment::Coordination: return QStringLiteral("coordination");
        case Compartment::Somatic: return QStringLiteral("somatic");
        case Compartment::Psychiatric: return QStringLiteral("psychiatric");
        case Compartment::Prevention: return QStringLiteral("prevention");
    }
    return {};
}

std::optional<Compartment> compartmentFromName(const QString& name) {
    for (const Compartment compartment : allCompartments)
        if (compartmentName(compartment) == name) return compartment;
    return std::nullopt;
}

}  // namespace serment
