// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>

#include "app/ctl/Commands.h"
#include "app/ctl/Terminal.h"
#include "core/base/Clock.h"
#include "core/deontology/Check.h"

namespace serment::ctl {

namespace {

using namespace serment::deontology;

QJsonObject asJson(const Rule& rule, QDate today) {
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("title"), rule.title.fr},
            {QStringLiteral("citation"), rule.citation(today)},
            {QStringLiteral("effect"), effectName(rule.effect)},
            {QStringLiteral("enforced_in"), rule.enforcedIn},
            {QStringLiteral("test"), rule.test}};
}

QJsonObject asJson(const Finding& finding) {
    QJsonObject object{{QStringLiteral("rule"), finding.rule},
                       {QStringLiteral("effect"), effectName(finding.effect)},
                       {QStringLiteral("message"), finding.message.fr},
                       {QStringLiteral("citation"), finding.citation},
                       {QStringLiteral("clause"), finding.clause},
                       {QStringLiteral("message_en"), finding.message.en}};
    if (!finding.instead.fr.isEmpty()) object.insert(QStringLiteral("alternative"), finding.instead.fr);
    return object;
}

void listRules(Context& context) {
    const auto catalogue = Catalogue::load();
    if (!catalogue) {
        context.status = report(context, catalogue.error());
        return;
    }
    const QDate today = SystemClock().today();
    QJsonArray rules;
    for (const Rule& rule : catalogue->rules()) rules.append(asJson(rule, today));
    // Another program reads JSON without asking for it; a person reads the table.
    if (context.json || !outputIsTerminal()) {
        printJson(rules);
        return;
    }
    for (const Rule& rule : catalogue->rules())
        std::printf("%-5s %-8s %s\n               %s\n", qPrintable(rule.id),
                    qPrintable(effectName(rule.effect)), rule.title.fr.toUtf8().constData(),
                    rule.citation(today).toUtf8().constData());
}

Result<QJsonObject> answerCase(const QJsonObject& line, const Catalogue& catalogue, QDate today) {
    const auto facts = parseFacts(line);
    if (!facts) return tl::unexpected<Error>(facts.error());
    const auto findings = check(*facts, catalogue, today);
    QJsonArray list;
    for (const Finding& finding : findings) list.append(asJson(finding));
    return QJsonObject{{QStringLiteral("verdict"), verdictName(verdict(findings))},
                       {QStringLiteral("findings"), list}};
}

void answerCases(Context& context) {
    const auto catalogue = Catalogue::load();
    if (!catalogue) {
        context.status = report(context, catalogue.error());
        return;
    }
    const QDate today = SystemClock().today();
    context.status =
        answerLines([&](const QJsonObject& line) { return answerCase(line, *catalogue, today); });
}

}  // namespace

void addDeontologyCommands(CLI::App& program, Context& context) {
    auto* rules = program.add_subcommand("rules", "List the rule catalogue with citations");
    rules->callback([&context] { listRules(context); });

    auto* policy =
        program.add_subcommand("policy", "Judge cases read from standard input, one JSON object a line");
    policy->add_flag("--jsonl")->required()->description(
        "Lines {\"id\",\"document_kind\",\"recipient\",\"facts\"}");
    policy->callback([&context] { answerCases(context); });
}

}  // namespace serment::ctl
