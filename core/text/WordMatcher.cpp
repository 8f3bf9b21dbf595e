// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/WordMatcher.h"

#include <algorithm>

#include "core/text/Normalise.h"
#include "core/text/Stem.h"

namespace serment::text {

namespace {

constexpr qsizetype shortestPrefix = 3;
constexpr qsizetype shortestJoined = 6;

// The first three letters in one number. Precondition: there are three.
quint64 headOf(const QString& word) {
    return (quint64{word.at(0).unicode()} << 32) | (quint64{word.at(1).unicode()} << 16) | word.at(2).unicode();
}

void insertOnce(std::vector<int>& list, int value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

// Snowball takes "affectation" and "affection" for one word: an inflection changes three letters at the end at most.
bool isInflection(const QString& a, const QString& b) {
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longestEnding = 3;
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a.at(same) == b.at(same)) ++same;
    return same >= shortest && a.size() - same <= longestEnding && b.size() - same <= longestEnding;
}

// Little words that stand before others all day long: "de pression" is not "dépression".
bool isLittleWord(const Token& token) {
    static const QStringList words = QStringLiteral(
        "a ai as au aux avec ce ces cet chez d dans de des du elle elles en est et eu il ils j je l la le les leur lui m ma "
        "mes mi mon n ne ni nos on ont ou par pas peu plus pour qu que qui s sa sans se ses si son sous sur t ta te tes ton "
        "tout tu un une va vers vos y").split(u' ');
    return words.contains(token.accented);
}

}  // namespace

int WordMatcher::idOf(const PhrasePlace& place) {
    QString key;
    for (const auto& atom : place) key += QString::number(static_cast<int>(atom.kind)) + atom.text + u' ';
    if (const auto it = m_places.constFind(key); it != m_places.cend()) return *it;
    const int id = m_ids++;
    m_places.insert(key, id);
    for (const auto& atom : place) enter(atom, id);
    return id;
}

void WordMatcher::enter(const PhraseAtom& atom, int id) {
    using Kind = PhraseAtom::Kind;
    switch (atom.kind) {
        case Kind::Word:
            addWord(atom.text, id);
            if (!m_nearIndex.contains(atom.text)) {
                m_near.add(atom.text, static_cast<int>(m_nearWords.size()));
                m_nearIndex.insert(atom.text);
                m_nearWords << atom.text;
            }
            break;
        case Kind::Exact: insertOnce(m_exact[atom.text], id); break;
        case Kind::Accented: insertOnce(m_accented[atom.text], id); break;
        case Kind::Capitals: insertOnce(m_capitals[atom.text], id); break;
        case Kind::Prefix:
            Q_ASSERT(atom.text.size() >= shortestPrefix);
            insertOnce(m_prefixes[atom.text], id);
            m_prefixHeads.insert(headOf(atom.text));
            break;
        case Kind::Class:
            for (const auto& word : m_classWords.value(atom.text)) addWord(word, id);
            break;
        case Kind::Any: insertOnce(m_any, id); break;
        case Kind::Number: insertOnce(m_numbers, id); break;
    }
}

void WordMatcher::addWord(const QString& accented, int id) {
    const QString plain = withoutAccents(accented);
    insertOnce(m_exact[plain], id);
    m_stems[stem(accented)].push_back({plain, id});
    if (const QString other = stem(plain); other != stem(accented)) m_stems[other].push_back({plain, id});
}

void WordMatcher::addClass(const QString& name, const QStringList& words) { m_classWords.insert(name, words); }

void WordMatcher::add(const QString& pattern, int value) {
    for (const auto& phrase : phrasesOf(pattern)) add(phrase, value);
}

void WordMatcher::add(const Phrase& phrase, int value) {
    if (phrase.empty()) return;
    int node = 0;
    for (const auto& place : phrase) {
        const int id = idOf(place);
        const auto at = static_cast<size_t>(node);
        if (const auto it = m_nodes[at].next.constFind(id); it != m_nodes[at].next.cend()) {
            node = *it;
            continue;
        }
        const int fresh = static_cast<int>(m_nodes.size());
        m_nodes[at].next.insert(id, fresh);
        m_nodes.emplace_back();
        node = fresh;
    }
    insertOnce(m_nodes[static_cast<size_t>(node)].values, value);
}

void WordMatcher::addStemsOf(const QString& form, const QString& plain, Ids& ids) const {
    const auto it = m_stems.constFind(form);
    if (it == m_stems.cend()) return;
    for (const auto& word : *it)
        if (isInflection(plain, word.plain)) insertOnce(ids, word.id);
}

void WordMatcher::addFormsOf(const QString& accented, bool stems, Ids& ids) const {
    const QString plain = withoutAccents(accented);
    const auto take = [&ids](const QHash<QString, Ids>& table, const QString& key) {
        if (const auto it = table.constFind(key); it != table.cend())
            for (const int id : *it) insertOnce(ids, id);
    };
    take(m_exact, plain);
    take(m_accented, accented);
    if (stems) {
        addStemsOf(stem(accented), plain, ids);
        if (plain != accented) addStemsOf(stem(plain), plain, ids);
        if (plain.size() == 4 || plain.size() == 5)
            if (plain.endsWith(u's') || plain.endsWith(u'x')) take(m_exact, plain.chopped(1));
    }
    if (plain.size() >= shortestPrefix && m_prefixHeads.contains(headOf(plain)))
        for (qsizetype n = shortestPrefix; n <= plain.size(); ++n)
            take(m_prefixes, plain.left(n));
}

WordMatcher::Reading WordMatcher::read(const Token& token, const MatchOptions& options) const {
    Reading reading;
    if (token.allDigits) {
        for (const auto* const list : {&m_any, &m_numbers})
            for (const int id : *list) insertOnce(reading.ids, id);
        addFormsOf(token.accented, false, reading.ids);
        return reading;
    }
    const bool literal = options.isLiteral && options.isLiteral(token);
    addFormsOf(token.accented, !literal, reading.ids);
    if (token.allCapitals || token.dotted)
        if (const auto it = m_capitals.constFind(token.plain); it != m_capitals.cend())
            for (const int id : *it) insertOnce(reading.ids, id);
    QString repaired = token.accented;
    if (token.hasMask || token.hasDigit) {
        repaired = withoutDigitsForLetters(token.accented);
        if (!literal) addFormsOf(repaired, true, reading.ids);
    }
    const bool recognised = !reading.ids.empty();
    for (const int id : m_any) insertOnce(reading.ids, id);
    if (!recognised && !literal && options.isWord && !options.isWord(token))
        if (const int near = m_near.find(repaired).value; near >= 0) addFormsOf(m_nearWords.at(near), false, reading.nearIds);
    return reading;
}

std::vector<PhraseMatch> WordMatcher::find(const std::vector<Token>& tokens, const MatchOptions& options) const {
    struct State {
        int node;
        int first;
        bool near;
    };
    std::vector<PhraseMatch> out;
    std::vector<State> states;
    std::vector<State> next;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto reading = read(tokens[i], options);
        if (tokens[i].breakBefore) states.clear();
        states.push_back({0, static_cast<int>(i), false});
        next.clear();
        const auto follow = [&](const State& state, int id, bool near) {
            const auto& node = m_nodes[static_cast<size_t>(state.node)];
            const auto it = node.next.constFind(id);
            if (it == node.next.cend()) return;
            const State reached{*it, state.first, state.near || near};
            next.push_back(reached);
            for (const int value : m_nodes[static_cast<size_t>(reached.node)].values)
                out.push_back({reached.first, static_cast<int>(i) - reached.first + 1, value, reached.near, false});
        };
        for (const auto& state : states) {
            for (const int id : reading.ids) follow(state, id, false);
            for (const int id : reading.nearIds) follow(state, id, true);
        }
        states.swap(next);
    }
    if (options.joinPieces) joinPieces(tokens, options, out);
    return out;
}

void WordMatcher::addValuesOf(const QString& accented, bool stems, std::vector<int>& values) const {
    Ids ids;
    addFormsOf(accented, stems, ids);
    for (const int id : ids)
        if (const auto it = m_nodes[0].next.constFind(id); it != m_nodes[0].next.cend())
            for (const int value : m_nodes[static_cast<size_t>(*it)].values) insertOnce(values, value);
}

std::vector<int> WordMatcher::valuesOfWord(const QString& accented) const {
    std::vector<int> values;
    addValuesOf(accented, true, values);
    return values;
}

void WordMatcher::joinPieces(const std::vector<Token>& tokens, const MatchOptions& options,
                             std::vector<PhraseMatch>& out) const {
    constexpr size_t mostPieces = 5;
    for (size_t i = 0; i < tokens.size(); ++i) {
        QString whole = tokens[i].accented;
        bool hyphens = true;
        bool unknownPiece = options.isWord && !options.isWord(tokens[i]);
        for (size_t k = i + 1; k < tokens.size() && k < i + mostPieces; ++k) {
            if (tokens[k].breakBefore || tokens[k].allDigits || tokens[k - 1].elided) break;
            if (tokens[k].commaBefore && !tokens[k].hyphenBefore) break;
            whole += tokens[k].accented;
            hyphens = hyphens && tokens[k].hyphenBefore;
            unknownPiece = unknownPiece || (options.isWord && !options.isWord(tokens[k]));
            if (whole.size() < shortestJoined) continue;
            const bool plausible = hyphens || unknownPiece || (k == i + 1 && !isLittleWord(tokens[i]) && whole.size() >= 8);
            if (!plausible) continue;
            // "as th me": a little word may end what stands in three pieces or more, one of them no word.
            if (!hyphens && isLittleWord(tokens[k]) && !(unknownPiece && k >= i + 2)) continue;
            std::vector<int> values;
            addValuesOf(tokens[i].accented, true, values);
            if (!values.empty()) break;  // a whole word needs no other piece
            addValuesOf(whole, hyphens || unknownPiece, values);
            if (values.empty() && hyphens && unknownPiece && options.isWord)  // "méta-done"
                if (const int near = m_near.find(whole).value; near >= 0) addValuesOf(m_nearWords.at(near), false, values);
            for (const int value : values)
                out.push_back({static_cast<int>(i), static_cast<int>(k - i) + 1, value, false, true});
        }
    }
}

}  // namespace serment::text
