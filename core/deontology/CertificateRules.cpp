// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates and attestations: who signs, on what ground, at whose request, for whom.
#include "core/deontology/Case.h"

namespace serment::deontology {

using enum DocumentKind;

namespace {

bool isAccessory(const Case& c) {
    return c.kindIn(
        {CertificatAccessoirePathologies, CertificatDouches, CertificatHandicap, CertificatSport});
}

// T23: the kinds that a text asks for.
bool isMandated(const Case& c) {
    return c.kindIn({ArretDeTravail, AccidentDuTravail, CertificatCoupsBlessures, AttestationRegime,
                     AttestationPresence, AttestationSuiviJapTrimestrielle, AvisIncompatibilite,
                     AvisIsolement, CertificatConseil, CertificatFamille});
}

// R.4127-76 is about every paper that a doctor hands over.
void form(Case& c) {
    const auto& signers = c.catalogue.profile(c.kind).signers;
    if (signers.empty()) return;
    const bool own = c.kindIn({SignalementRisque, SuspensionPeineUrgente});
    const bool mayNotSign = std::find(signers.begin(), signers.end(), c.signer()) == signers.end();
    const bool nobody = !own && c.signer() == Hand::None;
    if (nobody || c.lacks(Fact::Signed)) c.add("E10.unsigned");
    if (!own && !nobody && mayNotSign)
        c.add(c.kind == VisitePrevention ? "T22.signer" : "E10.signer");
    if (c.lacks(Fact::Dated)) c.add("E10.undated");
    if (c.lacks(Fact::Written, false) && !c.kindIn({AvisIncompatibilite, AvisIsolement}))
        c.add("E10.not_written");
}

// P22: nothing certified that was not seen by who certifies it.
void findings(Case& c) {
    const bool describes = c.kindIn({CertificatCoupsBlessures, SignalementSevices});
    if (isCertificate(c) || c.kind == FichePreconisations) {
        if (c.lacks(Fact::Examined))
            c.add("P22.not_examined");
        else if (c.lacks(Fact::SameAuthorAsExam))
            c.add("P22.other_author");
    }
    if (c.holds(Fact::NamesCulprit, describes)) c.add("P22.names_culprit");
    if (c.lacks(Fact::AllegationsQuoted, describes)) c.add("P22.allegations");
    if (c.lacks(Fact::Itt, false)) c.add("P22.itt_optional");
}

void mandated(Case& c) {
    if (!isMandated(c)) return;
    c.add("T23.mandated");
    const bool late = c.facts.stated(Fact::Issued)
                          ? !c.facts.is(Fact::Issued) &&
                                (!c.facts.stated(Fact::DueDatePassed) || c.facts.is(Fact::DueDatePassed))
                          : c.facts.is(Fact::DueDatePassed);
    if (late) c.add("P23.silence");
    const bool onRequest = c.kindIn({ArretDeTravail, AccidentDuTravail, CertificatCoupsBlessures});
    const bool fromAdministration = c.requesterIs({Requester::ApDirector, Requester::EmployerAp}) &&
                                    !c.facts.stated(Fact::PatientRequest);
    if (onRequest && (fromAdministration || c.lacks(Fact::PatientRequest))) c.add("T23.request");
}

// P24, T24: for the patient, at his request, in his interest, into his hands.
void accessory(Case& c) {
    if (!isAccessory(c)) return;
    if (!c.requesterIs({Requester::Patient})) c.add("P24.requester");
    if (c.lacks(Fact::PatientRequest)) c.add("P24.request");
    if (!c.facts.choice<Interest>(Fact::Interest)) c.add("P24.interest");
    const bool carried = c.facts.choice<DeliveredVia>(Fact::DeliveredVia) == DeliveredVia::Patient;
    const bool otherHand = c.facts.stated(Fact::HandedBy) && c.recipient != Recipient::Patient &&
                           c.facts.choice<Hand>(Fact::HandedBy) != Hand::Patient;
    if (!carried || otherHand) c.add("T24.hands");
    if (c.kind != CertificatAccessoirePathologies) return;
    if (c.recipient == Recipient::Patient) c.add("P24.disclosure_risk");
    if (!c.recipientIn({Recipient::Patient, Recipient::Record, Recipient::None})) c.add("T24.patient_only");
}

// T20: a certificate reaches family or counsel with the patient's express agreement only.
void familyOrCounsel(Case& c) {
    if (!c.recipientIn({Recipient::Family, Recipient::Lawyer}) || !c.discloses()) return;
    const bool certificate = isCertificate(c) || c.recipient == Recipient::Family;
    if (certificate && !isRecordPaper(c)) {
        if (!c.agreedExpressly()) c.add("T20.express");
        if (c.opposed()) c.add("T20.opposition");
        const bool beyond = c.content() == Content::Full && c.facts.stated(Fact::Content);
        if (beyond && c.kindIn({CertificatConseil, CertificatFamille})) c.add("T20.beyond_agreed");
        if (c.lacks(Fact::Sealed, false)) c.add("T20.sealed");
    }
}

// D.115-25: the patient is told, and has a double when he asks for one.
void toTheAdministration(Case& c) {
    const bool notice =
        c.kindIn({AttestationRegime, AvisIncompatibilite, IncompatibiliteIsolement, AvisIsolement});
    if (notice && c.lacks(Fact::PatientInformed)) c.add("E01.informed");
    if (c.kindIn({AttestationRegime, AvisIncompatibilite}) && c.lacks(Fact::DoubleGiven)) c.add("E01.double");
    if (c.kind == AvisIncompatibilite && c.lacks(Fact::Written)) c.add("E01.written");
    if (c.kind == FichePreconisations) c.add("P27.offer_double");
    if (c.kind == FichePreconisations && c.recipient == Recipient::ApDirector &&
        (c.content() == Content::Diagnosis || c.content() == Content::Drug || c.content() == Content::Full ||
         c.content() == Content::RevealingSpecialty || c.content() == Content::PathologyTreatmentStage))
        c.add("P27.reason");
    const bool textCited = c.facts.stated(Fact::Justification) && c.facts.is(Fact::Justification);
    if (c.kind == CertificatAdmission && !textCited) c.add("E02.admission");
}

// Beyond the prevention file and what a meeting needs, the prevention doctor is another health professional.
void towardsPrevention(Case& c) {
    if (c.kind == VisitePrevention || c.content() == Content::PreventionFile) return;
    const bool treatingFile = isRecordPaper(c) || c.content() == Content::Full || c.kind == TransferBundle;
    const bool practical = c.content() == Content::Logistics || c.content() == Content::DatesRegularity;
    if (!practical) c.add(treatingFile ? "P28.treating_file" : "P02.agreement");
}

// P28, T22, E12: prevention at work is not treatment, and fitness is for the occupational physician.
void prevention(Case& c) {
    if (c.kind == AptitudeSuiviRenforce) c.add("E12.fitness");
    if (c.recipient == Recipient::PreventionDoctor && c.discloses() && !c.agreed()) towardsPrevention(c);
    if (c.kind != VisitePrevention) return;
    c.add("E12.training");
    if (c.recipient == Recipient::ApDirector && c.lacks(Fact::Justification)) c.add("E12.text");
    if (!c.holds(Fact::SameAuthorAsTreating)) return;
    c.add(c.lacks(Fact::Reason) ? "P28.reason" : "P28.same_doctor");
}

}  // namespace

void checkCertificates(Case& c) {
    form(c);
    findings(c);
    mandated(c);
    accessory(c);
    familyOrCounsel(c);
    toTheAdministration(c);
    prevention(c);
}

}  // namespace serment::deontology
