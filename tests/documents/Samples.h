// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include "core/documents/Assemble.h"
#include "core/documents/Templates.h"

namespace serment::documents {

inline Surroundings clairbourg() {
    Surroundings around;
    around.letterhead = {QStringLiteral("Centre hospitalier de Clairbourg"),
                         QStringLiteral("Unité sanitaire – dispositif de soins psychiatriques"),
                         QStringLiteral("Maison d’arrêt de Clairbourg"),
                         {QStringLiteral("12, rue des Tilleuls"), QStringLiteral("59999 Clairbourg")},
                         QStringLiteral("03 20 00 00 00"),
                         QStringLiteral("Clairbourg"),
                         {}};
    around.patient = {QStringLiteral("MARTIN"),
                      QStringLiteral("DURAND"),
                      QStringLiteral("Paul, Henri"),
                      QStringLiteral("03/05/1984"),
                      QStringLiteral("Lille"),
                      QStringLiteral("45 871"),
                      {},
                      PatientTraits::Sex::Male};
    around.signer = {QStringLiteral("Dr Anne Leroy"), QStringLiteral("psychiatre"),
                     QStringLiteral("10001234567"), true};
    around.today = QDate(2026, 11, 22);
    return around;
}

inline const Templates& templates() {
    static const Templates loaded = Templates::load();
    return loaded;
}

// The words of a PDF, as a reader would copy them; and how many pages.
struct ReadBack {
    QString text;
    int pages = 0;
    QString title;
    QString creator;
    QString producer;
};
inline ReadBack readBack(const QByteArray& pdf) {
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    ReadBack back;
    back.pages = document.pageCount();
    for (int page = 0; page < back.pages; ++page)
        back.text += document.getAllText(page).text() + QLatin1Char('\n');
    back.title = document.metaData(QPdfDocument::MetaDataField::Title).toString();
    back.creator = document.metaData(QPdfDocument::MetaDataField::Creator).toString();
    back.producer = document.metaData(QPdfDocument::MetaDataField::Producer).toString();
    return back;
}

}  // namespace serment::documents
