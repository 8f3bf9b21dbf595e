// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/WordMatcher.h"

#include <algorithm>

#include "core/text/Normalise.h"
#include "core/text/Stem.h"

namespace serment::text {

namespace {

constexpr int anyId = 0;
constexpr int numberId = 1;
constexpr qsizetype shortestPrefix = 3;
constexpr qsizetype shortestJoined = 6;

void insertOnce(std::vector<int>& list, int value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
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

int WordMatcher::idOf(const PhraseAtom& atom) {
    using Kind = PhraseAtom::Kind;
    if (atom.kind == Kind::Any) return anyId;
    if (atom.kind == Kind::Number) return numberId;
    const QString key = QString::number(static_cast<int>(atom.kind)) + atom.text;
    if (const auto it = m_atoms.constFind(key); it != m_atoms.cend()) return *it;
    const int id = m_ids++;
    m_atoms.insert(key, id);
    switch (atom.kind) {
        case Kind::Word:
            insertOnce(m_exact[withoutAccents(atom.text)], id);
            insertOnce(m_stems[stem(atom.text)], id);
            insertOnce(m_stems[stem(withoutAccents(atom.text))], id);
            m_near.add(atom.text, id);
            break;
        case Kind::Exact: insertOnce(m_exact[atom.text], id); break;
        case Kind::Accented: m_accented.insert(atom.text, id); break;
        case Kind::Capitals: m_capitals.insert(atom.text, id); break;
        case Kind::Prefix: m_prefixes.insert(atom.text, id); break;
        case Kind::Any:
        case Kind::Number: break;
    }
    return id;
}

void WordMatcher::add(const QString& pattern, int value) {
    for (const auto& phrase : phrasesOf(pattern)) add(phrase, value);
}

void WordMatcher::add(const Phrase& phrase, int value) {
    if (phrase.empty()) return;
    int node = 0;
    for (const auto& atom : phrase) {
        const int id = idOf(atom);
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

void WordMatcher::addFormsOf(const QString& accented, bool stems, Ids& ids) const {
    const QString plain = withoutAccents(accented);
    const auto take = [&ids](const QHash<QString, Ids>& table, const QString& key) {
        if (const auto it = table.constFind(key); it != table.cend())
            for (const int id : *it) insertOnce(ids, id);
    };
    take(m_exact, plain);
    if (const auto it = m_accented.constFind(accented); it != m_accented.cend()) insertOnce(ids, *it);
    if (stems) {
        take(m_stems, stem(accented));
        if (plain != accented) take(m_stems, stem(plain));
    }
    if (!m_prefixes.isEmpty())
        for (qsizetype n = shortestPrefix; n <= plain.size(); ++n)
            if (const auto it = m_prefixes.constFind(plain.left(n)); it != m_prefixes.cend()) insertOnce(ids, *it);
}

WordMatcher::Reading WordMatcher::read(const Token& token, const MatchOptions& options) const {
    Reading reading;
    if (token.allDigits) {
        reading.ids = {anyId, numberId};
        addFormsOf(token.accented, false, reading.ids);
        return reading;
    }
    const bool literal = options.isLiteral && options.isLiteral(token);
    addFormsOf(token.accented, !literal, reading.ids);
    if (token.allCapitals || token.dotted)
        if (const auto it = m_capitals.constFind(token.plain); it != m_capitals.cend()) insertOnce(reading.ids, *it);
    QString repaired = token.accented;
    if (token.hasMask || token.hasDigit) {
        repaired = withoutDigitsForLetters(token.accented);
        if (!literal) addFormsOf(repaired, true, reading.ids);
    }
    const bool recognised = !reading.ids.empty();
    reading.ids.push_back(anyId);
    if (!recognised && !literal && options.isWord && !options.isWord(token)) reading.nearId = m_near.find(repaired);
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
            if (reading.nearId >= 0) follow(state, reading.nearId, true);
        }
        states.swap(next);
    }
    if (options.joinPieces) joinPieces(tokens, options, out);
    return out;
}

std::vector<int> WordMatcher::valuesOfWord(const QString& accented) const {
    Ids ids;
    addFormsOf(accented, true, ids);
    std::vector<int> values;
    for (const int id : ids)
        if (const auto it = m_nodes[0].next.constFind(id); it != m_nodes[0].next.cend())
            for (const int value : m_nodes[static_cast<size_t>(*it)].values) insertOnce(values, value);
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
            if (!hyphens && isLittleWord(tokens[k])) continue;
            for (const int value : valuesOfWord(whole))
                out.push_back({static_cast<int>(i), static_cast<int>(k - i) + 1, value, false, true});
        }
    }
}

}  // namespace serment::text
