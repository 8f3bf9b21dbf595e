// SPDX-License-Identifier: GPL-3.0-or-later
// Seeing the patient: confidentiality, consent, information, requests for care, isolation, hunger strike,
// arrival.
#include "core/deontology/Case.h"

namespace serment::deontology {

using enum DocumentKind;

namespace {

void confidentiality(Case& c) {
    const bool seen = isEncounter(c) || c.kind == VisiteMedecinExterieur;
    if (seen && c.facts.missing(Fact::GuardPresent)) c.add("P01a.not_recorded");
    if (seen && c.facts.is(Fact::GuardPresent)) {
        const auto decision = c.facts.choice<DoctorDecision>(Fact::DoctorDecision);
        if (!decision) c.add("P01b.decision_missing");
        c.add(decision == DoctorDecision::Refused ? "P01b.presence_refused" : "P01b.guard_present");
    }
    if (c.holds(Fact::SecurityMeasure, seen || c.kind == ExtractionSheet))
        c.add(c.facts.is(Fact::SecurityReason) ? "P01c.recorded" : "P01c.reason_missing");
}

void consentBeforeStart(Case& c) {
    if (!isEncounter(c)) return;
    if (!c.facts.is(Fact::ConsentBeforeStart))
        c.add("P08.before_start");
    else if (c.revoked())
        c.add("P08.revoked");
    else if (c.facts.stated(Fact::Consent) && !c.given() && !c.facts.stated(Fact::ConsentBeforeStart))
        c.add("P08.before_start");
}

void information(Case& c) {
    const bool concerned = isEncounter(c) || c.kind == RefusDeSoins;
    if (c.lacks(Fact::InfoGiven, concerned)) c.add("P09.information");
    const bool needed = c.holds(Fact::InterpreterNeeded, concerned);
    const bool denied = c.facts.stated(Fact::InterpreterNeeded) && !needed;
    if (needed && !c.facts.is(Fact::InterpreterRecorded)) c.add("P09.interpreter");
    if (!denied && c.lacks(Fact::InterpreterRecorded, needed))
        c.add("S04.not_recorded");
    else if (needed)
        c.add("S04.bilingual_material");
}

// P10: a consent is for one préconisation or one act, and no other.
void ownConsent(Case& c) {
    const bool prescribes = c.kindIn({Ordonnance, ExitOrdonnance, VisitePrevention});
    const bool needs = c.catalogue.profile(c.kind).consent == ConsentNeed::Consent;
    if (c.given() && !c.sameScope() && c.kind != SignalementRisque)
        c.add("P10.other_scope");
    else if ((needs && !c.agreed()) || (prescribes && c.revoked()))
        c.add("P10.consent");
    if (needs && c.opposed()) c.add("P10.opposition");
    if (c.given() && c.lacks(Fact::ConsentDate, needs) && !isSharingReader(c)) c.add("P10.date");
    if (c.holds(Fact::Photos, c.kind == CertificatCoupsBlessures) && !c.facts.is(Fact::PhotoConsent))
        c.add("P10.photos");
    if (c.kind == RefusDeSoins && !c.facts.is(Fact::SignedByPatient) && !c.facts.is(Fact::Witness))
        c.add("P10.witness");
}

// P11: told to the patient, never to the judge by this route.
void judicialConsequences(Case& c) {
    const bool about = c.kindIn({SuiviIrregulier, RefusDeSoins});
    const bool orderedRefusal = c.kind == RefusDeSoins && c.holds(Fact::JudicialObligation);
    if ((c.kind == SuiviIrregulier || orderedRefusal) &&
        (isAuthority(c) || c.recipientIn({Recipient::Procureur, Recipient::Investigator, Recipient::Spip,
                                          Recipient::Cpu, Recipient::Pjj})))
        c.add("P11.told_to_judge");
    if (!c.holds(Fact::JudicialObligation, about)) return;
    const auto followUp = c.facts.choice<FollowUp>(Fact::FollowUp);
    const bool keptUp = c.facts.stated(Fact::FollowUp) && followUp == FollowUp::Regular;
    const bool irregular = followUp == FollowUp::Irregular || (c.kind == SuiviIrregulier && !keptUp);
    if (!irregular && c.consent() != Consent::Refused && c.consent() != Consent::Withdrawn &&
        c.kind != RefusDeSoins)
        return;
    c.add(c.lacks(Fact::ConsequencesExplained) ? "P11.consequences" : "P11.explained");
}

void neverAskedNeverDone(Case& c) {
    const bool written = isPaper(c.kind) || isEncounter(c);
    if (c.holds(Fact::IncarcerationMotive, written)) {
        c.add("T01.motive");
        if (isEncounter(c) || c.kindIn({TriDemandeDeSoins, RefusDeSoins, VisiteMedecinExterieur}))
            c.add("T02.discrimination");
    }
    const bool refusal = c.kindIn({RefusRequisition, RefusCertificatIndu, CpuSummonsReply});
    if (!refusal && c.lacks(Fact::RelatedToCare, isCertificate(c))) c.add("T03.unrelated");
}

void requestForCare(Case& c) {
    if (c.kind != TriDemandeDeSoins) return;
    const auto hand = c.facts.choice<Hand>(Fact::TriagedBy).value_or(Hand::None);
    if (hand == Hand::Surveillant || c.recipientIn({Recipient::Guards, Recipient::Escort}))
        c.add("E15.triage");
    else if (hand == Hand::Secretary || hand == Hand::Patient || hand == Hand::None)
        c.add("T12.triage");
    if (c.lacks(Fact::Written)) c.add("T12.written");
    if (c.facts.stated(Fact::HandedBy) && c.facts.choice<Hand>(Fact::HandedBy) == Hand::Surveillant)
        c.add(c.facts.stated(Fact::Sealed) && !c.facts.is(Fact::Sealed) ? "E15.readable" : "T12.collected");
    if (!c.requesterIs({Requester::Patient})) c.add("E02.source");
}

// R.213-19 and R.213-30: visits in isolation, confinement and disciplinary cells; the opinion beyond six
// months.
void isolation(Case& c) {
    const bool opinion = c.kind == AvisIsolement;
    if (c.facts.stated(Fact::VisitsThisWeek) || (opinion && c.facts.strict())) {
        const double visits = c.facts.number(Fact::VisitsThisWeek).value_or(0);
        if (visits <
            c.catalogue.value(QStringLiteral("E02"), QStringLiteral("visits_per_week"), c.date).value_or(0))
            c.add("E02.visits");
    }
    const auto limit = c.catalogue.value(QStringLiteral("E03"), QStringLiteral("months"), c.date);
    const auto months = c.facts.number(Fact::IsolationMonths);
    const bool lasting = months ? limit && *months > *limit : opinion;
    if (lasting && c.lacks(Fact::WrittenOpinion, opinion || months.has_value())) c.add("E03.opinion");
    if (opinion && c.lacks(Fact::Written)) c.add("E03.written");
}

// E04: never automated. The law tolerates in extremis what the Malta declaration condemns (RULES §5.5).
void hungerStrike(Case& c) {
    const bool strike = !c.facts.stated(Fact::HungerStrike) || c.facts.is(Fact::HungerStrike);
    if (c.kind == Ordonnance && c.revoked() && c.facts.is(Fact::HungerStrike) &&
        !c.facts.is(Fact::GraveDeterioration))
        c.add("E04.no_consent");
    if (c.kind != PrescriptionAlimentationForcee || c.agreed()) return;
    const bool medical = c.signer() == Hand::Doctor || c.signer() == Hand::ResponsableUnite;
    const auto decision = c.facts.choice<DoctorDecision>(Fact::DoctorDecision);
    if (!strike || !c.facts.is(Fact::GraveDeterioration)) {
        c.add("E04.no_consent");
        c.add("T09.integrity");
    } else if (!medical || decision == DoctorDecision::Refused) {
        c.add("E04.not_medical");
    } else if (!decision) {
        c.add("E04.decision_missing");
    } else {
        c.add("E04.grave");
    }
}

void outsideDoctor(Case& c) {
    if (c.kind == VisiteMedecinExterieur && c.lacks(Fact::InterregionalDecision)) c.add("T11.decision");
}

// A record in which nothing was ever written is that of an arrival.
void arrival(Case& c) {
    if (c.kind != DocumentKind::Record || !c.facts.missing(Fact::LastEntryDays)) return;
    for (const char* clause : {"T18.not_opened", "S03.arrival", "S05.psychotrauma", "S06.tuberculosis",
                               "E13.serology", "E14.addiction"})
        c.add(clause);
}

}  // namespace

void checkEncounter(Case& c) {
    confidentiality(c);
    consentBeforeStart(c);
    information(c);
    ownConsent(c);
    judicialConsequences(c);
    neverAskedNeverDone(c);
    requestForCare(c);
    isolation(c);
    hungerStrike(c);
    outsideDoctor(c);
    arrival(c);
}

}  // namespace serment::deontology
