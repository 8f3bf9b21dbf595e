// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt as it comes back from somebody.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>

#include "core/keys/Cms.h"
#include "core/transfer/Shuttle.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr qsizetype largestReceipt = 64 * 1024;
constexpr qsizetype longestText = 300;

bool isPlain(const QString& text) {
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

QDateTime utc(const QJsonValue& value) {
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

}  // namespace

Result<Receipt> readReceipt(const QByteArray& file) {
    if (file.size() > largestReceipt) return fail(ErrorCode::TooLarge, s("receipt"));
    const auto opened = keys::verifySigned(file);
    if (!opened) return tl::unexpected<Error>(opened.error());
    const QJsonObject content = QJsonDocument::fromJson(opened->content).object();
    if (content.value(s("format")).toString() != QLatin1String("serment-receipt")) return fail(ErrorCode::ForeignFormat, s("not a receipt"));
    if (content.value(s("version")).toInt() != 1) return fail(ErrorCode::NewerSchema, s("the receipt comes from a newer version"));
    Receipt receipt;
    receipt.reference = content.value(s("reference")).toString();
    receipt.sentAt = utc(content.value(s("sent")));
    receipt.receivedAt = utc(content.value(s("received")));
    receipt.from = content.value(s("from")).toString();
    for (const auto& value : content.value(s("return_address")).toArray()) receipt.returnAddress << value.toString();
    receipt.signerFingerprint = opened->signerFingerprint;
    receipt.signerCertificatePem = opened->signerCertificatePem;
    bool sound = !QUuid::fromString(receipt.reference).isNull() && receipt.sentAt.isValid() && receipt.receivedAt.isValid() && isPlain(receipt.from) &&
                 receipt.returnAddress.size() <= 12;
    for (const QString& line : receipt.returnAddress) sound = sound && isPlain(line);
    if (!sound) return fail(ErrorCode::HostileInput, s("the receipt is not complete"));
    return receipt;
}

}  // namespace serment::transfer
