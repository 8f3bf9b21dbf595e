// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore.
#include <QJsonObject>
#include <cstdio>

#include "app/ctl/Unit.h"
#include "core/access/Backup.h"

namespace serment::ctl {

namespace {

struct Places {
    std::string unit;
    std::string file;
};

int answer(const Context& context, const Result<access::BackupSummary>& done, const char* sentence) {
    if (!done) return report(context, done.error());
    if (context.json)
        printJson(QJsonObject{{QStringLiteral("ok"), true},
                              {QStringLiteral("unit"), done->unitId},
                              {QStringLiteral("made_at"), done->madeAt.toString(Qt::ISODateWithMs)},
                              {QStringLiteral("files"), done->files},
                              {QStringLiteral("bytes"), done->bytes}});
    else
        std::printf("%s: %lld files, %lld bytes, every one read back.\n", sentence,
                    static_cast<long long>(done->files), static_cast<long long>(done->bytes));
    return Done;
}

int backup(const Context& context, const Places& places) {
    const SystemClock clock;
    auto session = openUnit(context, QString::fromStdString(places.unit), clock);
    if (!session) return report(context, session.error());
    return answer(context, access::backupUnit(**session, QString::fromStdString(places.file)), "Backed up");
}

int restore(const Context& context, const Places& places) {
    return answer(
        context,
        access::restoreUnit(QString::fromStdString(places.file), QString::fromStdString(places.unit)),
        "Restored");
}

}  // namespace

void addBackupCommands(CLI::App& program, Context& context) {
    auto places = std::make_shared<Places>();
    CLI::App* making = program.add_subcommand(
        "backup", "Copy a unit, encrypted as it is, into one file; needs no clinical key");
    making->add_option("unit", places->unit, "Folder of the unit")->required();
    making->add_option("file", places->file, "File to write")->required();
    making->callback([&context, places] { context.status = backup(context, *places); });
    CLI::App* restoring =
        program.add_subcommand("restore", "Put a backup into a new or empty folder, whole or not at all");
    restoring->add_option("file", places->file, "File of a backup")->required();
    restoring->add_option("unit", places->unit, "Folder, new or empty")->required();
    restoring->callback([&context, places] { context.status = restore(context, *places); });
}

}  // namespace serment::ctl
