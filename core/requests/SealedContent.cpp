// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/SealedContent.h"

#include <QCborArray>
#include <QCborMap>

namespace serment::requests {

namespace {

const QString wordsKey = QStringLiteral("words");
const QString flagsKey = QStringLiteral("flags");
const QString typeKey = QStringLiteral("type");
const QString scanKey = QStringLiteral("scan");

}  // namespace

QByteArray packSealed(const SealedContent& content) {
    QCborMap map;
    map.insert(wordsKey, content.words);
    map.insert(flagsKey, QCborArray::fromStringList(content.redFlags));
    if (content.scan) {
        map.insert(typeKey, content.scan->mediaType);
        map.insert(scanKey, content.scan->content);
    }
    return map.toCborValue().toCbor();
}

Result<SealedContent> unpackSealed(const QByteArray& bytes) {
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error.c != QCborError::NoError || !map.value(wordsKey).isString())
        return fail(ErrorCode::Damaged, QStringLiteral("sealed request"));
    SealedContent content{map.value(wordsKey).toString(), {}, std::nullopt};
    for (const QCborValue& flag : map.value(flagsKey).toArray()) content.redFlags += flag.toString();
    if (map.value(scanKey).isByteArray()) content.scan = Scan{map.value(typeKey).toString(), map.value(scanKey).toByteArray()};
    return content;
}

}  // namespace serment::requests
