// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/Exemptions.h"

#include <algorithm>

#include "core/text/Normalise.h"

namespace serment::deontology {

namespace {

using text::Token;

QSet<QString> setOf(const char* words) {
    QSet<QString> set;
    for (const auto& word : QString::fromUtf8(words).split(u' ')) set.insert(word);
    return set;
}

class Standings {
public:
    Standings(const std::vector<Token>& tokens, const Lexicon& lexicon, bool shouted)
        : m_tokens(tokens), m_lexicon(lexicon), m_shouted(shouted), m_out(tokens.size()), m_recorded(tokens.size()) {}

    std::vector<Standing> run(const QStringList& personNames) {
        markRecorded(personNames);
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const auto& token = m_tokens[i];
            m_out[i].maybeName = !m_shouted && token.firstCapital && !token.sentenceStart && !token.allCapitals;
            if (m_lexicon.personTitles.contains(token.plain) && !isLittleWord(token)) person(i);
            if (m_lexicon.givenNames.contains(token.plain)) given(i);
            if (m_lexicon.streetTitles.contains(withHyphen(i))) street(i);
            if (m_lexicon.hospitalTitles.contains(token.plain)) hospital(i);
            cell(i);
        }
        spreadToNeighbours();
        return std::move(m_out);
    }

private:
    static bool isParticle(const Token& token) {
        static const QSet<QString> particles = setOf(
            "de du des d la le les l et aux au en el al ben bin ibn ould van von der den di da dos del st ste saint sainte "
            "sur sous lez docteur dr professeur pr general marechal president abbe mgr pere");
        return particles.contains(token.plain);
    }
    // "suivi pr SEP", "il me dit": with a small letter these are no titles.
    static bool isLittleWord(const Token& token) {
        return !token.firstCapital && (token.plain == QStringLiteral("pr") || token.plain == QStringLiteral("me"));
    }
    // "lieu-dit", "rond-point": the word with the one that a hyphen binds before it.
    QString withHyphen(size_t i) const {
        const auto& token = m_tokens[i];
        return i > 0 && token.hyphenBefore ? m_tokens[i - 1].plain + u'-' + token.plain : token.plain;
    }
    bool isCapital(size_t i) const { return m_tokens[i].firstCapital && !m_shouted; }
    bool ends(size_t i) const {
        return i >= m_tokens.size() || (m_tokens[i].breakBefore && m_tokens[i - 1].units > 3) ||
               (m_tokens[i].commaBefore && !m_tokens[i].hyphenBefore);
    }

    void markRecorded(const QStringList& personNames) {
        QSet<QString> names;
        for (const auto& name : personNames)
            for (const auto& token : text::tokenise(name))
                if (!isParticle(token)) names.insert(token.plain);
        for (size_t i = 0; i < m_tokens.size(); ++i)
            if (names.contains(m_tokens[i].plain) && m_tokens[i].firstCapital) m_out[i].name = m_recorded[i] = true;
    }

    // A word with a capital in a row of names: the first that is no given name, or is the patient's, is the family name; what
    // follows may be a name or what the person has.
    void nameInRow(size_t i, bool& family) {
        const bool bound = m_tokens[i].hyphenBefore && i > 0 && m_out[i - 1].name;
        const bool given = m_lexicon.givenNames.contains(m_tokens[i].plain);
        const bool beside = bound ? m_out[i - 1].besideName : family && !given;
        m_out[i].besideName = beside && (!m_out[i].name || m_out[i].besideName);
        m_out[i].name = true;
        family = family || m_recorded[i] || !(given || isParticle(m_tokens[i]));
    }

    // "M. de la Fièvre", "Dr Malade Jean-Paul": words with a capital, over particles.
    void person(size_t title) {
        size_t i = title + 1;
        int names = 0;
        // "Madame la Psychiatre": what follows the article is what she does; "M. Le Gall", "M. de la Tour" are names.
        static const QSet<QString> articles = setOf("la le l");
        bool family = i < m_tokens.size() && articles.contains(m_tokens[i].plain) && !m_tokens[i].firstCapital;
        while (i < m_tokens.size() && !ends(i) && i < title + 8) {
            const bool particle = isParticle(m_tokens[i]);
            if (m_shouted ? names < 1 && !particle : m_tokens[i].firstCapital) {
                if (!m_shouted) nameInRow(i, family);
                m_out[i].maybeName = true;
                ++names;
            } else if (!particle && !m_lexicon.personTitles.contains(m_tokens[i].plain)) {
                if (names == 0) m_out[i].maybeName = true;  // "dr dubois"
                break;
            }
            ++i;
        }
    }

    // "Bruno Bronche", "Jean-Luc Pansement": the word with a capital after a given name.
    void given(size_t name) {
        if (!isCapital(name) || m_tokens[name].allCapitals) return;
        const size_t next = name + 1;
        if (next >= m_tokens.size() || ends(next) || !isCapital(next) || m_tokens[next].allCapitals || m_tokens[next].sentenceStart) return;
        if (!m_out[next].name) m_out[next].besideName = m_recorded[name];
        m_out[name].name = m_out[next].name = true;
    }

    // "12 rue du Docteur Roux": to the comma, over particles and words with a capital.
    void street(size_t title) {
        static const QSet<QString> sure = setOf("rue rues avenue av boulevard bd bld impasse allee allees quai");
        const bool numbered = title > 0 && m_tokens[title - 1].allDigits;
        const bool certain = sure.contains(m_tokens[title].plain) || numbered;
        size_t i = title + 1;
        while (i < m_tokens.size() && !ends(i) && i < title + 9 && isParticle(m_tokens[i])) ++i;
        if (i >= m_tokens.size() || ends(i)) return;
        if (!certain && !isCapital(i)) return;
        constexpr int longestAcronym = 5;  // "passage au SMPR" is no address
        if (!certain && m_tokens[i].allCapitals && m_tokens[i].units <= longestAcronym) return;
        static const QSet<QString> elsewhere = setOf("porte passage cours foyer cote");  // found outside the names of streets, too
        static const QSet<QString> after = setOf("a pour car dans est son sa avec chez");
        int left = isCapital(i) ? 6 : 2;  // written without capitals, a street has about two words
        bool capitals = isCapital(title + 1);
        for (; i < m_tokens.size() && !ends(i) && left > 0; ++i, --left) {
            if (capitals && !isCapital(i) && !isParticle(m_tokens[i])) break;  // "rue des Fleurs et souffre"
            capitals = capitals || isCapital(i);
            if (m_tokens[i].allDigits || after.contains(m_tokens[i].plain)) break;
            if (!m_out[i].name) m_out[i].besideName = !numbered && elsewhere.contains(m_tokens[title].plain);  // "porte Oncologie"
            m_out[i].name = true;
        }
    }

    void hospital(size_t title) {
        for (size_t i = title + 1; i < m_tokens.size() && !ends(i) && i < title + 9; ++i) {
            if (isParticle(m_tokens[i]) || m_lexicon.hospitalTitles.contains(m_tokens[i].plain)) continue;
            if (!isCapital(i)) break;
            m_out[i].inHospital = m_out[title].hospitalTitle = true;
            m_out[i].maybeName = true;
        }
    }

    void cell(size_t i) {
        if (!m_tokens[i].hasDigit || i == 0) return;
        for (size_t back = 1; back <= 2 && back <= i; ++back) {
            const auto& before = m_tokens[i - back];
            if (m_lexicon.cellTitles.contains(before.plain) || (before.hasDigit && (back == 1)))
                m_out[i].afterCellTitle = true;
            const QString& between = m_tokens[i - 1].plain;
            const bool near = back == 1 || between == QStringLiteral("n") || between == QStringLiteral("no") ||
                              between == QStringLiteral("numero") || between == QStringLiteral("ref");
            if (m_lexicon.fileTitles.contains(before.plain)) {
                m_out[i].afterFileTitle = true;
                m_out[i].rightAfterFileTitle = m_out[i].rightAfterFileTitle || near;
            }
            if (m_tokens[i - back + 1].breakBefore && before.units > 3) break;
        }
    }

    void namedBeside(size_t i) {
        m_out[i].name = true;
        m_out[i].besideName = !m_lexicon.givenNames.contains(m_tokens[i].plain) && (!m_tokens[i].hyphenBefore || m_out[i - 1].besideName);
    }

    // "M. Fracture Jean", "Paul Malade": a word with a capital beside a name is a name.
    void spreadToNeighbours() {
        for (size_t i = 1; i < m_tokens.size(); ++i)
            if (m_out[i - 1].name && isCapital(i) && !ends(i) && !m_out[i].name) namedBeside(i);
        for (size_t i = m_tokens.size(); i-- > 1;)
            if (m_out[i].name && isCapital(i - 1) && !ends(i) && !m_lexicon.personTitles.contains(m_tokens[i - 1].plain) &&
                m_out[i - 1].maybeName)
                m_out[i - 1].name = true;
    }

    const std::vector<Token>& m_tokens;
    const Lexicon& m_lexicon;
    bool m_shouted;
    std::vector<Standing> m_out;
    std::vector<bool> m_recorded;  // names of the person the text is about
};

}  // namespace

bool isShouted(const text::Normalised& text) {
    int letters = 0;
    int capitals = 0;
    for (qsizetype i = 0; i < text.text.size(); ++i)
        if (text.text.at(i).isLetter()) {
            ++letters;
            capitals += text.capital[static_cast<size_t>(i)] ? 1 : 0;
        }
    return letters >= 12 && capitals * 10 >= letters * 7;
}

std::vector<Standing> standingsOf(const std::vector<Token>& tokens, const Lexicon& lexicon,
                                  const QStringList& personNames, bool shouted) {
    return Standings(tokens, lexicon, shouted).run(personNames);
}

}  // namespace serment::deontology
