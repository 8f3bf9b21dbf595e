// SPDX-License-Identifier: GPL-3.0-or-later
// The administration, the judges, the police, the préfecture: what reaches them, and what never does.
#include "core/deontology/Case.h"

namespace serment::deontology {

using enum DocumentKind;

namespace {

enum class Weight { Nothing, Practical, Bounded, Clinical };

// How much a content says: nothing, practical matters, what a form or the patient bounds, or medical matter.
Weight weightOf(Content content) {
    switch (content) {
        case Content::None:
            return Weight::Nothing;
        case Content::Logistics:
        case Content::DatesRegularity:
        case Content::TreatingRoleOnly:
        case Content::MeasureAndDuration:
        case Content::ProtectiveFacts:
        case Content::StrictNecessary:
            return Weight::Practical;
        case Content::Agreed:
        case Content::FormDefined:
            return Weight::Bounded;
        case Content::ObservedFacts:
        case Content::Descriptive:
        case Content::PreventionFile:
        case Content::PrognosisOrIncompatibility:
        case Content::PathologyTreatmentStage:
        case Content::Full:
        case Content::Diagnosis:
        case Content::Drug:
        case Content::RevealingSpecialty:
            return Weight::Clinical;
    }
    return Weight::Clinical;
}

// Contents that a text itself opens to a reader of a lower level.
bool openedByText(const Case& c) {
    switch (c.content()) {
        case Content::PrognosisOrIncompatibility:
            return (c.kind == SuspensionPeineUrgente && c.recipient != Recipient::ApDirector) ||
                   c.kindIn({AvisIncompatibilite, AvisIsolement, IncompatibiliteIsolement});
        case Content::ObservedFacts:
            return c.kind == SignalementSevices && c.recipient == Recipient::ApDirector;
        case Content::TreatingRoleOnly:
            return c.kindIn({RefusRequisition, RefusCertificatIndu, CpuSummonsReply});
        case Content::Logistics:
        case Content::DatesRegularity:
            return c.kind == ShuttleForm;
        case Content::PreventionFile:
            return c.kind == VisitePrevention && c.recipient == Recipient::PreventionDoctor;
        default:
            return false;
    }
}

// Kinds that their own rule refuses or bounds whatever they say.
bool boundedElsewhere(const Case& c) {
    return c.recipientIn(
               {Recipient::Cpu, Recipient::Prefecture, Recipient::Investigator, Recipient::Interpreter}) ||
           c.kindIn({NoteForCpu, CertificatAdmission, CertificatPreuvePenale, AptitudeSuiviRenforce,
                     CompatibiliteGardeAVue, Expertise}) ||
           !isPaper(c.kind);
}

bool isRefusal(const Case& c) {
    return c.kindIn({RefusRequisition, RefusCertificatIndu});
}

// P25 and its kin: the content goes beyond the lower of the levels of the kind and of its reader.
void contentCeiling(Case& c) {
    const Weight weight = weightOf(c.content());
    const ContentLevel level = contentLevel(c.kind, c.recipient);
    const Weight ceiling = level == ContentLevel::Full     ? Weight::Clinical
                           : level == ContentLevel::Strict ? Weight::Practical
                                                           : Weight::Nothing;
    if (weight <= ceiling || openedByText(c)) return;
    if (c.kind == ShuttleForm) return c.add("S02.medical_data");
    if (isRefusal(c)) {
        c.add(c.kind == RefusRequisition ? "P26.role_only" : "T21.reason_internal");
        if (isAuthority(c) && weight == Weight::Clinical) c.add("P25.diagnosis");
        return;
    }
    if (boundedElsewhere(c)) return;
    if (c.kind == CpuSummonsReply) return c.add("P05.health");
    if (level == ContentLevel::None || c.kind == AnswerSlip) return c.add("T04.open_paper");
    const bool sharing = isSocialReader(c) || c.recipient == Recipient::OccupationalPhysician;
    if (sharing) c.add("P02.content");
    if (!sharing || c.recipient == Recipient::Spip)
        c.add(weight == Weight::Bounded ? "P25.strict_necessary" : "P25.diagnosis");
}

// Surveillance staff learn what a movement needs.
void logisticsOnly(Case& c) {
    if (!c.recipientIn({Recipient::Guards, Recipient::Escort}) || !c.discloses()) return;
    if (c.content() == Content::Logistics || weightOf(c.content()) != Weight::Practical) return;
    if (c.kindIn({ExtractionSheet, Convocation}) && c.content() != Content::DatesRegularity) return;
    c.add("P25.logistics_only");
}

void safetyReport(Case& c) {
    if (c.kind != SignalementRisque) {
        if (c.facts.stated(Fact::SeriousRisk) && c.facts.is(Fact::SeriousRisk)) c.add("P06.report");
        return;
    }
    if (!c.recipientIn({Recipient::ApDirector, Recipient::Record, Recipient::None})) c.add("P06.recipient");
    if (c.lacks(Fact::SeriousRisk)) c.add("P06.no_risk");
    const Weight weight = weightOf(c.content());
    if (weight == Weight::Clinical) c.add("P06.diagnosis");
    if (weight == Weight::Bounded || c.content() == Content::DatesRegularity) c.add("P06.protective_facts");
    if (c.lacks(Fact::ReportTime))
        c.add("P06.time_missing");
    else
        c.add("P06.time");
    const bool carer = c.signer() != Hand::Secretary && c.signer() != Hand::None;
    if (!carer) c.add("T08.signer");
}

// P07, T10: to the procureur with agreement, unless the person cannot protect himself; the director only if
// agreed.
void illTreatment(Case& c) {
    if (c.kind != SignalementSevices) return;
    if (c.recipient == Recipient::ApDirector) {
        if (c.facts.choice<DirectorAgreement>(Fact::DirectorAgreement) != DirectorAgreement::Given)
            c.add("T10.director");
        return;
    }
    if (c.recipient != Recipient::Procureur) return;
    if (c.minor() || c.facts.is(Fact::UnableToProtectSelf))
        c.add(c.facts.choice<Ground>(Fact::Ground) ? "P07b.not_required" : "P07b.ground");
    else if (!c.agreed() || c.opposed())
        c.add("P07a.agreement");
    if (c.lacks(Fact::PatientInformed)) c.add("T10.informed");
    if (c.lacks(Fact::DoubleGiven)) c.add("T10.double");
    const bool facts = c.content() == Content::ObservedFacts || c.content() == Content::Descriptive ||
                       weightOf(c.content()) <= Weight::Practical;
    if (!facts) c.add("T04.facts_only");
}

// E05: the convicted person carries it to the judge himself.
void throughThePatient(Case& c) {
    if (!c.kindIn({AttestationPresence, AttestationSuiviJapTrimestrielle})) return;
    if (c.kind == AttestationSuiviJapTrimestrielle && c.holds(Fact::DueDatePassed) &&
        !c.holds(Fact::Issued, false))
        c.add("E05.overdue");
    if (!c.recipientIn({Recipient::Jap, Recipient::Judge, Recipient::ApDirector})) return;
    const bool carried = c.facts.choice<DeliveredVia>(Fact::DeliveredVia) == DeliveredVia::Patient;
    const bool otherHand = c.facts.stated(Fact::HandedBy) && !c.facts.stated(Fact::DeliveredVia) &&
                           c.facts.choice<Hand>(Fact::HandedBy) != Hand::Patient;
    if (!carried || otherHand) c.add("E05.hands");
}

// E17: the one opening that a text makes in P25 and P26 (CPP 720-1-1).
void urgentSuspension(Case& c) {
    if (c.kind != SuspensionPeineUrgente) return;
    const bool urgent = !c.lacks(Fact::Emergency);
    const bool head = c.signer() == Hand::ResponsableUnite;
    if (!urgent) c.add("E17.not_urgent");
    if (!head) c.add(c.signer() == Hand::None ? "E17.unsigned" : "E17.signer");
    if ((!urgent || !head) && c.facts.is(Fact::Treating)) c.add("P26.expertise");
    if (c.lacks(Fact::Justification)) c.add("E17.justification");
    if (c.lacks(Fact::PatientInformed)) c.add("E17.informed");
    if (urgent && head) c.add("E17.exception");
}

// P26, T03: who cares for a patient is no expert in his case.
void expertise(Case& c) {
    const bool treating = c.facts.is(Fact::Treating);
    if (c.kindIn({Expertise, CertificatPreuvePenale})) c.add("T03.expertise");
    if (c.kindIn({Expertise, CertificatPreuvePenale, CompatibiliteGardeAVue})) {
        if (treating) c.add("P26.expertise");
        return;
    }
    if (c.kind == RefusRequisition) return c.add("P26.refusal");
    const bool own = c.kindIn({AttestationPresence, AttestationSuiviJapTrimestrielle, SuspensionPeineUrgente,
                               SignalementRisque, SignalementSevices, RefusCertificatIndu, CpuSummonsReply});
    const bool answers = (isCertificate(c) || isEncounter(c) || isRecordPaper(c) ||
                          c.kindIn({LetterToProfessional, LettreDeLiaison})) &&
                         !own;
    const bool ordered = answers && c.requesterIs({Requester::Judge, Requester::Police});
    const bool forInquiry = c.discloses() && c.recipient == Recipient::Investigator && !own;
    if (treating && (ordered || forInquiry)) c.add("P26.requisition");
}

// T21: no text asks for it; the doctor decides, and refuses what is undue.
void untextedRequest(Case& c) {
    if (c.kind == RefusCertificatIndu) return c.add("T21.refusal");
    if (c.kind != IncompatibiliteIsolement) return;
    const auto decision = c.facts.choice<DoctorDecision>(Fact::DoctorDecision);
    if (!decision) return c.add("T21.decision");
    c.add(*decision == DoctorDecision::Refused ? "T21.undue" : "T21.doctor_decides");
}

// S01: from doctor to doctor, never to the préfecture.
void illForeigner(Case& c) {
    if (c.recipient == Recipient::Prefecture && c.discloses() && c.kind != ShuttleForm)
        c.add("S01.prefecture");
    if (c.kind != CertificatOfii) return;
    const bool doctor = c.recipientIn({Recipient::OfiiMedicalService, Recipient::Patient, Recipient::Record,
                                       Recipient::None, Recipient::DesignatedDoctor, Recipient::OutsideDoctor,
                                       Recipient::OtherHealthProfessional, Recipient::Hospital,
                                       Recipient::SameCareTeam, Recipient::Prefecture});
    if (!doctor) c.add("S01.doctor_only");
    if (c.lacks(Fact::PatientRequest) || !c.requesterIs({Requester::Patient}) || c.revoked() || c.opposed())
        c.add("S01.request");
    if (c.lacks(Fact::Sealed) || c.facts.choice<Channel>(Fact::Channel) == Channel::Mail) c.add("S01.sealed");
    if (c.facts.stated(Fact::Content) &&
        (c.content() == Content::Full || c.content() == Content::PrognosisOrIncompatibility))
        c.add("S01.content");
}

// S02: reference, identity, dates, one return address, tracked return, and not one word on health.
void shuttle(Case& c) {
    if (c.kind != ShuttleForm) return;
    const bool complete = c.facts.choice<Addressee>(Fact::Addressee) && !c.lacks(Fact::Dated) &&
                          !c.lacks(Fact::Receipt) && !c.lacks(Fact::IdentityChecked);
    if (!complete) c.add("S02.tracking");
}

}  // namespace

void checkAuthorities(Case& c) {
    contentCeiling(c);
    logisticsOnly(c);
    safetyReport(c);
    illTreatment(c);
    throughThePatient(c);
    urgentSuspension(c);
    expertise(c);
    untextedRequest(c);
    illForeigner(c);
    shuttle(c);
}

}  // namespace serment::deontology
