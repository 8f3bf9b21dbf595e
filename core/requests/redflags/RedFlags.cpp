// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/redflags/RedFlags.h"

#include <QFile>
#include <QHash>
#include <algorithm>

#include "core/requests/redflags/Clause.h"
#include "core/requests/redflags/LanguageGuess.h"
#include "core/requests/redflags/Leaning.h"
#include "core/requests/redflags/OrdinaryTopics.h"
#include "core/requests/redflags/ScriptPatterns.h"
#include "core/requests/redflags/WordPatterns.h"
#include "core/text/Dictionary.h"
#include "core/text/Normalise.h"

namespace serment::requests {

namespace {

const QString folder = QStringLiteral(":/serment/lexicon/redflags/");
constexpr int excuse = -1;  // a phrase that takes away the flags it touches: "mort de rire"

// What takes away the flags of one reason only: "none:suicide" for "mon père est mort".
int excuseOf(int reason) { return excuse - 1 - reason; }

constexpr int strong = 256;   // added to the reason of a line that starts with "!": nothing ordinary around takes it away

constexpr qsizetype longestPiece = 4'000;
constexpr qsizetype tellingWord = 5;  // letters: shorter words of other languages say nothing in a French request ("bat B")

// Where a request stops being ordinary, in log odds (Leaning); chosen on writings that were kept back while learning.
constexpr double ordinaryBelow = -1.0;          // words of the lexicon do not flag it
constexpr double foreignOrdinaryBelow = -1.25;  // nor do those of other languages, of which less was learnt
constexpr double unclearAbove = -0.5;           // of no known subject: it is read first
constexpr double redAbove = 0.75;               // of a known subject: it is read first all the same

struct Span {
    int start = 0;
    int end = 0;
    int reason = 0;
    bool strong = false;
    bool foreign = false;  // found by words of another language than French
};

Result<std::vector<QStringList>> readTsv(const QString& name, int columns) {
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Damaged, QStringLiteral("lexicon missing: ") + name);
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isEmpty() || lines[i].startsWith(u'#')) continue;
        const QStringList cells = lines[i].split(u'\t');
        if (cells.size() < columns) return fail(ErrorCode::Damaged, QStringLiteral("%1 line %2").arg(name).arg(i + 1));
        rows.push_back(cells);
    }
    return rows;
}

// A request is some lines long; whatever is longer is read in pieces, so that the time stays in proportion.
QStringList piecesOf(const QString& text) {
    QStringList pieces;
    qsizetype at = 0;
    while (text.size() - at > longestPiece) {
        const qsizetype space = text.lastIndexOf(u' ', at + longestPiece);
        qsizetype end = space > at ? space : at + longestPiece;
        if (text.at(end).isLowSurrogate()) ++end;
        pieces += text.mid(at, end - at);
        at = end;
    }
    pieces += text.mid(at);
    return pieces;
}

// An excuse takes away what it mostly covers: "mon frère décédé" does not excuse "rejoindre mon frère décédé" away.
bool covers(const Span& phrase, const Span& flag) {
    const int common = std::min(phrase.end, flag.end) - std::max(phrase.start, flag.start);
    return 3 * common > 2 * (flag.end - flag.start);
}

bool takesAway(const Span& phrase, const Span& flag) {
    return (phrase.reason == excuse || phrase.reason == excuseOf(flag.reason)) && covers(phrase, flag);
}

Span spanOf(int start, int end, int value, bool foreign) {
    return value >= strong ? Span{start, end, value - strong, true, foreign} : Span{start, end, value, false, foreign};
}

QString without(const QString& text, const std::vector<Span>& phrases) {
    QString rest = text;
    for (const Span& phrase : phrases) {
        const auto range = text::toUtf16(text, phrase.start, phrase.end - phrase.start);
        for (int i = range.start; i < range.start + range.length; ++i) rest[i] = u' ';
    }
    return rest;
}

// One flag for what overlaps with the same reason; in the order of the text.
std::vector<Span> merged(std::vector<Span> spans) {
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
        return std::tie(a.reason, a.start, b.end) < std::tie(b.reason, b.start, a.end);
    });
    std::vector<Span> out;
    for (const Span& span : spans) {
        if (!out.empty() && out.back().reason == span.reason && span.start < out.back().end)
            out.back().end = std::max(out.back().end, span.end);
        else
            out.push_back(span);
    }
    std::stable_sort(out.begin(), out.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
    return out;
}

}  // namespace

struct RedFlagFinder::Private {
    std::vector<RedFlagReason> reasons;
    QHash<QString, int> reasonNumber;
    WordPatterns french{WordPatterns::Reads::French};
    WordPatterns latin{WordPatterns::Reads::Letters};
    WordPatterns arabizi{WordPatterns::Reads::Consonants};
    ScriptPatterns scripts;
    OrdinaryTopics ordinary;
    Leaning leaning;
    text::Dictionary dictionary;

    Result<void> loadReasons() {
        const auto rows = readTsv(QStringLiteral("reasons.tsv"), 5);
        if (!rows) return tl::unexpected<Error>(rows.error());
        for (const QStringList& row : *rows) {
            reasonNumber.insert(row[0], static_cast<int>(reasons.size()));
            reasons.push_back({row[0], row[2], row[3], row[1].toInt(), row[4]});
        }
        for (size_t i = 0; i < reasons.size(); ++i)
            reasonNumber.insert(QStringLiteral("none:") + reasons[i].name, excuseOf(static_cast<int>(i)));
        reasonNumber.insert(QStringLiteral("none"), excuse);
        return {};
    }

    // The patterns for a line of that language.
    WordPatterns& wordsOf(const QString& language) { return language == QLatin1String("ar-Latn") ? arabizi : latin; }

    // `patternsOf` answers where a line goes, from its third column.
    template <typename PatternsOf>
    Result<void> loadPatterns(const QString& name, PatternsOf&& patternsOf) {
        const auto rows = readTsv(name, 2);
        if (!rows) return tl::unexpected<Error>(rows.error());
        QHash<QString, QString> words;
        for (const QStringList& row : *rows) {
            if (row[0].startsWith(u'@')) {
                words.insert(QStringLiteral("{%1}").arg(row[0].mid(1)), row[1]);
                continue;
            }
            QString pattern = row[1];
            for (auto it = words.cbegin(); it != words.cend(); ++it) pattern.replace(it.key(), it.value());
            const bool isStrong = row[0].startsWith(u'!');
            const QString reason = isStrong ? row[0].mid(1) : row[0];
            if (!reasonNumber.contains(reason)) return fail(ErrorCode::Damaged, QStringLiteral("%1: reason %2").arg(name, reason));
            if (auto added = patternsOf(row.value(2)).add(pattern, reasonNumber.value(reason) + (isStrong ? strong : 0)); !added)
                return fail(ErrorCode::Damaged, QStringLiteral("%1: %2: %3").arg(name, row[1], added.error().detail));
        }
        return {};
    }

    Result<void> loadOrdinary() {
        const QString name = QStringLiteral("ordinary.tsv");
        const auto rows = readTsv(name, 2);
        if (!rows) return tl::unexpected<Error>(rows.error());
        for (const QStringList& row : *rows)
            if (auto added = ordinary.add(row[0], row[1], row.value(2)); !added)
                return fail(ErrorCode::Damaged, QStringLiteral("%1: %2: %3").arg(name, row[1], added.error().detail));
        return {};
    }

    Result<void> loadLeaning() {
        const QString name = QStringLiteral("weights.tsv");
        const auto rows = readTsv(name, 2);
        if (!rows) return tl::unexpected<Error>(rows.error());
        for (const QStringList& row : *rows)
            if (auto added = leaning.add(row[0], row[1]); !added)
                return fail(ErrorCode::Damaged, QStringLiteral("%1: %2: %3").arg(name, row[0], added.error().detail));
        return {};
    }

    // The whole of a text that nothing accounts for, or that reads like a red flag though no word of the lexicon says so.
    std::vector<Span> unclear(const QString& text, double leans, bool excused) const {
        if (leans <= unclearAbove) return {};
        const auto normalised = text::normalise(text);
        if (leans <= redAbove && (excused || ordinary.accountFor(text, normalised, dictionary))) return {};
        if (normalised.text.isEmpty()) return {};
        const int start = normalised.start(0);
        const int length = normalised.length(0, normalised.text.size());
        return {{start, start + length, reasonNumber.value(QStringLiteral("unclear"), excuse)}};
    }

    // What the words found are worth in a request that reads so.
    std::vector<Span> weighed(const QString& text, std::vector<Span> spans, const std::vector<Span>& excuses) const {
        if (std::any_of(spans.begin(), spans.end(), [](const Span& span) { return span.strong; })) return spans;
        if (spans.empty()) return unclear(text, leaning.of(without(text, excuses)), !excuses.empty());
        const bool foreign = std::any_of(spans.begin(), spans.end(), [](const Span& span) { return span.foreign; });
        const double below = foreign ? foreignOrdinaryBelow : ordinaryBelow;
        if (leaning.of(text) > below) return spans;
        std::erase_if(spans, [&](const Span& span) {
            const auto range = text::toUtf16(text, span.start, span.end - span.start);
            return leaning.of(clauseAround(text, range.start, range.length)) <= below;
        });
        return spans;
    }

    std::vector<Span> spansOf(const QString& text) const {
        std::vector<Span> spans;
        const auto normalised = text::normalise(text);
        const bool inFrench = readsFrench(normalised);
        for (const WordPatterns* words : {&french, &latin, &arabizi})
            for (const PatternMatch& match : words->find(normalised, dictionary)) {
                if (inFrench && words != &french && match.longest < tellingWord) continue;
                const int start = normalised.start(match.first);
                spans.push_back(spanOf(start, start + normalised.length(match.first, match.count), match.value, words != &french));
            }
        for (const ScriptMatch& match : scripts.find(text)) spans.push_back(spanOf(match.start, match.start + match.length, match.value, true));
        return spans;
    }
};

RedFlagFinder::RedFlagFinder() : d(std::make_unique<Private>()) {}
RedFlagFinder::~RedFlagFinder() = default;

Result<std::shared_ptr<const RedFlagFinder>> RedFlagFinder::load() {
    std::shared_ptr<RedFlagFinder> finder(new RedFlagFinder);
    auto& d = *finder->d;
    auto loaded = d.loadReasons()
                      .and_then([&] { return d.loadPatterns(QStringLiteral("fr.tsv"), [&](const QString&) -> auto& { return d.french; }); })
                      .and_then([&] { return d.loadPatterns(QStringLiteral("latin.tsv"), [&](const QString& language) -> auto& { return d.wordsOf(language); }); })
                      .and_then([&] { return d.loadPatterns(QStringLiteral("scripts.tsv"), [&](const QString&) -> auto& { return d.scripts; }); })
                      .and_then([&] { return d.loadOrdinary(); })
                      .and_then([&] { return d.loadLeaning(); });
    if (!loaded) return tl::unexpected<Error>(loaded.error());
    return std::shared_ptr<const RedFlagFinder>(finder);
}

const std::vector<RedFlagReason>& RedFlagFinder::reasons() const { return d->reasons; }

std::vector<RedFlag> RedFlagFinder::find(const QString& text) const {
    std::vector<Span> spans;
    int before = 0;  // code points of the pieces already read
    for (const QString& piece : piecesOf(text)) {
        for (Span span : d->spansOf(piece)) {
            span.start += before;
            span.end += before;
            spans.push_back(span);
        }
        before += static_cast<int>(piece.toUcs4().size());
    }
    std::vector<Span> excuses;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(excuses), [](const Span& s) { return s.reason <= excuse; });
    std::erase_if(spans, [&](const Span& span) {
        return span.reason <= excuse || std::any_of(excuses.begin(), excuses.end(), [&](const Span& e) { return takesAway(e, span); });
    });
    // That somebody cannot go on says nothing more where the other words say what it is about.
    const int distress = d->reasonNumber.value(QStringLiteral("distress"), excuse);
    const auto tellsMore = [&](const Span& span) { return span.reason != distress || span.strong; };
    if (std::any_of(spans.begin(), spans.end(), tellsMore)) std::erase_if(spans, [&](const Span& span) { return !tellsMore(span); });
    if (text.size() <= longestPiece) spans = d->weighed(text, std::move(spans), excuses);
    std::vector<RedFlag> flags;
    for (const Span& span : merged(std::move(spans))) {
        const auto range = text::toUtf16(text, span.start, span.end - span.start);
        flags.push_back({span.start, span.end - span.start, text.mid(range.start, range.length),
                         d->reasons[static_cast<size_t>(span.reason)].name});
    }
    return flags;
}

}  // namespace serment::requests
