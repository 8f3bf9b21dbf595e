// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/Paper.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serment::gate {

namespace {

QString digest(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

QJsonObject toJson(const Block& block) {
    QJsonArray rows;
    for (const auto& row : block.rows) rows.append(QJsonArray::fromStringList(row));
    QJsonObject object{{QStringLiteral("kind"), static_cast<int>(block.kind)},
                       {QStringLiteral("label"), block.label},
                       {QStringLiteral("text"), block.text},
                       {QStringLiteral("rows"), rows}};
    if (!block.image.isEmpty()) object.insert(QStringLiteral("image"), digest(block.image));
    return object;
}

}  // namespace

QByteArray canonicalBytes(const Paper& paper) {
    QJsonArray blocks;
    for (const auto& block : paper.blocks) blocks.append(toJson(block));
    const Letterhead& head = paper.letterhead;
    // QJsonObject sorts its keys, so the bytes depend on the values alone.
    QJsonObject object{
        {QStringLiteral("hospital"), head.hospital},
        {QStringLiteral("unit"), head.unitName},
        {QStringLiteral("establishment"), head.establishment},
        {QStringLiteral("address"), QJsonArray::fromStringList(head.address)},
        {QStringLiteral("telephone"), head.telephone},
        {QStringLiteral("city"), head.city},
        {QStringLiteral("title"), paper.title},
        {QStringLiteral("addressee"), QJsonArray::fromStringList(paper.addressee)},
        {QStringLiteral("blocks"), blocks},
        {QStringLiteral("date"), paper.date.toString(Qt::ISODate)},
        {QStringLiteral("signer"), paper.signerName},
        {QStringLiteral("quality"), paper.signerQuality},
        {QStringLiteral("rpps"), paper.signerRpps},
        {QStringLiteral("other_signature"), paper.otherSignature},
        {QStringLiteral("handling"), QJsonArray::fromStringList(paper.handling)},
    };
    if (!head.logoPng.isEmpty()) object.insert(QStringLiteral("logo"), digest(head.logoPng));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace serment::gate
