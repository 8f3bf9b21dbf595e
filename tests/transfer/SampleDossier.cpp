// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/SampleDossier.h"

namespace serment::transfer {

Dossier emptyDossier() {
    Dossier dossier;
    dossier.patient = {QStringLiteral("6f1f2f0e-7f0a-4b53-9a62-0d9d4d1f8a01"), QStringLiteral("D'ARC & FILS"), {},
                       {QStringLiteral("Zoé"), QStringLiteral("Anne-Lise")}, QStringLiteral("F"), QStringLiteral("1985"), {}, {}, {}};
    dossier.facility = {QStringLiteral("Centre hospitalier de Clairbourg"), QStringLiteral("750000018"), QStringLiteral("1 rue de l'Hôpital"),
                        QStringLiteral("75000"), QStringLiteral("Clairbourg"), QStringLiteral("01 23 45 67 89")};
    dossier.sender = {QStringLiteral("LEROY"), QStringLiteral("Anne"), QStringLiteral("10100000001"),
                      QStringLiteral("6f1f2f0e-7f0a-4b53-9a62-0d9d4d1f8a02"), true};
    dossier.reference = QStringLiteral("6f1f2f0e-7f0a-4b53-9a62-0d9d4d1f8a03");
    dossier.created = QDateTime(QDate(2026, 11, 22), QTime(8, 10), Qt::UTC);
    return dossier;
}

Dossier sampleDossier() {
    Dossier dossier = emptyDossier();
    dossier.patient.usedFamilyName = QStringLiteral("O'NEIL <x>");
    dossier.patient.birthDate = QStringLiteral("1985-03-28");
    dossier.patient.birthPlaceCode = QStringLiteral("51215");
    dossier.patient.birthPlaceName = QStringLiteral("Dompremy");
    dossier.patient.ins = QStringLiteral("285035121518988");
    int n = 16;
    const auto id = [&n] { return QStringLiteral("6f1f2f0e-7f0a-4b53-9a62-0d9d4d1f8b%1").arg(n++); };
    dossier.problems = {{id(), QStringLiteral("Épilepsie"), QStringLiteral("2010-05"), true}, {id(), QStringLiteral("Fracture du radius"), {}, false}};
    dossier.allergies = {{id(), QStringLiteral("Pénicilline"), QStringLiteral("urticaire"), true}};
    dossier.treatments = {{id(), QStringLiteral("Lamotrigine 100 mg"), QStringLiteral("1 matin et soir"), QDate(2025, 1, 2), {},
                           QDateTime(QDate(2026, 11, 22), QTime(7, 0), Qt::UTC), true}};
    dossier.vaccinations = {{id(), QStringLiteral("Hépatite B"), QDate(2026, 2, 3), QStringLiteral("AB12")}};
    dossier.measurements = {{id(), QStringLiteral("29463-7"), QStringLiteral("Poids"), 71.5, QStringLiteral("kg"),
                             QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)}};
    dossier.appointments = {{id(), QStringLiteral("Consultation hospitalière"), QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC)}};
    for (const char* kind : {"lettre_de_liaison", "attestation_presence", "written_summary"})
        dossier.papers.push_back({id(), id(), 1, QString::fromLatin1(kind), QStringLiteral("Document « %1 »").arg(QString::fromLatin1(kind)),
                                  QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC), dossier.sender, QByteArray("%PDF-1.4 synthetic")});
    dossier.papers[1].author.rpps.clear();
    return dossier;
}

}  // namespace serment::transfer
