// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore.
#include <unistd.h>

#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>

#include "app/ctl/Unit.h"
#include "core/access/RekeyedExport.h"

namespace serment::ctl {

namespace {

struct Places {
    std::string unit;
    std::string file;
    bool rekey = false;
};

// How far it is, on standard error, where somebody looks at it.
journal::Progress telling() {
    if (isatty(STDERR_FILENO) == 0) return {};
    return [last = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? done * 100 / total : 100;
        if (percent != last)
            std::fprintf(stderr, "\r%3lld %%%s", static_cast<long long>(percent), percent == 100 ? "\n" : "");
        last = percent;
        return true;
    };
}

// A backup that is not whole is a finding; a disk that is full is a failure.
bool isFinding(const Error& error) {
    return error.code == ErrorCode::Damaged || error.code == ErrorCode::HostileInput ||
           error.code == ErrorCode::NewerSchema;
}

int refuse(const Context& context, const Error& error) {
    const int status = report(Context(), error);
    if (context.json)
        printJson(QJsonObject{{QStringLiteral("ok"), false},
                              {QStringLiteral("error"), errorName(error.code)},
                              {QStringLiteral("problems"),
                               QJsonArray{QJsonObject{{QStringLiteral("kind"), errorName(error.code)},
                                                      {QStringLiteral("file"), error.detail}}}}});
    return isFinding(error) ? RefusedOrFound : status;
}

int answer(const Context& context, const Result<access::BackupSummary>& done, const char* sentence,
           const QJsonObject& more = {}) {
    if (!done) return refuse(context, done.error());
    QJsonObject object{{QStringLiteral("ok"), true},
                       {QStringLiteral("problems"), QJsonArray()},
                       {QStringLiteral("unit"), done->unitId},
                       {QStringLiteral("made_at"), done->madeAt.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("files"), done->files},
                       {QStringLiteral("bytes"), done->bytes}};
    for (auto each = more.begin(); each != more.end(); ++each) object.insert(each.key(), each.value());
    if (context.json)
        printJson(object);
    else
        std::printf("%s: %lld files, %lld bytes, every one read back.\n", sentence,
                    static_cast<long long>(done->files), static_cast<long long>(done->bytes));
    return Done;
}

int backup(const Context& context, const Places& places) {
    const SystemClock clock;
    auto session = openUnit(context, QString::fromStdString(places.unit), clock);
    if (!session) return report(context, session.error());
    const QString file = QString::fromStdString(places.file);
    if (!places.rekey) return answer(context, access::backupUnit(**session, file, telling()), "Backed up");
    const auto done = access::exportRekeyed(**session, file, telling());
    if (!done) return refuse(context, done.error());
    QJsonArray rekeyed;
    for (const Compartment compartment : done->rekeyed) rekeyed.append(compartmentName(compartment));
    return answer(context, done->backup, "Backed up under fresh keys",
                  {{QStringLiteral("rekeyed"), rekeyed}});
}

int restore(const Context& context, const Places& places) {
    return answer(context,
                  access::restoreUnit(QString::fromStdString(places.file),
                                      QString::fromStdString(places.unit), telling()),
                  "Restored");
}

}  // namespace

void addBackupCommands(CLI::App& program, Context& context) {
    auto places = std::make_shared<Places>();
    CLI::App* making = program.add_subcommand(
        "backup", "Copy a unit, encrypted as it is, into one file; needs no clinical key");
    making->add_option("unit", places->unit, "Folder of the unit")->required();
    making->add_option("file", places->file, "File to write")->required();
    making->add_flag("--rekey", places->rekey,
                     "Put each file whose key this account holds under a fresh key (needs a clinical key)");
    making->callback([&context, places] { context.status = backup(context, *places); });
    CLI::App* restoring =
        program.add_subcommand("restore", "Put a backup into a new or empty folder, whole or not at all");
    restoring->add_option("file", places->file, "File of a backup")->required();
    restoring->add_option("unit", places->unit, "Folder, new or empty")->required();
    restoring->callback([&context, places] { context.status = restore(context, *places); });
}

}  // namespace serment::ctl
