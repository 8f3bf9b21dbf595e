// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <array>
#include <optional>

namespace serment::people {

// The columns of the roll, by whatever name the establishment gives them.
enum class RollColumn {
    Ecrou, FamilyName, UsedName, GivenNames, BirthDate, BirthPlace, Sex, Nationality, Building, Floor, Cell, Entry,
    Release, Status,
};

inline constexpr std::array allRollColumns{
    RollColumn::Ecrou,   RollColumn::FamilyName,  RollColumn::UsedName, RollColumn::GivenNames, RollColumn::BirthDate,
    RollColumn::BirthPlace, RollColumn::Sex,      RollColumn::Nationality, RollColumn::Building, RollColumn::Floor,
    RollColumn::Cell,    RollColumn::Entry,       RollColumn::Release,  RollColumn::Status};

// Heading in the establishment's own words: « N° écrou ».
QString rollColumnTitle(RollColumn column);
// Without these a file is not a roll.
bool isRequired(RollColumn column);

// Where each column stands in the row of headings.
class RollHeader {
  public:
    static RollHeader of(const QStringList& headings);

    bool has(RollColumn column) const { return m_positions[static_cast<size_t>(column)].has_value(); }
    // The cell of that column; empty when the row is too short, nothing when the file has no such column.
    std::optional<QString> cell(const QStringList& cells, RollColumn column) const;
    QList<RollColumn> missing() const;  // required ones
    QList<RollColumn> repeated() const { return m_repeated; }
    qsizetype width() const { return m_width; }
    // Looks like the row of headings at all (a title may stand above it).
    bool isRollHeader() const { return m_known >= 4; }

  private:
    std::array<std::optional<qsizetype>, allRollColumns.size()> m_positions;
    QList<RollColumn> m_repeated;
    int m_known = 0;
    qsizetype m_width = 0;
};

}  // namespace serment::people
