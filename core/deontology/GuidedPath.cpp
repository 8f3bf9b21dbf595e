// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/GuidedPath.h"

#include <QDate>
#include <algorithm>

namespace serment::deontology {

namespace {

bool isTyped(const PathQuestion& question, const QJsonValue& value) {
    const QString text = value.toString().trimmed();
    if (!value.isString() || text.isEmpty()) return false;
    return question.type != PathQuestion::Type::Date || QDate::fromString(text, Qt::ISODate).isValid();
}

}  // namespace

const Bilingual* PathQuestion::labelOf(const QJsonValue& value) const {
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&](const auto& each) { return each.value == value; });
    return found == answers.end() ? nullptr : &found->label;
}

const PathQuestion* GuidedPath::question(const QString& key) const {
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const PathQuestion& each) { return each.key() == key; });
    return found == questions.end() ? nullptr : &*found;
}

std::optional<QJsonValue> PathRun::answerOf(const QString& key) const {
    for (const auto* all : {&m_settled, &m_answers})
        for (const PathGiven& given : *all)
            if (given.key == key) return given.value;
    return std::nullopt;
}

bool PathRun::asked(const PathQuestion& question) const {
    if (question.onlyIf.empty()) return true;
    return std::any_of(question.onlyIf.begin(), question.onlyIf.end(),
                       [&](const PathGiven& condition) { return has(condition); });
}

const PathQuestion* PathRun::next() const {
    for (const PathQuestion& question : m_path->questions)
        if (!answerOf(question.key()) && asked(question)) return &question;
    return nullptr;
}

Result<void> PathRun::answer(const QJsonValue& value) {
    const PathQuestion* question = next();
    if (!question) return fail(ErrorCode::InvalidInput, QStringLiteral("no question left"));
    const bool fits = question->type == PathQuestion::Type::Choice ? question->labelOf(value) != nullptr
                                                                   : isTyped(*question, value);
    if (!fits) return fail(ErrorCode::InvalidInput, QStringLiteral("not an answer"), question->key());
    m_answers.push_back({question->key(), value});
    return {};
}

void PathRun::back() {
    if (!m_answers.empty()) m_answers.pop_back();
}

void PathRun::applyTo(Facts& facts) const {
    for (const auto* all : {&m_settled, &m_answers})
        for (const PathGiven& given : *all) {
            const PathQuestion* question = m_path->question(given.key);
            if (!question || !question->fact) continue;
            const auto set = facts.setFromJson(given.key, given.value);
            Q_ASSERT(set.has_value());
        }
}

const PathEnding* PathRun::ending() const {
    if (next()) return nullptr;
    for (const PathEnding& ending : m_path->endings)
        if (std::all_of(ending.when.begin(), ending.when.end(),
                        [&](const PathGiven& condition) { return has(condition); }))
            return &ending;
    return nullptr;
}

Recipient PathRun::readerOf(const PathEnding& ending) const {
    if (!ending.toRequester) return ending.recipient;
    const auto requester = answerOf(factName(Fact::Requester));
    return requester ? recipientFromName(requester->toString()).value_or(Recipient::None) : Recipient::None;
}

}  // namespace serment::deontology
