// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Tokens.h"

namespace serment::text {

namespace {

bool isWordChar(QChar c) { return c.isLetterOrNumber(); }
bool isMask(QChar c) {
    return c == u'*' || c == u'@' || c == u'$' || c == QChar(0x20AC) || c == u'#' || c == u'!' || c == u'|' || c == u'_' || c == QChar(0xA5) || c == QChar(0xA3) || c == QChar(0xA2) || c == QChar(0xA7);
}

class Tokeniser {
public:
    explicit Tokeniser(const Normalised& source) : m_source(source), m_text(source.text) {}

    std::vector<Token> run() {
        while (m_at < m_text.size()) {
            if (isWordChar(m_text.at(m_at)))
                word();
            else
                separator();
        }
        return mergeSpacedLetters();
    }

private:
    void separator() {
        const QChar c = m_text.at(m_at);
        if (c == u'.' && splitsWord()) {
            m_hyphen = true;
        } else if (c == u'-') {
            // A hyphen binds what touches it on the left, and on the right over at most one line end.
            const bool touches = m_at > 0 && isWordChar(m_text.at(m_at - 1));
            m_hyphen = touches;
            if (!touches) m_comma = true;
        } else if (c == u'.' || c == u'!' || c == u'?' || c == u';') {
            m_break = true;
            m_hyphen = false;
        } else if (c == u'\n') {
            if (!m_hyphen) m_comma = m_lineStart = true;
            if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n') m_break = true;
        } else if (c == u' ') {
            if (m_at == 0 || m_text.at(m_at - 1) != u'\n') m_hyphen = m_hyphen && nextIsLineEnd();
        } else if (c == u',' || c == u':' || c == u'(' || c == u')' || c == u'/' || c == u'"' || c == QChar(0xAB)) {
            m_comma = true;
            m_hyphen = false;
        }
        ++m_at;
    }

    // "al.cool": a dot between small letters, without a space, ends no sentence.
    bool splitsWord() const {
        return m_at > 0 && m_at + 1 < m_text.size() && m_text.at(m_at - 1).isLetter() && m_text.at(m_at + 1).isLetter() &&
               !m_source.capital[static_cast<size_t>(m_at + 1)];
    }

    bool nextIsLineEnd() const {
        qsizetype i = m_at;
        while (i < m_text.size() && m_text.at(i) == u' ') ++i;
        return i < m_text.size() && m_text.at(i) == u'\n';
    }

    // Letters each followed by a dot ("h.t.a."): the end of the run, or `from` when it is none.
    qsizetype dottedEnd(qsizetype from) const {
        qsizetype i = from;
        int letters = 0;
        while (i < m_text.size() && m_text.at(i).isLetter() && (i + 1 == m_text.size() || !isWordChar(m_text.at(i + 1)))) {
            ++letters;
            ++i;
            if (i + 1 < m_text.size() && m_text.at(i) == u'.' && m_text.at(i + 1).isLetter())
                ++i;
            else
                break;
        }
        return letters >= 2 ? i : from;
    }

    void word() {
        const qsizetype begin = m_at;
        qsizetype end = dottedEnd(begin);
        Token token;
        token.dotted = end > begin;
        if (!token.dotted) {
            end = begin;
            while (end < m_text.size()) {
                const QChar c = m_text.at(end);
                if (isWordChar(c) || c.isMark()) {
                    ++end;
                } else if (isMask(c) && end + 1 < m_text.size() && m_text.at(end + 1).isLetter() &&
                           m_text.at(end - 1).isLetterOrNumber()) {
                    token.hasMask = true;
                    ++end;
                } else if ((c == u'@' || c == u'$') && end > begin && m_text.at(end - 1).isLetter()) {
                    token.hasMask = true;  // "sid@"
                    ++end;
                    break;
                } else {
                    break;
                }
            }
        }
        fill(token, begin, end);
        m_at = end;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\'' && m_at + 1 < m_text.size() &&
            m_text.at(m_at + 1).isLetter())
            token.elided = true;
        token.hyphenBefore = m_hyphen && !m_tokens.empty();
        token.breakBefore = m_break;
        token.commaBefore = m_comma;
        token.sentenceStart = m_break || m_lineStart || m_tokens.empty();
        m_hyphen = m_break = m_comma = m_lineStart = false;
        m_tokens.push_back(std::move(token));
    }

    void fill(Token& token, qsizetype begin, qsizetype end) const {
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        for (qsizetype i = begin; i < end; ++i) {
            const QChar c = m_text.at(i);
            if (token.dotted && c == u'.') continue;
            token.accented += c;
            if (c.isLetter()) {
                ++letters;
                if (m_source.capital[static_cast<size_t>(i)]) ++capitals;
            } else if (c.isDigit()) {
                ++digits;
            }
        }
        token.plain = withoutAccents(token.accented);
        token.unit = static_cast<int>(begin);
        token.units = static_cast<int>(end - begin);
        token.start = m_source.start(begin);
        token.length = m_source.length(begin, end - begin);
        token.firstCapital = m_source.capital[static_cast<size_t>(begin)];
        token.allCapitals = letters >= 2 && capitals == letters;
        token.hasDigit = digits > 0;
        token.allDigits = digits > 0 && letters == 0;
    }

    static bool isSingleLetter(const Token& token) {
        return token.units == 1 && token.accented.at(0).isLetter() && !token.elided;
    }

    // The letters of one word written apart stand equally far from each other ("h t a", "H.  T.  A.").
    std::vector<Token> mergeSpacedLetters() const {
        std::vector<Token> out;
        for (size_t i = 0; i < m_tokens.size();) {
            size_t end = i;
            bool capitals = true;
            constexpr int farthest = 4;
            const int step = i + 1 < m_tokens.size() ? m_tokens[i + 1].unit - m_tokens[i].unit : 0;
            while (end < m_tokens.size() && isSingleLetter(m_tokens[end]) &&
                   (end == i || (step <= farthest && m_tokens[end].unit - m_tokens[end - 1].unit == step))) {
                capitals = capitals && m_tokens[end].firstCapital;
                ++end;
            }
            const size_t run = end - i;
            if (run >= 4 || (run == 3 && capitals)) {
                Token merged = m_tokens[i];
                for (size_t k = i + 1; k < end; ++k) merged.accented += m_tokens[k].accented;
                merged.plain = withoutAccents(merged.accented);
                merged.units = m_tokens[end - 1].unit + m_tokens[end - 1].units - merged.unit;
                merged.length = m_tokens[end - 1].start + m_tokens[end - 1].length - merged.start;
                merged.spaced = true;
                merged.allCapitals = capitals;
                out.push_back(std::move(merged));
                i = end;
            } else {
                out.push_back(m_tokens[i++]);
            }
        }
        return out;
    }

    const Normalised& m_source;
    const QString& m_text;
    std::vector<Token> m_tokens;
    qsizetype m_at = 0;
    bool m_hyphen = false;
    bool m_break = false;
    bool m_comma = false;
    bool m_lineStart = true;
};

}  // namespace

std::vector<Token> tokenise(const Normalised& text) { return Tokeniser(text).run(); }

QString withoutDigitsForLetters(const QString& word) {
    QString out = word;
    out.remove(u'_');
    for (auto& c : out) {
        switch (c.unicode()) {
            case u'0': c = u'o'; break;
            case u'1': case u'!': case u'|': c = u'i'; break;
            case u'3': case 0x20AC: c = u'e'; break;
            case u'4': case u'@': c = u'a'; break;
            case u'5': case u'$': c = u's'; break;
            case u'7': c = u't'; break;
            case u'8': c = u'b'; break;
            case 0xA5: c = u'y'; break;
            case 0xA3: c = u'l'; break;
            case 0xA2: c = u'c'; break;
            case 0xA7: c = u's'; break;
            default: break;
        }
    }
    return out;
}

}  // namespace serment::text
