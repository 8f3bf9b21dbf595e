// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/base/Result.h"

namespace serment::people {

// Where a detainee sleeps: building, floor, cell, as the roll writes them. All empty: nowhere known.
class Place {
  public:
    Place() = default;
    // Each part at most 20 characters after its spaces are squeezed; capitals.
    static Result<Place> parse(const QString& building, const QString& floor, const QString& cell);
    static Place trusted(const QString& building, const QString& floor, const QString& cell);

    const QString& building() const { return m_building; }
    const QString& floor() const { return m_floor; }
    const QString& cell() const { return m_cell; }
    bool isEmpty() const { return m_building.isEmpty() && m_floor.isEmpty() && m_cell.isEmpty(); }
    // "B-2-214"; parts that are empty, or that the cell already begins with, are left out.
    QString display() const;
    // Letters and digits of display(), for searching: "B2214".
    QString searchKey() const { return searchKeyOf(display()); }
    static QString searchKeyOf(const QString& text);

    friend bool operator==(const Place&, const Place&) = default;

  private:
    QString m_building;
    QString m_floor;
    QString m_cell;
};

}  // namespace serment::people
