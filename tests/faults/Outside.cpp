// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/Outside.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include "core/access/Backup.h"
#include "tests/support/Attacker.h"

namespace serment::faults {

namespace {

// The lines of a .sha256 file: sum, two spaces, name.
QStringList badSums(const QDir& folder, const QString& file) {
    QStringList bad;
    for (const QByteArray& line : test::fileBytes(folder.filePath(file)).split('\n')) {
        if (line.isEmpty()) continue;
        const QString name = folder.filePath(QString::fromUtf8(line.mid(66)));
        if (!QFile::exists(name) ||
            QCryptographicHash::hash(test::fileBytes(name), QCryptographicHash::Sha256).toHex() != line.left(64))
            bad << QStringLiteral("a bundle whose sum does not fit");
    }
    return bad;
}

}  // namespace

QStringList judgeOutside(const QString& root, bool tidied) {
    QStringList bad;
    const QDir outside(root + QStringLiteral("/outside"));
    for (const QString& file : outside.entryList(QDir::Files | QDir::Hidden)) {
        if (file.endsWith(QLatin1String(".tar"))) {
            if (!access::checkBackup(outside.filePath(file))) bad << QStringLiteral("a backup that is not whole");
        } else if (file.endsWith(QLatin1String(".sha256"))) {
            bad << badSums(outside, file);
        } else if (tidied && (!file.startsWith(QLatin1String("dossier-")) && !file.startsWith(QLatin1String("synthese-")))) {
            bad << QStringLiteral("left lying about: ") + file;
        }
    }
    const QDir restored(outside.filePath(QStringLiteral("restaurée")));
    if (restored.exists(QStringLiteral("unit")))
        for (const QString& what : judge(restored.path(), {}, {})) bad << QStringLiteral("restored: ") + what;
    if (tidied && restored.exists(QStringLiteral("unit.restoring"))) bad << QStringLiteral("left lying about: unit.restoring");
    return bad;
}

QStringList judgeMade(const QString& root, const Step& step) {
    if (step.makes == nullptr) return {};
    const QDir outside(root + QStringLiteral("/outside"));
    if (!outside.entryList({QLatin1String(step.makes)}, QDir::Files).isEmpty()) return {};
    return {QStringLiteral("told as made, and not there: ") + QLatin1String(step.makes)};
}

}  // namespace serment::faults
