// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QString>

namespace serment::test {

// Writes tests/results/NAME.json with the date, the commit and the size of the machine beside `figures`, from which
// tests/results/tables.sh makes tests/README.md. False when it could not.
bool writeResults(const QString& name, const QJsonObject& figures);

}  // namespace serment::test
