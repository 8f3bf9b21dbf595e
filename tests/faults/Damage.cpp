// SPDX-License-Identifier: GPL-3.0-or-later
// Bits flip and files are cut: noticed, or without effect on anything that can be read.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "core/access/OpenSession.h"
#include "core/keys/Keyring.h"
#include "tests/faults/Library.h"
#include "tests/faults/Report.h"
#include "tests/support/Attacker.h"
#include "tests/support/TestUnit.h"

namespace serment::faults {

namespace {

constexpr qsizetype page = 4096;

// Everything that the unit holds, in one hash.
QByteArray contentOf(access::Session& session) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto counts = countsOf(session);
    if (!counts) return {};
    const auto read = session.read({access::Action::ViewDetainees, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<int> {
        for (auto it = counts->begin(); it != counts->end(); ++it) {
            const QStringList name = it.key().split(QLatin1Char('.'));
            const auto columns = db.query(QStringLiteral("SELECT name FROM %1.pragma_table_info(:table)").arg(name[0]))
                                     .bind(QStringLiteral(":table"), QVariant(name[1]))
                                     .all([](const store::Row& row) { return row.text(0); });
            hash.addData(it.key().toUtf8());
            QStringList quoted;
            for (const QString& column : columns) quoted << QStringLiteral("quote(\"%1\")").arg(column);
            const auto rows = db.query(QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid").arg(quoted.join(QStringLiteral("||")), it.key()))
                                  .all([](const store::Row& row) { return row.text(0); });
            for (const QString& row : rows) hash.addData(row.toUtf8());
        }
        return 0;
    });
    return read ? hash.result() : QByteArray();
}

QByteArray keyringContent(const QString& root) {
    const auto keyring = keys::loadKeyring(root + QStringLiteral("/unit"));
    const QString again = root + QStringLiteral("/again");
    QDir().mkpath(again);
    if (!keyring || !keys::saveKeyring(again, *keyring)) return {};
    return test::fileBytes(keys::keyringPath(again));
}

struct Sound {
    QByteArray content, keyring;
};

Sound soundOf(const QString& root) {
    Trial trial(root, false);
    if (!trial.open()) std::abort();
    return {contentOf(*trial.session), keyringContent(root)};
}

void meet(const QString& root, const Sound& sound, const QString& file, const QByteArray& bytes, const QString& where, Report& report) {
    Trial laid(root, false);
    test::writeFile(laid.folder + QLatin1Char('/') + file, bytes);
    report.add(QStringLiteral("damages to ") + file);
    if (!judge(root, {}, {}).isEmpty()) {
        report.add(QStringLiteral("noticed"));
        return;
    }
    Trial trial(root);
    if (!trial.open()) {
        report.add(QStringLiteral("noticed"));
    } else if (contentOf(*trial.session) == sound.content && keyringContent(root) == sound.keyring) {
        report.add(QStringLiteral("harmless"));
    } else {
        report.blame(where, {QStringLiteral("neither noticed nor harmless")});
    }
}

QByteArray flipped(QByteArray bytes, qsizetype at, int bit) {
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
    return bytes;
}

struct Damage {
    QString file;
    qsizetype at;
    int bit;  // -1: cut off here
};

std::vector<Damage> everyDamage(const Snapshot& files, QRandomGenerator& random) {
    std::vector<Damage> all;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const bool pages = it.key().endsWith(QLatin1String(".db"));
        const qsizetype size = it.value().size(), stride = pages ? page : 1;
        for (qsizetype at = 0; at < size; at += stride) {
            all.push_back({it.key(), at + (pages ? random.bounded(int(page)) : 0), random.bounded(8)});
            if (pages) {
                all.push_back({it.key(), at, -1});
                all.push_back({it.key(), at + 1 + random.bounded(int(page) - 1), -1});
            } else if (at % 16 == 0) {
                all.push_back({it.key(), at, -1});
            }
        }
    }
    return all;
}

}  // namespace

Report damageRun(const Options& options) {
    Report report;
    QRandomGenerator random(static_cast<quint32>(options.seed));
    QTemporaryDir root(test::temporaryTemplate());
    const Sound sound = soundOf(root.path());
    if (sound.content.isEmpty() || sound.keyring.isEmpty()) std::abort();
    Snapshot files = Library::get().fresh;
    for (const QString& name : files.keys())
        if (!name.endsWith(QLatin1String(".db")) && name != QLatin1String("keyring.json")) files.remove(name);
    std::vector<Damage> all = everyDamage(files, random);
    report.add(QStringLiteral("damages there are"), static_cast<qint64>(all.size()));
    std::shuffle(all.begin(), all.end(), random);
    if (options.count > 0 && static_cast<qint64>(all.size()) > options.count) {
        // A sample is of the encrypted files mostly; the keyring has more places than they.
        std::stable_partition(all.begin(), all.end(), [](const Damage& damage) { return damage.file.endsWith(QLatin1String(".db")); });
        std::rotate(all.begin(), all.end() - options.count / 4, all.end());
        all.resize(static_cast<size_t>(options.count));
    }
    for (const Damage& damage : all) {
        const QByteArray& bytes = files[damage.file];
        const QString where = QStringLiteral("%1 %2 at %3").arg(damage.file, damage.bit < 0 ? QStringLiteral("cut") : QStringLiteral("flipped")).arg(damage.at);
        meet(root.path(), sound, damage.file, damage.bit < 0 ? bytes.left(damage.at) : flipped(bytes, damage.at, damage.bit), where, report);
    }
    // What a crash may leave of the lock's own files.
    for (const char* name : {"unit.lock", "unit.holder"})
        for (const QByteArray& garbage : {QByteArray(), QByteArray("\0\xFF garbage\n", 11), QByteArray("1\n"), QByteArray(5000, 'x')}) {
            Trial laid(root.path(), false);
            test::writeFile(laid.folder + QLatin1Char('/') + QLatin1String(name), garbage);
            report.blame(QLatin1String(name), judge(root.path(), {}, {}));
            report.add(QStringLiteral("damages to ") + QLatin1String(name));
        }
    return report;
}

}  // namespace serment::faults
