// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/Cases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <map>

namespace serment::synthetic {

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

std::vector<QString> strings(const QJsonValue& value) {
    std::vector<QString> out;
    for (const auto& item : value.toArray()) out.push_back(item.toString());
    return out;
}

std::vector<std::pair<QString, QString>> pairs(const QJsonValue& value) {
    std::vector<std::pair<QString, QString>> out;
    for (const auto& item : value.toArray()) out.emplace_back(item.toArray().at(0).toString(), item.toArray().at(1).toString());
    return out;
}

std::vector<Scenario> scenarios(const QJsonValue& value) {
    std::vector<Scenario> out;
    for (const auto& item : value.toArray()) {
        const QJsonObject o = item.toObject();
        out.push_back({o[u("problem")].toString(), o[u("reason")].toString(), o[u("weight")].toInt(1), pairs(o[u("treatments")]),
                       strings(o[u("s")]), strings(o[u("o")]), strings(o[u("a")]), strings(o[u("p")])});
    }
    return out;
}

QString figure(const QString& blank, Chance& chance) {
    static const std::map<QString, std::pair<int, int>> whole{
        {u("n"), {2, 9}},     {u("m"), {5, 25}},   {u("spo2"), {93, 99}}, {u("peak"), {280, 560}}, {u("kg"), {52, 118}},
        {u("sys"), {112, 172}}, {u("dia"), {62, 102}}, {u("fc"), {56, 104}},  {u("cm"), {5, 35}}};
    static const std::map<QString, std::pair<int, int>> tenths{
        {u("gly"), {8, 26}}, {u("hba"), {62, 104}}, {u("temp"), {368, 392}}, {u("fibro"), {42, 98}}};
    if (const auto it = whole.find(blank); it != whole.end())
        return QString::number(chance.between(it->second.first, it->second.second));
    if (const auto it = tenths.find(blank); it != tenths.end()) {
        const int value = chance.between(it->second.first, it->second.second);
        return u("%1,%2").arg(value / 10).arg(value % 10);
    }
    return QString::number(5 * chance.between(1, 4));  // {five}: a step of dose
}

QString filled(const QString& phrase, Chance& chance) {
    QString out;
    for (qsizetype at = 0; at < phrase.size();) {
        const qsizetype open = phrase.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : phrase.indexOf(QLatin1Char('}'), open);
        if (close < 0) return out + phrase.mid(at);
        out += phrase.mid(at, open - at) + figure(phrase.mid(open + 1, close - open - 1), chance);
        at = close + 1;
    }
    return out;
}

}  // namespace

const CaseBook& CaseBook::load() {
    static const CaseBook book = [] {
        QFile file(u(":/serment/synthetic/clinical.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        return CaseBook{scenarios(root[u("somatic")]), scenarios(root[u("acute")]),  scenarios(root[u("psychiatric")]),
                        pairs(root[u("requests")]),    pairs(root[u("allergies")]), strings(root[u("vaccines")])};
    }();
    return book;
}

QDate lastDayOf(const QString& dosage, const QDate& from) {
    static const QRegularExpression duration(u("pendant (\\d+) (jours?|semaines?)"));
    const auto said = duration.match(dosage);
    if (!said.hasMatch()) return {};
    const int days = said.captured(1).toInt() * (said.captured(2).startsWith(u("jour")) ? 1 : 7);
    return from.addDays(days - 1);
}

const Scenario& drawScenario(const std::vector<Scenario>& all, Chance& chance) {
    std::vector<int> weights;
    for (const Scenario& scenario : all) weights.push_back(scenario.weight);
    return all[chance.weighted(weights)];
}

VisitText writeVisit(const Scenario& scenario, Chance& chance) {
    VisitText visit{scenario.reason, filled(chance.pick(scenario.subjective), chance), filled(chance.pick(scenario.objective), chance),
                    filled(chance.pick(scenario.assessment), chance), filled(chance.pick(scenario.plan), chance)};
    // A second sentence now and then, so that two visits for the same reason do not read alike.
    const auto second = [&chance](QString& text, const std::vector<QString>& phrases) {
        const QString more = filled(chance.pick(phrases), chance);
        if (more.left(12) != text.left(12)) text += QLatin1Char(' ') + more;
    };
    if (chance.percent(40)) second(visit.subjective, scenario.subjective);
    if (chance.percent(30)) second(visit.plan, scenario.plan);
    return visit;
}

}  // namespace serment::synthetic
