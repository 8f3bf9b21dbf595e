// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/Histories.h"

#include "core/records/PillBox.h"
#include "core/records/Reception.h"
#include "core/synthetic/Cases.h"

namespace serment::synthetic {

using records::EntryKind;

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

// One file being written. Times are working hours on the wall of the unit.
class History {
  public:
    History(BulkWriter& writer, const Subject& subject, const Staff& staff, Chance& chance, const QDate& today)
        : m_writer(writer), m_subject(subject), m_staff(staff), m_chance(chance), m_today(today), m_book(CaseBook::load()) {}

    void write(int entries) {
        const int before = m_writer.entryCount();
        reception();
        coordination();
        const bool psychiatric = m_chance.percent(34);
        const Scenario* const somatic = m_chance.percent(65) ? &drawScenario(m_book.somatic, m_chance) : nullptr;
        if (somatic) start(*somatic, Compartment::Somatic, m_staff.physician);
        const Scenario* const mental = psychiatric ? &drawScenario(m_book.psychiatric, m_chance) : nullptr;
        if (mental) start(*mental, Compartment::Psychiatric, m_staff.psychiatrist);
        while (m_writer.entryCount() - before < entries) {
            if (mental && m_chance.percent(35))
                visit(*mental, Compartment::Psychiatric, m_chance.percent(60) ? m_staff.psychiatrist : m_staff.psychologist);
            else if (somatic && m_chance.percent(50))
                visit(*somatic, Compartment::Somatic, m_staff.physician);
            else if (m_chance.percent(45))
                visit(m_chance.pick(m_book.acute), Compartment::Somatic, m_staff.physician);
            else if (m_chance.percent(60))
                vitals();
            else
                careNote(mental && m_chance.percent(40));
        }
    }

  private:
    QDateTime moment(const QDate& day) {
        return QDateTime(day, QTime(m_chance.between(8, 17), 5 * m_chance.between(0, 11)), Qt::LocalTime).toUTC();
    }
    QDate day() { return m_chance.day(m_subject.entered, m_subject.left); }

    BulkWriter::Told told(Compartment compartment, EntryKind kind, const QDate& on, const records::Author& by, const QString& title,
                          const QString& text) {
        return {compartment, m_subject.id, kind, moment(on), by, title, text};
    }

    void reception() {
        const int since = static_cast<int>(m_subject.entered.daysTo(m_today));
        for (const records::ReceptionItem& item : records::receptionItems()) {
            if (item.stage == records::ReceptionStage::MigrantVisit) continue;  // opened by a proposal
            const bool done = since > 15 || m_chance.percent(70);
            if (since > 400 && !m_chance.percent(30)) continue;  // older receptions were kept on paper
            const auto said = told(Compartment::Somatic, EntryKind::Reception, m_subject.entered, m_staff.nurse, item.label, QString());
            m_writer.reception(m_writer.entry(said), said, item.key, !done ? "to_do" : m_chance.percent(12) ? "declined" : "done",
                               done ? QDate() : m_subject.entered.addDays(7));
        }
    }

    void coordination() {
        if (m_chance.percent(14)) {
            const auto& [substance, reaction] = m_chance.pick(m_book.allergies);
            const auto said = told(Compartment::Coordination, EntryKind::Allergy, m_subject.entered, m_staff.nurse, substance, reaction);
            m_writer.allergy(m_writer.entry(said), substance, reaction, m_chance.percent(30));
        }
        if (m_chance.percent(50)) {
            const QDate on = day();
            const QString& vaccine = m_chance.pick(m_book.vaccines);
            m_writer.vaccination(m_writer.entry(told(Compartment::Coordination, EntryKind::Vaccination, on, m_staff.nurse, vaccine, QString())),
                                 vaccine, on);
        }
        if (m_chance.percent(8)) {
            const bool suicide = m_chance.percent(40);
            const QString label = suicide ? u("Vigilance : geste en 2025") : u("Interprète : portugais");
            m_writer.alert(m_writer.entry(told(Compartment::Coordination, EntryKind::Alert, m_subject.entered, m_staff.nurse, label, QString())),
                           suicide ? "suicide" : "interpreter", label, suicide);
        }
    }

    void start(const Scenario& scenario, Compartment compartment, const records::Author& by) {
        const QDate on = m_subject.entered.addDays(std::min<qint64>(m_chance.between(0, 20), m_subject.entered.daysTo(m_subject.left)));
        const auto said = told(compartment, EntryKind::Problem, on, by, scenario.problem, QString());
        m_writer.problem(m_writer.entry(said), compartment, scenario.problem, on.addDays(-m_chance.between(0, 3000)), true);
        for (const auto& [drug, schedule] : scenario.treatments) prescribe(scenario, drug, schedule, on, by);
        visit(scenario, compartment, by);
    }

    void prescribe(const Scenario& scenario, const QString& drug, const QString& schedule, const QDate& on, const records::Author& by) {
        const bool supervised = schedule.contains(u("supervisée")) || by.team == u("psychiatric");
        const QDate last = lastDayOf(schedule, on);
        const bool isStopped = m_chance.percent(15) && on < m_subject.left;
        const QDate stopped = isStopped && !(last < m_subject.left && last.isValid()) ? m_subject.left : QDate();
        const auto said = told(Compartment::Coordination, EntryKind::Treatment, on, by, drug, schedule);
        const auto id = m_writer.entry(said);
        // Somatic tablets of every day come in weekly boxes, the rest (inhalers, as needed) is kept in cell.
        const QString when = schedule.section(QLatin1Char(' '), 2);
        const bool isTablet = schedule.contains(u("comprimé")) || schedule.contains(u("gélule"));
        const auto holding = supervised                             ? records::Holding::Supervised
                             : isTablet && records::doseTimes(when) ? records::Holding::WeeklyBox
                                                                    : records::Holding::KeptInCell;
        // The indication of a psychiatric treatment stays in the psychiatric file.
        // "1 comprimé matin et soir": how much, then when.
        m_writer.treatment(id, drug, schedule.section(QLatin1Char(' '), 0, 1), when, by.team == u("psychiatric") ? QString() : scenario.problem, on, last, stopped, holding,
                           drug.startsWith(u("METHADONE")), by.name);
        if (!supervised || stopped.isValid()) return;
        for (int back = 2; back >= 0; --back)
            if (m_subject.left.addDays(-back) >= on)
                m_writer.given(m_subject.id, id, QDateTime(m_subject.left.addDays(-back), QTime(8, 5), Qt::LocalTime).toUTC(), m_staff.nurse);
    }

    void visit(const Scenario& scenario, Compartment compartment, const records::Author& by) {
        const VisitText text = writeVisit(scenario, m_chance);
        const QString words = QStringList{text.subjective, text.objective, text.assessment, text.plan}.join(QLatin1Char('\n'));
        const auto said = told(compartment, EntryKind::Encounter, day(), by, text.reason, words);
        m_writer.encounter(m_writer.entry(said), compartment, text.reason, text.subjective, text.objective, text.assessment, text.plan);
    }

    void vitals() {
        if (m_weight == 0) m_weight = m_chance.between(52, 112);
        m_weight = std::clamp(m_weight + m_chance.between(-3, 3), 45, 150);
        const int systolic = m_chance.between(108, 158), diastolic = systolic - m_chance.between(38, 55), pulse = m_chance.between(56, 98);
        const QString title = u("Poids %1 kg · PA %2/%3 · FC %4").arg(m_weight).arg(systolic).arg(diastolic).arg(pulse);
        const auto said = told(Compartment::Somatic, EntryKind::Measures, day(), m_staff.nurse, title, QString());
        const auto id = m_writer.entry(said);
        m_writer.measure(id, said, "weight", m_weight);
        m_writer.measure(id, said, "systolic", systolic);
        m_writer.measure(id, said, "diastolic", diastolic);
        m_writer.measure(id, said, "pulse", pulse);
    }

    void careNote(bool psychiatric) {
        static const std::vector<std::pair<QString, QString>> somatic{
            {u("Pansement"), u("Pansement refait, plaie propre, prochain soin dans deux jours.")},
            {u("Distribution"), u("Traitement remis pour sept jours, pilulier contrôlé.")},
            {u("Entretien infirmier"), u("Reçu à sa demande, réassurance, demande transmise au médecin.")},
            {u("Prise de sang"), u("Prélèvement fait à jeun, envoyé au laboratoire.")}};
        static const std::vector<std::pair<QString, QString>> mental{
            {u("Entretien infirmier"), u("Entretien de soutien, sommeil meilleur, projet de formation évoqué.")},
            {u("Atelier"), u("Participe au groupe, échanges adaptés.")}};
        const auto& [title, text] = m_chance.pick(psychiatric ? mental : somatic);
        m_writer.entry(told(psychiatric ? Compartment::Psychiatric : Compartment::Somatic, EntryKind::CareNote, day(),
                            psychiatric ? m_staff.psychiatricNurse : m_staff.nurse, title, text));
    }

    BulkWriter& m_writer;
    const Subject& m_subject;
    const Staff& m_staff;
    Chance& m_chance;
    const QDate m_today;
    const CaseBook& m_book;
    int m_weight = 0;
};

}  // namespace

int drawFileSize(Chance& chance) {
    const int draw = chance.between(1, 1000);
    if (draw <= 600) return chance.between(1, 10);
    if (draw <= 900) return chance.between(10, 35);
    if (draw <= 990) return chance.between(35, 120);
    return draw <= 998 ? chance.between(120, 500) : chance.between(500, 1500);
}

void writeHistory(BulkWriter& writer, const Subject& subject, const Staff& staff, int entries, Chance& chance, const QDate& today) {
    History(writer, subject, staff, chance, today).write(entries);
}

}  // namespace serment::synthetic
