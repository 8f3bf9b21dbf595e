// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleWords.h"

#include <QLocale>
#include <algorithm>

#include "core/text/Normalise.h"

namespace serment::ui {

using deontology::Effect;

std::optional<Effect> RuleBook::localEffect(const QString& clause) const {
    if (!local) return std::nullopt;
    for (const auto& change : local->stricter)
        if (change.clause == clause) return change.effect;
    return std::nullopt;
}

bool RuleBook::isLifted(const QString& clause) const {
    return local && std::any_of(exceptions.begin(), exceptions.end(), [&](const auto& exception) {
               return exception.clause == clause && local->exceptions.contains(exception.id);
           });
}

bool RuleBook::isChanged(const deontology::Rule& rule) const {
    return std::any_of(rule.clauses.begin(), rule.clauses.end(), [&](const deontology::Clause& clause) {
        return localEffect(clause.id) || isLifted(clause.id);
    });
}

const QString& RuleWords::inLanguage(const deontology::Bilingual& text) {
    return QLocale().language() == QLocale::French || text.en.isEmpty() ? text.fr : text.en;
}

QString RuleWords::effect(Effect effect) {
    switch (effect) {
        case Effect::Block:
            return tr("stops");
        case Effect::Require:
            return tr("asks for");
        case Effect::Warn:
            return tr("warns");
        case Effect::Prompt:
            return tr("reminds");
        case Effect::Log:
            return tr("notes");
        case Effect::None:
            return tr("listed");
    }
    return {};
}

QString RuleWords::icon(Effect effect) {
    switch (effect) {
        case Effect::Block:
            return QStringLiteral("block");
        case Effect::Require:
            return QStringLiteral("pen");
        case Effect::Warn:
            return QStringLiteral("warn");
        case Effect::Prompt:
            return QStringLiteral("bell");
        case Effect::Log:
            return QStringLiteral("registers");
        case Effect::None:
            return QStringLiteral("info");
    }
    return {};
}

Tone RuleWords::tone(Effect effect) {
    switch (effect) {
        case Effect::Block:
            return Tone::Block;
        case Effect::Require:
        case Effect::Warn:
            return Tone::Warn;
        case Effect::Prompt:
            return Tone::Accent;
        case Effect::Log:
        case Effect::None:
            return Tone::Muted;
    }
    return Tone::Muted;
}

QString RuleWords::numbered(const QString& rule) {
    return tr("Rule %1").arg(rule);
}

QString RuleWords::source(const QString& source) {
    if (source == QStringLiteral("003")) return tr("Report of the Ordre des médecins");
    if (source == QStringLiteral("000")) return tr("Letter of the medical inspectors, 2008");
    if (source == QStringLiteral("001")) return tr("Note of the OMI, 2000");
    if (source == QStringLiteral("002")) return tr("Health of migrants, DGS, 2018");
    if (source == QStringLiteral("004")) return tr("Circular, 2009");
    return tr("Law");
}

Row RuleWords::row(const deontology::Rule& rule, const RuleBook& book) {
    Row row;
    row.id = rule.id;
    row.icon = icon(rule.effect);
    row.tone = tone(rule.effect);
    row.title = QStringLiteral("%1 · %2").arg(rule.id, inLanguage(rule.title));
    row.detail = rule.citation(book.today);
    row.meta = effect(rule.effect);
    if (book.isChanged(rule)) row.place = tr("set by this unit");
    return row;
}

QString RuleWords::searched(const deontology::Rule& rule, const QDate& today) {
    QStringList words{rule.id, rule.title.fr, rule.title.en, rule.opening, rule.citation(today)};
    for (const auto& clause : rule.clauses)
        words << clause.message.fr << clause.message.en << clause.instead.fr << clause.instead.en;
    words << rule.allowedExample.fr << rule.refusedExample.fr << rule.allowedExample.en
          << rule.refusedExample.en;
    return text::withoutAccents(words.join(QLatin1Char(' ')).toLower());
}

QString RuleWords::enforced(const QString& places) {
    QStringList said;
    const auto say = [&](const char* part, const QString& words) {
        if (places.contains(QLatin1String(part)) && !said.contains(words)) said << words;
    };
    say("SharingRules", tr("before anything is shared with somebody outside the care team"));
    say("AuthorityRules", tr("before anything reaches the administration, a judge or an inquiry"));
    say("CertificateRules", tr("before a certificate or an attestation leaves"));
    say("EncounterRules", tr("at each consultation and act of care"));
    say("RecordRules", tr("whenever the record is given, moved or kept up to date"));
    say("screen", tr("in the words of each document, while they are typed"));
    say("core/keys", tr("in the keys and the encryption of the files"));
    say("core/store", tr("in the encrypted files themselves"));
    say("core/journal", tr("in the signed journal"));
    say("core/agenda", tr("in the agenda"));
    say("core/directory", tr("in the directory of partners"));
    return said.join(QStringLiteral(" ; "));
}

}  // namespace serment::ui
