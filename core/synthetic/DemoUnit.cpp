// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/DemoUnit.h"

#include <sodium.h>

#include "core/access/OpenSession.h"
#include "core/access/UnitCreation.h"
#include "core/access/UnitSession.h"
#include "core/access/Users.h"
#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/synthetic/DayAtWork.h"
#include "core/synthetic/Histories.h"
#include "core/synthetic/PastStays.h"
#include "core/synthetic/People.h"

namespace serment::synthetic {

using access::Role;

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

constexpr int presentAtMost = 650;
constexpr int peoplePerTransaction = 200;
// From here on a unit is filled without waiting for the disk, thousands of people at a time: every page of an index is
// then written once a batch rather than once a file.
constexpr int peopleByTheThousand = 2000;
constexpr int peoplePerLargeTransaction = 4000;

struct Post {
    const char* user;
    const char* name;
    const char* title;
    const char* rpps;
    Role role;
};

// The first is the coordinating physician, who holds every key; the others have those of their role.
constexpr Post posts[] = {
    {"leroy", "Dr Anne Leroy", "médecin", "10100000011", Role::CoordinatingPhysician},
    {"moreau", "Dr Paul Moreau", "médecin", "10100000029", Role::Physician},
    {"benard", "Dr Claire Bénard", "psychiatre", "10100000037", Role::Psychiatrist},
    {"petit", "Julie Petit", "psychologue", "", Role::Psychologist},
    {"morel", "Isabelle Morel", "infirmière", "", Role::Nurse},
    {"garnier", "Marc Garnier", "infirmier", "", Role::PsychiatricNurse},
    {"lambert", "Dr Hugues Lambert", "médecin", "10100000045", Role::PreventionPhysician},
    {"faure", "Nadia Faure", "pharmacienne", "10100000052", Role::Pharmacist},
    {"roche", "Sylvie Roche", "secrétaire", "", Role::Secretary},
    {"technique", "Service informatique", "", "", Role::HospitalIt},
};

// Four groups of four out of 32 characters: 80 bits, four classes with the capital and the full stop.
QString newPassphrase() {
    static constexpr char alphabet[] = "23456789abcdefghijkmnpqrstuvwxyz";
    QString out = u("D.");
    for (int i = 0; i < 16; ++i) {
        if (i % 4 == 0) out += QLatin1Char('-');
        out += QLatin1Char(alphabet[randombytes_uniform(32)]);
    }
    return out;
}

access::NewUser newUser(const Post& post) {
    return {u(post.user), u(post.name), u(post.title), u(post.rpps), post.role};
}

access::UnitDescription description() {
    access::UnitDescription unit;
    unit.profile.establishment = u("Maison d'arrêt de Clairbourg");
    unit.profile.hospital = u("Centre hospitalier de Clairbourg");
    unit.profile.letterhead = {u("1 rue de l'Hôpital"), u("99999 Clairbourg")};
    unit.profile.telephone = u("01 99 00 12 34");
    unit.profile.city = u("Clairbourg");
    unit.profile.demonstration = true;
    unit.coordinatingPhysician = newUser(posts[0]);
    unit.holdsPsychiatricKey = true;
    return unit;
}

SecureBuffer secret(const QString& passphrase) {
    QString copy(passphrase.constData(), passphrase.size());
    return SecureBuffer::take(copy);
}

Result<void> addStaff(access::Session& session, DemoUnit& demo) {
    for (const Post& post : posts) {
        if (post.role == Role::CoordinatingPhysician) continue;
        demo.accounts.push_back({u(post.user), access::roleName(post.role), newPassphrase()});
        if (auto added = access::addUser(session, newUser(post), secret(demo.accounts.back().passphrase)); !added)
            return tl::unexpected<Error>(added.error());
    }
    return {};
}

Result<Staff> staffOf(access::Session& session) {
    const auto users = access::users(session);
    if (!users) return tl::unexpected<Error>(users.error());
    const auto author = [&](const char* name, const char* team) {
        for (const access::UserAccount& user : *users)
            if (user.name == u(name)) return records::Author{user.id, user.displayName, access::roleName(user.role), user.title, u(team)};
        return records::Author{};
    };
    return Staff{author("moreau", "somatic"), author("benard", "psychiatric"), author("petit", "psychiatric"), author("morel", "somatic"),
                 author("garnier", "psychiatric")};
}

Result<std::vector<Subject>> presentSubjects(access::Session& session) {
    const auto people = people::presentDetainees(session);
    if (!people) return tl::unexpected<Error>(people.error());
    std::vector<Subject> subjects;
    for (const people::Detainee& person : *people)
        subjects.push_back({person.id, person.stay->entry, session.clock().today().addDays(-1)});
    return subjects;
}

// Everything in batches of one transaction, each with its line in the journals.
Result<int> writeHistories(access::Session& session, const std::vector<Subject>& subjects, const Staff& staff, const DemoOptions& options,
                           Chance& chance, const Progress& progress) {
    int written = 0;
    const QDate today = session.clock().today();
    const QDate oldest = today.addYears(-std::max(1, options.years));
    const size_t atOnce = options.patients > peopleByTheThousand ? peoplePerLargeTransaction : peoplePerTransaction;
    for (size_t at = 0; at < subjects.size(); at += atOnce) {
        const size_t end = std::min(subjects.size(), at + atOnce);
        const auto batch = session.write({access::Action::ImportBundle, Compartment::Coordination, {}, {}},
                                         [&](store::Database& db) -> Result<int> {
                                             BulkWriter writer(db, chance);
                                             for (size_t i = at; i < end; ++i) {
                                                 Subject subject = subjects[i];
                                                 subject.entered = std::max(subject.entered, oldest);
                                                 if (subject.left < subject.entered) subject.left = subject.entered;
                                                 writeHistory(writer, subject, staff, drawFileSize(chance), chance, today);
                                             }
                                             return writer.entryCount();
                                         });
        if (!batch) return batch;
        written += *batch;
        if (progress && !progress(static_cast<int>(end), static_cast<int>(subjects.size()))) return fail(ErrorCode::Cancelled);
    }
    return written;
}

using Pace = store::Connection::Pace;

Result<void> setPace(access::Session& session, Pace pace) {
    auto& unit = static_cast<access::UnitSession&>(session);
    // The index of words gathers more before it writes.
    const auto gathers = session.write({access::Action::EditIdentity, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<void> {
        for (const Compartment compartment : {Compartment::Coordination, Compartment::Somatic, Compartment::Psychiatric})
            db.query(u("INSERT INTO %1.entry_fts(entry_fts, rank) VALUES('hashsize', %2)")
                         .arg(compartmentName(compartment))
                         .arg(pace == Pace::Filling ? 64 << 20 : 1 << 20))
                .run();
        return {};
    });
    if (!gathers) return gathers;
    return unit.unitDatabase().connection().setPace({allCompartments.begin(), allCompartments.end()}, pace);
}

Result<void> fill(access::Session& session, const DemoOptions& options, DemoUnit& demo, const Progress& progress) {
    if (options.patients <= 0) return {};
    Chance chance(options.seed);
    const QDate today = session.clock().today();
    const int present = options.years <= 1 ? options.patients : std::min(options.patients, presentAtMost);
    const auto people = makePeople(present, chance, today);
    if (auto imported = people::applyRoll(session, rollOf(people), people::RowsInError::Stop); !imported)
        return tl::unexpected<Error>(imported.error());
    if (auto checked = checkIdentities(session, people); !checked) return checked;
    const auto staff = staffOf(session);
    auto subjects = presentSubjects(session);
    if (!staff || !subjects) return tl::unexpected<Error>(!staff ? staff.error() : subjects.error());
    for (size_t i = 0; i < std::min<size_t>(10, subjects->size()); ++i) demo.patients.push_back((*subjects)[i].id);
    const bool large = options.patients > peopleByTheThousand;
    if (large)
        if (auto set = setPace(session, Pace::Filling); !set) return set;
    auto past = writePastStays(session, options.patients - present, options.years, chance);
    if (!past) return tl::unexpected<Error>(past.error());
    subjects->insert(subjects->end(), past->begin(), past->end());
    const auto written = writeHistories(session, *subjects, *staff, options, chance, progress);
    if (!written) return tl::unexpected<Error>(written.error());
    demo.entries = *written;
    if (large)
        if (auto set = setPace(session, Pace::Durable); !set) return set;
    return playTheDay(session, people, chance);
}

}  // namespace

Result<DemoUnit> makeDemoUnit(const QString& folder, const DemoOptions& options, const Clock& clock, const Progress& progress) {
    if (sodium_init() < 0) return fail(ErrorCode::Internal, u("libsodium"));
    DemoUnit demo;
    demo.accounts.push_back({u(posts[0].user), access::roleName(posts[0].role), newPassphrase()});
    const QString first = demo.accounts.front().passphrase;
    if (auto made = access::createUnit(folder, description(), secret(first), clock); !made) return tl::unexpected<Error>(made.error());
    auto session = access::openSession(folder, u(posts[0].user), secret(first), clock);
    if (!session) return tl::unexpected<Error>(session.error());
    if (auto added = addStaff(**session, demo); !added) return tl::unexpected<Error>(added.error());
    if (auto filled = fill(**session, options, demo, progress); !filled) return tl::unexpected<Error>(filled.error());
    return demo;
}

}  // namespace serment::synthetic
