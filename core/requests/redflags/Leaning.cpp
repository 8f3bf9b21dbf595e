// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/redflags/Leaning.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/requests/redflags/Ear.h"

namespace serment::requests {

namespace {

constexpr double scale = 1000;
constexpr double partLeansFurther = 0.75;  // a part of a request is judged on less, so it has to say more
constexpr qsizetype shortestPart = 4;      // words
constexpr qsizetype window = 30;           // words of a long sentence that are judged together
constexpr int shortestLetters = 3;
constexpr int longestLetters = 5;

bool endsSentence(QChar c) { return QStringView(u".!?;\n؟。").contains(c); }

// The words of each sentence, as heard.
std::vector<QStringList> sentencesOf(const QString& text) {
    const QString plain = text.normalized(QString::NormalizationForm_KC).toLower();
    std::vector<QStringList> sentences(1);
    QString word;
    const auto endWord = [&] {
        if (word.isEmpty()) return;
        const QString heard = heardAs(word);
        sentences.back() += heard.isEmpty() ? word : heard;
        word.clear();
    };
    for (const QChar c : plain) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        endWord();
        if (endsSentence(c)) sentences.emplace_back();
    }
    endWord();
    return sentences;
}

}  // namespace

Result<void> Leaning::add(const QString& feature, const QString& weight) {
    bool number = false;
    const int value = weight.toInt(&number);
    if (!number) return fail(ErrorCode::InvalidInput, QStringLiteral("weight is no number"));
    if (feature == QLatin1String("bias"))
        m_bias = value;
    else
        m_weights.insert(feature, value);
    return {};
}

double Leaning::scoreOf(const QStringList& words) const {
    QSet<QString> found;
    long long sum = 0;
    const auto count = [&](const QString& feature) {
        const auto weight = m_weights.constFind(feature);
        if (weight == m_weights.cend() || found.contains(feature)) return;
        found.insert(feature);
        sum += *weight;
    };
    const QString line = u'_' + words.join(u'_') + u'_';
    for (int size = shortestLetters; size <= longestLetters; ++size)
        for (qsizetype at = 0; at + size <= line.size(); ++at) count(QString::fromRawData(line.constData() + at, size));
    for (qsizetype i = 0; i < words.size(); ++i) {
        count(u'=' + words[i]);
        if (i + 1 < words.size()) count(u'=' + words[i] + u'_' + words[i + 1]);
    }
    const double evidence = found.isEmpty() ? 0 : static_cast<double>(sum) / std::sqrt(static_cast<double>(found.size()));
    return (m_bias + evidence) / scale;
}

double Leaning::of(const QString& text) const {
    const auto sentences = sentencesOf(text);
    QStringList whole;
    for (const QStringList& sentence : sentences) whole += sentence;
    if (whole.isEmpty()) return 0;
    double furthest = scoreOf(whole);
    for (const QStringList& sentence : sentences)
        for (qsizetype at = 0; at == 0 || at < sentence.size() - window / 2; at += window / 2) {
            const QStringList part = sentence.mid(at, window);
            if (part.size() >= shortestPart && part.size() < whole.size())
                furthest = std::max(furthest, scoreOf(part) - partLeansFurther);
        }
    return furthest;
}

}  // namespace serment::requests
