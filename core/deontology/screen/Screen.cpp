// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/Screen.h"

#include <algorithm>

#include "core/deontology/screen/Exemptions.h"
#include "core/deontology/screen/Findings.h"
#include "core/deontology/screen/Lexicon.h"
#include "core/deontology/screen/Morphology.h"
#include "core/deontology/screen/PatientWords.h"
#include "core/deontology/screen/Shapes.h"
#include "core/deontology/screen/UnknownWords.h"
#include "core/text/Dictionary.h"

namespace serment::deontology {

struct Screen::Parts {
    Lexicon lexicon;
    Morphology morphology;
    text::Dictionary dictionary;
};

namespace {

using text::PhraseMatch;
using text::Token;

// One text on its way through the lists.
class Reading {
public:
    Reading(const QString& source, const ScreenContext& context, const Lexicon& lexicon, const Morphology& morphology,
            const text::Dictionary& dictionary)
        : m_context(context), m_lexicon(lexicon), m_morphology(morphology), m_dictionary(dictionary),
          m_text(text::normalise(source)), m_tokens(text::tokenise(m_text)), m_shouted(isShouted(m_text)),
          m_standings(standingsOf(m_tokens, lexicon, context.names, m_shouted)), m_passed(m_tokens.size(), false) {
        m_options.isWord = [this](const Token& token) { return isWord(token); };
        m_options.isLiteral = [this](const Token& token) { return standing(token).maybeName; };
    }

    std::vector<Hit> run() {
        markTwins();
        lexiconPhrases();
        for (size_t i = 0; i < m_tokens.size(); ++i) word(i);
        append(shapesIn(m_text, m_tokens, m_standings));
        append(PatientWords(m_context, m_lexicon, m_dictionary).find(m_tokens, m_options));
        strengthen();
        append(unknownWordsIn(m_tokens, m_standings, m_lexicon, m_dictionary, m_shouted));
        return withoutOverlaps(std::move(m_hits));
    }

private:
    const Standing& standing(const Token& token) const {
        return m_standings[static_cast<size_t>(&token - m_tokens.data())];
    }
    bool isWord(const Token& token) const {
        if (token.hasMask || token.spaced || token.hasDigit) return false;
        const bool inFrench = m_shouted || token.firstCapital ? m_dictionary.knows(token.accented)
                                                              : m_dictionary.knowsCommon(token.accented);
        return inFrench || m_lexicon.acronyms.contains(token.plain) ||
               m_lexicon.nearOrdinary.find(token.accented).distance == 1;
    }
    void append(std::vector<Hit> hits) { m_hits.insert(m_hits.end(), hits.begin(), hits.end()); }

    void markTwins() {
        text::MatchOptions plainly;
        plainly.joinPieces = false;
        for (const auto& match : m_lexicon.twins.find(m_tokens, plainly))
            (match.value == Lexicon::passes ? m_twins : m_softened).push_back(match);
        for (const auto& match : m_twins)
            for (int i = match.first; i < match.first + match.count; ++i) m_passed[static_cast<size_t>(i)] = true;
    }
    static bool insideAny(const std::vector<PhraseMatch>& outer, int first, int count) {
        return std::any_of(outer.begin(), outer.end(), [first, count](const PhraseMatch& phrase) {
            return phrase.first <= first && first + count <= phrase.first + phrase.count;
        });
    }

    // Names pass, and in the name of a hospital all but what names its specialty.
    bool isExempt(int first, int count, const LexiconEntry& entry) const {
        for (int i = first; i < first + count; ++i) {
            const auto& at = m_standings[static_cast<size_t>(i)];
            if (at.name) return true;
            if (at.inHospital && entry.category != QStringLiteral("specialty") &&
                entry.category != QStringLiteral("psychiatric") && entry.category != QStringLiteral("structure"))
                return true;
        }
        return false;
    }

    ScreenSeverity severityOf(const LexiconEntry& entry, int first, int count) const {
        if (insideAny(m_softened, first, count)) return ScreenSeverity::Confirm;
        if (entry.riskFact && m_context.kind == DocumentKind::SignalementRisque) return ScreenSeverity::Confirm;
        return entry.severity;
    }

    void lexiconPhrases() {
        for (const auto& match : m_lexicon.medical.find(m_tokens, m_options)) {
            const auto& entry = m_lexicon.entries[static_cast<size_t>(match.value)];
            if (entry.category == QStringLiteral("followup") && m_context.recipient != Recipient::Cpu) continue;
            if (isExempt(match.first, match.count, entry) || insideAny(m_twins, match.first, match.count)) continue;
            m_hits.push_back(hitAt(m_tokens, match.first, match.count, entry.category,
                                   severityOf(entry, match.first, match.count)));
            m_hits.back().strengthens = !entry.riskFact && !insideAny(m_softened, match.first, match.count);
        }
    }

    // Two weak signs side by side ("les jambes" and "gonflent") tell what one alone does not.
    void strengthen() {
        constexpr int near = 40;
        const auto isWeak = [](const Hit& hit) { return hit.severity == ScreenSeverity::Confirm && hit.strengthens; };
        std::vector<size_t> weak;
        for (size_t i = 0; i < m_hits.size(); ++i)
            if (isWeak(m_hits[i])) weak.push_back(i);
        for (const size_t a : weak)
            for (const size_t b : weak) {
                const int gap = m_hits[b].start - (m_hits[a].start + m_hits[a].length);
                if (gap >= 0 && gap <= near) m_hits[a].severity = m_hits[b].severity = ScreenSeverity::Block;
            }
    }

    void hit(size_t i, const LexiconEntry& entry, ScreenSeverity severity) {
        if (!isExempt(static_cast<int>(i), 1, entry))
            m_hits.push_back(hitAt(m_tokens, static_cast<int>(i), 1, entry.category, severity));
    }

    // Imported names, words known by how they are built, and words hidden among letters written apart.
    void word(size_t i) {
        const auto& token = m_tokens[i];
        if (token.allDigits || m_passed[i] || token.plain.size() < 4) return;
        const QString read = token.hasMask || token.hasDigit ? text::withoutDigitsForLetters(token.accented) : token.accented;
        const bool french = m_dictionary.knows(read);
        if (const auto it = m_lexicon.names.constFind(text::withoutAccents(read)); it != m_lexicon.names.cend()) {
            const auto& entry = m_lexicon.entries[static_cast<size_t>(*it)];
            if (!entry.unlessFrench || !french) hit(i, entry, ScreenSeverity::Block);
        }
        const bool maybeName = m_standings[i].maybeName;
        if (const auto built = m_morphology.of(read, french); built && (french || !maybeName))
            hit(i, *built, ScreenSeverity::Block);
        if (!french && !maybeName && !isWord(token) && token.plain.size() >= 7) mistypedName(i, read);
        if (!french && !maybeName && !token.hasDigit && !m_lexicon.acronyms.contains(token.plain))
            if (const int entry = m_lexicon.cutShort(token.plain); entry >= 0)
                hit(i, m_lexicon.entries[static_cast<size_t>(entry)], ScreenSeverity::Block);
        if (token.spaced) hiddenWords(i);
    }

    void mistypedName(size_t i, const QString& read) {
        const auto near = m_lexicon.nearNames.find(read);
        if (near.value >= 0)
            hit(i, m_lexicon.entries[static_cast<size_t>(near.value)],
                near.distance <= 1 ? ScreenSeverity::Block : ScreenSeverity::Confirm);
    }

    void hiddenWords(size_t i) {
        constexpr qsizetype shortest = 5;
        const QString& letters = m_tokens[i].accented;
        for (qsizetype from = 0; from + shortest <= letters.size(); ++from)
            for (qsizetype size = shortest; from + size <= letters.size(); ++size)
                for (const int value : m_lexicon.medical.valuesOfWord(letters.mid(from, size)))
                    hit(i, m_lexicon.entries[static_cast<size_t>(value)], ScreenSeverity::Block);
    }

    const ScreenContext& m_context;
    const Lexicon& m_lexicon;
    const Morphology& m_morphology;
    const text::Dictionary& m_dictionary;
    text::Normalised m_text;
    std::vector<Token> m_tokens;
    bool m_shouted;
    std::vector<Standing> m_standings;
    std::vector<bool> m_passed;  // inside an ordinary phrase
    std::vector<PhraseMatch> m_twins;
    std::vector<PhraseMatch> m_softened;  // phrases in which a finding is only to be confirmed
    text::MatchOptions m_options;
    std::vector<Hit> m_hits;
};

QString textAt(const QString& source, const Hit& hit) {
    const auto range = text::toUtf16(source, hit.start, hit.length);
    return source.mid(range.start, range.length);
}

}  // namespace

QString severityName(ScreenSeverity severity) {
    switch (severity) {
        case ScreenSeverity::Confirm: return QStringLiteral("confirm");
        case ScreenSeverity::Block: return QStringLiteral("block");
    }
    return {};
}

QString verdictName(ScreenVerdict verdict) {
    switch (verdict) {
        case ScreenVerdict::Clean: return QStringLiteral("clean");
        case ScreenVerdict::Confirm: return QStringLiteral("confirm");
        case ScreenVerdict::Block: return QStringLiteral("block");
    }
    return {};
}

Screen::Screen(std::unique_ptr<const Parts> parts) : m_parts(std::move(parts)) {}
Screen::~Screen() = default;

std::shared_ptr<const Screen> Screen::load() {
    auto parts = std::make_unique<Parts>();
    parts->lexicon = Lexicon::read();
    parts->morphology = Morphology::read();
    return std::shared_ptr<const Screen>(new Screen(std::move(parts)));
}

bool Screen::knowsFrench() const { return m_parts->dictionary.available(); }

ScreenResult Screen::screen(const QString& source, const ScreenContext& context) const {
    ScreenResult result;
    if (contentLevel(context.kind, context.recipient) == ContentLevel::Full) return result;
    const auto hits =
        Reading(source, context, m_parts->lexicon, m_parts->morphology, m_parts->dictionary).run();
    const QString rule = ruleFor(context);
    for (const auto& hit : hits) {
        result.findings.push_back({hit.start, hit.length, textAt(source, hit), hit.category, hit.severity, rule});
        const auto verdict = hit.severity == ScreenSeverity::Block ? ScreenVerdict::Block : ScreenVerdict::Confirm;
        result.verdict = std::max(result.verdict, verdict);
    }
    return result;
}

}  // namespace serment::deontology
