// SPDX-License-Identifier: GPL-3.0-or-later
// What users do to a unit, each whole or not at all.
#include <QDir>
#include <QFile>
#include <cstdio>

#include "core/access/Backup.h"
#include "core/access/Certificate.h"
#include "core/access/Rotation.h"
#include "core/access/Settings.h"
#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/records/Encounter.h"
#include "core/records/File.h"
#include "core/requests/Registering.h"
#include "core/synthetic/People.h"
#include "core/transfer/Export.h"
#include "core/transfer/Import.h"
#include "tests/faults/Library.h"
#include "tests/support/TestUnit.h"

namespace serment::faults {

namespace {

using Proofs = Result<std::vector<Proof>>;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

template <typename T>
T must(Result<T> result, const char* what) {
    if (!result) {
        std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(errorName(result.error().code)),
                     qPrintable(result.error().detail));
        std::abort();
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

people::Identity identity(int number) {
    people::Identity person;
    person.familyName = u("ESSAI");
    person.givenNames = {u("Paul"), u("N") + QString::number(number)};
    person.sex = people::Sex::Male;
    person.birthDate = *people::PartialDate::of(1984, 1 + number % 12, 3);
    return person;
}

records::Encounter visit(const DetaineeId& person, Compartment compartment) {
    records::Encounter visit;
    visit.compartment = compartment;
    visit.detainee = person;
    visit.reason = u("suivi");
    visit.subjective = QString(600, QLatin1Char('e'));
    visit.objective = u("Examen sans particularité.");
    visit.consent = records::EncounterConsent::Given;
    visit.informationGiven = true;
    visit.thirdParty = records::ThirdParty::Nobody;
    return visit;
}

access::UnitProfile profile() {
    access::UnitProfile profile;
    profile.establishment = u("Maison d'arrêt de Clairbourg");
    profile.hospital = u("Centre hospitalier de Clairbourg");
    profile.city = u("Clairbourg");
    profile.telephone = u("01 99 00 12 34");
    return profile;
}

transfer::ExportRequest handingOver(const DetaineeId& person) {
    transfer::ExportRequest request;
    request.detainee = person;
    request.recipientName = u("Médecin responsable");
    request.patientInformed = true;
    return request;
}

Proofs login(Trial& trial, quint64) {
    trial.session.reset();
    if (auto opened = trial.open(); !opened) return tl::unexpected<Error>(opened.error());
    return std::vector<Proof>{};
}

Proofs note(Trial& trial, quint64 seed) {
    const auto compartment = seed % 2 == 0 ? Compartment::Somatic : Compartment::Psychiatric;
    const auto signedOne = records::signEncounter(*trial.session, visit(Library::get().person, compartment));
    if (!signedOne) return tl::unexpected<Error>(signedOne.error());
    return std::vector<Proof>{{compartment, u("entry"), u("id"), signedOne->toString()}};
}

Proofs request(Trial& trial, quint64 seed) {
    requests::NewRequest slip;
    slip.detainee = Library::get().person;
    slip.words = u("Je voudrais voir le docteur, j'ai mal au dos depuis une semaine.");
    slip.target = seed % 2 == 0 ? requests::Target::Physician : requests::Target::Psychiatry;
    const auto done = requests::registerRequest(*trial.session, *Library::get().redFlags, slip);
    if (!done) return tl::unexpected<Error>(done.error());
    return std::vector<Proof>{{Compartment::Coordination, u("care_request"), u("id"), done->id.toString()}};
}

Proofs release(Trial& trial, quint64) {
    const documents::Desk& desk = Library::get().desk;
    auto draft =
        desk.start(*trial.session, deontology::DocumentKind::AttestationPresence, Library::get().person);
    if (!draft) return tl::unexpected<Error>(draft.error());
    draft->recipientName = u("Tribunal judiciaire de Clairbourg");
    draft->values.insert(u("from"), u("2026-01-05"));
    draft->values.insert(u("to"), u("2026-02-20"));
    const auto released = desk.release(*trial.session, *draft, {});
    if (!released) return tl::unexpected<Error>(released.error());
    return std::vector<Proof>{{Compartment::Unit, u("document_number"), u("number"), released->number()}};
}

Proofs roll(Trial& trial, quint64 seed) {
    synthetic::Chance chance(seed);
    auto people = synthetic::makePeople(12, chance, trial.clock.today());
    for (size_t i = 0; i < people.size(); ++i)
        people[i].ecrou = QString::number(100000 + (seed % 4000) * 20 + i);
    const auto done =
        people::applyRoll(*trial.session, synthetic::rollOf(people), people::RowsInError::LeaveAside);
    if (!done) return tl::unexpected<Error>(done.error());
    std::vector<Proof> proofs;
    for (const synthetic::Person& person : people)
        proofs.push_back({Compartment::Unit, u("stay"), u("ecrou"), person.ecrou});
    return proofs;
}

Proofs import(Trial& trial, quint64 seed) {
    const Library& library = Library::get();
    transfer::ImportRequest request;
    request.file = library.bundles[seed % library.bundles.size()];
    const auto done = transfer::importBundle(*trial.session, request);
    if (!done) return tl::unexpected<Error>(done.error());
    return std::vector<Proof>{{Compartment::Unit, u("detainee"), u("id"), done->detainee.toString()},
                              {Compartment::Somatic, u("entry"), u("detainee_id"), done->detainee.toString()}};
}

Proofs exportFile(Trial& trial, quint64) {
    const auto bundle =
        transfer::exportBundle(*trial.session, Library::get().desk, handingOver(Library::get().person));
    if (!bundle) return tl::unexpected<Error>(bundle.error());
    if (auto written = transfer::writeToFolder(*bundle, trial.outside); !written)
        return tl::unexpected<Error>(written.error());
    return std::vector<Proof>{{Compartment::Unit, u("document_number"), u("number"), bundle->number}};
}

Proofs backup(Trial& trial, quint64) {
    const auto done = access::backupUnit(*trial.session, trial.outside + u("/sauvegarde.tar"));
    if (!done) return tl::unexpected<Error>(done.error());
    return std::vector<Proof>{{Compartment::Unit, u("setting"), u("name"), u("backup.verified_at")}};
}

Proofs restore(Trial& trial, quint64 seed) {
    if (auto made = backup(trial, seed); !made) return made;
    const QString target = trial.outside + u("/restaurée/unit");
    QDir().mkpath(trial.outside + u("/restaurée"));
    const auto done = access::restoreUnit(trial.outside + u("/sauvegarde.tar"), target);
    if (!done) return tl::unexpected<Error>(done.error());
    return std::vector<Proof>{};
}

Proofs rotate(Trial& trial, quint64 seed) {
    const auto compartment = allCompartments[seed % allCompartments.size()];
    if (auto done = access::rotateKey(*trial.session, compartment); !done)
        return tl::unexpected<Error>(done.error());
    return std::vector<Proof>{};
}

}  // namespace

bool writeNote(access::Session& session, quint64 seed) {
    const auto compartment = seed % 2 == 0 ? Compartment::Somatic : Compartment::Psychiatric;
    return records::signEncounter(session, visit(Library::get().person, compartment)).has_value();
}

void Library::fill(access::Session& chief) {
    must(access::saveUnitProfile(chief, profile()), "profile");
    person = must(people::addDetainee(chief, identity(0)), "person");
    for (const Compartment compartment : {Compartment::Somatic, Compartment::Psychiatric})
        for (int i = 0; i < 3; ++i) must(records::signEncounter(chief, visit(person, compartment)), "visit");
    test::TestUnit other;
    auto sender = other.chief();
    must(access::saveUnitProfile(*sender, profile()), "profile");
    for (int i = 1; i <= 6; ++i) {
        const DetaineeId there = must(people::addDetainee(*sender, identity(i)), "person");
        for (int n = 0; n < 4; ++n)
            must(records::signEncounter(*sender, visit(there, Compartment::Somatic)), "visit");
        transfer::ExportRequest leaving = handingOver(there);
        leaving.careCertificate = must(access::publicCertificate(chief, Compartment::Coordination), "certificate");
        leaving.withPsychiatric = false;
        bundles.push_back(must(transfer::exportBundle(*sender, desk, leaving), "bundle").files.front().bytes);
    }
}

const std::vector<Step>& steps() {
    static const std::vector<Step> all{
        {"login", login, true, false},     {"migration", login, true, true}, {"note", note},
        {"request", request},              {"release", release},             {"roll import", roll},
        {"bundle import", import},         {"bundle export", exportFile, false, false, true, "*.sha256"},
        {"backup", backup, false, false, false, "*.tar"},
        {"restore", restore},              {"rotation", rotate},
    };
    return all;
}

const Step& step(const QString& name) {
    for (const Step& each : steps())
        if (name == QLatin1String(each.name)) return each;
    std::fprintf(stderr, "no such step: %s\n", qPrintable(name));
    std::abort();
}

}  // namespace serment::faults
