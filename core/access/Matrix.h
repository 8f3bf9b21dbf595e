// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <map>
#include <set>

#include "core/access/Action.h"
#include "core/base/Compartment.h"
#include "core/base/Result.h"

namespace serment::access {

// The table role × action × compartment of resources/access/matrix.json. Data, so that it can be read by a
// physician, shown in Settings and walked by a test.
class Matrix {
  public:
    // InvalidInput when an action of the program is missing or a name is unknown.
    static Result<Matrix> parse(const QByteArray& json);
    static const Matrix& shipped();

    bool allows(Role role, Action action, Compartment compartment) const;
    // In a session with break-glass open, on top of allows().
    bool allowsBreakGlass(Role role, Action action, Compartment compartment) const;
    // Who may be entitled to break-glass at all.
    bool mayBreakGlass(Role role) const { return m_breakGlassRoles.contains(role); }
    // The keys that a new account of this role is granted.
    const std::set<Compartment>& defaultKeys(Role role) const { return m_defaultKeys.at(role); }
    // The other answer for one cell: what the mutation check of the tests flips.
    Matrix flipped(Role role, Action action, Compartment compartment) const;

  private:
    using Cell = std::tuple<Role, Action, Compartment>;
    std::set<Cell> m_allowed;
    std::map<Role, std::set<Compartment>> m_defaultKeys;
    std::set<Role> m_breakGlassRoles;
    std::set<Action> m_breakGlassActions;
    Compartment m_breakGlassCompartment = Compartment::Psychiatric;
};

}  // namespace serment::access
