// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/GuideFinder.h"

#include <QRegularExpression>

#include "core/text/Normalise.h"
#include "ui/rules/RuleWords.h"

namespace serment::ui {

namespace {

constexpr qsizetype shortest = 3;  // letters of an act's title

}

std::vector<Row> GuideFinder::found(const QString& text) const {
    std::vector<Row> rows;
    const QString word = text::withoutAccents(text.trimmed().toLower());
    static const QRegularExpression number(QStringLiteral("^[ptse][0-9]{2}[a-d]?$"));
    if (number.match(word).hasMatch()) {
        Row row;
        row.id = QStringLiteral("rules:%1%2").arg(word.left(1).toUpper(), word.mid(1));
        row.icon = QStringLiteral("rules");
        row.title = RuleWords::numbered(word.left(1).toUpper() + word.mid(1));
        rows.push_back(std::move(row));
    }
    if (word.size() < shortest || !m_paths) return rows;
    for (const auto& path : *m_paths) {
        const QString title = RuleWords::inLanguage(path.title);
        if (!text::withoutAccents(title.toLower()).contains(word)) continue;
        Row row;
        row.id = QStringLiteral("guide:") + path.id;
        row.icon = QStringLiteral("next");
        row.tone = Tone::Accent;
        row.title = title;
        row.meta = path.rules.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    return rows;
}

void GuideFinder::askForPaths() {
    if (m_paths || m_asked) return;
    m_asked = true;
    m_guides.paths([this](Result<GuidedPaths> paths) {
        m_asked = false;
        if (paths) m_paths = *paths;
    });
}

void GuideFinder::find(const QString& text, Reply<std::vector<Row>> reply) {
    // Read once, and longer than a key may take: people first, as long as no act can be meant yet.
    const bool peopleFirst = text.trimmed().size() < shortest;
    if (!peopleFirst) askForPaths();
    m_people.find(text, [this, text, peopleFirst, reply = std::move(reply)](Result<std::vector<Row>> people) {
        if (peopleFirst) askForPaths();
        std::vector<Row> rows = found(text);
        if (!people && rows.empty()) return reply(std::move(people));
        if (people) rows.insert(rows.begin(), people->begin(), people->end());
        reply(std::move(rows));
    });
}

}  // namespace serment::ui
