// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Codes.h"

#include <openssl/bn.h>

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <memory>

#include "core/transfer/Dossier.h"

namespace serment::transfer {

namespace {

struct KindTable {
    LoincCode fallback;
    QHash<QString, LoincCode> byKind;
    QHash<QString, QString> classes;      // label of each class
    QHash<QString, QString> classByType;
};

QHash<QString, QString> pairsOf(const QJsonObject& object) {
    QHash<QString, QString> pairs;
    for (auto it = object.begin(); it != object.end(); ++it) pairs.insert(it.key(), it.value().toString());
    return pairs;
}

LoincCode codeFrom(const QJsonObject& object) {
    return {object.value(QStringLiteral("code")).toString(), object.value(QStringLiteral("display")).toString()};
}

const KindTable& kindTable() {
    static const KindTable table = [] {
        QFile file(QStringLiteral(":/serment/transfer/kinds.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        KindTable read{codeFrom(root.value(QStringLiteral("default")).toObject()),
                       {},
                       pairsOf(root.value(QStringLiteral("classes")).toObject()),
                       pairsOf(root.value(QStringLiteral("class_of_type")).toObject())};
        const QJsonObject kinds = root.value(QStringLiteral("kinds")).toObject();
        for (auto it = kinds.begin(); it != kinds.end(); ++it) read.byKind.insert(it.key(), codeFrom(it.value().toObject()));
        return read;
    }();
    return table;
}

}  // namespace

LoincCode loincOfKind(const QString& kind) {
    const KindTable& table = kindTable();
    return table.byKind.value(kind, table.fallback);
}

DocumentClass classOfType(const QString& loinc) {
    const KindTable& table = kindTable();
    const QString code = table.classByType.value(loinc, QStringLiteral("11"));
    return {code, table.classes.value(code)};
}

QString oidOfUuid(const QString& text) {
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull()) return {};
    const QByteArray bytes = uuid.toRfc4122();
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<int>(bytes.size()), nullptr), BN_free);
    char* const decimal = BN_bn2dec(number.get());
    const QString oid = QStringLiteral("2.25.") + QString::fromLatin1(decimal);
    OPENSSL_free(decimal);
    return oid;
}

QString oidOfFacility(const Facility& facility) {
    static const QUuid space(QStringLiteral("{0d1c5a62-6b8e-5c3a-9d3e-52a1c0b7f4e6}"));
    return oidOfUuid(QUuid::createUuidV5(space, facility.finess + QLatin1Char('|') + facility.name).toString());
}

QString hl7Time(const QDateTime& utc) {
    const QDateTime local = utc.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    return local.toString(QStringLiteral("yyyyMMddHHmmss")) +
           QStringLiteral("%1%2%3")
               .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
               .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
               .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString hl7PartialDate(const QString& iso) {
    QString compact = iso;
    return compact.remove(QLatin1Char('-'));
}

}  // namespace serment::transfer
