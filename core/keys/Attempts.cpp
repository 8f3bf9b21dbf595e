// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Attempts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>
#include <mutex>

#include "core/base/WriteWhole.h"

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
    writeWhole(file, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

// What this process has seen itself: whoever takes the file away under it gains nothing before the next start.
struct Seen {
    int wrong = 0;
    qint64 last = 0;
};
std::mutex seenMutex;
std::map<QString, Seen> seenHere;

QString seenKey(const QString& folder, const QString& userName) {
    return QDir(folder).absolutePath() + QLatin1Char('\n') + userName;
}

Seen seen(const QString& folder, const QString& userName) {
    const QJsonObject entry = load(folder).value(userName).toObject();
    const Seen kept{std::clamp(entry.value(QStringLiteral("wrong")).toInt(), 0, 1000), entry.value(QStringLiteral("last")).toInteger()};
    const std::lock_guard guard(seenMutex);
    const auto own = seenHere.find(seenKey(folder, userName));
    return own != seenHere.end() && own->second.wrong > kept.wrong ? own->second : kept;
}

void remember(const QString& folder, const QString& userName, const Seen& now) {
    QJsonObject all = load(folder);
    all.insert(userName, QJsonObject{{QStringLiteral("wrong"), now.wrong}, {QStringLiteral("last"), now.last}});
    save(folder, all);
    const std::lock_guard guard(seenMutex);
    seenHere[seenKey(folder, userName)] = now;
}

qint64 waitAfter(int wrong) {
    if (wrong <= freeAttempts) return 0;
    return std::min(longestWait, firstWait << std::min(wrong - freeAttempts - 1, 20));
}

}  // namespace

Result<void> checkAttempts(const QString& folder, const QString& userName, const Clock& clock) {
    const Seen before = seen(folder, userName);
    const qint64 wait = waitAfter(before.wrong);
    if (wait == 0) return {};
    const qint64 now = clock.nowUtc().toSecsSinceEpoch();
    // A clock set back does not shorten the wait, nor make it longer than the whole of it, counted from now.
    if (now < before.last) remember(folder, userName, {before.wrong, now});
    const qint64 left = now < before.last ? wait : wait - (now - before.last);
    if (left <= 0) return {};
    return fail(ErrorCode::TooManyAttempts, QString::number(left));
}

void recordWrongAttempt(const QString& folder, const QString& userName, const Clock& clock) {
    remember(folder, userName, {seen(folder, userName).wrong + 1, clock.nowUtc().toSecsSinceEpoch()});
}

void clearAttempts(const QString& folder, const QString& userName) {
    {
        const std::lock_guard guard(seenMutex);
        seenHere.erase(seenKey(folder, userName));
    }
    QJsonObject all = load(folder);
    if (!all.contains(userName)) return;
    all.remove(userName);
    save(folder, all);
}

}  // namespace serment::keys
