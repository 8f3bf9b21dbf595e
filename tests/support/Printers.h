// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <ostream>

// GoogleTest prints a QString as text rather than as bytes.
QT_BEGIN_NAMESPACE
inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
QT_END_NAMESPACE
