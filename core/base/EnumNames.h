// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <array>
#include <optional>

namespace serment {

// The names of an enum as storage and JSON write them, in the order of its values. Specialise beside the
// enum:
//   template <> struct EnumNames<Colour> { static constexpr std::array values{"red", "blue"}; };
template <typename E>
struct EnumNames;

template <typename E>
QString enumName(E value) {
    return QString::fromLatin1(EnumNames<E>::values.at(static_cast<std::size_t>(value)));
}

template <typename E>
std::optional<E> enumFromName(const QString& name) {
    const auto& values = EnumNames<E>::values;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (name == QLatin1String(values[i])) return static_cast<E>(i);
    return std::nullopt;
}

// For rows that the program wrote itself: an unknown name (a newer program's) reads as `otherwise`.
template <typename E>
E enumOr(const QString& name, E otherwise) {
    return enumFromName<E>(name).value_or(otherwise);
}

}  // namespace serment
