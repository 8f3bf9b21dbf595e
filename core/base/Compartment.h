// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <array>
#include <optional>

namespace serment {

// The five encrypted files of a unit (DESIGN §4). A user without the key of one does not have its tables.
enum class Compartment { Unit, Coordination, Somatic, Psychiatric, Prevention };

inline constexpr std::array allCompartments{Compartment::Unit, Compartment::Coordination, Compartment::Somatic,
                                            Compartment::Psychiatric, Compartment::Prevention};

// Name of the schema in SQL and, with ".db", of the file: "unit", "coordination", "somatic"…
QString compartmentName(Compartment compartment);
std::optional<Compartment> compartmentFromName(const QString& name);

}  // namespace serment
