// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/redflags/WordPatterns.h"

#include <algorithm>

#include "core/requests/redflags/Ear.h"
#include "core/text/Likeness.h"
#include "core/text/Tokens.h"

namespace serment::requests {

namespace {

constexpr int usualGap = 2;
constexpr int wideGap = 7;
constexpr int wideGapOfExcuse = 5;  // what takes a flag away has to stand nearer
constexpr qsizetype longSound = 6;    // a slip is forgiven from here
constexpr qsizetype longWord = 7;
constexpr qsizetype clearSound = 5;   // an ear does not mistake it even for a word of the dictionary
constexpr qsizetype shortestSound = 3;
constexpr qsizetype shortestJoined = 6;  // of a word cut in two
constexpr qsizetype shortestVerb = 5;
constexpr qsizetype longestWord = 40;

// Pronouns and particles that a hurried hand writes in one with the next word, longest first.
const QStringList& gluedWords() {
    static const QStringList words = QStringLiteral(
        "jveux jveu jvais jvai jsuis jsui chuis chui jme jen mon ma me je ge ne se sa te de le la qu j g m t s l d n c k")
        .split(u' ');
    return words;
}

// A word of its own, never the first half of another: "de mon" is not "démon".
bool littleWord(const QString& word) {
    static const QStringList words = QStringLiteral(
        "a ai as au aux avec ce ces c d dans de des du elle en est et eu il ils j je l la le les leur ma mes mon n ne nous on ou "
        "par pas plus pour que qui s sa sans se ses si son sur ta te tes ton tout tres tu un une vos votre vous y "
        "sui suis jsui chui ici lé dé mé sé cé jé pa plu vou ke ki")
        .split(u' ');
    return words.contains(word);
}

// What messages shorten, beyond what the ear can make out.
QString spelledOut(const QString& word) {
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> out;
        const QStringList pairs = QStringLiteral(
            "vx veux px peux vé vais vè vais vs vous ns nous tjs toujours tjr toujours tjrs toujours jms jamais tt tout ts tous mm même "
            "qqn quelqu qqun quelqu dps depuis dep depuis dpui depuis trt traitement ttt traitement medocs médicaments cel cellule cell "
            "cellule codet codétenu surv surveillants surs surveillants srv surveillants inf infirmière infi infirmière bb bébé mtn "
            "maintenant pb problème pbs problèmes sem semaine grv grave urg urgent doul douleur resp respire pr pour ds dans").split(u' ');
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) out.insert(pairs[i], pairs[i + 1]);
        return out;
    }();
    return words.value(word);
}

// The forms of a verb in -er that sound alike, though each is a word of the dictionary; by letters without accents.
QStringList formsOf(const QString& word) {
    QString stem = text::withoutAccents(word);
    if (stem.size() < shortestVerb || !(stem.endsWith(u"er") || word.endsWith(u'é'))) return {};
    stem.chop(stem.endsWith(u"er") ? 2 : 1);
    QStringList forms;
    for (const auto* ending : {u"e", u"er", u"ez", u"ee", u"es", u"ai", u"ait"}) forms += stem + QString::fromUtf16(ending);
    return forms;
}

QString withoutDoubles(const QString& word) {
    QString out;
    for (const QChar c : word)
        if (out.isEmpty() || out.back() != c) out += c;
    return out;
}

// Without a dictionary installed, slips are forgiven in every word.
bool isKnown(const QString& word, const text::Dictionary& dictionary) {
    return dictionary.available() && dictionary.knows(word);
}

}  // namespace

// One way to read a token, or two neighbours written apart.
struct WordPatterns::Reading {
    int firstToken = 0;
    int tokens = 1;
    qsizetype unit = 0;
    qsizetype units = 0;
    QString accented;
    QString plain;
    QString heard;
    bool whole = true;  // the token as it stands
    QString token;

    bool unknownWhole(const text::Dictionary& dictionary) const { return tokens == 1 && !isKnown(token, dictionary); }
};

// Atoms found at a place.
struct WordPatterns::Hit {
    int firstToken = 0;
    int lastToken = 0;
    qsizetype unit = 0;
    qsizetype endUnit = 0;
    bool faint = false;  // by a sound of three letters only
};

struct WordPatterns::Likeness {
    int atom = 0;
    bool faint = false;
};

QString WordPatterns::soundOf(const QString& word) const {
    switch (m_reads) {
        case Reads::French: return heardAs(word);
        case Reads::Consonants: return consonantsOf(text::withoutAccents(word));
        case Reads::Letters: break;
    }
    return {};
}

int WordPatterns::atomOf(const QString& word) {
    if (const auto known = m_atomOf.constFind(word); known != m_atomOf.cend()) return *known;
    Atom atom{Kind::Heard, {}, {}};
    QString bare = word;
    if (bare.startsWith(u'=')) {
        atom.kind = Kind::Exact;
        bare.remove(0, 1);
    } else if (bare.endsWith(u'*')) {
        atom.kind = Kind::Prefix;
        bare.chop(1);
    }
    bare = text::normalise(bare).text;
    atom.plain = text::withoutAccents(bare);
    const int id = static_cast<int>(m_atoms.size());
    if (atom.kind == Kind::Prefix) {
        atom.plain = withoutDoubles(atom.plain);
        m_prefixes.push_back(id);
    } else {
        m_byPlain[atom.plain].push_back(id);
    }
    if (atom.kind == Kind::Heard) {
        if (french())
            for (const QString& form : formsOf(bare))
                if (form != atom.plain) m_byPlain[form].push_back(id);
        atom.heard = soundOf(bare);
        if (!atom.heard.isEmpty()) m_byHeard[atom.heard].push_back(id);
        if (atom.heard.size() >= longSound || atom.plain.size() >= longWord) m_long.push_back(id);
    }
    m_atoms.push_back(atom);
    m_atomOf.insert(word, id);
    return id;
}

Result<void> WordPatterns::add(const QString& pattern, int value) {
    std::vector<Step> steps;
    int gap = usualGap;
    bool swap = false;
    const QStringList words = pattern.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (word == QLatin1String("...") || word == QLatin1String("&")) {
            swap = swap || word == QLatin1String("&");
            gap = value < 0 ? wideGapOfExcuse : wideGap;
            continue;
        }
        if (word == QLatin1String("~")) {
            gap = 0;
            continue;
        }
        Step step;
        step.gap = gap;
        for (const QString& alternative : word.split(u'|', Qt::SkipEmptyParts)) step.atoms.push_back(atomOf(alternative));
        if (step.atoms.empty()) return fail(ErrorCode::InvalidInput, QStringLiteral("empty word in a pattern"));
        steps.push_back(std::move(step));
        gap = usualGap;
    }
    if (steps.empty()) return fail(ErrorCode::InvalidInput, QStringLiteral("empty pattern"));
    if (swap && steps.size() == 2) addSteps({{steps[1].atoms, usualGap}, {steps[0].atoms, wideGap}}, value);
    addSteps(std::move(steps), value);
    return {};
}

void WordPatterns::addSteps(std::vector<Step> steps, int value) {
    const int id = static_cast<int>(m_patterns.size());
    for (const int atom : steps.front().atoms) m_patternsByFirstAtom[atom].push_back(id);
    m_patterns.push_back({std::move(steps), value});
}

std::vector<WordPatterns::Reading> WordPatterns::readingsOf(const text::Normalised& source) const {
    const auto tokens = text::tokenise(source);
    std::vector<Reading> readings;
    const auto add = [&](size_t at, int count, const QString& accented, bool whole) {
        const auto& first = tokens[at];
        const auto& last = tokens[at + static_cast<size_t>(count) - 1];
        readings.push_back({static_cast<int>(at), count, first.unit, last.unit + last.units - first.unit, accented,
                            text::withoutAccents(accented), soundOf(accented), whole, first.accented});
    };
    for (size_t i = 0; i < tokens.size(); ++i) {
        const QString& word = tokens[i].accented;
        if (word.size() > longestWord) continue;
        add(i, 1, word, true);
        if (!french()) continue;
        if (const QString full = spelledOut(word); !full.isEmpty()) add(i, 1, full, true);
        for (const QString& glued : gluedWords())
            if (word.startsWith(glued) && word.size() >= glued.size() + (glued == QLatin1String("j") ? 2 : 3)) {
                const QString rest = word.mid(glued.size());
                const QString full = spelledOut(rest);
                add(i, 1, full.isEmpty() ? rest : full, false);
            }
        if (i + 1 < tokens.size() && !tokens[i + 1].breakBefore && !littleWord(word) && !littleWord(tokens[i + 1].accented) &&
            word.size() + tokens[i + 1].accented.size() >= shortestJoined && word.size() + tokens[i + 1].accented.size() <= longestWord)
            add(i, 2, word + tokens[i + 1].accented, false);
    }
    return readings;
}

bool WordPatterns::resembles(const Atom& atom, const Reading& reading, const text::Dictionary& dictionary) const {
    const bool bySound = atom.heard.size() >= longSound && text::distanceUpTo(atom.heard, reading.heard, 1) <= 1;
    const auto shortest = french() ? longWord - 1 : longWord;
    const bool byLetters = !bySound && atom.plain.size() >= longWord && reading.plain.size() >= shortest &&
                           text::distanceUpTo(atom.plain, reading.plain, 1) <= 1;
    return (bySound || byLetters) && !isKnown(reading.accented, dictionary);
}

// Heard alike, and no other word of the dictionary that only sounds so.
bool WordPatterns::sameSound(const Reading& reading, const text::Dictionary& dictionary) const {
    switch (m_reads) {
        case Reads::Letters: return false;
        case Reads::French:
            return reading.heard.size() >= clearSound ||
                   (reading.heard.size() >= shortestSound && !isKnown(reading.accented, dictionary));
        case Reads::Consonants: return reading.heard.size() > shortestSound && !isKnown(reading.accented, dictionary);
    }
    return false;
}

std::vector<WordPatterns::Likeness> WordPatterns::atomsOf(const Reading& reading, const text::Dictionary& dictionary) const {
    std::vector<Likeness> atoms;
    const auto add = [&](int id, bool faint) {
        if (std::none_of(atoms.begin(), atoms.end(), [id](const Likeness& known) { return known.atom == id; })) atoms.push_back({id, faint});
    };
    // A particle written in one with the word ("dair") leaves it exact only when the whole is no word itself.
    if (const auto same = m_byPlain.constFind(reading.plain); same != m_byPlain.cend())
        for (const int id : *same)
            if (reading.whole || m_atoms[static_cast<size_t>(id)].kind == Kind::Heard || reading.unknownWhole(dictionary)) add(id, false);
    if (const QString squeezed = withoutDoubles(reading.plain); reading.whole)
        for (const int id : m_prefixes)
            if (squeezed.startsWith(m_atoms[static_cast<size_t>(id)].plain)) add(id, false);
    if (const auto same = m_byHeard.constFind(reading.heard); same != m_byHeard.cend() && sameSound(reading, dictionary))
        for (const int id : *same) add(id, reading.heard.size() <= shortestSound);
    if (reading.whole)
        for (const int id : m_long)
            if (resembles(m_atoms[static_cast<size_t>(id)], reading, dictionary)) add(id, false);
    return atoms;
}

std::vector<PatternMatch> WordPatterns::find(const text::Normalised& source, const text::Dictionary& dictionary) const {
    QHash<int, std::vector<Hit>> hits;
    for (const Reading& reading : readingsOf(source))
        for (const Likeness& like : atomsOf(reading, dictionary))
            hits[like.atom].push_back({reading.firstToken, reading.firstToken + reading.tokens - 1, reading.unit,
                                       reading.unit + reading.units, like.faint});
    std::vector<PatternMatch> matches;
    // `sure` and `longest` of the words so far.
    const auto follow = [&](const auto& self, const Pattern& pattern, size_t step, const Hit& first, const Hit& last, bool sure,
                            qsizetype longest) -> void {
        if (step == pattern.steps.size()) {
            if (sure) matches.push_back({first.unit, last.endUnit - first.unit, pattern.value, longest});
            return;
        }
        for (const int atom : pattern.steps[step].atoms) {
            const auto places = hits.constFind(atom);
            if (places == hits.cend()) continue;
            // In the order of the text: only the few that stand within the gap are looked at.
            auto next = std::lower_bound(places->begin(), places->end(), last.lastToken + 1,
                                         [](const Hit& hit, int token) { return hit.firstToken < token; });
            for (; next != places->end() && next->firstToken <= last.lastToken + 1 + pattern.steps[step].gap; ++next)
                self(self, pattern, step + 1, first, *next, sure || !next->faint, std::max(longest, next->endUnit - next->unit));
        }
    };
    for (auto it = hits.cbegin(); it != hits.cend(); ++it)
        for (const int id : m_patternsByFirstAtom.value(it.key())) {
            const Pattern& pattern = m_patterns[static_cast<size_t>(id)];
            for (const Hit& hit : it.value()) follow(follow, pattern, 1, hit, hit, !hit.faint, hit.endUnit - hit.unit);
        }
    return matches;
}

}  // namespace serment::requests
