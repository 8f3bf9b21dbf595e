// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The unit that files made to harm are thrown at, and one good bundle to make them from.
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/access/Alarm.h"
#include "core/access/Certificate.h"
#include "core/access/Settings.h"
#include "core/people/Detainee.h"
#include "core/records/Allergy.h"
#include "core/records/Attachment.h"
#include "core/records/Encounter.h"
#include "core/transfer/Export.h"
#include "core/transfer/Import.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"
#include "tests/transfer/HostileFiles.h"

namespace serment::transfer {

// One good bundle made by another unit, and the unit that everything is thrown at.
class Hostile : public testing::Test {
  protected:
    test::TestUnit from, to;
    std::unique_ptr<access::Session> sender = from.chief(), chief = to.chief();
    DetaineeId person;
    ExportedBundle sealed;              // to who has nothing: two passphrases
    std::vector<ZipEntry> care;         // what is in it
    std::vector<ZipEntry> psychiatric;  // and in its psychiatric part
    int tried = 0;
    QString before;

    Hostile() {
        access::UnitProfile profile;
        profile.hospital = QStringLiteral("Centre hospitalier de Clairbourg");
        EXPECT_TRUE(access::saveUnitProfile(*sender, profile).has_value());
        fill();
        ExportRequest request;
        request.detainee = person;
        request.recipientName = QStringLiteral("Médecin responsable");
        request.patientInformed = true;
        static const documents::Desk desk = *documents::Desk::load();
        sealed = exportBundle(*sender, desk, request).value();
        care = opened(sealed.files.front().bytes, sealed.passphrase);
        for (const ZipEntry& entry : care)
            if (entry.name.startsWith(QStringLiteral("PARTS/"))) psychiatric = opened(entry.content, sealed.psychiatricPassphrase);
        EXPECT_FALSE(psychiatric.empty());
        before = state();
    }

    void fill() {
        people::Identity identity;
        identity.familyName = QStringLiteral("MARTIN");
        identity.givenNames = {QStringLiteral("Paul")};
        identity.sex = people::Sex::Male;
        identity.birthDate = *people::PartialDate::of(1984, 5, 3);
        person = *people::addDetainee(*sender, identity);
        for (const Compartment compartment : {Compartment::Somatic, Compartment::Psychiatric}) {
            records::Encounter visit;
            visit.compartment = compartment;
            visit.detainee = person;
            visit.reason = visit.subjective = QStringLiteral("visite");
            visit.consent = records::EncounterConsent::Given;
            visit.informationGiven = true;
            visit.thirdParty = records::ThirdParty::Nobody;
            EXPECT_TRUE(records::signEncounter(*sender, visit).has_value());
        }
        const QByteArray picture = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        records::Allergy allergy;
        allergy.detainee = person;
        allergy.substance = QStringLiteral("Pénicilline");
        EXPECT_TRUE(records::recordAllergy(*sender, allergy).has_value());
        EXPECT_TRUE(records::addAttachment(*sender, {Compartment::Somatic, person, {}, QStringLiteral("Radio"), picture}).has_value());
    }
    static std::vector<ZipEntry> opened(const QByteArray& file, const QString& passphrase) {
        return *readZip(*openWithPassphrase(file, passphrase.toLatin1()));
    }

    // The number of rows of every table that is not a journal.
    QString state() {
        const auto counted = chief->read({access::Action::ImportBundle, Compartment::Coordination, {}, {}}, [](store::Database& db) -> Result<QString> {
            QStringList counts;
            for (const char* schema : {"unit", "coordination", "somatic", "psychiatric", "prevention"}) {
                const auto tables = db.query(QStringLiteral("SELECT name FROM %1.sqlite_master WHERE type = 'table'").arg(QString::fromLatin1(schema))).all([](const store::Row& row) { return row.text(0); });
                for (const QString& table : tables) {
                    if (table.contains(QStringLiteral("_fts")) || table.startsWith(QStringLiteral("sqlite_")) || table.startsWith(QStringLiteral("journal_")) || table == QStringLiteral("anchor")) continue;
                    counts << *db.query(QStringLiteral("SELECT '%2 ' || count(*) FROM %1.%2").arg(QString::fromLatin1(schema), table)).first([](const store::Row& row) { return row.text(0); });
                }
            }
            return counts.join(QLatin1Char('\n'));
        });
        return counted.value();
    }

    void refused(const QByteArray& what, const QByteArray& file, const QByteArray& passphrase = {}, const QByteArray& psychiatricPassphrase = {}) {
        ++tried;
        const auto looked = importBundle(*chief, {file, passphrase, psychiatricPassphrase, {}, true});
        EXPECT_FALSE(looked.has_value()) << "preview: " << what.toStdString();
        const auto outcome = importBundle(*chief, {file, passphrase, psychiatricPassphrase, {}, false});
        ASSERT_FALSE(outcome.has_value()) << what.toStdString();
        EXPECT_NE(outcome.error().code, ErrorCode::Internal) << what.toStdString();
        EXPECT_NE(outcome.error().code, ErrorCode::StorageFailure) << what.toStdString();
    }
    void atEnd(int atLeast) {
        EXPECT_GE(tried, atLeast);
        EXPECT_EQ(state(), before);
        const auto verified = access::verifyUnit(*chief);
        ASSERT_TRUE(verified.has_value());
        EXPECT_TRUE(verified->problems.empty());
    }
    // Accepted twice: attached once, and the second time nothing changes.
    DetaineeId accepted(const QByteArray& what, const QByteArray& file, const QByteArray& passphrase = {}) {
        const auto first = importBundle(*chief, {file, passphrase, {}, {}, false});
        EXPECT_TRUE(first.has_value()) << what.toStdString() << ": " << (first ? "" : first.error().detail.toStdString());
        if (!first) return {};
        EXPECT_GT(first->documents, 0) << what.toStdString();
        const QString once = state();
        const auto again = importBundle(*chief, {file, passphrase, {}, {}, false});
        EXPECT_TRUE(again && again->alreadyKnown) << what.toStdString();
        EXPECT_EQ(state(), once) << what.toStdString();
        return first->detainee;
    }
};

inline QJsonObject objectIn(const std::vector<ZipEntry>& entries, const char* name) {
    return QJsonDocument::fromJson(findEntry(entries, QString::fromLatin1(name))->content).object();
}

}  // namespace serment::transfer
