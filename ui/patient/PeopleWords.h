// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/people/Detainee.h"
#include "ui/widgets/RowModel.h"

namespace serment::ui {

// A person as every list of the window names them.
struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
  public:
    static QString bornAndAge(const people::Identity& identity,
                              const QDate& today);           // "03/05/1984, 42 years old"
    static QString placeOf(const people::Detainee& person);  // "B-2-214", "has left"
    static Row row(const people::Detainee& person, const QDate& today);
    static std::vector<Row> rows(const std::vector<people::Detainee>& persons, const QDate& today);
    static QString oneLine(const people::Detainee& person, const QDate& today);
    static QString insStatus(people::IdentityStatus status);
};

}  // namespace serment::ui
