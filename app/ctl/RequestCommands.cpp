// SPDX-License-Identifier: GPL-3.0-or-later
// redflags: the words of a request that a caregiver wants to see first.
#include <QJsonArray>
#include <QJsonObject>
#include <iostream>
#include <iterator>
#include <string>

#include "app/ctl/Commands.h"
#include "core/requests/redflags/RedFlags.h"

namespace serment::ctl {

namespace {

QJsonArray flagsOf(const requests::RedFlagFinder& finder, const QString& text) {
    QJsonArray flags;
    for (const requests::RedFlag& flag : finder.find(text))
        flags.append(QJsonObject{{QStringLiteral("start"), flag.start},
                                 {QStringLiteral("length"), flag.length},
                                 {QStringLiteral("text"), flag.text},
                                 {QStringLiteral("reason"), flag.reason}});
    return flags;
}

int redflags(const Context& context, bool lines) {
    const auto finder = requests::RedFlagFinder::load();
    if (!finder) return report(context, finder.error());
    if (lines)
        return answerLines([&](const QJsonObject& line) -> Result<QJsonObject> {
            const QJsonValue text = line.value(QStringLiteral("text"));
            if (!text.isString()) return fail(ErrorCode::MissingField, QStringLiteral("\"text\" is not a string"));
            return QJsonObject{{QStringLiteral("flags"), flagsOf(**finder, text.toString())}};
        });
    const std::string text{std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
    const QJsonArray flags = flagsOf(**finder, QString::fromStdString(text));
    printJson(QJsonObject{{QStringLiteral("flags"), flags}});
    return flags.isEmpty() ? Done : RefusedOrFound;
}

}  // namespace

void addRequestCommands(CLI::App& program, Context& context) {
    CLI::App* command = program.add_subcommand("redflags", "Underline what is urgent in a written request, read from standard input");
    auto lines = std::make_shared<bool>(false);
    command->add_flag("--jsonl", *lines, "One JSON object {\"id\",\"text\"} a line, answered by {\"id\",\"flags\"}");
    command->callback([&context, lines] { context.status = redflags(context, *lines); });
}

}  // namespace serment::ctl
