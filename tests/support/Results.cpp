// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Results.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QThread>

namespace serment::test {

namespace {

QString commit() {
    QProcess git;
    git.start(QStringLiteral("git"),
              {QStringLiteral("-C"), QStringLiteral(SERMENT_SOURCE_DIR), QStringLiteral("describe"),
               QStringLiteral("--always"), QStringLiteral("--dirty=+"), QStringLiteral("--abbrev=8")});
    git.waitForFinished();
    return QString::fromLatin1(git.readAllStandardOutput()).trimmed();
}

QString machine() {
    QFile memory(QStringLiteral("/proc/meminfo"));
    QString gib = QStringLiteral("?");
    if (memory.open(QIODevice::ReadOnly)) {
        static const QRegularExpression total(QStringLiteral("MemTotal:\\s+(\\d+)"));
        const auto match = total.match(QString::fromLatin1(memory.read(4096)));
        if (match.hasMatch()) gib = QString::number(match.captured(1).toLongLong() / (1 << 20));
    }
    return QStringLiteral("%1 cores, %2 GiB").arg(QThread::idealThreadCount()).arg(gib);
}

}  // namespace

bool writeResults(const QString& name, const QJsonObject& figures) {
    QJsonObject all = figures;
    all.insert(QStringLiteral("date"), QDate::currentDate().toString(Qt::ISODate));
    all.insert(QStringLiteral("commit"), commit());
    all.insert(QStringLiteral("machine"), machine());
#ifdef NDEBUG
    all.insert(QStringLiteral("build"), QStringLiteral("optimised"));
#else
    all.insert(QStringLiteral("build"), QStringLiteral("debug"));
#endif
    QSaveFile file(QStringLiteral(SERMENT_SOURCE_DIR "/tests/results/") + name + QStringLiteral(".json"));
    return QDir().mkpath(QStringLiteral(SERMENT_SOURCE_DIR "/tests/results")) && file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(all).toJson()) > 0 && file.commit();
}

}  // namespace serment::test
