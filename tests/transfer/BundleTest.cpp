// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/TwoUnits.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <set>

#include "core/agenda/Appointment.h"
#include "core/consent/Opposition.h"
#include "core/directory/Partner.h"
#include "core/gate/Register.h"
#include "core/records/Alert.h"
#include "core/records/LabResult.h"
#include "core/transfer/Gather.h"
#include "core/transfer/Shuttle.h"
#include "core/records/File.h"
#include "tests/support/Printers.h"

namespace serment::transfer {

namespace {

// The rows of one table as text, without what a received row changes by design: the local person and the origin.
QString comparable(const RecordRows& rows) {
    QJsonObject tables;
    for (auto it = rows.tables.begin(); it != rows.tables.end(); ++it) {
        QJsonArray out;
        for (const auto& value : it.value().toArray()) {
            QJsonObject row = value.toObject();
            row.remove(QStringLiteral("detainee_id"));
            row.remove(QStringLiteral("origin"));
            out.append(row);
        }
        tables.insert(it.key(), out);
    }
    return QString::fromUtf8(QJsonDocument(tables).toJson());
}

const std::initializer_list<Compartment> carried{Compartment::Coordination, Compartment::Somatic, Compartment::Psychiatric};

}  // namespace

TEST_F(Transfer, EveryEntryIsEqualOnTheOtherSideAndASecondImportAddsNothing) {
    const ExportedBundle bundle = sent();
    const ImportRequest import{bundle.files.front().bytes, {}, {}, {}, false};
    const auto first = importBundle(*to.chief, import);
    ASSERT_TRUE(first.has_value()) << first.error().detail.toStdString();
    EXPECT_TRUE(first->applied);
    EXPECT_TRUE(first->newPerson);
    EXPECT_EQ(first->openedParts, (QStringList{QStringLiteral("care"), QStringLiteral("psychiatric")}));
    EXPECT_FALSE(first->trusted);
    for (const Compartment compartment : carried) {
        RecordRows here = to.rows(compartment, first->detainee);
        QJsonArray entries;  // the released summary came as an attachment of its own
        for (const auto& row : here.tables.value(QStringLiteral("entry")).toArray())
            if (row.toObject().value(QStringLiteral("author_role")).toString() != QStringLiteral("external")) entries.append(row);
        QSet<QString> kept;
        for (const auto& row : std::as_const(entries)) kept.insert(row.toObject().value(QStringLiteral("id")).toString());
        here.tables.insert(QStringLiteral("entry"), entries);
        for (const QString& table : {QStringLiteral("attachment"), QStringLiteral("attachment_content")}) {
            QJsonArray rows;
            for (const auto& row : here.tables.value(table).toArray())
                if (kept.contains(row.toObject().value(QStringLiteral("entry_id")).toString())) rows.append(row);
            if (rows.isEmpty()) here.tables.remove(table);
            else here.tables.insert(table, rows);
        }
        EXPECT_EQ(comparable(here), comparable(from.rows(compartment, person))) << compartmentName(compartment).toStdString();
    }
    const auto timeline = records::timeline(*to.chief, first->detainee);
    for (const records::Entry& entry : timeline->entries) EXPECT_EQ(entry.origin, QStringLiteral("Centre hospitalier de Clairbourg"));
    const auto again = importBundle(*to.chief, import);
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE(again->alreadyKnown);
    EXPECT_EQ(again->rows.added, 0);
    EXPECT_EQ(records::timeline(*to.chief, first->detainee)->total, timeline->total);
}

TEST_F(Transfer, ASignerIsTrustedOnlyWhenTheDirectoryHasItsCertificate) {
    const QByteArray file = sent().files.front().bytes;
    EXPECT_FALSE(importBundle(*to.chief, {file, {}, {}, {}, true})->trusted);
    directory::Partner partner;
    partner.kind = deontology::Recipient::NewUnitResponsable;
    partner.name = QStringLiteral("Unité sanitaire");
    partner.missionScope = QStringLiteral("Soins en détention");
    partner.certificatePem = from.certificate(Compartment::Coordination);
    ASSERT_TRUE(directory::addPartner(*to.chief, partner).has_value());
    EXPECT_TRUE(importBundle(*to.chief, {file, {}, {}, {}, true})->trusted);
}

TEST_F(Transfer, TheMediumDoesNotSayWhereTheBundleGoes) {
    const QByteArray file = sent().files.front().bytes;
    for (const char* word : {"Clairbourg", "USMP", "MARTIN"}) EXPECT_FALSE(file.contains(word)) << word;
}

TEST_F(Transfer, WhatTheNextTeamNeedsTonightIsInTheSmallBundle) {
    records::Alert alert;
    alert.detainee = person;
    alert.category = records::AlertCategory::Interpreter;
    alert.label = QStringLiteral("Interprète : portugais");
    ASSERT_TRUE(records::recordAlert(*from.chief, alert).has_value());
    records::LabReport report;
    report.detainee = person;
    report.values = {{QStringLiteral("Kaliémie"), QStringLiteral("3,2"), {}, QStringLiteral("mmol/L"), {}, true}};
    ASSERT_TRUE(records::recordLabReport(*from.chief, report).has_value());
    agenda::Slot slot;
    slot.detainee = person;
    slot.resource = QStringLiteral("Box 2");
    slot.place = QStringLiteral("Unité sanitaire");
    slot.day = from.unit.clock().today().addDays(3);
    slot.startsAt = QTime(10, 0);
    ASSERT_TRUE(agenda::book(*from.chief, slot, agenda::Reason{Compartment::Somatic, QStringLiteral("cardiologie"), QStringLiteral("suivi"), {}}).has_value());
    const auto gathered = gather(*from.chief, person, {Compartment::Coordination, Compartment::Somatic}, true);
    ASSERT_TRUE(gathered.has_value()) << gathered.error().detail.toStdString();
    const Dossier& dossier = gathered->dossier;
    EXPECT_TRUE(gathered->records.empty());
    EXPECT_EQ(dossier.alerts, QStringList{QStringLiteral("Interprète : portugais")});
    ASSERT_EQ(dossier.appointments.size(), 1u);
    EXPECT_EQ(dossier.appointments.front().label, QStringLiteral("cardiologie"));
    EXPECT_TRUE(dossier.results.join(QLatin1Char(' ')).contains(QStringLiteral("3,2")));
    EXPECT_EQ(dossier.allergies.size(), 1u);
    EXPECT_EQ(dossier.treatments.size(), 1u);
}

TEST_F(Transfer, APreviewWritesNothing) {
    ImportRequest import{sent().files.front().bytes, {}, {}, {}, true};
    const auto preview = importBundle(*to.chief, import);
    ASSERT_TRUE(preview.has_value());
    EXPECT_FALSE(preview->applied);
    EXPECT_GT(preview->rows.added, 5);
    EXPECT_TRUE(people::matchingDetainees(*to.chief, martin())->empty());
}

TEST_F(Transfer, TheSomaticTeamKeepsThePsychiatricPartSealed) {
    const auto physician = to.unit.session(access::Role::Physician);
    const auto outcome = importBundle(*physician, {sent().files.front().bytes, {}, {}, {}, false});
    ASSERT_TRUE(outcome.has_value()) << outcome.error().detail.toStdString();
    EXPECT_EQ(outcome->openedParts, QStringList{QStringLiteral("care")});
    EXPECT_EQ(outcome->sealedParts.size(), 1);
    EXPECT_TRUE(to.rows(Compartment::Psychiatric, outcome->detainee).tables.isEmpty());
}

TEST_F(Transfer, APhysicianWithoutThePsychiatricFileSendsOnlyTheirOwn) {
    const auto physician = from.unit.session(access::Role::Physician);
    const auto bundle = exportBundle(*physician, desk(), request(true));
    ASSERT_TRUE(bundle.has_value()) << bundle.error().detail.toStdString();
    EXPECT_TRUE(bundle->psychiatricWithheld);
    const auto outcome = importBundle(*to.chief, {bundle->files.front().bytes, {}, {}, {}, false});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(to.rows(Compartment::Psychiatric, outcome->detainee).tables.isEmpty());
}

TEST_F(Transfer, NothingLeavesWhenThePatientWasNotInformed) {
    ExportRequest uninformed = request(true);
    uninformed.patientInformed = false;
    const auto bundle = exportBundle(*from.chief, desk(), uninformed);
    ASSERT_FALSE(bundle.has_value());
    EXPECT_TRUE(bundle.error().code == ErrorCode::RequirementMissing || bundle.error().code == ErrorCode::BlockedByRule);
}

TEST_F(Transfer, AUnitThatHasNothingOpensItWithTwoPassphrases) {
    const ExportedBundle bundle = sent(false);
    EXPECT_GE(bundle.passphrase.size(), 20);
    EXPECT_NE(bundle.passphrase, bundle.psychiatricPassphrase);
    ASSERT_EQ(bundle.files.size(), 2u);
    for (const WrittenFile& file : bundle.files) EXPECT_FALSE(file.name.contains(QStringLiteral("MARTIN"), Qt::CaseInsensitive));
    ImportRequest import{bundle.files.front().bytes, bundle.passphrase.toLatin1(), bundle.psychiatricPassphrase.toLatin1(), {}, false};
    const auto outcome = importBundle(*to.chief, import);
    ASSERT_TRUE(outcome.has_value()) << outcome.error().detail.toStdString();
    EXPECT_EQ(outcome->openedParts.size(), 2);
    import.passphrase = "wrong";
    EXPECT_FALSE(importBundle(*to.chief, import).has_value());
}

TEST_F(Transfer, ABundleForAnotherUnitOrChangedOnTheWayIsRefusedWholeAndNothingIsWritten) {
    ExportRequest elsewhere = request(true);
    elsewhere.careCertificate = keys::createCertificate(QStringLiteral("Other"), QStringLiteral("Other"), from.unit.clock().nowUtc())->certificatePem;
    const auto notForUs = exportBundle(*from.chief, desk(), elsewhere);
    ASSERT_TRUE(notForUs.has_value());
    EXPECT_EQ(importBundle(*to.chief, {notForUs->files.front().bytes, {}, {}, {}, false}).error().code, ErrorCode::DecryptionFailed);
    const QByteArray file = sent().files.front().bytes;
    int refused = 0, tried = 0;
    for (qsizetype at = 600; at < file.size(); at += file.size() / 60) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x20);
        ++tried;
        if (!importBundle(*to.chief, {changed, {}, {}, {}, false})) ++refused;
    }
    EXPECT_EQ(refused, tried);
    for (const qsizetype size : {file.size() / 3, file.size() - 1, qsizetype(20)})
        EXPECT_FALSE(importBundle(*to.chief, {file.left(size), {}, {}, {}, false}).has_value());
    EXPECT_TRUE(people::matchingDetainees(*to.chief, martin())->empty());
}

TEST_F(Transfer, SeveralPersonsWithTheseTraitsAreForAHumanToTellApart) {
    ASSERT_TRUE(people::addDetainee(*to.chief, martin()).has_value());
    const auto second = people::addDetainee(*to.chief, martin());
    ImportRequest import{sent().files.front().bytes, {}, {}, {}, false};
    EXPECT_EQ(importBundle(*to.chief, import).error().code, ErrorCode::Conflict);
    import.detainee = *second;
    const auto outcome = importBundle(*to.chief, import);
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->detainee, *second);
}

TEST_F(Transfer, RowsOfAnotherPersonOrOfUnknownTablesAreRefused) {
    const RecordRows good = from.rows(Compartment::Somatic, person);
    const DetaineeId local = *people::addDetainee(*to.chief, martin());
    const auto apply = [&](const RecordRows& rows) {
        return to.chief->read({access::Action::ImportBundle, Compartment::Somatic, local, {}}, [&](store::Database& db) {
            return applyRecord(db, Compartment::Somatic, rows, person, local, QStringLiteral("x"), false);
        });
    };
    ASSERT_TRUE(apply(good).has_value());
    const auto changed = [&](auto&& change) {
        RecordRows rows = good;
        QJsonArray entries = rows.tables.value(QStringLiteral("entry")).toArray();
        QJsonObject row = entries.first().toObject();
        change(row, rows);
        entries[0] = row;
        rows.tables.insert(QStringLiteral("entry"), entries);
        return apply(rows).error().code;
    };
    EXPECT_EQ(changed([](QJsonObject& row, RecordRows&) { row[QStringLiteral("detainee_id")] = DetaineeId::create().toString(); }), ErrorCode::HostileInput);
    EXPECT_EQ(changed([](QJsonObject& row, RecordRows&) { row[QStringLiteral("rowid); DROP TABLE entry; --")] = 1; }), ErrorCode::HostileInput);
    EXPECT_EQ(changed([](QJsonObject& row, RecordRows&) { row[QStringLiteral("title")] = QJsonArray{1}; }), ErrorCode::HostileInput);
    EXPECT_EQ(changed([](QJsonObject&, RecordRows& rows) { rows.tables[QStringLiteral("journal_entry")] = QJsonArray{QJsonObject{}}; }), ErrorCode::HostileInput);
    EXPECT_EQ(changed([](QJsonObject&, RecordRows& rows) { rows.blobs.front().content += 'x'; }), ErrorCode::HostileInput);
}

TEST_F(Transfer, EveryTableIsCarriedOrLeftOutForAReason) {
    for (const Compartment compartment : carried) {
        const auto tables = from.chief->read({access::Action::ExportBundle, compartment, person, {}}, [&](store::Database& db) -> Result<QStringList> {
            QStringList all;
            const auto names = db.query(QStringLiteral("SELECT name FROM %1.sqlite_master WHERE type = 'table'").arg(compartmentName(compartment)))
                                   .all([](const store::Row& row) { return row.text(0); });
            const QStringList here = carriedTables(db, compartment);
            for (const QString& name : names) {
                const bool internal = name.contains(QStringLiteral("_fts")) || name.startsWith(QStringLiteral("sqlite_")) || name.startsWith(QStringLiteral("journal_")) ||
                                      name.startsWith(QStringLiteral("schema_"));
                const bool out = std::any_of(leftOut().begin(), leftOut().end(), [&](const LeftOut& o) { return name == QLatin1String(o.table); });
                if (!internal && !out && !here.contains(name)) all << name;
            }
            return all;
        });
        EXPECT_EQ(*tables, QStringList()) << compartmentName(compartment).toStdString();
    }
}

TEST_F(Transfer, ABundleThatTheMediumDoesNotTakeWholeLeavesNothingThere) {
    ExportedBundle bundle;
    bundle.reference = QStringLiteral("0123456789");
    bundle.files = {{QStringLiteral("a.p7m"), "premier"}, {QStringLiteral("b.p7m"), "second"}};
    const QString folder = from.unit.scratch(QStringLiteral("stick"));
    // A folder of the name of the second file: it cannot be written.
    ASSERT_TRUE(QDir().mkpath(folder + QStringLiteral("/b.p7m")));
    EXPECT_FALSE(writeToFolder(bundle, folder));
    EXPECT_FALSE(QFile::exists(folder + QStringLiteral("/a.p7m")));
    ASSERT_TRUE(QDir().rmdir(folder + QStringLiteral("/b.p7m")));
    EXPECT_TRUE(writeToFolder(bundle, folder));
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 3);
}

TEST_F(Transfer, ProgressIsToldForEveryDocumentAndMegabyteAndMayBeStoppedAnywhere) {
    for (int i = 0; i < 6; ++i) {
        const QByteArray scan = "%PDF-1.4\n%" + QByteArray(2 << 20, static_cast<char>('a' + i)) + "\n%%EOF\n";
        ASSERT_TRUE(records::addAttachment(*from.chief, {Compartment::Somatic, person, {}, QStringLiteral("Scan"), scan}).has_value());
    }
    std::vector<int> told;
    const auto bundle = exportBundle(*from.chief, desk(), request(true), [&](int done, int total) {
        EXPECT_EQ(total, Meter::whole);
        told.push_back(done);
        return true;
    });
    ASSERT_TRUE(bundle.has_value()) << bundle.error().detail.toStdString();
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_EQ(told.back(), Meter::whole);
    EXPECT_GE(std::set<int>(told.begin(), told.end()).size(), 14u);  // 12 MB of scans, and more than the stages
    const size_t before = transfers(*from.chief)->size();
    for (const size_t stop : {size_t(1), told.size() / 3, told.size() / 2, told.size() - 1}) {
        size_t asked = 0;
        const auto stopped = exportBundle(*from.chief, desk(), request(true), [&](int, int) { return ++asked < stop; });
        ASSERT_FALSE(stopped.has_value()) << stop;
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    }
    EXPECT_EQ(transfers(*from.chief)->size(), before);
    gate::DisclosureFilter standing;
    standing.detainee = person;
    standing.withCancelled = false;
    int bundles = 0;
    const auto lines = gate::disclosures(*from.chief, standing);
    ASSERT_TRUE(lines.has_value());
    for (const gate::Disclosure& line : *lines) bundles += line.kind == QStringLiteral("transfer_bundle") ? 1 : 0;
    EXPECT_EQ(bundles, 1);  // what was stopped is cancelled in the register: nothing left
}

TEST_F(Transfer, AnOppositionIsHonouredAndTheAttemptIsKept) {
    ASSERT_TRUE(consent::recordOpposition(*from.chief, person, QStringLiteral("new_unit_responsable"), from.unit.clock().today(), {}, gate::disclosuresBefore(*from.chief)).has_value());
    const auto bundle = exportBundle(*from.chief, desk(), request(true));
    ASSERT_FALSE(bundle.has_value());
    EXPECT_EQ(bundle.error().code, ErrorCode::BlockedByRule);
    EXPECT_TRUE(transfers(*from.chief)->empty());
    const auto stopped = gate::stoppedAttempts(*from.chief, person);
    ASSERT_EQ(stopped->size(), 1u);
    EXPECT_TRUE(stopped->front().rules.contains(QStringLiteral("T13.opposition"))) << stopped->front().rules.join(QLatin1Char(' ')).toStdString();
}

}  // namespace serment::transfer
