// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Around.h"

#include "core/access/Settings.h"

namespace serment::documents {

namespace {

Result<PatientTraits> traitsOf(access::Session&, const DetaineeId&) {
    return fail(ErrorCode::NotYet, QStringLiteral("identity traits"));
}

bool isDoctor(access::Role role) {
    return signingRole(role) == QStringLiteral("doctor") || signingRole(role) == QStringLiteral("responsable_unite");
}

}  // namespace

QString signingRole(access::Role role) {
    switch (role) {
        case access::Role::CoordinatingPhysician: return QStringLiteral("responsable_unite");
        case access::Role::Physician:
        case access::Role::Psychiatrist:
        case access::Role::PreventionPhysician: return QStringLiteral("doctor");
        case access::Role::Psychologist: return QStringLiteral("psychologist");
        case access::Role::Nurse:
        case access::Role::PsychiatricNurse: return QStringLiteral("nurse");
        case access::Role::Secretary: return QStringLiteral("secretary");
        case access::Role::Pharmacist:
        case access::Role::HospitalIt: return QStringLiteral("none");
    }
    return QStringLiteral("none");
}

Compartment ownCompartment(const access::Session& session) {
    switch (session.user().role) {
        case access::Role::Psychiatrist:
        case access::Role::Psychologist:
        case access::Role::PsychiatricNurse: return Compartment::Psychiatric;
        case access::Role::PreventionPhysician: return Compartment::Prevention;
        case access::Role::CoordinatingPhysician:
        case access::Role::Physician:
        case access::Role::Nurse: return Compartment::Somatic;
        case access::Role::Pharmacist:
        case access::Role::Secretary:
        case access::Role::HospitalIt: return Compartment::Unit;
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
