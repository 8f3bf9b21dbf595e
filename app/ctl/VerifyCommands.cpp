// SPDX-License-Identifier: GPL-3.0-or-later
// verify: whether anybody went round the program.
#include <unistd.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>

#include "app/ctl/Unit.h"
#include "core/access/Alarm.h"
#include "core/access/JournalViews.h"

namespace serment::ctl {

namespace {

using journal::ProblemKind;

// What to do, for whoever runs the check.
QString advice(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::RowChanged:
        case ProblemKind::RowMissing:
        case ProblemKind::RowUnknown:
            return QStringLiteral(
                "A record was changed outside the program. Compare it with the last good backup; the "
                "coordinating "
                "physician decides, and the unit stays read-only until then.");
        case ProblemKind::EntryChanged:
        case ProblemKind::EntryMissing:
        case ProblemKind::ChainBroken:
        case ProblemKind::SignatureForged:
            return QStringLiteral(
                "The journal was altered by somebody who holds the key of this file. Keep a copy of the "
                "files as they "
                "are, compare with the last good backup; the coordinating physician decides.");
        case ProblemKind::JournalShorter:
        case ProblemKind::AnchorShorter:
        case ProblemKind::AnchorForged:
            return QStringLiteral(
                "One file is older than the others, or the end of its journal was cut off. Restore all files "
                "of one "
                "backup together, or let the coordinating physician decide to go on.");
        case ProblemKind::FileDamaged:
            return QStringLiteral(
                "The file is damaged, foreign, or not of this keyring. Restore the last good backup.");
    }
    return {};
}

QJsonObject toJson(const journal::Problem& problem) {
    QJsonObject object{
        {QStringLiteral("compartment"), compartmentName(problem.compartment)},
        {QStringLiteral("kind"), journal::problemName(problem.kind)},
        {QStringLiteral("since"),
         problem.since.isValid() ? QJsonValue(problem.since.toString(Qt::ISODateWithMs)) : QJsonValue()},
        {QStringLiteral("advice"), advice(problem.kind)}};
    if (problem.seq > 0) object.insert(QStringLiteral("entry"), problem.seq);
    if (!problem.table.isEmpty()) {
        object.insert(QStringLiteral("table"), problem.table);
        object.insert(QStringLiteral("row"), problem.row);
    }
    return object;
}

// Files that do not even open are a finding, not a failure of the check.
bool isFinding(const Error& error) {
    switch (error.code) {
        case ErrorCode::NotFound:
            return error.detail.endsWith(QLatin1String(".db"));  // one of the five files, not the unit
        case ErrorCode::WrongKey:
        case ErrorCode::NotADatabase:
        case ErrorCode::DatabaseTruncated:
        case ErrorCode::Damaged:
        case ErrorCode::TamperDetected:
        case ErrorCode::UntrustedSigner:
        case ErrorCode::StorageFailure:
            return true;
        default:
            return false;
    }
}

int answer(const Context& context, const QJsonArray& problems, const QJsonObject& counts) {
    const bool ok = problems.isEmpty();
    if (context.json) {
        QJsonObject object = counts;
        object.insert(QStringLiteral("ok"), ok);
        object.insert(QStringLiteral("problems"), problems);
        printJson(object);
    } else {
        for (const auto& each : problems) {
            const QJsonObject problem = each.toObject();
            std::printf("%s: %s", qPrintable(problem.value(QStringLiteral("compartment")).toString()),
                        qPrintable(problem.value(QStringLiteral("kind")).toString()));
            if (const QString since = problem.value(QStringLiteral("since")).toString(); !since.isEmpty())
                std::printf(" (right until %s)", qPrintable(since));
            std::printf("\n  %s\n", qPrintable(problem.value(QStringLiteral("advice")).toString()));
        }
        if (counts.value(QStringLiteral("undecided")).toInteger() > 0)
            std::printf(
                "The unit is read-only until the coordinating physician has decided (verify --accept "
                "REASON).\n");
        if (ok)
            std::printf("Nothing found: %lld entries, %lld records.\n",
                        static_cast<long long>(counts.value(QStringLiteral("entries")).toInteger()),
                        static_cast<long long>(counts.value(QStringLiteral("records")).toInteger()));
    }
    return ok ? Done : RefusedOrFound;
}

bool showProgress(qint64 done, qint64 total) {
    if (total > 0)
        std::fprintf(stderr, "\r%lld/%lld ", static_cast<long long>(done), static_cast<long long>(total));
    return true;
}

struct VerifyOptions {
    std::string folder;
    std::string anchor;
    std::string reason;
};

// The coordinating physician takes what is found as it is; the unit writes again.
Result<void> accept(access::Session& session, const QString& reason) {
    const auto all = access::alarms(session);
    if (!all) return tl::unexpected<Error>(all.error());
    std::vector<QByteArray> undecided;
    for (const access::Alarm& alarm : *all)
        if (!alarm.decidedAt) undecided.push_back(alarm.problem.fingerprint);
    return undecided.empty() ? Result<void>{} : access::decideAlarms(session, undecided, reason);
}

Result<access::Verification> check(access::Session& session, const VerifyOptions& options) {
    const bool terminal = isatty(STDERR_FILENO) == 1;
    const auto progress = terminal ? journal::Progress(showProgress) : journal::Progress();
    auto verified = access::verifyUnit(session, progress);
    if (terminal) std::fprintf(stderr, "\r");
    if (verified && !options.reason.empty()) {
        if (auto accepted = accept(session, QString::fromStdString(options.reason)); !accepted)
            return tl::unexpected<Error>(accepted.error());
        verified = access::verifyUnit(session, progress);
    }
    if (!verified || options.anchor.empty()) return verified;
    const auto compared = access::compareWithAnchors(session, QString::fromStdString(options.anchor));
    if (!compared) return tl::unexpected<Error>(compared.error());
    verified->problems.insert(verified->problems.end(), compared->begin(), compared->end());
    return verified;
}

int verify(const Context& context, const VerifyOptions& options) {
    const SystemClock clock;
    auto session = openUnit(context, QString::fromStdString(options.folder), clock);
    if (!session) {
        if (!isFinding(session.error())) return report(context, session.error());
        const auto named = compartmentFromName(session.error().detail.section(QLatin1Char('.'), 0, 0));
        QJsonObject problem{
            {QStringLiteral("kind"), errorName(session.error().code)},
            {QStringLiteral("since"), QJsonValue()},
            {QStringLiteral("compartment"), named ? compartmentName(*named) : session.error().detail},
            {QStringLiteral("advice"), advice(ProblemKind::FileDamaged)}};
        return answer(context, {problem}, {});
    }
    const auto verified = check(**session, options);
    if (!verified) return report(context, verified.error());
    QJsonArray problems;
    for (const journal::Problem& problem : verified->problems) problems.append(toJson(problem));
    QJsonArray compartments;
    for (const Compartment compartment : verified->compartments)
        compartments.append(compartmentName(compartment));
    return answer(context, problems,
                  {{QStringLiteral("entries"), verified->entries},
                   {QStringLiteral("records"), verified->rows},
                   {QStringLiteral("accepted"), verified->accepted},
                   {QStringLiteral("undecided"), verified->undecided},
                   {QStringLiteral("checked"), compartments}});
}

}  // namespace

void addVerifyCommands(CLI::App& program, Context& context) {
    auto options = std::make_shared<VerifyOptions>();
    CLI::App* command = program.add_subcommand(
        "verify", "Check pages, journal, signatures and records; exit status 3 when something is found");
    command->add_option("unit", options->folder, "Folder of the unit")->required();
    command->add_option("--anchor", options->anchor,
                        "Text of the QR code of a released paper: the journals must still contain it");
    command->add_option("--accept", options->reason,
                        "Reason for which the coordinating physician takes what is found as it is");
    command->callback([&context, options] { context.status = verify(context, *options); });
}

}  // namespace serment::ctl
