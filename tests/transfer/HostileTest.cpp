// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to harm: each must be refused whole, and leave the unit as it was.
#include <gtest/gtest.h>

#include <QRandomGenerator>

#include "core/transfer/CdaWriter.h"
#include "core/transfer/FhirWriter.h"
#include "core/transfer/XdmWriter.h"
#include "tests/transfer/HostileUnit.h"
#include "tests/transfer/SampleDossier.h"

namespace serment::transfer {

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

}  // namespace

TEST_F(Hostile, TheGoodFilesAreTaken) {
    accepted("bundle", resealed(care));
    EXPECT_TRUE(importBundle(*chief, {sealed.files.front().bytes, sealed.passphrase.toLatin1(), sealed.psychiatricPassphrase.toLatin1(), {}, true}).has_value());
}

TEST_F(Hostile, GarbageIsRefused) {
    QRandomGenerator random(8);
    for (const char* start : {"", "x", "0", "{", "<", "PK", "PK\x03\x04", "PK\x05\x06", "%PDF-1.7\n", "\xEF\xBB\xBF", "\x30\x82\x10", "\x30\x80\x06\x09"}) {
        refused(QByteArray("only ") + start, start);
        for (const int size : {20, 5000}) {
            QByteArray noise(size, '\0');
            for (char& c : noise) c = static_cast<char>(random.bounded(256));
            refused(QByteArray("noise after ") + start, start + noise);
        }
    }
    refused("zeros", QByteArray(100000, '\0'));
    refused("empty archive", QByteArray("PK\x05\x06") + QByteArray(18, '\0'));
    atEnd(38);
}

TEST_F(Hostile, ArchivesThatClimbLinkRepeatOrExpandAreRefused) {
    for (const char* name : {"../X", "../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\x", "C:/x", "\\\\host\\x", "a//b", "./a", "a/.", "a/..", "BLOBS/../../x", "a\nb", "a\x7f" "b", "PARTS/../X"}) {
        auto entries = care;
        entries.push_back({QString::fromUtf8(name), "x"});
        refused(QByteArray("path ") + name, resealed(entries));
    }
    refused("symbolic link", zipWithSpecial(care, "LINK", SpecialFile::SymbolicLink));
    refused("device", zipWithSpecial(care, "FIFO", SpecialFile::Fifo));
    refused("folder that climbs", zipWithSpecial(care, "../", SpecialFile::Folder));
    auto twice = care;
    twice.push_back(twice.back());
    refused("name twice", *writeZip(twice));
    twice.back().name = twice.back().name.toLower();
    refused("name twice but for the case", *writeZip(twice));
    refused("flat bomb", *writeZip({{u("BOMB"), QByteArray(80 << 20, '0')}}));
    auto nested = care;
    for (ZipEntry& entry : nested)
        if (entry.name == u("IHE_XDM.zip")) entry.content = *writeZip({{u("IHE_XDM/SUBSET01/METADATA.XML"), QByteArray(80 << 20, ' ')}});
    refused("nested bomb", resealed(nested));
    auto part = care;
    for (ZipEntry& entry : part)
        if (entry.name.startsWith(u("PARTS/"))) entry.content = *writeZip({{u("BOMB"), QByteArray(80 << 20, '0')}});
    refused("bomb in the sealed part", resealed(part));
    std::vector<ZipEntry> many;
    for (int i = 0; i < 5001; ++i) many.push_back({QString::number(i), {}});
    refused("too many entries", *writeZip(many));
    atEnd(24);
}

TEST_F(Hostile, TruncatedAndChangedFilesAreRefused) {
    const keys::CertifiedKey signer = *signingIdentity(*sender);
    const QByteArray plain = resealed(care), aes = sealed.files.front().bytes;
    const QByteArray cms = *keys::signAndEncrypt(plain, signer, *access::publicCertificate(*chief, Compartment::Coordination));
    for (const QByteArray& file : {plain, aes, cms}) {
        for (int i = 0; i < 15; ++i) refused("truncated", file.left(file.size() * i / 15), sealed.passphrase.toLatin1());
        for (const int less : {1, 5, 20, 21, 22, 23, 100, 400}) refused(QByteArray("shorter by ") + QByteArray::number(less), file.chopped(less), sealed.passphrase.toLatin1());
    }
    for (int i = 1; i <= 30; ++i) {
        QByteArray changed = cms;
        const qsizetype at = 700 + (cms.size() - 800) * i / 31;
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << (i % 8)));
        refused("one bit", changed);
        changed = aes;
        changed[100 + (aes.size() - 300) * i / 31] ^= 4;
        refused("one bit of the sealed ZIP", changed, sealed.passphrase.toLatin1());
    }
    refused("wrong passphrase", aes, "AAAA-BBBB-CCCC-DDDD-EEEE");
    refused("no passphrase", aes);
    refused("wrong passphrase of the psychiatric part's", aes, sealed.psychiatricPassphrase.toLatin1());
    refused("something after the end", plain + "PK\x03\x04 more");
    atEnd(130);
}

TEST_F(Hostile, EnvelopesThatAreNotOursAreRefused) {
    const auto other = keys::createCertificate(u("Other"), u("Other"), to.clock().nowUtc());
    const keys::CertifiedKey signer = *signingIdentity(*sender), stranger{other->certificatePem, other->keyPem};
    const QByteArray plain = resealed(care), ours = *access::publicCertificate(*chief, Compartment::Coordination);
    refused("for another unit", *keys::signAndEncrypt(plain, signer, stranger.certificatePem));
    refused("without authentication", enveloped(signedBy({signer}, plain), ours, Cipher::Cbc));
    refused("two signers", enveloped(signedBy({signer, stranger}, plain), ours));
    refused("not signed", enveloped(plain, ours));
    refused("signed and not encrypted", signedBy({signer}, plain));
    refused("signature over something else", enveloped(detachedSignature(signer, "other"), ours));
    QByteArray forged = signedBy({signer}, plain);
    const qsizetype at = forged.indexOf("MANIFEST.JSON");
    ASSERT_GT(at, 0);
    forged[at] = 'X';
    refused("content changed under its signature", enveloped(forged, ours));
    refused("garbage inside", enveloped(signedBy({signer}, "garbage"), ours));
    refused("nothing inside", enveloped(signedBy({signer}, ""), ours));
    refused("envelope in an envelope", enveloped(enveloped(signedBy({signer}, plain), ours), ours));
    refused("PEM", "-----BEGIN CMS-----\n" + enveloped(signedBy({signer}, plain), ours).toBase64() + "\n-----END CMS-----\n");
    atEnd(11);
}

TEST_F(Hostile, ManifestsThatLieAreRefused) {
    const auto changed = [&](const QByteArray& what, auto&& change) {
        QJsonObject manifest = objectIn(care, "MANIFEST.JSON");
        change(manifest);
        refused("manifest: " + what, withFile(care, u("MANIFEST.JSON"), QJsonDocument(manifest).toJson(), Manifest::AsItIs));
    };
    for (const char* key : {"format", "version", "reference", "part", "created", "detainee", "patient", "files"}) {
        changed(QByteArray("without ") + key, [&](QJsonObject& m) { m.remove(u(key)); });
        changed(QByteArray("number as ") + key, [&](QJsonObject& m) { m[u(key)] = -7; });
        changed(QByteArray("list as ") + key, [&](QJsonObject& m) { m[u(key)] = QJsonArray{1}; });
    }
    changed("newer", [](QJsonObject& m) { m[u("version")] = 99; });
    changed("unknown part", [](QJsonObject& m) { m[u("part")] = u("everything"); });
    changed("wrong part", [](QJsonObject& m) { m[u("part")] = u("psychiatric"); });
    changed("reference", [](QJsonObject& m) { m[u("reference")] = u("../../x"); });
    changed("null person", [](QJsonObject& m) { m[u("detainee")] = u("00000000-0000-0000-0000-000000000000"); });
    changed("day", [](QJsonObject& m) { m[u("created")] = u("2026-13-45T00:00:00Z"); });
    changed("tomorrow's", [](QJsonObject& m) { m[u("created")] = u("9999-01-01T00:00:00Z"); });
    for (auto [key, value] : std::initializer_list<std::pair<const char*, QString>>{
             {"family_name", {}}, {"family_name", QString(5000, u'A')}, {"family_name", u("A\nB")}, {"family_name", QString(QChar(0xD800))}, {"family_name", QString(QChar(0))},
             {"birth_date", u("hier")}, {"birth_date", u("1984-02-31")}, {"birth_date", u("9999-01-01")}, {"sex", u("Z")}, {"ins", u("123")}})
        changed(QByteArray("patient's ") + key, [&](QJsonObject& m) {
            QJsonObject patient = m[u("patient")].toObject();
            patient[u(key)] = value;
            m[u("patient")] = patient;
        });
    changed("sender", [](QJsonObject& m) { m[u("sender")] = QJsonObject{{u("unit"), u("x")}, {u("name"), QString(100000, u'x')}}; });
    refused("no JSON", withFile(care, u("MANIFEST.JSON"), "{", Manifest::AsItIs));
    refused("too deep", withFile(care, u("MANIFEST.JSON"), QByteArray(100000, '['), Manifest::AsItIs));
    auto more = care;
    more.push_back({u("MORE.TXT"), "x"});
    refused("a file more", *writeZip(more));
    more = care;
    more.pop_back();
    refused("a file less", *writeZip(more));
    more.clear();
    for (const ZipEntry& entry : care)
        if (entry.name != u("MANIFEST.JSON")) more.push_back(entry);
    refused("no manifest", *writeZip(more));
    for (const char* name : {"RECORD.JSON", "IHE_XDM.zip", "IPS.JSON", "SUMMARY.PDF"})
        refused(QByteArray("changed ") + name, withFile(care, u(name), "changed", Manifest::AsItIs));
    for (const char* name : {"RECORD.JSON", "IHE_XDM.zip", "IPS.JSON"}) refused(QByteArray("nonsense in ") + name, withFile(care, u(name), "nonsense"));
    atEnd(50);
}

TEST_F(Hostile, RecordsThatLieAreRefused) {
    const auto bytes = [&](const QByteArray& what, const QByteArray& record) { refused("record: " + what, withFile(care, u("RECORD.JSON"), record)); };
    for (const char* text : {"", "[]", "null", "{\"somatic\":[]}", "{\"somatic\":{\"entry\":{}}}", "{\"somatic\":{\"entry\":[1]}}", "{\"somatic\":{\"entry\":[{}]}}", "{\"unit\":{}}",
                             "{\"main\":{}}", "{\"psychiatric\":{}}", "{\"prevention\":{}}", "{\"somatic\":{\"sqlite_master\":[{}]}}", "{\"somatic\":{\"journal_entry\":[{}]}}",
                             "{\"somatic\":{\"certificate\":[{}]}}", "{\"coordination\":{\"care_request\":[{}]}}", "{\"a\":\xff\xfe}"})
        bytes(text, text);
    bytes("too deep", QByteArray("{\"somatic\":") + QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000) + "}");
    const auto changed = [&](const QByteArray& what, auto&& change) {
        QJsonObject record = objectIn(care, "RECORD.JSON"), tables = record[u("somatic")].toObject();
        QJsonArray rows = tables[u("entry")].toArray();
        QJsonObject row = rows[0].toObject();
        change(row, tables);
        rows[0] = row;
        tables[u("entry")] = rows;
        record[u("somatic")] = tables;
        bytes(what, QJsonDocument(record).toJson(QJsonDocument::Compact));
    };
    using Row = QJsonObject;
    for (const char* id : {"", "-1", "x", "00000000-0000-0000-0000-000000000000", "{6f1f2f0e-7f0a-4b53-9a62-0d9d4d1f8a01}", "6F1F2F0E-7F0A-4B53-9A62-0D9D4D1F8A01 OR 1=1"})
        for (const char* column : {"id", "detainee_id", "root_id", "author_id"}) changed(QByteArray(column) + " " + id, [&](Row& row, Row&) { row[u(column)] = u(id); });
    changed("another person", [](Row& row, Row&) { row[u("detainee_id")] = DetaineeId::create().toString(); });
    for (const char* column : {"occurred_at", "signed_at", "recorded_at"})
        for (const char* day : {"", "hier", "2026-02-31T10:00:00.000Z", "2026-02-20", "2026-02-20T25:00:00.000Z", "9999-99-99T00:00:00.000Z"})
            changed(QByteArray(column) + " " + day, [&](Row& row, Row&) { row[u(column)] = u(day); });
    const std::pair<const char*, QJsonValue> wrong[] = {{"list", QJsonArray{1}}, {"object", QJsonObject{{u("a"), 1}}}, {"true", true}, {"null", QJsonValue()}, {"number", -5}};
    for (const auto& [what, value] : wrong)
        for (const char* column : {"id", "title", "occurred_at", "kind"}) changed(QByteArray(column) + " " + what, [&, v = value](Row& row, Row&) { row[u(column)] = v; });
    for (const QJsonValue& value : {QJsonValue(u("two")), QJsonValue(1.5), QJsonValue(-1), QJsonValue(0), QJsonValue(1e300), QJsonValue()})
        changed("version", [&](Row& row, Row&) { row[u("version")] = value; });
    changed("NUL", [](Row& row, Row&) { row[u("title")] = QString(QChar(0)); });
    changed("half a pair", [](Row& row, Row&) { row[u("title")] = QString(QChar(0xDC00)); });
    changed("huge text", [](Row& row, Row&) { row[u("title")] = QString(20 << 20, u'x'); });
    changed("unknown column", [](Row& row, Row&) { row[u("rowid")] = 1; });
    changed("SQL as a column", [](Row& row, Row&) { row[u("title) VALUES (1); --")] = 1; });
    changed("missing column", [](Row& row, Row&) { row.remove(u("author_name")); });
    changed("unknown kind", [](Row& row, Row&) { row[u("kind")] = u("bomb"); });
    changed("unknown table", [](Row&, Row& tables) { tables[u("nonsense")] = QJsonArray{}; });
    changed("correction of nothing", [](Row& row, Row&) { row[u("supersedes_id")] = DetaineeId::create().toString(); });
    changed("the same row twice", [](Row& row, Row& tables) {
        QJsonArray rows = tables[u("attachment")].toArray();
        rows.append(rows[0]);
        tables[u("attachment")] = rows;
        row[u("title")] = u("x");
    });
    changed("a detail of nothing", [](Row&, Row& tables) {
        QJsonArray rows = tables[u("attachment")].toArray();
        QJsonObject detail = rows[0].toObject();
        detail[u("entry_id")] = DetaineeId::create().toString();
        rows[0] = detail;
        tables[u("attachment")] = rows;
    });
    for (const QString& blob : {QString(64, u'0'), QString(), u("../MANIFEST.JSON")})
        changed("a blob that is not there", [&](Row&, Row& tables) {
            QJsonArray rows = tables[u("attachment_content")].toArray();
            QJsonObject detail = rows[0].toObject();
            detail[u("content")] = QJsonObject{{u("blob"), blob}};
            rows[0] = detail;
            tables[u("attachment_content")] = rows;
        });
    atEnd(80);
}

TEST_F(Hostile, APsychiatricPartOfAnotherPersonIsRefused) {
    const auto carrying = [&](const std::vector<ZipEntry>& part) {
        for (const ZipEntry& entry : care)
            if (entry.name.startsWith(u("PARTS/"))) return withFile(care, entry.name, resealed(part));
        return QByteArray();
    };
    EXPECT_TRUE(importBundle(*chief, {carrying(psychiatric), {}, {}, {}, true}).has_value());
    const auto lying = [&](const QByteArray& what, auto&& change) {
        QJsonObject manifest = objectIn(psychiatric, "MANIFEST.JSON");
        change(manifest);
        auto part = psychiatric;
        for (ZipEntry& entry : part)
            if (entry.name == u("MANIFEST.JSON")) entry.content = QJsonDocument(manifest).toJson();
        refused(what, carrying(part));
    };
    lying("another person", [](QJsonObject& m) { m[u("detainee")] = DetaineeId::create().toString(); });
    lying("other traits", [](QJsonObject& m) {
        QJsonObject patient = m[u("patient")].toObject();
        patient[u("family_name")] = u("AUTRE");
        m[u("patient")] = patient;
    });
    lying("another part", [](QJsonObject& m) { m[u("part")] = u("care"); });
    refused("the bundle in itself", carrying(care));
    refused("papers of somebody else as a part", withFile(care, u("PARTS/X"), *writeZip(writeXdm(sampleDossier()))));
    refused("nonsense as a part", withFile(care, u("PARTS/X"), "nonsense"));
    atEnd(6);
}

TEST_F(Hostile, ForeignPapersThatLieAreRefused) {
    const auto media = writeXdm(sampleDossier());
    const auto metadata = [&](const QByteArray& what, auto&& change) {
        auto files = media;
        for (ZipEntry& file : files)
            if (file.name.endsWith(u("METADATA.XML"))) change(file.content);
        refused("XDM: " + what, *writeZip(files));
    };
    for (const char* uri : {"../OC00001.XML", "/etc/passwd", "..\\..\\X", "file:///etc/passwd", "http://localhost/X", "NONE.XML", ""})
        metadata(uri, [&](QByteArray& xml) { xml.replace("DOC00001.XML", uri); });
    metadata("hash", [](QByteArray& xml) { const auto at = xml.indexOf("\"hash\""); const auto value = xml.indexOf("<rim:Value>", at) + 11; xml[value] = xml[value] == '0' ? '1' : '0'; });
    metadata("size", [](QByteArray& xml) { const auto at = xml.indexOf("\"size\""); xml.insert(xml.indexOf("<rim:Value>", at) + 11, '9'); });
    metadata("truncated", [](QByteArray& xml) { xml.truncate(xml.size() / 2); });
    metadata("empty", [](QByteArray& xml) { xml.clear(); });
    metadata("no document", [](QByteArray& xml) { xml = "<a/>"; });
    const QByteArray laughs = billionLaughs();
    metadata("entities", [&](QByteArray& xml) { xml = laughs; });
    auto mixed = media;
    Dossier other = sampleDossier();
    other.patient.birthFamilyName = u("AUTRE");
    other.patient.ins.clear();
    for (const ZipEntry& file : writeXdm(other)) mixed.push_back({QString(file.name).replace(u("SUBSET01"), u("SUBSET02")), file.content});
    std::erase_if(mixed, [](const ZipEntry& file) { return !file.name.startsWith(u("IHE_XDM/")); });
    refused("XDM of two persons", *writeZip(mixed));
    const Dossier dossier = sampleDossier();
    const QByteArray cda = writeCda(dossier.papers.front(), dossier);
    for (const auto& [what, bytes] : hostileXml(cda)) refused("CDA: " + what, bytes);
    const QByteArray fhir = QJsonDocument(writeFhir(dossier)).toJson();
    for (const auto& [what, bytes] : hostileFhir(fhir)) refused("FHIR: " + what, bytes);
    atEnd(40);
}

TEST_F(Hostile, GoodPapersOfOtherSoftwareAreAttachedOnce) {
    const Dossier dossier = sampleDossier();
    std::vector<ZipEntry> media = writeXdm(dossier), bare;
    for (const ZipEntry& file : media)
        if (file.name.startsWith(u("IHE_XDM/"))) bare.push_back(file);
    const DetaineeId known = accepted("XDM", *writeZip(media));
    EXPECT_TRUE(importBundle(*chief, {*writeZip(bare), {}, {}, {}, false})->alreadyKnown);
    EXPECT_EQ(accepted("FHIR", QJsonDocument(writeFhir(dossier)).toJson()), known);
    EXPECT_TRUE(importBundle(*chief, {*writeZip({{u("X.ZIP"), *writeZip(bare)}}, "correct horse"), "correct horse", {}, {}, false})->alreadyKnown);
}

TEST_F(Hostile, SomebodyWhoseBirthIsNotKnownIsMadeOnlyOnce) {
    Dossier dossier = emptyDossier();  // born in 1985, nothing more
    dossier.papers = sampleDossier().papers;
    const DetaineeId first = accepted("CDA", writeCda(dossier.papers.front(), dossier));
    EXPECT_FALSE(first.isNull());
    accepted("XDM", *writeZip(writeXdm(dossier)));
    QJsonObject manifest = objectIn(care, "MANIFEST.JSON"), patient = manifest[u("patient")].toObject();
    patient[u("birth_date")] = u("1984");
    manifest[u("patient")] = patient;
    auto bundle = care;
    for (ZipEntry& entry : bundle) {
        if (entry.name == u("MANIFEST.JSON")) entry.content = QJsonDocument(manifest).toJson();
        if (entry.name.startsWith(u("PARTS/"))) entry.name = u("LATER");
    }
    std::erase_if(bundle, [](const ZipEntry& entry) { return entry.name == u("LATER"); });
    accepted("bundle", resealed(bundle));
}

}  // namespace serment::transfer
