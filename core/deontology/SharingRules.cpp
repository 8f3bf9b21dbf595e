// SPDX-License-Identifier: GPL-3.0-or-later
// Who else may learn of it: exchange and sharing, oppositions, the commission, readers who receive nothing.
#include "core/deontology/Case.h"

namespace serment::deontology {

using enum DocumentKind;

namespace {

// P05: attendance is not disclosure, and no consent opens that door.
void commission(Case& c) {
    if (c.kind == CpuSummonsReply) c.add("T07.summons");
    const bool towards = c.recipient == Recipient::Cpu || c.kind == NoteForCpu;
    if (towards && c.content() != Content::None) c.add("P05.health");
}

// The row of the matrix has no such reader: the clause of that reader says why.
void readerOutsideMatrix(Case& c) {
    if (!c.discloses()) return;
    const std::string& refusal = c.catalogue.profile(c.recipient).refusal;
    const auto& readers = c.catalogue.profile(c.kind).recipients;
    if (refusal.empty() || std::find(readers.begin(), readers.end(), c.recipient) != readers.end()) return;
    c.add(refusal);
}

void agreementToShare(Case& c) {
    const bool spip = c.recipient == Recipient::Spip;
    if (c.opposed()) c.add(spip ? "P03.opposition" : "P02.opposition");
    if (!c.agreed()) c.add(spip ? "P02.agreement_spip" : "P02.agreement");
    if (c.lacks(Fact::ConsentForm, c.given())) c.add("E06.form");
    if (c.lacks(Fact::ConsentDate, c.given())) c.add("E06.date");
}

// P03: the right to oppose is told, with its date, before anything reaches the SPIP.
void noticeOfOpposition(Case& c) {
    const bool spip = c.recipient == Recipient::Spip;
    const bool untold = c.lacks(Fact::PatientInformed, false);
    if (untold && !spip) c.add("E06.informed");
    if (!isSocialReader(c)) return;
    if (c.lacks(Fact::OppositionNoticeDate, spip) || (untold && spip)) c.add("P03.notice");
    if (c.opposed() && c.lacks(Fact::OppositionDate, false)) c.add("P03.opposition_date");
}

// Nobody in particular: no name, or a letter known to have no addressee.
bool unnamed(const Case& c, bool concerned) {
    return c.lacks(Fact::NamedRecipient, concerned) ||
           (c.facts.stated(Fact::Addressee) && !c.facts.choice<Addressee>(Fact::Addressee));
}

void whoAndWhatFor(Case& c) {
    if (unnamed(c, true)) {
        c.add("P02.named_recipient");
        c.add("T05.recipient");
    }
    if (!c.facts.choice<Purpose>(Fact::Purpose)) {
        c.add("P02.purpose");
        c.add("T06.necessity");
    }
    if (c.lacks(Fact::MissionScope)) {
        c.add("P04a.mission");
        c.add("T06.mission");
        if (c.recipientIn({Recipient::Pass, Recipient::Clat, Recipient::Msp})) c.add("S07.directory");
    }
}

void sharing(Case& c) {
    // S02: reference, identity and dates travel on the shuttle form; they are no exchange on health.
    const bool shuttle = c.kind == ShuttleForm &&
                         (c.content() == Content::Logistics || c.content() == Content::DatesRegularity);
    if (!isSharingReader(c) || !c.discloses() || shuttle) return;
    agreementToShare(c);
    noticeOfOpposition(c);
    whoAndWhatFor(c);
    if (c.lacks(Fact::PriorNotice, isSocialReader(c))) c.add("E16.notice");
    if (isSocialReader(c)) c.add("P04b.own_duties");
    const bool bundle = c.kindIn({DocumentKind::RecordCopy, ExitBundle, TransferBundle, RecordAccess});
    const bool whole = c.content() == Content::Full && (bundle || c.facts.stated(Fact::Content));
    const bool letter = c.kindIn({LettreDeLiaison, LetterToDesignatedDoctor});
    // The content check leaves acts alone: a whole record opened to a social reader is refused here.
    const bool unbounded = !isSocialReader(c) || c.kind == RecordAccess;
    if (unbounded && !letter && (whole || c.content() == Content::PreventionFile)) c.add("P02.necessary");
    if (c.recipient == Recipient::MedecinCoordonnateur && c.facts.stated(Fact::Purpose) &&
        c.facts.choice<Purpose>(Fact::Purpose) != Purpose::InjonctionDeSoins)
        c.add("T15.purpose");
    if (c.recipient == Recipient::Clat) c.add("S06.clat");
}

// L.1110-12: inside the team the patient is told, and may oppose.
void careTeam(Case& c) {
    if (!c.discloses()) return;
    const bool inside =
        isCareTeam(c) || c.recipientIn({Recipient::DesignatedDoctor, Recipient::PreventionDoctor});
    // Who was asked and said no has opposed.
    const bool refused = c.consent() == Consent::Refused || c.consent() == Consent::Withdrawn;
    if ((inside && c.opposed()) || (isCareTeam(c) && refused)) c.add("E06.opposition");
    if (isCareTeam(c) && c.lacks(Fact::PatientInformed, c.facts.strict())) c.add("E06.informed");
    if (inside && unnamed(c, false)) c.add("T05.recipient");
    if (c.kind == WrittenSummary && c.recipientIn({Recipient::SameCareTeam, Recipient::UsmpStaff}))
        c.add(c.lacks(Fact::NamedRecipient) ? "T26.coordinator" : "T26.meeting");
}

// T25: coordination only within care.
void careLink(Case& c) {
    const bool professional = isCareTeam(c) || isSharingReader(c) ||
                              c.recipientIn({Recipient::Record, Recipient::None, Recipient::PreventionDoctor,
                                             Recipient::DesignatedDoctor, Recipient::NewUnitResponsable});
    if (professional && c.lacks(Fact::CareLink, c.kind == RecordAccess)) c.add("T25.care_link");
    if (c.kind == RecordAccess && c.signer() == Hand::Secretary) c.add("T05.role");
    const bool outsider =
        isAuthority(c) || c.recipientIn({Recipient::Cpu, Recipient::Procureur, Recipient::Spip,
                                         Recipient::Investigator, Recipient::Prefecture});
    if (outsider && c.discloses() && (isRecordPaper(c) || c.kind == TransferBundle)) c.add("T04.no_role");
}

// T04: what is no paper concerns the patient and the team. Who is said to stand in the room is P01's matter.
void actsStayInside(Case& c) {
    if (isPaper(c.kind) || c.kind == RecordAccess || c.content() == Content::None) return;
    const bool spokenOf = c.facts.stated(Fact::GuardPresent) || c.facts.stated(Fact::SecurityMeasure);
    const bool seen = isEncounter(c) || c.kind == VisiteMedecinExterieur;
    const bool inTheRoom = seen && spokenOf && c.recipientIn({Recipient::Guards, Recipient::Escort});
    // The director passes the request on to the interregional director (T11).
    const bool asksLeave = c.kind == VisiteMedecinExterieur && c.recipient == Recipient::ApDirector;
    const bool outsider = isAuthority(c) || isSocialReader(c) ||
                          c.recipientIn({Recipient::Cpu, Recipient::Procureur, Recipient::Investigator,
                                         Recipient::Prefecture, Recipient::Family, Recipient::ThirdParty,
                                         Recipient::Lawyer, Recipient::Heirs, Recipient::OfiiMedicalService,
                                         Recipient::SocialSecurityFund, Recipient::OccupationalPhysician});
    if (outsider && !inTheRoom && !asksLeave) c.add("T04.act");
}

void onlineRecord(Case& c) {
    if (c.kind != MonEspaceSante && c.recipient != Recipient::PatientOnlineRecord) return;
    if (c.content() == Content::None) return;
    // « à sa demande »: a request that somebody stated, never one that is presumed.
    const bool asked = c.facts.stated(Fact::PatientRequest)
                           ? c.facts.is(Fact::PatientRequest)
                           : c.facts.stated(Fact::Requester) && c.requesterIs({Requester::Patient});
    if (c.revoked() || !(c.agreed() || asked)) c.add("P20.agreement");
    if (c.opposed()) c.add("P20.opposition");
}

void ownDuties(Case& c) {
    if (c.kind == OwnDutiesSheet && c.recipient != Recipient::None) c.add("P04b.sent");
}

void beforeRelease(Case& c) {
    if (!c.holds(Fact::ExitPlanned, c.kindIn({ExitBundle, AccessLeaflet}))) return;
    c.add("T14.visit");
    if (c.holds(Fact::JudicialObligation, false)) c.add("T15.before_release");
}

}  // namespace

void checkSharing(Case& c) {
    commission(c);
    readerOutsideMatrix(c);
    sharing(c);
    careTeam(c);
    careLink(c);
    actsStayInside(c);
    onlineRecord(c);
    ownDuties(c);
    beforeRelease(c);
}

}  // namespace serment::deontology
