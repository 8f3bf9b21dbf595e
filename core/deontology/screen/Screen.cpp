// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/Screen.h"

#include <algorithm>

#include "core/deontology/screen/Exemptions.h"
#include "core/deontology/screen/Findings.h"
#include "core/deontology/screen/Implied.h"
#include "core/deontology/screen/Lexicon.h"
#include "core/deontology/screen/Morphology.h"
#include "core/deontology/screen/OrdinaryPhrases.h"
#include "core/deontology/screen/PatientWords.h"
#include "core/deontology/screen/Shapes.h"
#include "core/deontology/screen/UnknownWords.h"
#include "core/text/Dictionary.h"

namespace serment::deontology {

struct Screen::Parts {
    Lexicon lexicon;
    Morphology morphology;
    text::Dictionary dictionary;
    ImpliedJudge judge;
};

namespace {

using text::PhraseMatch;
using text::Token;

// One text on its way through the lists.
class Reading {
public:
    Reading(const QString& source, const ScreenContext& context, const Screen::Parts& parts)
        : m_context(context), m_lexicon(parts.lexicon), m_morphology(parts.morphology), m_dictionary(parts.dictionary),
          m_judge(parts.judge),
          m_text(text::normalise(source)), m_tokens(text::tokenise(m_text)), m_shouted(isShouted(m_text)),
          m_standings(standingsOf(m_tokens, m_lexicon, context.names, m_shouted)), m_ordinary(m_tokens, m_lexicon) {
        m_options.isWord = [this](const Token& token) { return isWord(token); };
        m_options.isLiteral = [this](const Token& token) { return standing(token).maybeName && !isTaken(token); };
        m_ownOptions.isWord = m_options.isWord;
        m_ownOptions.isLiteral = [this](const Token& token) { return standing(token).name; };
    }

    std::vector<Hit> run() {
        listed();
        implied();
        return withoutOverlaps(std::move(m_hits));
    }

    std::vector<SentenceClues> clues() {
        listed();
        std::vector<SentenceClues> out;
        for (const auto& sentence : sentencesOf(m_tokens, m_lexicon)) {
            SentenceClues one;
            one.clues = cluesOf(m_tokens, m_standings, sentence, m_dictionary, m_lexicon, m_shouted);
            one.found = holdsHit(sentence);
            out.push_back(std::move(one));
        }
        return out;
    }

private:
    void listed() {
        lexiconPhrases();
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            word(i);
            smallAbbreviation(i);
        }
        auto shapes = shapesIn(m_text, m_tokens, m_standings);
        shapes.erase(std::remove_if(shapes.begin(), shapes.end(), [this](const Hit& hit) { return m_ordinary.hold(hit); }), shapes.end());
        append(std::move(shapes));
        append(PatientWords(m_context, m_lexicon, m_dictionary).find(m_tokens, m_ownOptions));
        strengthen();
        append(unknownWordsIn(m_tokens, m_standings, m_lexicon, m_dictionary, m_shouted));
    }

    bool holdsHit(const SentenceSpan& sentence) const {
        const auto whole = hitAt(m_tokens, static_cast<int>(sentence.first), static_cast<int>(sentence.count), {}, ScreenSeverity::Confirm);
        return std::any_of(m_hits.begin(), m_hits.end(), [&whole](const Hit& hit) {
            return hit.start < whole.start + whole.length && whole.start < hit.start + hit.length;
        });
    }

    // Sentences in which no list finds anything, and that let guess all the same.
    void implied() {
        const auto sentences = sentencesOf(m_tokens, m_lexicon);
        std::vector<Hit> hits;
        for (const auto& sentence : sentences) {
            if (holdsHit(sentence)) continue;
            const auto clues = cluesOf(m_tokens, m_standings, sentence, m_dictionary, m_lexicon, m_shouted);
            if (m_judge.suspects(clues, sentences.size()))
                hits.push_back(hitAt(m_tokens, static_cast<int>(sentence.first), static_cast<int>(sentence.count),
                                     QStringLiteral("implied"), ScreenSeverity::Confirm));
        }
        append(std::move(hits));
    }

    const Standing& standing(const Token& token) const {
        return m_standings[static_cast<size_t>(&token - m_tokens.data())];
    }
    // "sous Tercain", "prend du Subtex": after these, a word with a capital is a medicine rather than a name.
    bool isTaken(const Token& token) const {
        static const QSet<QString> taking = [] {
            QSet<QString> set;
            for (const auto& word : QStringLiteral("sous prend prendre prenait pris prenant avale comprime comprimes gouttes dose traitement "
                                                   "posologie ordonnance ordonance arret reprise ajout relais substitution injection boite").split(u' '))
                set.insert(word);
            return set;
        }();
        static const QSet<QString> between{QStringLiteral("de"), QStringLiteral("du"), QStringLiteral("d"), QStringLiteral("par"),
                                           QStringLiteral("son"), QStringLiteral("le"), QStringLiteral("la"), QStringLiteral("en")};
        auto i = static_cast<size_t>(&token - m_tokens.data());
        if (i == 0 || m_standings[i].name) return false;
        if (--i > 0 && between.contains(m_tokens[i].plain)) --i;
        return taking.contains(m_tokens[i].plain);
    }
    bool isWord(const Token& token) const {
        if (token.hasMask || token.spaced || token.hasDigit) return false;
        const bool inFrench = m_shouted || token.firstCapital ? m_dictionary.knows(token.accented)
                                                              : m_dictionary.knowsCommon(token.accented);
        return inFrench || m_lexicon.acronyms.contains(token.plain) ||
               m_lexicon.nearOrdinary.find(token.accented).distance == 1;
    }
    void append(std::vector<Hit> hits) { m_hits.insert(m_hits.end(), hits.begin(), hits.end()); }

    // In the name of a hospital: its specialty, and what is treated there ("institut du Cancer", "CHU du Poumon"), rather than
    // who founded it ("hôpital Charcot").
    bool tellsWhatFor(int token, const LexiconEntry& entry) const {
        static const QSet<QString> telling{QStringLiteral("specialty"), QStringLiteral("psychiatric"), QStringLiteral("structure")};
        static const QSet<QString> of{QStringLiteral("du"), QStringLiteral("de"), QStringLiteral("des"), QStringLiteral("d"),
                                      QStringLiteral("la"), QStringLiteral("l")};
        return telling.contains(entry.category) ||
               (entry.category == QStringLiteral("disease") && token > 0 && of.contains(m_tokens[static_cast<size_t>(token) - 1].plain));
    }
    // Perhaps a name: what would be stopped is asked about, what would be asked about passes.
    bool isDoubtful(int token, const LexiconEntry& entry) const {
        const auto& at = m_standings[static_cast<size_t>(token)];
        return at.besideName || (at.inHospital && !tellsWhatFor(token, entry));
    }
    bool holdsDoubtful(int first, int count, const LexiconEntry& entry) const {
        for (int i = first; i < first + count; ++i)
            if (isDoubtful(i, entry)) return true;
        return false;
    }

    // Names pass.
    bool isExempt(int first, int count, const LexiconEntry& entry) const {
        for (int i = first; i < first + count; ++i) {
            const auto& at = m_standings[static_cast<size_t>(i)];
            if (at.name && !at.besideName) return true;
            if (at.hospitalTitle && count == 1 && entry.severity == ScreenSeverity::Confirm) return true;
            if (entry.severity == ScreenSeverity::Confirm && isDoubtful(i, entry)) return true;
        }
        return false;
    }

    // "un poste de radio, des livres": the little word after the comma belongs to what follows.
    bool endsOverComma(const PhraseMatch& match) const {
        static const QSet<QString> little{QStringLiteral("de"), QStringLiteral("du"), QStringLiteral("des"), QStringLiteral("d"),
                                          QStringLiteral("la"), QStringLiteral("le"), QStringLiteral("les"), QStringLiteral("l")};
        const auto& last = m_tokens[static_cast<size_t>(match.first + match.count - 1)];
        return match.count > 1 && last.commaBefore && !last.hyphenBefore && little.contains(last.plain);
    }

    ScreenSeverity severityOf(const LexiconEntry& entry, const PhraseMatch& match) const {
        if (m_ordinary.soften(match) || holdsDoubtful(match.first, match.count, entry)) return ScreenSeverity::Confirm;
        if (entry.riskFact && m_context.kind == DocumentKind::SignalementRisque) return ScreenSeverity::Confirm;
        return entry.severity;
    }

    void lexiconPhrases() {
        for (const auto& match : m_lexicon.medical.find(m_tokens, m_options)) {
            const auto& entry = m_lexicon.entries[static_cast<size_t>(match.value)];
            if (entry.category == QStringLiteral("followup") && m_context.recipient != Recipient::Cpu) continue;
            if (isExempt(match.first, match.count, entry) || m_ordinary.excuse(match)) continue;
            if (endsOverComma(match)) continue;
            m_hits.push_back(hitAt(m_tokens, match.first, match.count, entry.category,
                                   severityOf(entry, match)));
            // What a danger looks like is what a safety report is for: it makes nothing else block there.
            const bool danger = entry.riskFact || (entry.hint && entry.category == QStringLiteral("psychiatric") &&
                                                   m_context.kind == DocumentKind::SignalementRisque);
            if (!danger && !m_ordinary.soften(match) && !holdsDoubtful(match.first, match.count, entry))
                m_hits.back().weight = entry.hint ? Hit::Weight::Hint : Hit::Weight::Sign;
        }
    }

    // Two weak signs side by side ("les jambes" and "gonflent") tell what one alone does not.
    void strengthen() {
        constexpr int near = 40;
        std::vector<Hit*> weak;
        for (auto& hit : m_hits)
            if (hit.severity == ScreenSeverity::Confirm && hit.weight != Hit::Weight::None) weak.push_back(&hit);
        std::sort(weak.begin(), weak.end(), [](const Hit* a, const Hit* b) { return a->start < b->start; });
        for (size_t a = 0; a < weak.size(); ++a)
            for (size_t b = a + 1; b < weak.size(); ++b) {
                const int gap = weak[b]->start - (weak[a]->start + weak[a]->length);
                if (gap > near) break;
                const bool hintsAlone = weak[a]->weight == Hit::Weight::Hint && weak[b]->weight == Hit::Weight::Hint;
                if (gap >= 0 && !hintsAlone) weak[a]->severity = weak[b]->severity = ScreenSeverity::Block;
            }
    }

    void hit(size_t i, const LexiconEntry& entry, ScreenSeverity severity) {
        if (!isExempt(static_cast<int>(i), 1, entry))
            m_hits.push_back(hitAt(m_tokens, static_cast<int>(i), 1, entry.category,
                                   isDoubtful(static_cast<int>(i), entry) ? ScreenSeverity::Confirm : severity));
    }

    // Imported names, words known by how they are built, and words hidden among letters written apart.
    void word(size_t i) {
        const auto& token = m_tokens[i];
        if (token.allDigits || m_ordinary.holds(i) || token.plain.size() < 4) return;
        const QString read = token.hasMask || token.hasDigit ? text::withoutDigitsForLetters(token.accented) : token.accented;
        const bool french = m_dictionary.knows(read);
        if (const auto it = m_lexicon.names.constFind(text::withoutAccents(read)); it != m_lexicon.names.cend()) {
            const auto& entry = m_lexicon.entries[static_cast<size_t>(*it)];
            if (!entry.unlessFrench || !french) hit(i, entry, ScreenSeverity::Block);
        }
        const bool maybeName = m_standings[i].maybeName && !isTaken(token);
        if (const auto built = m_morphology.of(read, french); built && (french || !maybeName))
            hit(i, *built, ScreenSeverity::Block);
        if (!french && !maybeName && !isWord(token) && token.plain.size() >= 7) mistypedName(i, read);
        if (!french && !maybeName && !token.hasDigit && !m_lexicon.acronyms.contains(token.plain))
            if (const int entry = m_lexicon.cutShort(token.plain); entry >= 0)
                hit(i, m_lexicon.entries[static_cast<size_t>(entry)], ScreenSeverity::Block);
        if (token.spaced) hiddenWords(i);
    }

    // "bpco", "sous avk": an abbreviation in small letters, where French has no such word.
    void smallAbbreviation(size_t i) {
        const auto& token = m_tokens[i];
        const auto it = m_lexicon.abbreviations.constFind(token.plain);
        if (it == m_lexicon.abbreviations.cend() || token.plain.size() < 3 || token.allCapitals || m_ordinary.holds(i)) return;
        if (m_standings[i].maybeName || m_dictionary.knows(token.accented) || m_lexicon.acronyms.contains(token.plain)) return;
        hit(i, m_lexicon.entries[static_cast<size_t>(*it)], ScreenSeverity::Block);
    }

    void mistypedName(size_t i, const QString& read) {
        const auto near = m_lexicon.nearNames.find(read);
        if (near.value >= 0)
            hit(i, m_lexicon.entries[static_cast<size_t>(near.value)],
                near.distance <= 1 ? ScreenSeverity::Block : ScreenSeverity::Confirm);
    }

    void hiddenWords(size_t i) {
        constexpr qsizetype shortest = 5;
        constexpr qsizetype longest = 16;
        const QString& letters = m_tokens[i].accented;
        for (qsizetype from = 0; from + shortest <= letters.size(); ++from)
            for (qsizetype size = shortest; size <= longest && from + size <= letters.size(); ++size)
                for (const int value : m_lexicon.medical.valuesOfWord(letters.mid(from, size)))
                    hit(i, m_lexicon.entries[static_cast<size_t>(value)], ScreenSeverity::Block);
    }

    const ScreenContext& m_context;
    const Lexicon& m_lexicon;
    const Morphology& m_morphology;
    const text::Dictionary& m_dictionary;
    const ImpliedJudge& m_judge;
    text::Normalised m_text;
    std::vector<Token> m_tokens;
    bool m_shouted;
    std::vector<Standing> m_standings;
    OrdinaryPhrases m_ordinary;
    text::MatchOptions m_options;
    text::MatchOptions m_ownOptions;  // for the person's own record, where a capital is less often a name
    std::vector<Hit> m_hits;
};

// The text of each hit.
QStringList textsOf(const QString& source, const std::vector<Hit>& hits) {
    const auto points = source.toUcs4();
    QStringList texts;
    for (const auto& hit : hits)
        texts << QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()) + hit.start, hit.length);
    return texts;
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
    parts->judge = ImpliedJudge::read();
    return std::shared_ptr<const Screen>(new Screen(std::move(parts)));
}

bool Screen::knowsFrench() const { return m_parts->dictionary.available(); }

ScreenResult Screen::screen(const QString& source, const ScreenContext& context) const {
    ScreenResult result;
    if (contentLevel(context.kind, context.recipient) == ContentLevel::Full) return result;
    const auto hits = Reading(source, context, *m_parts).run();
    const QString rule = ruleFor(context);
    const QStringList texts = textsOf(source, hits);
    for (size_t i = 0; i < hits.size(); ++i) {
        const auto& hit = hits[i];
        result.findings.push_back({hit.start, hit.length, texts.at(static_cast<int>(i)), hit.category, hit.severity, rule});
        const auto verdict = hit.severity == ScreenSeverity::Block ? ScreenVerdict::Block : ScreenVerdict::Confirm;
        result.verdict = std::max(result.verdict, verdict);
    }
    return result;
}

std::vector<SentenceClues> Screen::clues(const QString& source, const ScreenContext& context) const {
    return Reading(source, context, *m_parts).clues();
}

}  // namespace serment::deontology
