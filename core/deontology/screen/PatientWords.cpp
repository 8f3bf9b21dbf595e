// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/PatientWords.h"

namespace serment::deontology {

namespace {

constexpr int certain = 1;
constexpr int likely = 2;

// Words of a problem list that say nothing by themselves.
bool isWeak(const QString& plain) {
    static const QSet<QString> weak = [] {
        QSet<QString> set;
        for (const auto& word : QStringLiteral(
                 "a au aux avec dans de des du d en et l la le les ou par pour sans sous sur un une ne pas non plus actuel actuelle "
                 "aigu aigue aigus ancien ancienne bas basse bilateral bilaterale chronique chroniques classe connu connue degre depuis "
                 "droit droite etat faible fin forme gauche general generale grade grave haut haute heure heures jour jours leger legere "
                 "libre liberation lp matin midi soir nuit mode mois modere moderee mg ml niveau partielle personne prise prises "
                 "prolongee recent recente recidivant risque semaine semaines severe simple stade stable suivi suivie suspicion "
                 "trouble troubles type usage secondaire primaire total totale cp cps comprime creme pommade gel solution gelule sirop "
                 "monsieur madame cellule travail maladie syndrome probleme douleur base fois unite unites retard matins quotidien")
                 .split(u' '))
            set.insert(word);
        return set;
    }();
    return weak.contains(plain) || plain.size() < 3;
}

bool isDeterminer(const text::Token& token) {
    static const QSet<QString> words{QStringLiteral("la"), QStringLiteral("le"), QStringLiteral("sa"), QStringLiteral("son"),
                                     QStringLiteral("l"), QStringLiteral("une"), QStringLiteral("cette"), QStringLiteral("de")};
    return words.contains(token.plain);
}

}  // namespace

PatientWords::PatientWords(const ScreenContext& context, const Lexicon& lexicon, const text::Dictionary& dictionary)
    : m_dictionary(dictionary) {
    for (const auto& problem : context.problems) add(problem, lexicon, dictionary);
    for (const auto& treatment : context.treatments) add(treatment, lexicon, dictionary);
}

void PatientWords::add(const QString& recorded, const Lexicon& lexicon, const text::Dictionary& dictionary) {
    text::Phrase whole;
    QString initials;
    QString strongInitials;
    QString longInitials;  // without articles and prepositions
    int strong = 0;
    const auto tokens = text::tokenise(recorded);
    for (const auto& token : tokens) {
        if (!token.allDigits) initials += token.plain.left(1);
        if (!token.allDigits && token.plain.size() > 3) longInitials += token.plain.left(1);
        if (isWeak(token.plain) && !token.allCapitals) continue;
        if (token.hasDigit) continue;
        strongInitials += token.plain.left(1);
        ++strong;
        whole.push_back({{text::PhraseAtom::Kind::Word, token.accented}});
        const bool ordinary = dictionary.knows(token.accented) && lexicon.medical.valuesOfWord(token.accented).empty();
        if (token.plain.size() >= 4 || token.allCapitals) {
            m_matcher.add(text::Phrase{{{text::PhraseAtom::Kind::Word, token.accented}}}, ordinary ? likely : certain);
            m_words << token.plain;
        }
    }
    if (!whole.empty()) m_matcher.add(whole, certain);
    for (const auto& letters : {initials, strongInitials, longInitials})
        if (letters.size() >= 2 && strong >= 1) (lexicon.acronyms.contains(letters) ? m_dottedInitials : m_initials).insert(letters);
}

std::vector<Hit> PatientWords::find(const std::vector<text::Token>& tokens, const text::MatchOptions& options) const {
    const QString category = QStringLiteral("patient_record");
    std::vector<Hit> hits;
    for (const auto& match : m_matcher.find(tokens, options))
        hits.push_back(hitAt(tokens, match.first, match.count, category,
                             match.value == certain ? ScreenSeverity::Block : ScreenSeverity::Confirm));
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto& token = tokens[i];
        const bool shortForm = ((token.allCapitals || token.dotted) && m_initials.contains(token.plain)) ||
                               ((token.dotted || (token.allCapitals && i > 0 && isDeterminer(tokens[i - 1]))) &&
                                m_dottedInitials.contains(token.plain));
        bool cut = false;
        const bool afterDeterminer = i > 0 && isDeterminer(tokens[i - 1]);  // "son Zyp"
        if (token.plain.size() >= (afterDeterminer && !token.allCapitals ? 3 : 4) && !token.hasDigit)
            for (const auto& word : m_words)
                cut = cut || (word.size() > token.plain.size() && word.startsWith(token.plain) && !m_dictionary.knows(token.accented));
        // "FA connue": initials that the administration uses too.
        const bool maybeShort = token.allCapitals && m_dottedInitials.contains(token.plain) &&
                                !(i + 1 < tokens.size() && tokens[i + 1].hasDigit);
        if (maybeShort && !shortForm)
            hits.push_back(hitAt(tokens, static_cast<int>(i), 1, category, ScreenSeverity::Confirm));
        if (shortForm || cut) hits.push_back(hitAt(tokens, static_cast<int>(i), 1, category, ScreenSeverity::Block));
    }
    return hits;
}

}  // namespace serment::deontology
