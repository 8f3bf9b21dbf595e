// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_seeds FOLDER: one small good input for each parser that has a writer here.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

#include "core/keys/Cms.h"
#include "core/keys/Keyring.h"
#include "core/transfer/CdaWriter.h"
#include "core/transfer/FhirWriter.h"
#include "core/transfer/Payload.h"
#include "core/transfer/XdmWriter.h"
#include "tests/transfer/SampleDossier.h"

using namespace serment;
using namespace serment::transfer;

namespace {

bool write(const QString& folder, const char* target, const char* name, const QByteArray& bytes) {
    QDir().mkpath(folder + QLatin1Char('/') + QLatin1String(target));
    QFile file(QStringLiteral("%1/%2/%3").arg(folder, QLatin1String(target), QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Payload payloadOf(const Dossier& dossier) {
    Payload payload;
    payload.reference = dossier.reference;
    payload.part = QStringLiteral("care");
    payload.created = dossier.created;
    payload.senderName = dossier.facility.name;
    payload.detainee = DetaineeId::trusted(QUuid::fromString(dossier.patient.localId));
    payload.patient = dossier.patient;
    payload.records[Compartment::Coordination] = {};
    payload.xdm = writeXdm(dossier);
    payload.fhir = writeFhir(dossier);
    return payload;
}

QByteArray metadataOf(const QByteArray& pdf) {
    return "<lcm:SubmitObjectsRequest xmlns:lcm=\"urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0\" xmlns=\"urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0\">"
           "<RegistryObjectList><ExtrinsicObject mimeType=\"application/pdf\"><Slot name=\"URI\"><ValueList><Value>DOC00001.PDF</Value></ValueList></Slot>"
           "<Slot name=\"size\"><ValueList><Value>" + QByteArray::number(pdf.size()) + "</Value></ValueList></Slot><Slot name=\"hash\"><ValueList><Value>" +
           QCryptographicHash::hash(pdf, QCryptographicHash::Sha1).toHex() + "</Value></ValueList></Slot><Slot name=\"sourcePatientInfo\"><ValueList>"
           "<Value>PID-5|MARTIN^Paul^^^^^L</Value><Value>PID-7|19840503</Value></ValueList></Slot></ExtrinsicObject></RegistryObjectList></lcm:SubmitObjectsRequest>";
}

// A keyring of one user, without the sum that every change would break.
QByteArray smallKeyring(const QString& folder) {
    keys::Keyring keyring;
    keyring.unitId = QStringLiteral("6f1d3c1e-52a1-4c0f-9d0e-3f2b1a5c7d90");
    const keys::Identity identity = keys::createIdentity(UserId::create());
    keys::UserRecord user;
    user.identity = keys::publicHalf(identity, QStringLiteral("seed"), QStringLiteral("nurse"));
    keyring.users.push_back(user);
    keyring.compartments[Compartment::Unit] = {};
    if (!keys::saveKeyring(folder, keyring)) return {};
    QFile file(keys::keyringPath(folder));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    file.remove();
    object.remove(QStringLiteral("sum"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    Dossier dossier = sampleDossier();
    for (Paper& paper : dossier.papers) paper.pdf = "%PDF-1.4 seed";
    bool done = write(folder, "cda", "sample.xml", writeCda(dossier.papers.front(), dossier));
    done = write(folder, "fhir", "sample.json", QJsonDocument(writeFhir(dossier)).toJson(QJsonDocument::Compact)) && done;
    done = write(folder, "xdm", "sample.xml", metadataOf("%PDF-1.4 seed")) && done;
    const auto payload = writePayload(payloadOf(dossier));
    done = payload && write(folder, "bundle", "sample.zip", *payload) && done;
    const auto key = keys::createCertificate(QStringLiteral("Seed"), QStringLiteral("Seed"), QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    const QByteArray receipt = "{\"format\":\"serment-receipt\",\"version\":1,\"reference\":\"6f1d3c1e-52a1-4c0f-9d0e-3f2b1a5c7d90\",\"sent\":\"2026-11-21T08:00:00.000Z\","
                               "\"received\":\"2026-11-22T08:00:00.000Z\",\"from\":\"CH\",\"return_address\":[\"1 rue du Port\"]}";
    done = write(folder, "receipt", "words.json", receipt) && done;
    done = key && write(folder, "cms", "signed.der", *keys::signContent(receipt, *key)) && write(folder, "cms", "sealed.der", *keys::signAndEncrypt(receipt, *key, key->certificatePem)) &&
           write(folder, "cms", "certificate.pem", key->certificatePem) && done;
    done = write(folder, "keyring", "small.json", smallKeyring(folder)) && done;
    if (!done) std::fputs("a seed could not be written\n", stderr);
    return done ? 0 : 1;
}
