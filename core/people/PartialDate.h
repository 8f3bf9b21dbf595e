// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <compare>

#include "core/base/Result.h"

namespace serment::people {

// A birth date of which the day, or the day and the month, may be unknown: 00/03/1985, 00/00/1985 (INS,
// référentiel national d'identitovigilance). Day or month 0 means unknown.
class PartialDate {
  public:
    // "dd/mm/yyyy" as French registers write it ('-' and '.' too), or "yyyy-mm-dd" as stored; a trailing time of
    // day, as spreadsheets add it, is dropped. Two-digit years are refused: the century would be a guess.
    static Result<PartialDate> parse(const QString& text);
    static Result<PartialDate> of(int year, int month, int day);

    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }
    bool isComplete() const { return m_day != 0; }
    // The earliest day that it can be.
    QDate earliest() const { return {m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day}; }
    // The date with day and month swapped, the commonest slip in registers, where that is a date.
    Result<PartialDate> swapped() const { return of(m_year, m_day, m_month); }

    QString toStored() const;   // "1985-03-00"
    QString toDisplay() const;  // "00/03/1985", as papers and registers write it
    QString toKnown() const;    // "03/1985", "1985": what is known, for lists that people read
    // Whole years on `day`; where the birthday is unknown, counted from the earliest day.
    int ageOn(const QDate& day) const;

    friend auto operator<=>(const PartialDate&, const PartialDate&) = default;

  private:
    PartialDate(int year, int month, int day) : m_year(year), m_month(month), m_day(day) {}
    int m_year;
    int m_month;
    int m_day;
};

}  // namespace serment::people
