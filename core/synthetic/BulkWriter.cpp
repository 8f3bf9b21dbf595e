// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/BulkWriter.h"

#include "core/store/Insert.h"

namespace serment::synthetic {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

QString table(Compartment compartment, const char* name) { return compartmentName(compartment) + QLatin1Char('.') + QLatin1String(name); }

}  // namespace

records::EntryId BulkWriter::entry(const Told& told) {
    const auto id = records::EntryId::trusted(m_chance.uuid());
    store::insertRow(m_db, table(told.compartment, "entry"),
                     {{"id", id},
                      {"detainee_id", told.detainee},
                      {"kind", enumName(told.kind)},
                      {"root_id", id},
                      {"version", 1},
                      {"occurred_at", told.at},
                      {"signed_at", told.at},
                      {"author_id", told.author.id},
                      {"author_name", told.author.name},
                      {"author_role", told.author.role},
                      {"author_title", told.author.title},
                      {"author_team", told.author.team},
                      {"title", told.title},
                      {"text", told.text},
                      {"recorded_at", told.at}});
    ++m_entries;
    return id;
}

void BulkWriter::encounter(const records::EntryId& entry, Compartment compartment, const QString& reason, const QString& subjective,
                           const QString& objective, const QString& assessment, const QString& plan) {
    store::insertRow(m_db, table(compartment, "encounter"),
                     {{"entry_id", entry},
                      {"mode", s("in_person")},
                      {"reason", reason},
                      {"subjective", subjective},
                      {"objective", objective},
                      {"assessment", assessment},
                      {"plan", plan},
                      {"consent", s("given")},
                      {"information_given", 1},
                      {"third_party", s("nobody")}});
}

void BulkWriter::problem(const records::EntryId& entry, Compartment compartment, const QString& label, const QDate& onset, bool active) {
    store::insertRow(m_db, table(compartment, "problem"),
                     {{"entry_id", entry}, {"label", label}, {"onset", onset}, {"status", active ? s("active") : s("resolved")}});
}

void BulkWriter::measure(const records::EntryId& entry, const Told& told, const char* code, double value) {
    store::insertRow(m_db, table(told.compartment, "measure"),
                     {{"entry_id", entry}, {"detainee_id", told.detainee}, {"code", s(code)}, {"value", value}, {"at", told.at}});
}

void BulkWriter::allergy(const records::EntryId& entry, const QString& substance, const QString& reaction, bool severe) {
    store::insertRow(m_db, s("coordination.allergy"),
                     {{"entry_id", entry},
                      {"substance", substance},
                      {"reaction", reaction},
                      {"nature", s("allergy")},
                      {"severity", severe ? s("severe") : s("moderate")},
                      {"state", s("active")}});
}

void BulkWriter::treatment(const records::EntryId& entry, const QString& drug, const QString& dose, const QString& schedule, const QString& indication,
                           const QDate& from, const QDate& last, const QDate& stopped, records::Holding holding, bool substitution, const QString& prescriber) {
    store::insertRow(m_db, s("coordination.treatment"),
                     {{"entry_id", entry},
                      {"drug", drug},
                      {"dose", dose},
                      {"route", s("orale")},
                      {"schedule", schedule},
                      {"indication", indication},
                      {"starts_on", from},
                      {"ends_on", last},
                      {"stopped_on", stopped},
                      {"stop_reason", stopped.isValid() ? QString::fromUtf8("fin de l'épisode") : QString()},
                      {"holding", enumName(holding)},
                      {"substitution", substitution},
                      {"prescriber", prescriber}});
}

void BulkWriter::given(const DetaineeId& detainee, const records::EntryId& treatment, const QDateTime& at, const records::Author& by) {
    store::insertRow(m_db, s("coordination.administration"),
                     {{"id", records::EntryId::trusted(m_chance.uuid())},
                      {"detainee_id", detainee},
                      {"treatment_id", treatment},
                      {"at", at},
                      {"outcome", s("given")},
                      {"author_id", by.id},
                      {"author_name", by.name},
                      {"recorded_at", at}});
}

void BulkWriter::vaccination(const records::EntryId& entry, const QString& vaccine, const QDate& day) {
    store::insertRow(m_db, s("coordination.vaccination"), {{"entry_id", entry}, {"vaccine", vaccine}, {"given_on", day}});
}

void BulkWriter::alert(const records::EntryId& entry, const char* category, const QString& label, bool high) {
    store::insertRow(m_db, s("coordination.alert"), {{"entry_id", entry}, {"category", s(category)}, {"label", label}, {"high", high}});
}

void BulkWriter::reception(const records::EntryId& entry, const Told& told, const QString& item, const char* state, const QDate& due) {
    store::insertRow(m_db, table(told.compartment, "reception_answer"),
                     {{"entry_id", entry}, {"detainee_id", told.detainee}, {"item", item}, {"state", s(state)}, {"due_on", due}});
}

}  // namespace serment::synthetic
