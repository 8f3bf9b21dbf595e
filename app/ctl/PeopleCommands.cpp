// SPDX-License-Identifier: GPL-3.0-or-later
// roll import: the daily list of the establishment.
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>

#include "app/ctl/Unit.h"
#include "core/people/RollImport.h"

namespace serment::ctl {

namespace {

using people::RollOutcome;

struct RollOptions {
    std::string unit, file;
    bool dryRun = false;
    bool acceptErrors = false;
};

QString s(const char* text) { return QString::fromLatin1(text); }

template <typename List>
void addNumbers(QJsonArray& array, const List& list) {
    for (const auto& item : list) {
        if constexpr (requires { item.row; })
            array.append(item.row.ecrou.toString());
        else if constexpr (requires { item.ecrou; })
            array.append(item.ecrou.toString());
        else
            array.append(item.toString());
    }
}

template <typename... Lists>
QJsonArray numbers(const Lists&... lists) {
    QJsonArray array;
    (addNumbers(array, lists), ...);
    return array;
}

QJsonObject answer(const RollOutcome& outcome) {
    const people::RollDifference& d = outcome.difference;
    QJsonArray errors;
    for (const people::RollError& error : d.errors) errors.append(QJsonObject{{s("line"), error.line}, {s("reason"), error.reason}});
    return {{s("arrivals"), numbers(d.arrivals, d.returns)},
            {s("departures"), numbers(d.departures)},
            {s("transfers"), numbers(d.transfers, d.passedThrough)},
            {s("moves"), numbers(d.moves)},
            {s("identity_changes"), numbers(d.identityChanges)},
            {s("release_changes"), numbers(d.releaseChanges)},
            {s("duplicates"), numbers(d.duplicates)},
            {s("errors"), errors},
            {s("applied"), outcome.applied}};
}

void tell(const RollOutcome& outcome) {
    QJsonObject all = answer(outcome);
    all.insert(s("status_changes"), numbers(outcome.difference.statusChanges));
    for (const char* key : {"arrivals", "departures", "transfers", "moves", "identity_changes", "release_changes", "status_changes", "duplicates"})
        std::printf("%-17s %lld\n", key, static_cast<long long>(all.value(s(key)).toArray().size()));
    for (const people::RollError& error : outcome.difference.errors)
        std::printf("line %d: %s\n", error.line, error.reason.toUtf8().constData());
    std::printf("%s\n", outcome.applied ? "applied" : "not applied");
}

int importRoll(const Context& context, const RollOptions& options) {
    QFile file(QString::fromLocal8Bit(options.file.c_str()));
    if (!file.open(QIODevice::ReadOnly)) return report(context, Error{ErrorCode::UnreadableFile, s("the roll cannot be read"), {}});
    const QByteArray bytes = file.read(qint64(64) << 20);
    const SystemClock clock;
    auto session = openUnit(context, QString::fromLocal8Bit(options.unit.c_str()), clock);
    if (!session) return report(context, session.error());
    const auto rows = options.acceptErrors ? people::RowsInError::LeaveAside : people::RowsInError::Stop;
    const auto outcome = options.dryRun ? people::previewRoll(**session, bytes) : people::applyRoll(**session, bytes, rows);
    if (!outcome) return report(context, outcome.error());
    if (outcome->difference.leavesOutMany())
        std::fprintf(stderr, "sermentctl: %zu of the %d people here are not in this file: is it the whole roll? Their end of stay is only proposed; the whole roll brings them back.\n",
                     outcome->difference.departures.size(), outcome->difference.present);
    if (context.json)
        printJson(answer(*outcome));
    else
        tell(*outcome);
    const bool errors = !outcome->difference.errors.empty() && !outcome->applied;
    return errors ? RefusedOrFound : Done;
}

}  // namespace

void addPeopleCommands(CLI::App& program, Context& context) {
    auto options = std::make_shared<RollOptions>();
    CLI::App* roll = program.add_subcommand("roll", "The daily list of the establishment");
    roll->require_subcommand(1);
    CLI::App* import = roll->add_subcommand("import", "Compare the list with the unit and apply what changed");
    import->add_option("unit", options->unit, "Folder of the unit")->required();
    import->add_option("file", options->file, "CSV file, one row a detainee present")->required();
    import->add_flag("--dry-run", options->dryRun, "Only tell what would change");
    import->add_flag("--accept-errors", options->acceptErrors, "Apply the readable rows although others are in error");
    import->callback([&context, options] { context.status = importRoll(context, *options); });
}

}  // namespace serment::ctl
