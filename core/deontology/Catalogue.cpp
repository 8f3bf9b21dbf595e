// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/Catalogue.h"

#include <algorithm>

namespace serment::deontology {

namespace {

constexpr std::array effects{"none", "log", "prompt", "warn", "require", "block"};

template <typename Dated>
const Dated* inForce(const std::vector<Dated>& entries, QDate date) {
    const Dated* chosen = nullptr;
    for (const Dated& entry : entries)
        if (!entry.from.isValid() || entry.from <= date) chosen = &entry;
    return chosen;
}

}  // namespace

QString effectName(Effect effect) {
    return QLatin1String(effects[static_cast<size_t>(effect)]);
}

std::optional<Effect> effectFromName(const QString& name) {
    for (size_t i = 0; i < effects.size(); ++i)
        if (name == QLatin1String(effects[i])) return static_cast<Effect>(i);
    return std::nullopt;
}

const QString& Rule::citation(QDate date) const {
    const DatedText* chosen = deontology::inForce(citations, date);
    return chosen ? chosen->text : citations.front().text;
}

const Rule* Catalogue::rule(const QString& id) const {
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule& r) { return r.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

std::optional<Catalogue::Found> Catalogue::clause(std::string_view id, QDate date) const {
    const auto found = m_clauses.find(std::string(id));
    if (found == m_clauses.end()) return std::nullopt;
    const Rule& rule = m_rules[found->second.first];
    if (!rule.inForce(date)) return std::nullopt;
    return Found{&rule, &rule.clauses[found->second.second]};
}

std::optional<double> Catalogue::value(const QString& ruleId, const QString& name, QDate date) const {
    const Rule* it = rule(ruleId);
    if (!it) return std::nullopt;
    const DatedValues* chosen = deontology::inForce(it->values, date);
    if (!chosen || !chosen->values.contains(name)) return std::nullopt;
    return chosen->values.value(name);
}

Catalogue Catalogue::without(const QString& ruleId) const {
    Catalogue smaller = *this;
    std::erase_if(smaller.m_rules, [&](const Rule& r) { return r.id == ruleId; });
    smaller.index();
    return smaller;
}

void Catalogue::strengthen(const QString& clauseId, Effect effect) {
    const auto [rule, clause] = m_clauses.at(clauseId.toStdString());
    m_rules[rule].clauses[clause].effect = effect;
    m_rules[rule].effect = std::max(m_rules[rule].effect, effect);
}

void Catalogue::lift(const QString& clauseId) {
    m_clauses.erase(clauseId.toStdString());
}

void Catalogue::index() {
    m_clauses.clear();
    for (size_t r = 0; r < m_rules.size(); ++r)
        for (size_t c = 0; c < m_rules[r].clauses.size(); ++c)
            m_clauses.emplace(m_rules[r].clauses[c].id.toStdString(), std::pair{r, c});
}

}  // namespace serment::deontology
