// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

#include "core/text/Likeness.h"
#include "core/text/Phrase.h"
#include "core/text/Tokens.h"

namespace serment::text {

// A phrase found: tokens [first, first + count), and the number given when the pattern was added.
struct PhraseMatch {
    int first = 0;
    int count = 0;
    int value = 0;
    bool near = false;    // a word was recognised through a typing error
    bool joined = false;  // one word written in pieces
    bool operator==(const PhraseMatch&) const = default;
};

// How tokens are to be read. Every function may be empty.
struct MatchOptions {
    // True for a word of the language, which is then not taken for another one mistyped. Empty: no typing errors
    // are forgiven.
    std::function<bool(const Token&)> isWord;
    // True for a token to be taken as it is written: neither stemmed nor repaired.
    std::function<bool(const Token&)> isLiteral;
    // Words written in pieces ("schizo phrénie", "dépres-" at a line end) are put together.
    bool joinPieces = true;
};

// Finds many phrases at once: one automaton over words. Phrases do not cross the end of a sentence.
// Built once, then const and safe to share between threads.
class WordMatcher {
public:
    WordMatcher();
    // Words, in any inflection, that @name stands for. To be called before the patterns that use it.
    void addClass(const QString& name, const QStringList& words);
    // `pattern` as in phrasesOf.
    void add(const QString& pattern, int value);
    void add(const Phrase& phrase, int value);
    // Every match, overlapping ones included, in no particular order.
    std::vector<PhraseMatch> find(const std::vector<Token>& tokens, const MatchOptions& options = {}) const;
    // Values of one-word phrases that hold `accented` in any inflection (no typing errors). For words inside others.
    std::vector<int> valuesOfWord(const QString& accented) const;

private:
    using Ids = std::vector<int>;
    struct Reading {
        Ids ids;
        Ids nearIds;
    };
    struct Form {
        QString plain;
        int id = 0;
    };
    struct Node {
        std::vector<std::pair<int, int>> next;  // id → node, by id
        std::vector<int> values;

        int after(int id) const;  // -1: nothing
    };
    // The tokens of one text on their way through the automaton.
    struct Pass;
    struct Memo;
    struct ForgetMemo {
        void operator()(Memo* memo) const;
    };

    int idOf(const PhrasePlace& place);
    void enter(const PhraseAtom& atom, int id);
    void addWord(const QString& accented, int id);
    // The places where a word may stand. Kept: a text says the same words again, and is read again at each key while
    // somebody types.
    std::shared_ptr<const Ids> formsOf(const QString& accented, bool stems) const;
    Ids findForms(const QString& accented, bool stems) const;
    void addStemsOf(const QString& form, const QString& plain, Ids& ids) const;
    Reading read(size_t i, Pass& pass) const;
    void addValuesOf(const QString& accented, bool stems, std::vector<int>& values) const;
    void joinPieces(Pass& pass, std::vector<PhraseMatch>& out) const;
    void joinFrom(size_t i, Pass& pass, std::vector<PhraseMatch>& out) const;

    std::unique_ptr<Memo, ForgetMemo> m_memo;
    std::vector<int> m_first;  // by id: the node that it leads to from the first one, or -1
    std::vector<Node> m_nodes{Node{}};
    int m_ids = 0;
    QHash<QString, int> m_places;
    Ids m_any;
    Ids m_numbers;
    QHash<QString, Ids> m_exact;
    QHash<QString, std::vector<Form>> m_stems;
    QHash<QString, Ids> m_accented;
    QHash<QString, Ids> m_capitals;
    QHash<QString, Ids> m_prefixes;
    QSet<quint64> m_prefixHeads;  // their first three letters, to look no further for most words
    QHash<QString, QStringList> m_classWords;
    NearWords m_near;       // values: index in m_nearWords
    QStringList m_nearWords;
    QSet<QString> m_nearIndex;
};

}  // namespace serment::text
