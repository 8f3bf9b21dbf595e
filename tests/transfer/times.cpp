// SPDX-License-Identifier: GPL-3.0-or-later
// transfer_times [ENTRIES] [MEGABYTES]: how long a file takes to leave and to arrive, and how large it is. A measure, not a
// test: run it on a quiet machine, built by the release preset.
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <cstdio>
#include <ctime>

#include "core/access/Certificate.h"
#include "core/people/Detainee.h"
#include "core/records/Attachment.h"
#include "core/records/Encounter.h"
#include "core/records/File.h"
#include "core/transfer/Export.h"
#include "core/transfer/Import.h"
#include "tests/support/TestUnit.h"

using namespace serment;

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

// A scan does not get smaller: random bytes in the clothes of a PDF.
QByteArray scan(int megabytes) {
    QByteArray bytes(qsizetype(megabytes) << 20, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    bytes.replace(0, 9, "%PDF-1.4\n");
    return bytes + "\n%%EOF\n";
}

DetaineeId fileOf(access::Session& chief, int entries, int megabytes) {
    people::Identity identity;
    identity.familyName = u("MARTIN");
    identity.givenNames = {u("Paul")};
    identity.birthDate = *people::PartialDate::of(1984, 5, 3);
    const DetaineeId id = *people::addDetainee(chief, identity);
    records::Encounter visit;
    visit.detainee = id;
    visit.reason = u("Suivi");
    visit.subjective = u("Va bien");
    visit.consent = records::EncounterConsent::Given;
    visit.informationGiven = true;
    visit.thirdParty = records::ThirdParty::Nobody;
    if (!records::signEncounter(chief, visit)) std::puts("the encounter was not signed");
    for (int i = 1; i < entries; ++i) {
        records::CareNote note;
        note.detainee = id;
        note.compartment = i % 5 == 0 ? Compartment::Psychiatric : Compartment::Somatic;
        note.title = u("Note %1").arg(i);
        note.text = u("Va mieux ; reprend le travail, dort bien. ").repeated(10);
        if (!records::writeCareNote(chief, note)) std::puts("an entry was not written");
    }
    for (int left = megabytes; left > 0; left -= 19)
        if (!records::addAttachment(chief, {Compartment::Somatic, id, {}, u("Scan"), scan(std::min(left, 19))})) std::puts("an attachment was not written");
    return id;
}

template <typename F>
auto timed(const char* what, F&& work) {
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    auto answer = work();
    std::printf("%-28s %7.2f s, of which %7.2f s of processor\n", what, static_cast<double>(timer.elapsed()) / 1000,
                static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    std::fflush(stdout);
    return answer;
}

}  // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const int entries = argc > 1 ? QByteArray(argv[1]).toInt() : 1000, megabytes = argc > 2 ? QByteArray(argv[2]).toInt() : 200;
    test::TestUnit from, to;
    const auto sender = from.chief(), receiver = to.chief();
    const DetaineeId person = timed("file written", [&] { return fileOf(*sender, entries, megabytes); });
    const auto desk = timed("desk loaded", [] { return documents::Desk::load(); });
    transfer::ExportRequest request;
    request.detainee = person;
    request.recipientName = u("Médecin responsable");
    request.patientInformed = true;
    request.careCertificate = *access::publicCertificate(*receiver, Compartment::Coordination);
    request.psychiatricCertificate = *access::publicCertificate(*receiver, Compartment::Psychiatric);
    const auto bundle = timed("bundle made (certificate)", [&] { return transfer::exportBundle(*sender, *desk, request); });
    if (!bundle) return std::printf("not exported: %s\n", qPrintable(bundle.error().detail)), 1;
    request.careCertificate.clear();
    request.psychiatricCertificate.clear();
    const auto sealed = timed("bundle made (passphrase)", [&] { return transfer::exportBundle(*sender, *desk, request); });
    if (!timed("written and read back", [&] { return transfer::writeToFolder(*bundle, from.scratch(u("stick"))); })) return 1;
    for (const auto& file : bundle->files) std::printf("%-28s %7.1f MB, %d entries\n", qPrintable(file.name), static_cast<double>(file.bytes.size()) / 1e6, bundle->entries);
    const auto preview = timed("previewed", [&] { return transfer::importBundle(*receiver, {bundle->files.front().bytes, {}, {}, {}, true}); });
    const auto taken = timed("taken over", [&] { return transfer::importBundle(*receiver, {bundle->files.front().bytes, {}, {}, {}, false}); });
    if (!taken) return std::printf("not imported: %s\n", qPrintable(taken.error().detail)), 1;
    std::printf("%d lines, %d documents\n", taken->rows.added, taken->documents);
    return sealed && preview ? 0 : 1;
}
