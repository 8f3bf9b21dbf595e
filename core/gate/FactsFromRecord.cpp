// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/FactsFromRecord.h"

#include <algorithm>

#include "core/access/Settings.h"
#include "core/consent/ConsentFacts.h"
#include "core/directory/Partner.h"
#include "core/gate/Register.h"
#include "core/people/Detainee.h"
#include "core/records/Encounter.h"

namespace serment::gate {

namespace {

using deontology::Fact;
using deontology::Facts;
using deontology::Hand;

// What the user may not read stays unset, which the rules read as strictly as they can.
bool unreadable(const Error& error) {
    return error.code == ErrorCode::NoCompartmentKey || error.code == ErrorCode::NotPermitted;
}

Hand handOf(access::Role role) {
    switch (role) {
        case access::Role::CoordinatingPhysician:
            return Hand::ResponsableUnite;
        case access::Role::Physician:
        case access::Role::Psychiatrist:
        case access::Role::PreventionPhysician:
            return Hand::Doctor;
        case access::Role::Psychologist:
            return Hand::Psychologist;
        case access::Role::Nurse:
        case access::Role::PsychiatricNurse:
            return Hand::Nurse;
        case access::Role::Secretary:
            return Hand::Secretary;
        case access::Role::Pharmacist:
        case access::Role::HospitalIt:
            return Hand::None;
    }
    return Hand::None;
}

// What the author answered on the form. A value of the wrong type is a fault of the template, not of the
// author.
Result<void> addStated(Facts& facts, const QJsonObject& stated) {
    for (auto it = stated.begin(); it != stated.end(); ++it) {
        if (isAnsweredByRecord(it.key())) continue;
        if (facts.setFromJson(it.key(), it.value())) continue;
        // A number where the rules want to know whether there is one (days of ITT).
        const QString words = it.value().toVariant().toString();
        if (const auto set = facts.setFromJson(it.key(), words); !set) return set;
    }
    return {};
}

// What others ask of a unit that no care explains (T03, P26, E02, R.412-112).
bool isForeignToCare(deontology::DocumentKind kind) {
    using deontology::DocumentKind;
    return kind == DocumentKind::Expertise || kind == DocumentKind::CertificatPreuvePenale ||
           kind == DocumentKind::CertificatAdmission || kind == DocumentKind::CompatibiliteGardeAVue ||
           kind == DocumentKind::AptitudeSuiviRenforce || kind == DocumentKind::NoteForCpu;
}

// What holds of every paper that the program makes.
void addPaper(Facts& facts, const Outgoing& outgoing) {
    facts.set(Fact::Written, true);
    facts.set(Fact::Dated, true);
    facts.set(Fact::Signed, true);
    facts.set(Fact::Issued, true);
    facts.set(Fact::OnlyCopy, false);
    facts.set(Fact::IncarcerationMotive, false);  // the program has no field for it (T01)
    if (!facts.stated(Fact::Original)) facts.set(Fact::Original, false);
    facts.set(Fact::NamedRecipient, !outgoing.recipientName.trimmed().isEmpty());
    if (!outgoing.recipientName.trimmed().isEmpty())
        facts.set(outgoing.recipient == deontology::Recipient::NewUnitResponsable
                      ? deontology::Addressee::ResponsableMedical
                      : deontology::Addressee::Other);
    // The paper is itself what the rule asks for.
    if (outgoing.kind == deontology::DocumentKind::AvisIsolement) facts.set(Fact::WrittenOpinion, true);
    if (outgoing.kind == deontology::DocumentKind::AccessLeaflet) facts.set(Fact::LeafletGiven, true);
    facts.set(Fact::RelatedToCare, !isForeignToCare(outgoing.kind));
}

Result<void> addHands(Facts& facts, const Outgoing& outgoing) {
    if (!outgoing.requester.isEmpty()) {
        if (const auto set = facts.setFromJson(QStringLiteral("requester"), outgoing.requester); !set)
            return set;
        if (outgoing.requester == QStringLiteral("patient")) facts.set(Fact::PatientRequest, true);
    }
    if (outgoing.handedBy == QStringLiteral("patient")) {
        facts.setHandedBy(Hand::Patient);
        if (!facts.stated(Fact::DeliveredVia)) facts.set(deontology::DeliveredVia::Patient);
    } else if (!facts.stated(Fact::DeliveredVia)) {
        facts.set(deontology::DeliveredVia::Unit);
    }
    return {};
}

void addConsent(Facts& facts, const consent::ConsentFacts& held) {
    // The words of the register are those of POLICY; an unknown one is left unset, which reads as the
    // strictest.
    const auto word = [&](const char* name, const QString& value) {
        return facts.setFromJson(QLatin1String(name), value).has_value();
    };
    word("consent", held.consent);
    word("consent_scope", held.consentScope);
    word("opposition", held.opposition);
    facts.set(Fact::ConsentDate, held.consentDate.isValid());
    facts.set(Fact::ConsentForm, held.hasInformationCategories && held.hasProfessionalCategories &&
                                     held.hasMedium && held.hasSecurity && held.consentDate.isValid());
    facts.set(Fact::OppositionDate, held.oppositionDate.isValid());
    facts.set(Fact::OppositionNoticeDate, held.oppositionNoticeDate.isValid());
    facts.set(Fact::Mandate, held.hasMandate);
    facts.set(Fact::MandateSigned, held.isMandateSigned);
    if (held.isIdentityChecked) facts.set(Fact::IdentityChecked, true);
    if (held.patientInformed) facts.set(Fact::PatientInformed, true);
    if (held.judicialConsequencesExplained) facts.set(Fact::ConsequencesExplained, true);
    if (!facts.stated(Fact::Purpose) && !held.purpose.isEmpty()) word("purpose", held.purpose);
}

// An answer about another paper for the same reader says nothing of one that needs no agreement.
consent::ConsentFacts bearingOn(consent::ConsentFacts held, deontology::ConsentNeed need) {
    const bool needed = need == deontology::ConsentNeed::Consent || need == deontology::ConsentNeed::Express;
    if (needed || held.consentScope == QStringLiteral("same")) return held;
    held.consent = QStringLiteral("not_asked");
    held.consentScope = QStringLiteral("same");
    return held;
}

Result<void> addExaminations(Facts& facts, access::Session& session, const Outgoing& outgoing) {
    const auto encounters = records::encounterDates(session, outgoing.detainee);
    if (!encounters) return tl::unexpected<Error>(encounters.error());
    const auto linked =
        std::find_if(encounters->begin(), encounters->end(), [&](const records::EncounterDate& each) {
            return each.id == outgoing.examination && !outgoing.examination.isNull();
        });
    const bool found = linked != encounters->end();
    facts.set(Fact::Examined, found);
    facts.set(Fact::SameAuthorAsExam, found && linked->author.id == session.user().id);
    facts.set(Fact::CareLink, !encounters->empty());
    if (!encounters->empty()) {
        const qint64 days = encounters->front().occurredAt.daysTo(session.clock().nowUtc());
        facts.setNumber(Fact::LastEntryDays, static_cast<double>(std::max<qint64>(0, days)));
    }
    return {};
}

bool isExitPaper(deontology::DocumentKind kind) {
    using deontology::DocumentKind;
    return kind == DocumentKind::ExitOrdonnance || kind == DocumentKind::ExitBundle ||
           kind == DocumentKind::LettreDeLiaison;
}

// The register knows whether the leaflet left (P12, P18).
Result<void> addLeaflet(Facts& facts, access::Session& session, const Outgoing& outgoing) {
    DisclosureFilter filter;
    filter.detainee = outgoing.detainee;
    filter.kind = deontology::kindName(deontology::DocumentKind::AccessLeaflet);
    filter.withCancelled = false;
    const auto given = disclosures(session, filter);
    if (!given) return tl::unexpected<Error>(given.error());
    if (!given->empty()) facts.set(Fact::LeafletGiven, true);
    return {};
}

// P04, T06: the mission of a partner of the directory, found by the name on the paper. What the directory
// knows goes before what the form says.
Result<void> addMission(Facts& facts, access::Session& session, const Outgoing& outgoing) {
    const auto known = directory::partners(session, outgoing.recipient);
    if (!known) return tl::unexpected<Error>(known.error());
    for (const auto& partner : *known) {
        const bool named = outgoing.recipientName.contains(partner.name, Qt::CaseInsensitive) ||
                           (!partner.structure.isEmpty() &&
                            outgoing.recipientName.contains(partner.structure, Qt::CaseInsensitive));
        if (named && partner.isInUse())
            facts.set(Fact::MissionScope, !partner.missionScope.trimmed().isEmpty());
    }
    return {};
}

// Nothing when the birth date is unknown: an adult's agreement is then asked for.
Result<void> addAge(Facts& facts, access::Session& session, const Outgoing& outgoing) {
    const auto person = people::detainee(session, outgoing.detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    if (!person->identity.birthDate) return {};
    const int age = person->identity.birthDate->ageOn(session.clock().today());
    facts.setNumber(Fact::PatientAge, age);
    facts.set(Fact::Minor, age < 18);
    // What an exit asks for is asked of the papers of an exit, not of each paper on the way to it.
    if (person->stay && isExitPaper(outgoing.kind))
        facts.set(Fact::ExitPlanned, person->stay->plannedRelease.isValid());
    return {};
}

}  // namespace

Result<Facts> factsFor(access::Session& session, const deontology::Catalogue& catalogue,
                       const Outgoing& outgoing) {
    Facts facts = Facts::unknown(outgoing.kind, outgoing.recipient);
    if (const auto added = addStated(facts, outgoing.stated); !added)
        return tl::unexpected<Error>(added.error());
    addPaper(facts, outgoing);
    if (const auto added = addHands(facts, outgoing); !added) return tl::unexpected<Error>(added.error());
    facts.setSigner(handOf(session.user().role));
    facts.set(Fact::Treating, true);
    // The prevention physician holds no care file here, so cannot be the one who treats (P28); for anybody
    // else the unit does not know, and the rule asks for the reason.
    if (session.user().role == access::Role::PreventionPhysician)
        facts.set(Fact::SameAuthorAsTreating, false);
    facts.set(catalogue.profile(outgoing.kind).content);
    const auto profile = access::unitProfile(session);
    if (!profile) return tl::unexpected<Error>(profile.error());
    facts.set(Fact::UnitPhone, !profile->telephone.trimmed().isEmpty());
    if (const auto added = addMission(facts, session, outgoing); !added && !unreadable(added.error()))
        return tl::unexpected<Error>(added.error());
    if (outgoing.detainee.isNull()) return facts;
    if (const auto added = addAge(facts, session, outgoing); !added)
        return tl::unexpected<Error>(added.error());

    if (const auto added = addLeaflet(facts, session, outgoing); !added)
        return tl::unexpected<Error>(added.error());
    const auto held =
        consent::consentFactsFor(session, outgoing.detainee, deontology::recipientName(outgoing.recipient),
                                 deontology::kindName(outgoing.kind), session.clock().today());
    // Who does not hold the register of consents (secretary, prevention) releases only what needs none.
    if (held)
        addConsent(facts, bearingOn(*held, catalogue.profile(outgoing.kind).consent));
    else if (!unreadable(held.error()))
        return tl::unexpected<Error>(held.error());
    if (const auto added = addExaminations(facts, session, outgoing); !added) {
        if (!unreadable(added.error())) return tl::unexpected<Error>(added.error());
    }
    return facts;
}

}  // namespace serment::gate
