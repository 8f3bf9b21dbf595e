// SPDX-License-Identifier: GPL-3.0-or-later
// The record: kept, shown, copied, handed over at an exit or a transfer, and one day destroyed.
#include "core/deontology/Case.h"

namespace serment::deontology {

using enum DocumentKind;
using RecordKind = DocumentKind;  // Record, RecordCopy… are names of facts or readers too

namespace {

bool isExitPaper(const Case& c) {
    return c.kindIn({ExitBundle, ExitOrdonnance});
}

// P12, P18: how to obtain every one of the records.
void leafletAndRegistry(Case& c) {
    // Who says that no exit is planned is past P12. In the program an unknown date is no such answer.
    const bool staying =
        c.facts.stated(Fact::ExitPlanned) && !c.holds(Fact::ExitPlanned) && !c.facts.strict();
    const bool about = c.kindIn({RecordKind::Record, RecordAccess}) || (c.kind == AccessLeaflet && !staying);
    const bool leaving =
        c.holds(Fact::ExitPlanned, isExitPaper(c) || c.kind == AccessLeaflet) || (isExitPaper(c) && !staying);
    if (c.lacks(Fact::LeafletGiven, leaving || about) && (about || !staying)) {
        if (leaving) c.add("P12.leaflet");
        if (about || !leaving) c.add("P18b.how_to_obtain");
    }
    if (c.lacks(Fact::RecordsRegistryComplete, about || c.kindIn({RecordKind::RecordCopy, ExitBundle}))) {
        c.add("P18a.registry");
        c.add("T19.several");
    }
}

// P13: what leaves with the patient.
void exitChecklist(Case& c) {
    if (!c.kindIn({ExitBundle, TransferBundle})) return;
    bool incomplete = false;
    const auto item = [&](Fact fact, const char* clause) {
        if (!c.lacks(fact)) return;
        incomplete = true;
        c.add(clause);
    };
    item(Fact::RecordCopy, "P13.record_copy");
    item(Fact::Ordonnances, "P13.ordonnances");
    item(Fact::LettreLiaison, "P13.lettre_liaison");
    if (incomplete && c.lacks(Fact::Reason)) c.add("P13.reason");
}

void designatedDoctor(Case& c) {
    if (c.kind != LetterToDesignatedDoctor && !(c.recipient == Recipient::DesignatedDoctor && c.discloses()))
        return;
    if (c.lacks(Fact::DesignatedDoctor) ||
        (c.facts.stated(Fact::Addressee) && !c.facts.choice<Addressee>(Fact::Addressee)))
        c.add("P14.designated_doctor");
    const bool asked = c.facts.stated(Fact::PatientRequest)
                           ? c.facts.is(Fact::PatientRequest)
                           : c.requesterIs({Requester::Patient}) && !c.lacks(Fact::PatientRequest);
    if (!asked || c.revoked()) c.add("P14.request");
    if (c.facts.choice<Channel>(Fact::Channel) == Channel::Mail || c.lacks(Fact::Sealed, false))
        c.add("P14.secure_channel");
    c.add("P14.sent");
}

void prescriptions(Case& c) {
    if (!c.kindIn({Ordonnance, ExitOrdonnance})) return;
    if (c.lacks(Fact::UnitPhone)) c.add("P15.unit_phone");
    if (c.kind == ExitOrdonnance) c.add("P15.tell_early");
}

// Papers that carry clinical matter, and therefore travel closed.
bool isClinicalPaper(const Case& c) {
    return isPaper(c.kind) && contentLevel(c.kind) == ContentLevel::Full && c.content() != Content::None;
}

// P16, P21: sealed, carried by somebody known, acknowledged.
void handOver(Case& c) {
    const bool moves =
        c.kindIn({TransferBundle, ExitBundle}) ||
        (isClinicalPaper(c) && c.recipientIn({Recipient::Hospital, Recipient::Uhsi, Recipient::Uhsa,
                                              Recipient::OutsideDoctor, Recipient::NewUnitResponsable}));
    if (c.lacks(Fact::Sealed, moves) && (isClinicalPaper(c) || c.kindIn({ExtractionSheet, AnswerSlip})))
        c.add("P21.sealed");
    const auto carrier = c.facts.choice<Carrier>(Fact::Carrier);
    if (moves || c.facts.stated(Fact::Carrier)) {
        if (!carrier) c.add("P21.carrier");
        if (carrier == Carrier::ApMail && isClinicalPaper(c)) c.add("P21.administration_mail");
    }
    if (c.lacks(Fact::Receipt, moves) && c.kind != ShuttleForm) c.add("P21.receipt");
    if (c.lacks(Fact::MedicalLetterSealed, c.kind == ExtractionSheet)) c.add("P21.medical_letter");
    if (c.kind == ExtractionSheet) c.add("T16.escort_cancelled");
    if (!isClinicalPaper(c)) return;
    if (c.facts.stated(Fact::HandedBy) && c.facts.choice<Hand>(Fact::HandedBy) == Hand::Surveillant)
        c.add("P21.surveillant");
    if (c.facts.stated(Fact::DeliveredVia) &&
        c.facts.choice<DeliveredVia>(Fact::DeliveredVia) == DeliveredVia::ApMail)
        c.add("P21.administration_mail");
    if (c.facts.stated(Fact::Channel) && c.facts.choice<Channel>(Fact::Channel) == Channel::Mail)
        c.add("P16.channel");
}

void upToDate(Case& c) {
    if (c.kind == RecordKind::RecordDeletion)
        c.add(c.holds(Fact::OnlyCopy) ? "P17b.only_copy" : "P17b.custody");
    if (c.kind != RecordKind::Record) return;
    const auto days = c.facts.number(Fact::LastEntryDays);
    const bool known = c.facts.stated(Fact::SeenSinceLastEntry);
    const auto limit = c.catalogue.value(
        QStringLiteral("P17a"), known ? QStringLiteral("days_when_seen") : QStringLiteral("days"), c.date);
    if (days && limit && c.facts.is(Fact::SeenSinceLastEntry) && *days > *limit) c.add("P17a.stale");
}

// T13: a copy goes to the head of the new unit, the original stays.
void transfer(Case& c) {
    if (c.holds(Fact::Original, c.kindIn({TransferBundle, RecordKind::RecordCopy, ExitBundle})) &&
        isPaper(c.kind))
        c.add("T13.original");
    if (c.kind != TransferBundle && c.recipient != Recipient::NewUnitResponsable) return;
    const bool toUnit = c.recipient == Recipient::NewUnitResponsable;
    if (toUnit && c.facts.choice<Addressee>(Fact::Addressee) != Addressee::ResponsableMedical)
        c.add("T13.addressee");
    if (c.lacks(Fact::PatientInformed)) c.add("T13.informed");
    const bool refused = c.consent() == Consent::Refused || c.consent() == Consent::Withdrawn;
    if (toUnit && (c.opposed() || refused)) c.add("T13.opposition");
}

// P19, E08: counsel needs no mandate, others do.
void representatives(Case& c) {
    const bool record = isRecordPaper(c) || !isCertificate(c);
    if (c.recipient == Recipient::Lawyer && c.discloses() && record) {
        if (c.lacks(Fact::PatientRequest) || !c.requesterIs({Requester::Patient, Requester::Lawyer}) ||
            c.revoked())
            c.add("P19a.request");
        if (c.opposed()) c.add("P19a.opposition");
        if (c.holds(Fact::SeriousDoubt) && !c.facts.is(Fact::VerifiedWithPatient)) c.add("E08.doubt");
    }
    const bool capableAdult = !c.minor() && !c.facts.is(Fact::UnableToProtectSelf);
    const bool third = c.recipient == Recipient::ThirdParty ||
                       (c.recipient == Recipient::Family && isRecordPaper(c)) ||
                       (c.recipient == Recipient::ParentOrGuardian && capableAdult);
    if (!third || !c.discloses()) return;
    if (!c.facts.is(Fact::Mandate) || !c.facts.is(Fact::MandateSigned)) c.add("P19b.mandate");
    if (c.opposed() || c.consent() == Consent::Withdrawn) c.add("P19b.withdrawn");
    if (c.lacks(Fact::IdentityChecked)) c.add("E08.identity");
}

void heirsAndParents(Case& c) {
    if (!c.discloses()) return;
    const bool refused = c.consent() == Consent::Refused || c.consent() == Consent::Withdrawn;
    if (c.recipient == Recipient::ParentOrGuardian && (c.opposed() || (c.minor() && refused)))
        c.add("E07.minor_objects");
    if (c.recipient != Recipient::Heirs) return;
    if (c.opposed()) c.add("E07.heirs_opposed");
    if (c.facts.missing(Fact::YearsSinceDeath)) c.add("E07.heirs_death");
    if (!c.facts.choice<Purpose>(Fact::Purpose) || c.lacks(Fact::Reason, false)) c.add("E07.heirs_purpose");
}

// E07: 48 hours to think, 8 days to answer, two months when the information is more than five years old.
void accessClock(Case& c) {
    const QString rule = QStringLiteral("E07");
    if (c.facts.missing(Fact::HoursSinceRequest)) return c.add("E07.clock");
    const auto hours = c.facts.number(Fact::HoursSinceRequest);
    if (!hours) return;
    const bool old = c.facts.is(Fact::InformationOlderThan5Years);
    const auto first = c.catalogue.value(rule, QStringLiteral("reflection_hours"), c.date);
    const auto last =
        c.catalogue.value(rule, old ? QStringLiteral("old_hours") : QStringLiteral("hours"), c.date);
    if (first && *hours < *first) c.add("E07.reflection");
    if (last && *hours > *last) c.add("E07.overdue");
}

void access(Case& c) {
    const bool personal = c.recipientIn({Recipient::Patient, Recipient::Lawyer, Recipient::ThirdParty,
                                         Recipient::Family, Recipient::ParentOrGuardian, Recipient::Heirs});
    if (!isRecordPaper(c) || !personal) return;
    const bool request = c.kindIn({RecordKind::RecordCopy, RecordAccess});
    if (request) accessClock(c);
    if (c.recipient != Recipient::ThirdParty && c.lacks(Fact::IdentityChecked, request))
        c.add("E07.identity");
    if (c.lacks(Fact::ThirdPartyDataRemoved)) c.add("E07.third_party_data");
    if (c.kind == RecordKind::RecordCopy && c.facts.stated(Fact::DeliveredVia) &&
        c.facts.choice<DeliveredVia>(Fact::DeliveredVia) == DeliveredVia::ApMail)
        c.add("E07.administration_mail");
    if (request) c.add("T17.on_site_or_copy");
}

void dischargeLetter(Case& c) {
    if (c.kind != LettreDeLiaison) return;
    if (c.lacks(Fact::SameDay)) c.add("E11.same_day");
    if (c.lacks(Fact::ComprehensionChecked)) c.add("E11.comprehension");
}

// R.1112-7: twenty years from the last stay, not before the 28th birthday; ten years from a death that came
// less than ten years after the last stay; nothing while a claim is pending.
void destruction(Case& c) {
    if (c.kind != RecordDestruction) return;
    const QString rule = QStringLiteral("E09");
    const auto years = c.catalogue.value(rule, QStringLiteral("years"), c.date);
    const auto age = c.catalogue.value(rule, QStringLiteral("age"), c.date);
    const auto afterDeath = c.catalogue.value(rule, QStringLiteral("years_after_death"), c.date);
    if (!years || !age || !afterDeath) return;
    c.add("E09.register");
    if (c.holds(Fact::ClaimPending)) c.add("E09.claim");
    const auto contact = c.facts.number(Fact::YearsSinceLastContact);
    const auto death = c.facts.number(Fact::YearsSinceDeath);
    const bool diedSoonAfter = death && (!contact || *contact - *death < *afterDeath);
    if (diedSoonAfter) {
        if (*death < *afterDeath) c.add("E09.death");
        return;
    }
    if (c.facts.missing(Fact::YearsSinceLastContact) || (contact && *contact < *years))
        c.add("E09.retention");
    const auto patientAge = c.facts.number(Fact::PatientAge);
    if (!death && (c.facts.missing(Fact::PatientAge) || (patientAge && *patientAge < *age)))
        c.add("E09.birthday");
}

}  // namespace

void checkRecord(Case& c) {
    leafletAndRegistry(c);
    exitChecklist(c);
    designatedDoctor(c);
    prescriptions(c);
    handOver(c);
    upToDate(c);
    transfer(c);
    representatives(c);
    heirsAndParents(c);
    access(c);
    dischargeLetter(c);
    destruction(c);
}

}  // namespace serment::deontology
