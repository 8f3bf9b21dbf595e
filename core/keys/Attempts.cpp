// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Attempts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace serment::keys {

namespace {

constexpr int freeAttempts = 3;
constexpr qint64 firstWait = 5;
constexpr qint64 longestWait = 15 * 60;

QString path(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("attempts.json"));
}

QJsonObject load(const QString& folder) {
    QFile file(path(folder));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(1 << 20)).object()
                                          : QJsonObject();
}

void save(const QString& folder, const QJsonObject& all) {
    QSaveFile file(path(folder));
    if (!file.open(QIODevice::WriteOnly))
        return;  // a medium that cannot be written cannot be throttled either
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
    file.commit();
}

qint64 waitAfter(int wrong) {
    if (wrong <= freeAttempts) return 0;
    return std::min(longestWait, firstWait << std::min(wrong - freeAttempts - 1, 20));
}

}  // namespace

Result<void> checkAttempts(const QString& folder, const QString& userName, const Clock& clock) {
    const QJsonObject entry = load(folder).value(userName).toObject();
    const qint64 wait = waitAfter(entry.value(QStringLiteral("wrong")).toInt());
    if (wait == 0) return {};
    const qint64 since = entry.value(QStringLiteral("last")).toInteger();
    const qint64 passed = clock.nowUtc().toSecsSinceEpoch() - since;
    // A clock set back does not shorten the wait, nor make it longer than the whole of it.
    const qint64 left = passed < 0 ? wait : wait - passed;
    if (left <= 0) return {};
    return fail(ErrorCode::TooManyAttempts, QString::number(left));
}

void recordWrongAttempt(const QString& folder, const QString& userName, const Clock& clock) {
    QJsonObject all = load(folder);
    const int wrong = all.value(userName).toObject().value(QStringLiteral("wrong")).toInt() + 1;
    all.insert(userName, QJsonObject{{QStringLiteral("wrong"), wrong},
                                     {QStringLiteral("last"), clock.nowUtc().toSecsSinceEpoch()}});
    save(folder, all);
}

void clearAttempts(const QString& folder, const QString& userName) {
    QJsonObject all = load(folder);
    if (!all.contains(userName)) return;
    all.remove(userName);
    save(folder, all);
}

}  // namespace serment::keys
