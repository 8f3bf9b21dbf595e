// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QString>
#include <array>
#include <bitset>
#include <optional>
#include <vector>

#include "core/base/Result.h"
#include "core/deontology/Kinds.h"

namespace serment::deontology {

// Everything the rules may ask about one paper or act. Machine names are the snake case of these.
enum class Fact : quint8 {
    Consent,
    ConsentScope,
    ConsentForm,
    ConsentDate,
    ConsentBeforeStart,
    Opposition,
    OppositionDate,
    OppositionNoticeDate,
    Minor,
    UnableToProtectSelf,
    PatientAge,
    Requester,
    SignerRole,
    Treating,
    Examined,
    Mandate,
    MandateSigned,
    GuardPresent,
    Content,
    Addressee,
    AllegationsQuoted,
    CareLink,
    Carrier,
    Channel,
    ClaimPending,
    ComprehensionChecked,
    ConsequencesExplained,
    Dated,
    DeliveredVia,
    DesignatedDoctor,
    DirectorAgreement,
    DoctorDecision,
    DoubleGiven,
    DueDatePassed,
    Emergency,
    ExitPlanned,
    FollowUp,
    GraveDeterioration,
    Ground,
    HandedBy,
    HoursSinceRequest,
    HungerStrike,
    IdentityChecked,
    IncarcerationMotive,
    InfoGiven,
    InformationOlderThan5Years,
    Interest,
    InterpreterNeeded,
    InterpreterRecorded,
    InterregionalDecision,
    IsolationMonths,
    Issued,
    Itt,
    JudicialObligation,
    Justification,
    LastEntryDays,
    LeafletGiven,
    LettreLiaison,
    MedicalLetterSealed,
    MissionScope,
    NamedRecipient,
    NamesCulprit,
    OnlyCopy,
    Ordonnances,
    Original,
    PatientInformed,
    PatientRequest,
    PhotoConsent,
    Photos,
    PriorNotice,
    Purpose,
    Reason,
    Receipt,
    RecordCopy,
    RecordsRegistryComplete,
    RelatedToCare,
    ReportTime,
    SameAuthorAsExam,
    SameAuthorAsTreating,
    SameDay,
    Sealed,
    SecurityMeasure,
    SecurityReason,
    SeenSinceLastEntry,
    SeriousDoubt,
    SeriousRisk,
    Signed,
    SignedByPatient,
    ThirdPartyDataRemoved,
    TriagedBy,
    UnitPhone,
    VerifiedWithPatient,
    VisitsThisWeek,
    Witness,
    Written,
    WrittenOpinion,
    YearsSinceDeath,
    YearsSinceLastContact,
};
inline constexpr size_t factCount = static_cast<size_t>(Fact::YearsSinceLastContact) + 1;

enum class Consent { NotAsked, Given, Express, Refused, Withdrawn, Expired };
enum class ConsentScope { Same, Other };
enum class Opposition { None, Active, Withdrawn };
enum class Requester {
    Patient,
    Lawyer,
    Family,
    ThirdParty,
    Doctor,
    ApDirector,
    Judge,
    Police,
    Hospital,
    Unit,
    EmployerAp,
    None
};
// Shared by signer_role, triaged_by and handed_by; the last two values are for those two only.
enum class Hand {
    Doctor,
    ResponsableUnite,
    Nurse,
    AideSoignant,
    Psychologist,
    Secretary,
    None,
    Surveillant,
    Patient
};
enum class Content {
    None,
    Logistics,
    DatesRegularity,
    TreatingRoleOnly,
    MeasureAndDuration,
    ProtectiveFacts,
    StrictNecessary,
    ObservedFacts,
    Descriptive,
    Agreed,
    FormDefined,
    PreventionFile,
    PrognosisOrIncompatibility,
    PathologyTreatmentStage,
    Full,
    Diagnosis,
    Drug,
    RevealingSpecialty
};
enum class Addressee { ResponsableMedical, Other };
enum class Carrier { EscortChief, UnitStaff, ApMail };
enum class Channel { Mssante, Sealed, Hand, Mail };
enum class DeliveredVia { Patient, Unit, ApMail, Mssante };
enum class DirectorAgreement { NotAsked, Given, Refused };
enum class DoctorDecision { Accepted, Refused };
enum class FollowUp { Regular, Irregular };
enum class Ground { Minor, Age, MentalState, PhysicalState };
enum class Interest { Trial, DailyLife };
enum class Purpose { ContinuityOfCare, SocialSupport, InjonctionDeSoins };

// Which facts a check asked for that nobody had set.
using FactSet = std::bitset<factCount>;

// What is known of one paper or act. A fact is set, or known to be missing (not recorded, not done), or not
// set at all; the last reads as the ordinary value on the command line (POLICY_FACTS) and as the strictest
// one in the program, where no fact is ever assumed.
class Facts {
  public:
    // Unset facts read as ordinary: nothing special about the person, formalities done. For the command line.
    static Facts ordinary(DocumentKind kind, Recipient recipient) { return Facts(kind, recipient, false); }
    // Unset facts read as whatever gives the strictest answer. For the gate and every use case.
    static Facts unknown(DocumentKind kind, Recipient recipient) { return Facts(kind, recipient, true); }

    DocumentKind kind() const { return m_kind; }
    Recipient recipient() const { return m_recipient; }

    // For facts that are yes or no, texts and dates (true = there is one).
    void set(Fact fact, bool holds) { put(fact, holds ? 1 : 0); }
    // For counts: hours, days, months, years, visits. Precondition: not negative.
    void setNumber(Fact fact, double number) { put(fact, number); }
    // Known to be missing.
    void setMissing(Fact fact) { at(fact) = {State::Missing, 0}; }
    void set(Consent value) { put(Fact::Consent, static_cast<int>(value)); }
    void set(ConsentScope value) { put(Fact::ConsentScope, static_cast<int>(value)); }
    void set(Opposition value) { put(Fact::Opposition, static_cast<int>(value)); }
    void set(Requester value) { put(Fact::Requester, static_cast<int>(value)); }
    void set(Content value) { put(Fact::Content, static_cast<int>(value)); }
    void set(Addressee value) { put(Fact::Addressee, static_cast<int>(value)); }
    void set(Carrier value) { put(Fact::Carrier, static_cast<int>(value)); }
    void set(Channel value) { put(Fact::Channel, static_cast<int>(value)); }
    void set(DeliveredVia value) { put(Fact::DeliveredVia, static_cast<int>(value)); }
    void set(DirectorAgreement value) { put(Fact::DirectorAgreement, static_cast<int>(value)); }
    void set(DoctorDecision value) { put(Fact::DoctorDecision, static_cast<int>(value)); }
    void set(FollowUp value) { put(Fact::FollowUp, static_cast<int>(value)); }
    void set(Ground value) { put(Fact::Ground, static_cast<int>(value)); }
    void set(Interest value) { put(Fact::Interest, static_cast<int>(value)); }
    void set(Purpose value) { put(Fact::Purpose, static_cast<int>(value)); }
    void setSigner(Hand value) { put(Fact::SignerRole, static_cast<int>(value)); }
    void setTriagedBy(Hand value) { put(Fact::TriagedBy, static_cast<int>(value)); }
    void setHandedBy(Hand value) { put(Fact::HandedBy, static_cast<int>(value)); }
    // From a name of POLICY_FACTS and a JSON value. Fails on an unknown name, a value outside the documented
    // set or of the wrong type.
    Result<void> setFromJson(const QString& name, const QJsonValue& value);

    // True when somebody said something about it, be it that it is missing.
    bool stated(Fact fact) const { return held(fact).state != State::Unset; }
    bool strict() const { return m_strict; }
    // Yes or no, after the ordinary or strictest reading of an unset fact; a missing one is no.
    bool is(Fact fact) const;
    // Known to be missing, or unset in the program.
    bool missing(Fact fact) const;
    // Nothing when missing or unset.
    std::optional<double> number(Fact fact) const;
    // Nothing when missing, or unset in the program; the ordinary value when unset on the command line.
    template <typename E>
    std::optional<E> choice(Fact fact) const {
        const auto index = choiceIndex(fact);
        if (!index) return std::nullopt;
        return static_cast<E>(*index);
    }

    // Where check() notes the unset facts it asked for; null by default. The set outlives the facts.
    void traceInto(FactSet* trace) { m_trace = trace; }

  private:
    enum class State : quint8 { Unset, Missing, Value };
    struct Held {
        State state = State::Unset;
        double value = 0;
    };
    Facts(DocumentKind kind, Recipient recipient, bool strict)
        : m_kind(kind), m_recipient(recipient), m_strict(strict) {}
    void put(Fact fact, double value) { at(fact) = {State::Value, value}; }
    Held& at(Fact fact) { return m_held[static_cast<size_t>(fact)]; }
    const Held& held(Fact fact) const { return m_held[static_cast<size_t>(fact)]; }
    std::optional<int> choiceIndex(Fact fact) const;
    void note(Fact fact) const {
        if (m_trace) m_trace->set(static_cast<size_t>(fact));
    }

    DocumentKind m_kind;
    Recipient m_recipient;
    bool m_strict;
    FactSet* m_trace = nullptr;
    std::array<Held, factCount> m_held{};
};

QString factName(Fact fact);
std::optional<Fact> factFromName(const QString& name);
const std::vector<Fact>& allFacts();
// The documented values of a fact that has a closed list of them; empty otherwise.
QStringList factValues(Fact fact);

// One line of `sermentctl policy --jsonl`: document_kind, recipient, facts. Unset facts read as ordinary.
Result<Facts> parseFacts(const QJsonObject& line);

}  // namespace serment::deontology
