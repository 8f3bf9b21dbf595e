// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/WordMatcher.h"

#include <algorithm>
#include <mutex>
#include <optional>

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

void insertOnce(std::vector<int>& list, const std::vector<int>& values) {
    for (const int value : values) insertOnce(list, value);
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
    static const QSet<QString> words = [] {
        const auto list = QStringLiteral(
        "a ai as au aux avec ce ces cet chez d dans de des du elle elles en est et eu il ils j je l la le les leur lui m ma "
        "mes mi mon n ne ni nos on ont ou par pas peu plus pour qu que qui s sa sans se ses si son sous sur t ta te tes ton "
        "tout tu un une va vers vos y").split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(token.accented);
}

}  // namespace

struct WordMatcher::Memo {
    static constexpr qsizetype mostKept = 40'000;
    std::mutex mutex;
    QHash<QString, std::shared_ptr<const Ids>> forms[2];  // without stems, with them
};

void WordMatcher::ForgetMemo::operator()(Memo* memo) const { delete memo; }

struct WordMatcher::Pass {
    const std::vector<Token>& tokens;
    const MatchOptions& options;
    std::vector<std::optional<bool>> known = std::vector<std::optional<bool>>(tokens.size());

    // Options are asked once about a token.
    bool isUnknown(size_t i) {
        if (!options.isWord) return false;
        if (!known[i]) known[i] = options.isWord(tokens[i]);
        return !*known[i];
    }
};

int WordMatcher::Node::after(int id) const {
    const auto it = std::lower_bound(next.begin(), next.end(), std::pair{id, -1});
    return it != next.end() && it->first == id ? it->second : -1;
}

WordMatcher::WordMatcher() : m_memo(new Memo) {}

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
    for (auto& forms : m_memo->forms) forms.clear();
    int node = 0;
    for (const auto& place : phrase) {
        const int id = idOf(place);
        const auto at = static_cast<size_t>(node);
        if (const int reached = m_nodes[at].after(id); reached >= 0) {
            node = reached;
            continue;
        }
        const int fresh = static_cast<int>(m_nodes.size());
        auto& next = m_nodes[at].next;
        next.insert(std::lower_bound(next.begin(), next.end(), std::pair{id, -1}), {id, fresh});
        m_first.resize(static_cast<size_t>(m_ids), -1);
        if (at == 0) m_first[static_cast<size_t>(id)] = fresh;
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

std::shared_ptr<const WordMatcher::Ids> WordMatcher::formsOf(const QString& accented, bool stems) const {
    auto& kept = m_memo->forms[stems ? 1 : 0];
    {
        const std::lock_guard lock(m_memo->mutex);
        if (const auto it = kept.constFind(accented); it != kept.cend()) return *it;
    }
    auto found = std::make_shared<const Ids>(findForms(accented, stems));
    const std::lock_guard lock(m_memo->mutex);
    if (kept.size() > Memo::mostKept) kept.clear();
    kept.insert(accented, found);
    return found;
}

WordMatcher::Ids WordMatcher::findForms(const QString& accented, bool stems) const {
    Ids ids;
    const QString plain = withoutAccents(accented);
    const auto take = [&ids](const QHash<QString, Ids>& table, const QString& key) {
        if (const auto it = table.constFind(key); it != table.cend()) insertOnce(ids, *it);
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
    return ids;
}

WordMatcher::Reading WordMatcher::read(size_t i, Pass& pass) const {
    const Token& token = pass.tokens[i];
    Reading reading;
    if (token.allDigits) {
        insertOnce(reading.ids, m_any);
        insertOnce(reading.ids, m_numbers);
        insertOnce(reading.ids, *formsOf(token.accented, false));
        return reading;
    }
    const bool literal = pass.options.isLiteral && pass.options.isLiteral(token);
    reading.ids = *formsOf(token.accented, !literal);
    if (token.allCapitals || token.dotted)
        if (const auto it = m_capitals.constFind(token.plain); it != m_capitals.cend()) insertOnce(reading.ids, *it);
    QString repaired = token.accented;
    if (token.hasMask || token.hasDigit) {
        repaired = withoutDigitsForLetters(token.accented);
        if (!literal) insertOnce(reading.ids, *formsOf(repaired, true));
    }
    const bool recognised = !reading.ids.empty();
    insertOnce(reading.ids, m_any);
    if (!recognised && !literal && pass.isUnknown(i))
        if (const int near = m_near.find(repaired).value; near >= 0) reading.nearIds = *formsOf(m_nearWords.at(near), false);
    return reading;
}

std::vector<PhraseMatch> WordMatcher::find(const std::vector<Token>& tokens, const MatchOptions& options) const {
    struct State {
        int node;
        int first;
        bool near;
    };
    Pass pass{tokens, options};
    std::vector<PhraseMatch> out;
    std::vector<State> states;
    std::vector<State> next;
    std::vector<int> placeOf(static_cast<size_t>(m_ids), -1);  // by id: where it stands in the reading
    std::vector<std::pair<int, int>> goingOn;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto reading = read(i, pass);
        if (tokens[i].breakBefore) states.clear();
        states.push_back({0, static_cast<int>(i), false});
        next.clear();
        const auto reach = [&](const State& state, int after, bool near) {
            if (after < 0) return;
            const State reached{after, state.first, state.near || near};
            const auto& node = m_nodes[static_cast<size_t>(after)];
            if (!node.next.empty()) next.push_back(reached);
            for (const int value : node.values)
                out.push_back({reached.first, static_cast<int>(i) - reached.first + 1, value, reached.near, false});
        };
        for (size_t k = 0; k < reading.ids.size(); ++k) placeOf[static_cast<size_t>(reading.ids[k])] = static_cast<int>(k);
        for (const auto& state : states) {
            const auto& node = m_nodes[static_cast<size_t>(state.node)];
            if (state.node == 0) {
                for (const int id : reading.ids) reach(state, m_first[static_cast<size_t>(id)], false);
            } else {
                // Few words go on from here, and a common word may stand in hundreds of places.
                goingOn.clear();
                for (const auto& [id, after] : node.next)
                    if (const int place = placeOf[static_cast<size_t>(id)]; place >= 0) goingOn.emplace_back(place, after);
                std::sort(goingOn.begin(), goingOn.end());
                for (const auto& [place, after] : goingOn) reach(state, after, false);
            }
            for (const int id : reading.nearIds) reach(state, node.after(id), true);
        }
        for (const int id : reading.ids) placeOf[static_cast<size_t>(id)] = -1;
        states.swap(next);
    }
    if (options.joinPieces) joinPieces(pass, out);
    return out;
}

void WordMatcher::addValuesOf(const QString& accented, bool stems, std::vector<int>& values) const {
    const auto ids = formsOf(accented, stems);
    for (const int id : *ids)
        if (const int node = m_first[static_cast<size_t>(id)]; node >= 0)
            insertOnce(values, m_nodes[static_cast<size_t>(node)].values);
}

std::vector<int> WordMatcher::valuesOfWord(const QString& accented) const {
    std::vector<int> values;
    addValuesOf(accented, true, values);
    return values;
}

void WordMatcher::joinPieces(Pass& pass, std::vector<PhraseMatch>& out) const {
    for (size_t i = 0; i < pass.tokens.size(); ++i) joinFrom(i, pass, out);
}

void WordMatcher::joinFrom(size_t i, Pass& pass, std::vector<PhraseMatch>& out) const {
    constexpr size_t mostPieces = 5;
    const auto& tokens = pass.tokens;
    QString whole = tokens[i].accented;
    bool hyphens = true;
    bool unknownPiece = pass.isUnknown(i);
    for (size_t k = i + 1; k < tokens.size() && k < i + mostPieces; ++k) {
        if (tokens[k].breakBefore || tokens[k].allDigits || tokens[k - 1].elided) break;
        if (tokens[k].commaBefore && !tokens[k].hyphenBefore) break;
        whole += tokens[k].accented;
        hyphens = hyphens && tokens[k].hyphenBefore;
        unknownPiece = unknownPiece || pass.isUnknown(k);
        if (whole.size() < shortestJoined) continue;
        const bool plausible = hyphens || unknownPiece || (k == i + 1 && !isLittleWord(tokens[i]) && whole.size() >= 8);
        if (!plausible) continue;
        // "as th me": a little word may end what stands in three pieces or more, one of them no word.
        if (!hyphens && isLittleWord(tokens[k]) && !(unknownPiece && k >= i + 2)) continue;
        std::vector<int> values;
        addValuesOf(tokens[i].accented, true, values);
        if (!values.empty()) break;  // a whole word needs no other piece
        addValuesOf(whole, hyphens || unknownPiece, values);
        if (values.empty() && hyphens && unknownPiece && pass.options.isWord)  // "méta-done"
            if (const int near = m_near.find(whole).value; near >= 0) addValuesOf(m_nearWords.at(near), false, values);
        for (const int value : values)
            out.push_back({static_cast<int>(i), static_cast<int>(k - i) + 1, value, false, true});
    }
}

}  // namespace serment::text
