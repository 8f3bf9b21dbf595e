// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Around.h"

#include "core/access/Settings.h"
#include "core/documents/Letterhead.h"
#include "core/people/Detainee.h"

namespace serment::documents {

namespace {

// "45871" as registers print it: "45 871". A number with letters stays as it is.
QString spaced(const QString& ecrou) {
    bool isNumber = false;
    ecrou.toULongLong(&isNumber);
    if (!isNumber || ecrou.size() < 5) return ecrou;
    QString result = ecrou;
    for (qsizetype at = result.size() - 3; at > 0; at -= 3) result.insert(at, QChar(0x00A0));
    return result;
}

PatientTraits::Sex sexOf(people::Sex sex) {
    switch (sex) {
        case people::Sex::Male:
            return PatientTraits::Sex::Male;
        case people::Sex::Female:
            return PatientTraits::Sex::Female;
        case people::Sex::Unknown:
            return PatientTraits::Sex::Unknown;
    }
    return PatientTraits::Sex::Unknown;
}

Result<PatientTraits> traitsOf(access::Session& session, const DetaineeId& id) {
    const auto person = people::detainee(session, id);
    if (!person) return tl::unexpected<Error>(person.error());
    const people::Identity& identity = person->identity;
    PatientTraits traits;
    traits.birthName = identity.familyName.toUpper();
    traits.usedName = identity.usedName.toUpper();
    traits.givenNames = identity.givenNames.join(QStringLiteral(", "));
    if (identity.birthDate) traits.birthDate = identity.birthDate->toDisplay();
    traits.birthPlace = identity.birthPlace;
    if (person->stay) traits.ecrou = spaced(person->stay->ecrou.toString());
    if (people::insMayLeave(identity)) traits.ins = identity.nir->display();
    traits.sex = sexOf(identity.sex);
    return traits;
}

bool isDoctor(access::Role role) {
    return signingRole(role) == QStringLiteral("doctor") ||
           signingRole(role) == QStringLiteral("responsable_unite");
}

}  // namespace

QString signingRole(access::Role role) {
    switch (role) {
        case access::Role::CoordinatingPhysician:
            return QStringLiteral("responsable_unite");
        case access::Role::Physician:
        case access::Role::Psychiatrist:
        case access::Role::PreventionPhysician:
            return QStringLiteral("doctor");
        case access::Role::Psychologist:
            return QStringLiteral("psychologist");
        case access::Role::Nurse:
        case access::Role::PsychiatricNurse:
            return QStringLiteral("nurse");
        case access::Role::Secretary:
            return QStringLiteral("secretary");
        case access::Role::Pharmacist:
        case access::Role::HospitalIt:
            return QStringLiteral("none");
    }
    return QStringLiteral("none");
}

Compartment ownCompartment(const access::Session& session) {
    switch (session.user().role) {
        case access::Role::Psychiatrist:
        case access::Role::Psychologist:
        case access::Role::PsychiatricNurse:
            return Compartment::Psychiatric;
        case access::Role::PreventionPhysician:
            return Compartment::Prevention;
        case access::Role::CoordinatingPhysician:
        case access::Role::Physician:
        case access::Role::Nurse:
            return Compartment::Somatic;
        case access::Role::Pharmacist:
        case access::Role::Secretary:
        case access::Role::HospitalIt:
            return Compartment::Unit;
    }
    return Compartment::Unit;
}

Result<Surroundings> surroundings(access::Session& session, const DetaineeId& detainee) {
    const auto profile = access::unitProfile(session);
    if (!profile) return tl::unexpected<Error>(profile.error());
    Surroundings around;
    around.letterhead.hospital = profile->hospital;
    around.letterhead.unitName = QStringLiteral("Unité sanitaire");
    around.letterhead.establishment = profile->establishment;
    around.letterhead.address = profile->letterhead;
    around.letterhead.telephone = profile->telephone;
    around.letterhead.city = profile->city;
    auto picture = logo(session);
    if (!picture) return tl::unexpected<Error>(picture.error());
    around.letterhead.logoPng = std::move(*picture);
    around.demonstration = profile->demonstration;
    around.today = session.clock().today();
    const auto& user = session.user();
    around.signer = {user.displayName, user.title, user.rpps, isDoctor(user.role)};
    if (!detainee.isNull()) {
        auto traits = traitsOf(session, detainee);
        if (!traits) return tl::unexpected<Error>(traits.error());
        around.patient = std::move(*traits);
    }
    return around;
}

}  // namespace serment::documents
