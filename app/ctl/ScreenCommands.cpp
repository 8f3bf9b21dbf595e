// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>
#include <memory>
#include <string>

#include "app/ctl/Commands.h"
#include "core/deontology/screen/Screen.h"

namespace serment::ctl {

namespace {

using namespace serment::deontology;

QString at(const char* name) { return QString::fromLatin1(name); }

Result<QStringList> stringsOf(const QJsonObject& line, const char* key) {
    const auto value = line.value(at(key));
    if (value.isUndefined() || value.isNull()) return QStringList{};
    if (!value.isArray()) return fail(ErrorCode::InvalidInput, at(key) + at(" is not a list"), at(key));
    QStringList strings;
    for (const auto& item : value.toArray()) {
        if (!item.isString()) return fail(ErrorCode::InvalidInput, at(key) + at(" holds something else than strings"), at(key));
        strings << item.toString();
    }
    return strings;
}

Result<ScreenContext> contextOf(const QString& kind, const QString& recipient) {
    const auto knownKind = kindFromName(kind);
    if (!knownKind) return fail(ErrorCode::InvalidInput, at("unknown kind"), at("kind"));
    const auto knownRecipient = recipientFromName(recipient);
    if (!knownRecipient) return fail(ErrorCode::InvalidInput, at("unknown recipient"), at("recipient"));
    ScreenContext context;
    context.kind = *knownKind;
    context.recipient = *knownRecipient;
    return context;
}

Result<ScreenContext> contextOf(const QJsonObject& line) {
    auto context = contextOf(line.value(at("kind")).toString(), line.value(at("recipient")).toString());
    if (!context) return context;
    const auto patient = line.value(at("patient")).toObject();
    context->names = {patient.value(at("family_name")).toString(), patient.value(at("given_name")).toString()};
    auto problems = stringsOf(line, "problems");
    if (!problems) return tl::unexpected<Error>(problems.error());
    auto treatments = stringsOf(line, "treatments");
    if (!treatments) return tl::unexpected<Error>(treatments.error());
    context->problems = *problems;
    context->treatments = *treatments;
    return context;
}

QJsonObject toJson(const ScreenResult& result) {
    QJsonArray findings;
    for (const auto& finding : result.findings)
        findings.append(QJsonObject{{at("start"), finding.start},
                                    {at("length"), finding.length},
                                    {at("text"), finding.text},
                                    {at("category"), finding.category},
                                    {at("severity"), severityName(finding.severity)},
                                    {at("rule"), finding.rule}});
    return {{at("verdict"), verdictName(result.verdict)}, {at("findings"), findings}};
}

int screenLines(const Screen& screen) {
    return answerLines([&screen](const QJsonObject& line) -> Result<QJsonObject> {
        if (!line.value(at("text")).isString()) return fail(ErrorCode::InvalidInput, at("text is missing"), at("text"));
        const auto context = contextOf(line);
        if (!context) return tl::unexpected<Error>(context.error());
        return toJson(screen.screen(line.value(at("text")).toString(), *context));
    });
}

Result<QString> textOf(const std::string& file) {
    QFile source;
    bool opened = false;
    if (file == "-") {
        opened = source.open(stdin, QIODevice::ReadOnly);
    } else {
        source.setFileName(QString::fromStdString(file));
        opened = source.open(QIODevice::ReadOnly);
    }
    if (!opened) return fail(ErrorCode::UnreadableFile, at("cannot read the text"));
    return QString::fromUtf8(source.readAll());
}

int screenFile(const Screen& screen, const Context& context, const std::string& kind, const std::string& recipient,
               const std::string& file) {
    const auto about = contextOf(QString::fromStdString(kind), QString::fromStdString(recipient));
    if (!about) {
        report(context, about.error());
        return WrongUse;
    }
    const auto source = textOf(file);
    if (!source) return report(context, source.error());
    const auto result = screen.screen(*source, *about);
    if (context.json) {
        printJson(toJson(result));
    } else {
        std::printf("%s\n", qPrintable(verdictName(result.verdict)));
        for (const auto& finding : result.findings)
            std::printf("%d+%d\t%s\t%s\t%s\t%s\n", finding.start, finding.length, qPrintable(severityName(finding.severity)),
                        qPrintable(finding.category), qPrintable(finding.rule), finding.text.toUtf8().constData());
    }
    return result.verdict == ScreenVerdict::Clean ? Done : RefusedOrFound;
}

struct ScreenOptions {
    bool jsonl = false;
    std::string kind;
    std::string recipient;
    std::string file;
};

}  // namespace

void addScreenCommands(CLI::App& program, Context& context) {
    auto* const command = program.add_subcommand("screen", "The content screen on a text");
    const auto options = std::make_shared<ScreenOptions>();
    auto* const jsonl = command->add_flag("--jsonl", options->jsonl, "One text a line, in JSON, from standard input");
    command->add_option("--kind", options->kind, "Kind of the document")->excludes(jsonl);
    command->add_option("--recipient", options->recipient, "Its final reader")->excludes(jsonl);
    command->add_option("FILE", options->file, "The text, or - for standard input")->excludes(jsonl);
    command->callback([options, &context] {
        if (!options->jsonl && (options->kind.empty() || options->recipient.empty() || options->file.empty()))
            throw CLI::RequiredError("--jsonl, or --kind, --recipient and FILE");
        const auto screen = Screen::load();
        context.status = options->jsonl
                             ? screenLines(*screen)
                             : screenFile(*screen, context, options->kind, options->recipient, options->file);
    });
}

}  // namespace serment::ctl
