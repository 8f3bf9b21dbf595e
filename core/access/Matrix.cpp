// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Matrix.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serment::access {

namespace {

// Thrown inside parse() only.
struct Unknown {
    QString name;
};

template <typename Value>
Value known(const std::optional<Value>& value, const QString& name) {
    if (!value) throw Unknown{name};
    return *value;
}

Role role(const QJsonValue& value) {
    return known(roleFromName(value.toString()), value.toString());
}
Compartment compartment(const QString& name) {
    return known(compartmentFromName(name), name);
}
Action action(const QString& name) {
    return known(actionFromName(name), name);
}

}  // namespace

Result<Matrix> Matrix::parse(const QByteArray& json) try {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Matrix matrix;
    const QJsonObject actions = root.value(QStringLiteral("actions")).toObject();
    for (const Action each : allActions())
        if (!actions.contains(actionName(each))) throw Unknown{actionName(each)};
    for (auto each = actions.begin(); each != actions.end(); ++each) {
        const QJsonObject cells = each.value().toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            for (const auto& name : cell.value().toArray())
                matrix.m_allowed.emplace(role(name), action(each.key()), compartment(cell.key()));
    }
    const QJsonObject keys = root.value(QStringLiteral("default_keys")).toObject();
    for (const Role each : allRoles())
        for (const auto& name : keys.value(roleName(each)).toArray())
            matrix.m_defaultKeys[each].insert(compartment(name.toString()));
    if (matrix.m_defaultKeys.size() != allRoles().size()) throw Unknown{QStringLiteral("default_keys")};
    const QJsonObject breakGlass = root.value(QStringLiteral("break_glass")).toObject();
    matrix.m_breakGlassCompartment = compartment(breakGlass.value(QStringLiteral("compartment")).toString());
    for (const auto& name : breakGlass.value(QStringLiteral("roles")).toArray())
        matrix.m_breakGlassRoles.insert(role(name));
    for (const auto& name : breakGlass.value(QStringLiteral("actions")).toArray())
        matrix.m_breakGlassActions.insert(action(name.toString()));
    return matrix;
} catch (const Unknown& unknown) {
    return fail(ErrorCode::InvalidInput, unknown.name);
}

const Matrix& Matrix::shipped() {
    static const Matrix matrix = [] {
        QFile file(QStringLiteral(":/serment/access/matrix.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        auto parsed = parse(opened ? file.readAll() : QByteArray());
        if (!parsed) qFatal("resources/access/matrix.json: %s", qPrintable(parsed.error().detail));
        return std::move(*parsed);
    }();
    return matrix;
}

bool Matrix::allows(Role role, Action action, Compartment compartment) const {
    return m_allowed.contains(Cell(role, action, compartment));
}

bool Matrix::allowsBreakGlass(Role role, Action action, Compartment compartment) const {
    return compartment == m_breakGlassCompartment && mayBreakGlass(role) &&
           m_breakGlassActions.contains(action);
}

Matrix Matrix::flipped(Role role, Action action, Compartment compartment) const {
    Matrix other = *this;
    const Cell cell(role, action, compartment);
    if (other.m_allowed.erase(cell) == 0) other.m_allowed.insert(cell);
    return other;
}

}  // namespace serment::access
