// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <vector>

namespace serment::documents {

// French typography of a finished sentence: curved apostrophes, and spaces that do not break before ; : ! ?
// », after « and after M., Mme, Dr, n°. A space is only made unbreakable, never added, so that 10:30 and web
// addresses stay as typed. U+00A0 throughout: narrow spaces are missing from common fonts.
QString frenchTypography(const QString& text);

// dd/MM/yyyy.
QString frenchDate(const QDate& date);
// "22 novembre 2026", "1er mars 2026".
QString frenchLongDate(const QDate& date);
// "les 3, 10 et 17 mars 2026": dates in order, month and year said once where they are the same.
QString frenchDateList(std::vector<QDate> dates);

}  // namespace serment::documents
