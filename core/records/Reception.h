// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/records/Entry.h"

namespace serment::records {

// MigrantVisit: the health appointment of people newly arrived in France, proposed and never compulsory
// (resources/records/reception.json).
enum class ReceptionStage { NurseScreen, DoctorExam, Proposal, MigrantVisit };
enum class ReceptionState { Done, Declined, NotApplicable, ToDo };

// One thing that an arrival asks for, from resources/records/reception.json.
struct ReceptionItem {
    QString key;    // "suicide_risk"
    QString label;  // in French: "Risque suicidaire"
    ReceptionStage stage = ReceptionStage::NurseScreen;
    QString citation;  // why it is asked

    bool operator==(const ReceptionItem&) const = default;
};
const std::vector<ReceptionItem>& receptionItems();

struct ReceptionAnswer {
    EntryId id;  // filled by the program
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QString item;  // key
    ReceptionState state = ReceptionState::Done;
    QDate dueOn;    // required with ToDo
    QString note;   // last dose and dispenser, language…
    Author author;  // filled by the program
    QDateTime at;   // filled by the program

    bool operator==(const ReceptionAnswer&) const = default;
};

// Several answers of one form, in one transaction; each replaces the one before on the same item, which stays
// readable. Field errors: the key of the item at fault.
Result<int> recordReception(access::Session& session, const std::vector<ReceptionAnswer>& answers);

// The answers that stand, in the order of the items.
Result<std::vector<ReceptionAnswer>> receptionAnswers(access::Session& session, const DetaineeId& detainee);
// Of the whole unit: to be done by a day before `today`, the oldest first.
Result<std::vector<ReceptionAnswer>> overdueReception(access::Session& session, const QDate& today);

enum class TbPrompt { None, High, VeryHigh };  // incidence ≥ 40, ≥ 100 per 100,000 a year (S06)
// By the INSEE code of the country of birth or stay ("99352"); none when the country is unknown to the table.
TbPrompt tbPromptFor(const QString& inseeCountry);
std::optional<double> tbIncidence(const QString& inseeCountry);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::ReceptionStage> {
    static constexpr std::array values{"nurse_screen", "doctor_exam", "proposal", "migrant_visit"};
};
template <>
struct EnumNames<records::ReceptionState> {
    static constexpr std::array values{"done", "declined", "not_applicable", "to_do"};
};
}  // namespace serment
