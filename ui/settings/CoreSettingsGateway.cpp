// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CoreSettingsGateway.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/access/Matrix.h"
#include "core/deontology/Catalogue.h"
#include "ui/access/AccessWords.h"
#include "ui/widgets/Sentences.h"

namespace serment::ui {

namespace {

const QString& inLanguage(const deontology::Bilingual& text) {
    return QLocale().language() == QLocale::French ? text.fr : text.en;
}

class SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
  public:
    static QString effect(deontology::Effect e) {
        switch (e) {
            case deontology::Effect::Block:
                return tr("stops");
            case deontology::Effect::Require:
                return tr("asks for");
            case deontology::Effect::Warn:
                return tr("warns");
            case deontology::Effect::Prompt:
                return tr("reminds");
            case deontology::Effect::Log:
                return tr("notes");
            case deontology::Effect::None:
                return tr("listed");
        }
        return {};
    }
    static RuleEntry rule(const deontology::Rule& r, const QDate& today) {
        RuleEntry view{r.id, inLanguage(r.title), effect(r.effect), r.citation(today), {}};
        QStringList parts;
        if (!r.opening.isEmpty()) parts << QStringLiteral("« %1… »").arg(r.opening);
        for (const auto& clause : r.clauses) {
            QString said = QStringLiteral("%1 : %2").arg(effect(clause.effect), inLanguage(clause.message));
            if (!inLanguage(clause.instead).isEmpty())
                said += QLatin1Char('\n') + tr("You can: %1").arg(inLanguage(clause.instead));
            parts << said;
        }
        if (!inLanguage(r.allowedExample).isEmpty())
            parts << tr("Allowed, for example: %1").arg(inLanguage(r.allowedExample));
        if (!inLanguage(r.refusedExample).isEmpty())
            parts << tr("Refused, for example: %1").arg(inLanguage(r.refusedExample));
        view.text = parts.join(QStringLiteral("\n\n"));
        return view;
    }
    static QString action() { return tr("Action"); }
};

}  // namespace

void CoreSettingsGateway::unit(Reply<access::UnitProfile> reply) {
    m_worker.ask<access::UnitProfile>(
        &m_worker, [](access::Session& session) { return access::unitProfile(session); }, std::move(reply));
}

void CoreSettingsGateway::saveUnit(const access::UnitProfile& profile, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [profile](access::Session& session) {
            return access::saveUnitProfile(session, profile).map([] { return true; });
        },
        std::move(reply));
}

std::vector<Column> CoreSettingsGateway::matrixColumns() const {
    std::vector<Column> columns{{SettingsWords::action()}};
    for (const access::Role role : access::allRoles()) columns.push_back({roleText(role)});
    return columns;
}

std::vector<Line> CoreSettingsGateway::matrix() const {
    const access::Matrix& matrix = access::Matrix::shipped();
    std::vector<Line> lines;
    for (const access::Action action : access::allActions()) {
        Line line;
        line.id = access::actionName(action);
        line.cells << AccessWords::action(line.id);
        for (const access::Role role : access::allRoles()) {
            QStringList where;
            for (const Compartment c : allCompartments)
                if (matrix.allows(role, action, c)) where << AccessWords::compartment(c);
            line.cells << where.join(QStringLiteral(", "));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void CoreSettingsGateway::rules(Reply<std::vector<RuleEntry>> reply) {
    m_worker.ask<std::vector<RuleEntry>>(
        &m_worker,
        [](access::Session& session) {
            return deontology::Catalogue::load().map([&](const deontology::Catalogue& catalogue) {
                std::vector<RuleEntry> rules;
                for (const auto& rule : catalogue.rules())
                    rules.push_back(SettingsWords::rule(rule, session.clock().today()));
                return rules;
            });
        },
        std::move(reply));
}

}  // namespace serment::ui
