// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are well made and lie: two readers would not read the same, or what is said of a thing is not what it is.
#include <gtest/gtest.h>

#include "core/directory/Partner.h"
#include "core/transfer/CdaWriter.h"
#include "core/transfer/XdmWriter.h"
#include "tests/transfer/HostileUnit.h"
#include "tests/transfer/SampleDossier.h"

namespace serment::transfer {

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

QByteArray little(quint32 value, int bytes) {
    QByteArray out;
    for (int i = 0; i < bytes; ++i) out.append(static_cast<char>(value >> (8 * i)));
    return out;
}

class Sly : public Hostile {
  protected:
    QByteArray record(const char* compartment, const char* table, auto&& change) {
        QJsonObject all = objectIn(care, "RECORD.JSON"), tables = all[u(compartment)].toObject();
        QJsonArray rows = tables[u(table)].toArray();
        EXPECT_FALSE(rows.isEmpty()) << table;
        QJsonObject row = rows[0].toObject();
        change(row);
        rows[0] = row;
        tables[u(table)] = rows;
        all[u(compartment)] = tables;
        return withFile(care, u("RECORD.JSON"), QJsonDocument(all).toJson(QJsonDocument::Compact));
    }
    QByteArray text(const char* name) { return findEntry(care, u(name))->content; }
    QByteArray media(auto&& change) {
        Dossier dossier = sampleDossier();
        change(dossier);
        return *writeZip(writeXdm(dossier));
    }
};

}  // namespace

TEST_F(Sly, ArchivesThatTwoReadersReadOtherwiseAreRefused) {
    const QByteArray good = resealed(care);
    const auto central = [&](auto&& change) {
        QByteArray file = good;
        change(file, file.indexOf("PK\x01\x02"));
        return file;
    };
    refused("checksum", central([](QByteArray& f, qsizetype) { f[14] = static_cast<char>(f[14] ^ 1); f[f.indexOf("PK\x01\x02") + 16] ^= 1; }));
    refused("size in the directory", central([](QByteArray& f, qsizetype at) { f.replace(at + 24, 4, little(7, 4)); }));
    refused("the same entry twice in the directory", central([](QByteArray& f, qsizetype at) {
        const qsizetype second = f.indexOf("PK\x01\x02", at + 4);
        f.replace(second + 42, 4, f.mid(at + 42, 4));
    }));
    refused("an entry that stands past the end", central([](QByteArray& f, qsizetype at) { f.replace(at + 42, 4, little(0x7fffffff, 4)); }));
    refused("more entries told than there are", central([](QByteArray& f, qsizetype) { f.replace(f.lastIndexOf("PK\x05\x06") + 10, 2, little(0xffff, 2)); }));
    refused("fewer entries told than there are", central([](QByteArray& f, qsizetype) { f.replace(f.lastIndexOf("PK\x05\x06") + 8, 4, little(1, 2) + little(1, 2)); }));
    refused("an unknown method", central([](QByteArray& f, qsizetype at) { f.replace(8, 2, little(97, 2)); f.replace(at + 10, 2, little(97, 2)); }));
    refused("an end in a comment", central([](QByteArray& f, qsizetype) {
        const qsizetype end = f.lastIndexOf("PK\x05\x06");
        const QByteArray copy = f.mid(end);
        f.replace(end + 20, 2, little(22, 2));
        f += copy;
    }));
    for (const char* name : {"MORE.TXT", "BLOBS/x", "PARTS/3.ZIP", "record.json", "IHE_XDM.ZIP.EXE"}) {
        auto more = care;
        more.push_back({u(name), "x"});
        refused(QByteArray("beside what a bundle holds: ") + name, resealed(more));
    }
    atEnd(13);
}

TEST_F(Sly, JsonThatTwoReadersReadOtherwiseIsRefused) {
    const QByteArray manifest = text("MANIFEST.JSON"), rows = text("RECORD.JSON");
    const auto inManifest = [&](const QByteArray& what, const QByteArray& more) {
        refused(what, withFile(care, u("MANIFEST.JSON"), QByteArray(manifest).replace(manifest.indexOf('{'), 1, "{" + more), Manifest::AsItIs));
    };
    inManifest("a name twice", "\"part\":\"psychiatric\",");
    inManifest("a name twice, written otherwise", "\"p\\u0061rt\":\"psychiatric\",");
    inManifest("NaN", "\"x\":NaN,");
    inManifest("infinity", "\"x\":-Infinity,");
    inManifest("a comment", "/* x */");
    inManifest("deep", "\"x\":" + QByteArray("[").repeated(70) + QByteArray("]").repeated(70) + ",");
    const QByteArray row = "\"somatic\":{\"entry\":[{";
    const qsizetype at = rows.indexOf("\"entry\":[{") + 10;
    ASSERT_GT(at, 10);
    refused("a column twice", withFile(care, u("RECORD.JSON"), QByteArray(rows).insert(at, "\"title\":\"x\",")));
    for (const char* number : {"9007199254740993", "1e400", "-1", "1.0000001"})
        refused(QByteArray("version ") + number, withFile(care, u("RECORD.JSON"), QByteArray(rows).replace("\"version\":1", QByteArray("\"version\":") + number)));
    atEnd(11);
}

TEST_F(Sly, RowsThatSayWhatTheyAreNotAreRefused) {
    const auto lying = [&](const char* compartment, const char* table, const char* column, const QJsonValue& value) {
        refused(QByteArray(table) + "." + column + " " + value.toVariant().toByteArray(), record(compartment, table, [&](QJsonObject& row) { row[u(column)] = value; }));
    };
    for (const char* column : {"mode", "consent", "third_party"}) lying("somatic", "encounter", column, u("bomb"));
    for (const char* column : {"nature", "severity", "state"})
        for (const char* word : {"bomb", ""}) lying("coordination", "allergy", column, u(word));
    lying("coordination", "allergy", "since", u("hier"));
    lying("somatic", "entry", "origin", u("   "));
    lying("somatic", "entry", "author_name", u("Dr Leroy\nmédecin responsable"));
    lying("somatic", "entry", "author_name", u("Dr \u202eyoreL"));
    for (const char* column : {"signed_at", "recorded_at"}) lying("somatic", "entry", column, u("2190-01-01T00:00:00.000Z"));
    lying("somatic", "entry", "occurred_at", u("0001-01-01T00:00:00.000Z"));
    lying("somatic", "attachment", "sha256", QString(64, u'0'));
    lying("somatic", "attachment", "size", 7);
    lying("somatic", "attachment", "media_type", u("application/pdf"));
    atEnd(18);
}

TEST_F(Sly, AFileNamedThousandsOfTimesIsRefused) {
    auto files = writeXdm(sampleDossier());
    for (ZipEntry& file : files)
        if (file.name.endsWith(u("METADATA.XML"))) {
            const qsizetype start = file.content.indexOf("<rim:ExtrinsicObject"), end = file.content.indexOf("</rim:ExtrinsicObject>") + 22;
            ASSERT_GT(end, start);
            file.content.insert(end, file.content.mid(start, end - start).repeated(500));
        }
    refused("named again and again", *writeZip(files));
    atEnd(1);
}

TEST_F(Sly, PapersOfAnotherPersonWithTheSameNameAreRefused) {
    const auto swapped = [&](const QByteArray& what, auto&& change) {
        Dossier dossier = sampleDossier();
        dossier.patient.birthFamilyName = u("MARTIN");
        dossier.patient.givenNames = {u("Paul")};
        dossier.patient.birthDate = u("1984-05-03");
        dossier.patient.ins.clear();
        change(dossier.patient);
        const QByteArray zip = withFile(care, u("IHE_XDM.zip"), *writeZip(writeXdm(dossier)));
        if (what.isEmpty())
            EXPECT_TRUE(importBundle(*chief, {zip, {}, {}, {}, true}).has_value());
        else
            refused(what, zip);
    };
    swapped({}, [](PatientTraits&) {});
    swapped({}, [](PatientTraits& t) { t.givenNames = {u("PAUL-HENRI")}; });
    swapped("a brother", [](PatientTraits& t) { t.birthDate = u("1986-01-02"); });
    swapped("a twin", [](PatientTraits& t) { t.givenNames = {u("Jean")}; });
    auto twins = writeXdm(sampleDossier());
    for (ZipEntry& file : twins)
        if (file.name.endsWith(u("DOC00002.XML"))) {
            const QByteArray original = file.content;
            file.content.replace("<given>", "<given>Autre").replace(" qualifier=\"CL\">", " qualifier=\"CL\">Autre");
            ASSERT_NE(original, file.content);
        }
    refused("changed in a media", *writeZip(twins));
    atEnd(3);
}

TEST_F(Sly, HeadersThatWouldMisleadAreRefusedOrTidied) {
    Dossier dossier = sampleDossier();
    dossier.patient.birthFamilyName = u("MARTIN");
    const QByteArray cda = writeCda(dossier.papers.front(), dossier);
    const QByteArray name = dossier.patient.birthFamilyName.toUtf8();
    ASSERT_TRUE(cda.contains(name));
    const auto changed = [&](const QByteArray& from_, const QByteArray& by) { return QByteArray(cda).replace(from_, by); };
    refused("a name that turns the text", changed(name, "\xE2\x80\xAE" + name));
    refused("a name of a page", changed(name, QByteArray(1000, 'A')));
    refused("a picture that is a page", changed("application/pdf", "image/png"));
    refused("a page that is none", changed("JVBER", "TVqQA"));
    refused("compressed", changed("representation=\"B64\"", "representation=\"B64\" compression=\"DF\""));
    QByteArray title = cda;
    const qsizetype at = title.indexOf("<title>") + 7;
    title.replace(at, title.indexOf("</title>") - at, "  Lettre\n  \xE2\x80\xAE de liaison <!-- x -->");
    const auto read = readCda(title);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->title, u("Lettre de liaison"));
    // Instructions to a program that shows documents are common; nothing follows them here.
    accepted("with a style sheet", changed("<ClinicalDocument", "<?xml-stylesheet type=\"text/xsl\" href=\"http://localhost/x.xsl\"?><ClinicalDocument"));
    EXPECT_GE(tried, 5);
}

TEST_F(Sly, PartsThatDoNotBelongAreRefused) {
    auto two = care;
    for (const ZipEntry& entry : care)
        if (entry.name.startsWith(u("PARTS/"))) two.push_back({u("PARTS/3.ZIP"), entry.content});
    refused("two sealed parts", resealed(two));
    const keys::CertifiedKey signer = *signingIdentity(*sender);
    const QByteArray cms = *keys::signAndEncrypt(resealed(care), signer, *access::publicCertificate(*chief, Compartment::Coordination));
    for (const qsizetype size : {cms.size() / 2, cms.size() - 1}) {
        const auto cut = importBundle(*chief, {cms.left(size), {}, {}, {}, true});
        ASSERT_FALSE(cut.has_value());
        EXPECT_EQ(cut.error().code, ErrorCode::Damaged);  // "cut short", not "unknown"
        refused("cut envelope", cms.left(size));
    }
    atEnd(3);
}

TEST_F(Sly, ABundleDatedAheadOfTheClockOfThisMachineIsRefused) {
    const auto dated = [&](int seconds) {
        QJsonObject manifest = objectIn(care, "MANIFEST.JSON");
        manifest[u("created")] = to.clock().nowUtc().addDays(1).addSecs(seconds).toString(Qt::ISODate);
        return withFile(care, u("MANIFEST.JSON"), QJsonDocument(manifest).toJson());
    };
    EXPECT_TRUE(importBundle(*chief, {dated(-60), {}, {}, {}, true}).has_value());  // clocks are set by hand
    for (const int ahead : {60, 86400, 366 * 86400}) {
        const auto refusedFile = importBundle(*chief, {dated(ahead), {}, {}, {}, true});
        ASSERT_FALSE(refusedFile.has_value()) << ahead;
        EXPECT_EQ(refusedFile.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(refusedFile.error().field, u("created"));
    }
    refused("tomorrow's", dated(60));
    atEnd(1);
}

TEST_F(Sly, ACertificateOutOfDateProvesNothing) {
    const QDateTime now = to.clock().nowUtc();
    const QByteArray ours = *access::publicCertificate(*chief, Compartment::Coordination);
    const auto trustIn = [&](const QDateTime& from_, const QString& name) {
        const auto made = keys::createCertificate(name, name, from_);
        directory::Partner partner;
        partner.kind = deontology::Recipient::NewUnitResponsable;
        partner.name = name;
        partner.missionScope = u("soins");
        partner.certificatePem = made->certificatePem;
        EXPECT_TRUE(directory::addPartner(*chief, partner).has_value());
        return importBundle(*chief, {*keys::signAndEncrypt(resealed(care), *made, ours), {}, {}, {}, true}).value();
    };
    const ImportOutcome good = trustIn(now.addDays(-1), u("En cours"));
    EXPECT_TRUE(good.trusted);
    EXPECT_FALSE(good.isOutOfDate);
    const ImportOutcome old = trustIn(now.addYears(-11), u("Périmé"));
    EXPECT_FALSE(old.trusted);
    EXPECT_TRUE(old.isOutOfDate);
    EXPECT_EQ(old.knownAs, u("Périmé"));
    EXPECT_FALSE(trustIn(now.addDays(30), u("Futur")).trusted);
}

}  // namespace serment::transfer
