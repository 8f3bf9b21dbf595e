// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <vector>

#include "core/records/Entry.h"
#include "core/records/Treatment.h"
#include "core/store/Database.h"
#include "core/synthetic/Chance.h"

namespace serment::synthetic {

// Writes synthetic clinical rows of the past, thousands in one transaction. The use cases of records/ sign one entry now
// by the user of the session; a file of twenty years has authors and days of its own. The tables are the same, and every
// row stands in the journal, as written by whoever makes the demo unit.
class BulkWriter {
  public:
    BulkWriter(store::Database& db, Chance& chance) : m_db(db), m_chance(chance) {}

    struct Told {
        Compartment compartment = Compartment::Somatic;
        DetaineeId detainee;
        records::EntryKind kind = records::EntryKind::CareNote;
        QDateTime at;
        records::Author author;
        QString title;
        QString text;
    };

    records::EntryId entry(const Told& told);
    void encounter(const records::EntryId& entry, Compartment compartment, const QString& reason, const QString& s, const QString& o,
                   const QString& a, const QString& p);
    void problem(const records::EntryId& entry, Compartment compartment, const QString& label, const QDate& onset, bool active);
    void measure(const records::EntryId& entry, const Told& told, const char* code, double value);
    void allergy(const records::EntryId& entry, const QString& substance, const QString& reaction, bool severe);
    void treatment(const records::EntryId& entry, const QString& drug, const QString& dose, const QString& schedule, const QString& indication,
                   const QDate& from, const QDate& last, const QDate& stopped, records::Holding holding, bool substitution, const QString& prescriber);
    void given(const DetaineeId& detainee, const records::EntryId& treatment, const QDateTime& at, const records::Author& by);
    void vaccination(const records::EntryId& entry, const QString& vaccine, const QDate& day);
    void alert(const records::EntryId& entry, const char* category, const QString& label, bool high);
    void reception(const records::EntryId& entry, const Told& told, const QString& item, const char* state, const QDate& due);

    int entryCount() const { return m_entries; }

  private:
    store::Database& m_db;
    Chance& m_chance;
    int m_entries = 0;
};

}  // namespace serment::synthetic
