// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/Facts.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QStringList>

namespace serment::deontology {

namespace {

enum class FactType {
    Flag,    // true, false, null
    Text,    // true, false, null, or any text: a name, a reason, a time
    Date,    // true, false, null, or an ISO date
    Form,    // true, false, null, or the five headings of a consent form, each true or null
    Number,  // not negative, null or false
    Case,    // one of the listed values, or null
    Choice,  // one of the listed values, null or false
    Open,    // like Choice, and any other text counts as the value after the last
};

struct FactSpec {
    Fact fact;
    const char* name;
    FactType type;
    int ordinary;  // index of the value, or 1 for yes
    int strictest;
    const char* values;
};

// POLICY_FACTS. The ordinary value of a formality is "done", of a special circumstance "no". The strictest is
// the one that lets nothing out; for minority it is "no", because an adult's agreement is then asked for.
constexpr std::array specs{
    FactSpec{Fact::Consent, "consent", FactType::Case, 0, 0,
             "not_asked given express refused withdrawn expired"},
    FactSpec{Fact::ConsentScope, "consent_scope", FactType::Open, 0, 0, "same"},
    FactSpec{Fact::ConsentForm, "consent_form", FactType::Form, 1, 0, ""},
    FactSpec{Fact::ConsentDate, "consent_date", FactType::Date, 1, 0, ""},
    FactSpec{Fact::ConsentBeforeStart, "consent_before_start", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::Opposition, "opposition", FactType::Case, 0, 0, "none active withdrawn"},
    FactSpec{Fact::OppositionDate, "opposition_date", FactType::Date, 1, 0, ""},
    FactSpec{Fact::OppositionNoticeDate, "opposition_notice_date", FactType::Date, 1, 0, ""},
    FactSpec{Fact::Minor, "minor", FactType::Flag, 0, 0, ""},
    FactSpec{Fact::UnableToProtectSelf, "unable_to_protect_self", FactType::Flag, 0, 0, ""},
    FactSpec{Fact::PatientAge, "patient_age", FactType::Number, 0, 0, ""},
    FactSpec{
        Fact::Requester, "requester", FactType::Case, 0, 0,
        "patient lawyer family third_party doctor ap_director judge police hospital unit employer_ap none"},
    FactSpec{Fact::SignerRole, "signer_role", FactType::Case, 0, 0,
             "doctor responsable_unite nurse aide_soignant psychologist secretary none"},
    FactSpec{Fact::Treating, "treating", FactType::Flag, 1, 1, ""},
    FactSpec{Fact::Examined, "examined", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::Mandate, "mandate", FactType::Flag, 0, 0, ""},
    FactSpec{Fact::MandateSigned, "mandate_signed", FactType::Flag, 0, 0, ""},
    FactSpec{Fact::GuardPresent, "guard_present", FactType::Flag, 0, 0, ""},
    FactSpec{
        Fact::Content, "content", FactType::Case, 0, 0,
        "none logistics dates_regularity treating_role_only measure_and_duration protective_facts "
        "strict_necessary observed_facts descriptive agreed form_defined prevention_file "
        "prognosis_or_incompatibility pathology_treatment_stage full diagnosis drug revealing_specialty"},
    FactSpec{Fact::Addressee, "addressee", FactType::Open, 0, 0, "responsable_medical"},
    FactSpec{Fact::AllegationsQuoted, "allegations_quoted", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::CareLink, "care_link", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::Carrier, "carrier", FactType::Choice, 1, 0, "escort_chief unit_staff ap_mail"},
    FactSpec{Fact::Channel, "channel", FactType::Choice, 1, 0, "mssante sealed hand mail"},
    FactSpec{Fact::ClaimPending, "claim_pending", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::ComprehensionChecked, "comprehension_checked", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::ConsequencesExplained, "consequences_explained", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::Dated, "dated", FactType::Text, 1, 0, ""},
    FactSpec{Fact::DeliveredVia, "delivered_via", FactType::Choice, 0, 0, "patient unit ap_mail mssante"},
    FactSpec{Fact::DesignatedDoctor, "designated_doctor", FactType::Text, 1, 0, ""},
    FactSpec{Fact::DirectorAgreement, "director_agreement", FactType::Choice, 0, 0,
             "not_asked given refused"},
    FactSpec{Fact::DoctorDecision, "doctor_decision", FactType::Choice, 0, 0, "accepted refused"},
    FactSpec{Fact::DoubleGiven, "double_given", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::DueDatePassed, "due_date_passed", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::Emergency, "emergency", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::ExitPlanned, "exit_planned", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::FollowUp, "follow_up", FactType::Choice, 0, 0, "regular irregular"},
    FactSpec{Fact::GraveDeterioration, "grave_deterioration", FactType::Flag, 0, 0, ""},
    FactSpec{Fact::Ground, "ground", FactType::Choice, 0, 0, "minor age mental_state physical_state"},
    FactSpec{Fact::HandedBy, "handed_by", FactType::Choice, 8, 0,
             "doctor responsable_unite nurse aide_soignant psychologist secretary none surveillant patient"},
    FactSpec{Fact::HoursSinceRequest, "hours_since_request", FactType::Number, 0, 0, ""},
    FactSpec{Fact::HungerStrike, "hunger_strike", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::IdentityChecked, "identity_checked", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::IncarcerationMotive, "incarceration_motive", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::InfoGiven, "info_given", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::InformationOlderThan5Years, "information_older_than_5_years", FactType::Flag, 0, 0, ""},
    FactSpec{Fact::Interest, "interest", FactType::Choice, 1, 0, "trial daily_life"},
    FactSpec{Fact::InterpreterNeeded, "interpreter_needed", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::InterpreterRecorded, "interpreter_recorded", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::InterregionalDecision, "interregional_decision", FactType::Text, 1, 0, ""},
    FactSpec{Fact::IsolationMonths, "isolation_months", FactType::Number, 0, 0, ""},
    FactSpec{Fact::Issued, "issued", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::Itt, "itt", FactType::Text, 1, 0, ""},
    FactSpec{Fact::JudicialObligation, "judicial_obligation", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::Justification, "justification", FactType::Text, 1, 0, ""},
    FactSpec{Fact::LastEntryDays, "last_entry_days", FactType::Number, 0, 0, ""},
    FactSpec{Fact::LeafletGiven, "leaflet_given", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::LettreLiaison, "lettre_liaison", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::MedicalLetterSealed, "medical_letter_sealed", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::MissionScope, "mission_scope", FactType::Text, 1, 0, ""},
    FactSpec{Fact::NamedRecipient, "named_recipient", FactType::Text, 1, 0, ""},
    FactSpec{Fact::NamesCulprit, "names_culprit", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::OnlyCopy, "only_copy", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::Ordonnances, "ordonnances", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::Original, "original", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::PatientInformed, "patient_informed", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::PatientRequest, "patient_request", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::PhotoConsent, "photo_consent", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::Photos, "photos", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::PriorNotice, "prior_notice", FactType::Text, 1, 0, ""},
    FactSpec{Fact::Purpose, "purpose", FactType::Choice, 0, 0,
             "continuity_of_care social_support injonction_de_soins"},
    FactSpec{Fact::Reason, "reason", FactType::Text, 1, 0, ""},
    FactSpec{Fact::Receipt, "receipt", FactType::Text, 1, 0, ""},
    FactSpec{Fact::RecordCopy, "record_copy", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::RecordsRegistryComplete, "records_registry_complete", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::RelatedToCare, "related_to_care", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::ReportTime, "report_time", FactType::Text, 1, 0, ""},
    FactSpec{Fact::SameAuthorAsExam, "same_author_as_exam", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::SameAuthorAsTreating, "same_author_as_treating", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::SameDay, "same_day", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::Sealed, "sealed", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::SecurityMeasure, "security_measure", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::SecurityReason, "security_reason", FactType::Text, 1, 0, ""},
    FactSpec{Fact::SeenSinceLastEntry, "seen_since_last_entry", FactType::Flag, 1, 1, ""},
    FactSpec{Fact::SeriousDoubt, "serious_doubt", FactType::Flag, 0, 1, ""},
    FactSpec{Fact::SeriousRisk, "serious_risk", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::Signed, "signed", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::SignedByPatient, "signed_by_patient", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::ThirdPartyDataRemoved, "third_party_data_removed", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::TriagedBy, "triaged_by", FactType::Choice, 2, 0,
             "doctor responsable_unite nurse aide_soignant psychologist secretary none surveillant patient"},
    FactSpec{Fact::UnitPhone, "unit_phone", FactType::Text, 1, 0, ""},
    FactSpec{Fact::VerifiedWithPatient, "verified_with_patient", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::VisitsThisWeek, "visits_this_week", FactType::Number, 0, 0, ""},
    FactSpec{Fact::Witness, "witness", FactType::Text, 1, 0, ""},
    FactSpec{Fact::Written, "written", FactType::Flag, 1, 0, ""},
    FactSpec{Fact::WrittenOpinion, "written_opinion", FactType::Text, 1, 0, ""},
    FactSpec{Fact::YearsSinceDeath, "years_since_death", FactType::Number, 0, 0, ""},
    FactSpec{Fact::YearsSinceLastContact, "years_since_last_contact", FactType::Number, 0, 0, ""},
};

constexpr bool inEnumOrder() {
    for (size_t i = 0; i < specs.size(); ++i)
        if (static_cast<size_t>(specs[i].fact) != i) return false;
    return specs.size() == factCount;
}
static_assert(inEnumOrder());

// A yes or a no is 1 or 0, what a number is unset is nothing, and an ordinary value is one of those listed.
constexpr bool inRange(const FactSpec& spec) {
    const bool listed = spec.type == FactType::Case || spec.type == FactType::Choice || spec.type == FactType::Open;
    if (spec.type == FactType::Number || listed) {
        int last = 0;
        for (const char* at = spec.values; *at != 0; ++at) last += *at == ' ' ? 1 : 0;
        return spec.ordinary >= 0 && spec.ordinary <= last && spec.strictest == 0;
    }
    return (spec.ordinary == 0 || spec.ordinary == 1) && (spec.strictest == 0 || spec.strictest == 1);
}
constexpr bool allInRange() {
    for (const FactSpec& spec : specs)
        if (!inRange(spec)) return false;
    return true;
}
static_assert(allInRange());

const FactSpec& specOf(Fact fact) {
    return specs[static_cast<size_t>(fact)];
}

QStringList split(const char* values) {
    return QString::fromLatin1(values).split(u' ', Qt::SkipEmptyParts);
}

// The number that a text or a yes stands for; nothing when the value is not one of the documented ones.
std::optional<int> choiceNumber(const FactSpec& spec, const QString& text) {
    const auto index = split(spec.values).indexOf(text);
    if (index >= 0) return static_cast<int>(index);
    if (spec.type == FactType::Open && !text.isEmpty()) return static_cast<int>(split(spec.values).size());
    return std::nullopt;
}

bool isDate(const QString& text) {
    return QDate::fromString(text, Qt::ISODate).isValid() ||
           QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

// Nothing: not a form. False: a heading is missing.
std::optional<bool> completeForm(const QJsonObject& form) {
    static const QStringList headings{QStringLiteral("information_categories"),
                                      QStringLiteral("professional_categories"), QStringLiteral("medium"),
                                      QStringLiteral("security"), QStringLiteral("date")};
    bool complete = true;
    for (auto entry = form.begin(); entry != form.end(); ++entry) {
        if (!headings.contains(entry.key())) return std::nullopt;
        const QJsonValue value = entry.value();
        if (!value.isBool() && !value.isNull() && !value.isString()) return std::nullopt;
        complete = complete && (value.toBool() || !value.toString().isEmpty());
    }
    return complete;
}

// Null everywhere; false where it is not a value of the fact itself.
bool saysMissing(FactType type, const QJsonValue& value) {
    if (value.isNull()) return true;
    const bool falseIsAValue = type == FactType::Case || type == FactType::Flag;
    return value.isBool() && !value.toBool() && !falseIsAValue;
}

// What a fact holds for a JSON value; nothing when the value is not one of the documented ones or of the
// wrong type.
std::optional<double> numberFor(const FactSpec& spec, const QJsonValue& value) {
    const bool words = value.isString() && !value.toString().trimmed().isEmpty();
    switch (spec.type) {
        case FactType::Case:
        case FactType::Choice:
        case FactType::Open:
            return value.isString() ? choiceNumber(spec, value.toString()) : std::nullopt;
        case FactType::Number:
            if (!value.isDouble() || value.toDouble() < 0) return std::nullopt;
            return value.toDouble();
        case FactType::Form:
            if (value.isObject()) return completeForm(value.toObject());
            break;
        case FactType::Text:
            // A time or a number of days is as good as its text.
            if (value.isString() || value.isDouble()) return words || value.isDouble() ? 1 : 0;
            break;
        case FactType::Date:
            if (value.isString()) return isDate(value.toString()) ? std::optional<double>(1) : std::nullopt;
            break;
        case FactType::Flag:
            break;
    }
    if (!value.isBool()) return std::nullopt;
    return value.toBool() ? 1 : 0;
}

}  // namespace

bool Facts::is(Fact fact) const {
    const Held& it = held(fact);
    if (it.state == State::Value) return it.value != 0;
    if (it.state == State::Missing) return false;
    note(fact);
    return (m_strict ? specOf(fact).strictest : specOf(fact).ordinary) != 0;
}

bool Facts::missing(Fact fact) const {
    const Held& it = held(fact);
    if (it.state == State::Unset) note(fact);
    return it.state == State::Missing || (it.state == State::Unset && m_strict);
}

std::optional<double> Facts::number(Fact fact) const {
    const Held& it = held(fact);
    if (it.state == State::Unset) note(fact);
    if (it.state != State::Value) return std::nullopt;
    return it.value;
}

std::optional<int> Facts::choiceIndex(Fact fact) const {
    const Held& it = held(fact);
    if (it.state == State::Value) return static_cast<int>(it.value);
    if (it.state == State::Missing) return std::nullopt;
    note(fact);
    if (m_strict) return std::nullopt;
    return specOf(fact).ordinary;
}

Result<void> Facts::setFromJson(const QString& name, const QJsonValue& value) {
    const auto fact = factFromName(name);
    if (!fact) return fail(ErrorCode::InvalidInput, QStringLiteral("unknown fact ") + name, name);
    const FactSpec& spec = specOf(*fact);
    if (saysMissing(spec.type, value)) {
        setMissing(*fact);
        return {};
    }
    const auto number = numberFor(spec, value);
    if (!number)
        return fail(ErrorCode::InvalidInput, QStringLiteral("value not allowed for fact ") + name, name);
    put(*fact, *number);
    return {};
}

QString factName(Fact fact) {
    return QLatin1String(specOf(fact).name);
}

std::optional<Fact> factFromName(const QString& name) {
    for (const FactSpec& spec : specs)
        if (name == QLatin1String(spec.name)) return spec.fact;
    return std::nullopt;
}

const std::vector<Fact>& allFacts() {
    static const auto all = [] {
        std::vector<Fact> facts;
        for (const FactSpec& spec : specs) facts.push_back(spec.fact);
        return facts;
    }();
    return all;
}

QStringList factValues(Fact fact) {
    return split(specOf(fact).values);
}

Result<Facts> parseFacts(const QJsonObject& line) {
    const auto kind = kindFromName(line.value(QStringLiteral("document_kind")).toString());
    if (!kind)
        return fail(ErrorCode::InvalidInput, QStringLiteral("unknown document_kind"),
                    QStringLiteral("document_kind"));
    const auto recipient = recipientFromName(line.value(QStringLiteral("recipient")).toString());
    if (!recipient)
        return fail(ErrorCode::InvalidInput, QStringLiteral("unknown recipient"),
                    QStringLiteral("recipient"));
    const QJsonValue given = line.value(QStringLiteral("facts"));
    if (!given.isObject() && !given.isUndefined() && !given.isNull())
        return fail(ErrorCode::InvalidInput, QStringLiteral("facts is not an object"),
                    QStringLiteral("facts"));
    Facts facts = Facts::ordinary(*kind, *recipient);
    const QJsonObject object = given.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        if (auto done = facts.setFromJson(entry.key(), entry.value()); !done)
            return tl::unexpected<Error>(done.error());
    return facts;
}

}  // namespace serment::deontology
