// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/Shapes.h"

#include <QRegularExpression>
#include <algorithm>

namespace serment::deontology {

namespace {

struct Shape {
    QRegularExpression pattern;
    QString category;
    ScreenSeverity severity;
    bool maybeCell = false;  // figures that a cell or a file may also have
};

// Over the normalised text: lower case, one sort of apostrophe and hyphen.
const std::vector<Shape>& shapes() {
    static const std::vector<Shape> table = [] {
        constexpr auto block = ScreenSeverity::Block;
        constexpr auto confirm = ScreenSeverity::Confirm;
        struct Row {
            const char* pattern;
            const char* category;
            ScreenSeverity severity;
            bool maybeCell = false;
        };
        const Row rows[] = {
            {R"(\b\d+([.,]\d+)?\s?(mg|μg|µg|ug|mcg|milligrammes?|microgrammes?)\b)", "treatment", block},
            {R"((\b\d+([.,/]\d+)?|\bune?|\bdeux|\btrois|\bquatre|\bdemi)[\s-]?(cp|cps|cpr|cprs|comprim\w+|gél|gel|gélules?|gelules?|gouttes|gttes?|ampoules?|bouffées?|bouffees?|ui|unités? d'insuline|patchs?|inhalations?|suppos?|suppositoires?|dosettes?|injections?|piq[uû]+res?|cuillères? à (café|soupe)|c\.? ?à ?[cs])\b)", "treatment", block},
            {R"(\b[0-4](,5|½)?\s?-\s?[0-4](,5|½)?\s?-\s?[0-4](,5|½)?(\s?-\s?[0-4])?\b(?![-./]\d))", "treatment", block, true},
            {R"(\b\d+([.,]\d+)?\s?ml\b)", "treatment", confirm},
            {R"(\b\d+([.,]\d+)?\s?g\b(?!\s?/))", "treatment", confirm},
            {R"(\b\d+([.,]\d+)?\s?(g/l|mg/l|mg/dl|g/dl|mmol/l|μmol/l|µmol/l|ui/l|ui/ml|ng/ml|pg/ml|copies|mmhg|bpm|kg/m2|ml/min|/mm3|l/min|cmh2o|ch)\b)", "result", block},
            {R"(\b(t\.?\s?a\.?|pa|tension)\s?(à|a|:|=|de)?\s?\d{1,2}([.,/]\d{1,2})?\b(?!\s?(h|v|kv|volts?|personnes|détenus|agents)\b))", "result", block},
            {R"(\b(tension|ta|pa)( \w+){0,4} (à|a|est|était|monte|montée|dépasse) (de |à )?\d{1,2}([.,/]\d{1,2})?\b(?!\s?(h|v|kv|volts?|personnes|détenus|agents|heures|jours|mois)\b))", "result", block},
            {R"(\btension( \w+){0,3} (?!([0-2]?\d|3[01])/(0?[1-9]|1[0-2])\b(?=[^\n]*\b(h|audience)\b))(8|9|1\d|2[0-6])/([3-9]|1[0-5])\b(?!/))", "result", block},
            {R"(\b(relevée?s?|mesurée?s?|prise?s?|contrôlée?s?|chiffrée?s?|montée?s?) à \d{1,2}/\d{1,2}\b(?!/))", "result", block},
            {R"(\b\d{1,2}([.,]\d)?/\d{1,2} (aux? deux bras|couchée?|debout|au repos|bras (gauche|droit)))", "result", block},
            {R"(\b\d{2,3}/\d{2,3}\s?(de tension|mmhg)\b)", "result", block},
            {R"(\b(3[5-9]|4[0-2])([.,]\d)?\s?°\s?c?\s?\d?)", "result", block},
            {R"(\b(3[6-9]|4[0-1])[.,]\d\s?(de )?(t°|temp\w*|fièvre|fievre))", "result", block},
            {R"(\b(spo2|sao2|sat\w*|hba1c|hb|inr|crp|imc|t°|fc|eva|glyc\w*)\s?(à|a|:|=|de)?\s?\d+([.,]\d+)?\s?%?)", "result", block},
            {R"(\b(3[5-9]|[4-9]\d|1\d\d)([.,]\d)?\s?(kg|kilos?)\b)", "result", confirm},
            {R"(\b(k|na|ca|mg|cl)\s?\+{1,2}\s?(à|:|=)?\s?\d+([.,]\d+)?\b)", "result", block},
            {R"(\b(plaq\w*|créat|creat|gb|gr|ht|ph|pao2|pco2|lactates?|fer|ferritine|vs|tsh|t[34]l?|pro.?bnp|d.?dim\w*|ddim\w*)\s?(à|:|=)\s?\d+([.,]\d+)?\b)", "result", block},
            // The articles under which somebody is treated without consent say so (care of detained people: L.3214-3; formerly D.398).
            {R"(\b[lr]\.?\s?321[1-6](\s?-\s?\d+)*\b)", "psychiatric", block},
            {R"(\b(art(icles?|\.)?|en|sous|selon|titre d[eu]|l'|procédure|mesure|placement|hospitalis\w+)\s?d\.?\s?398\b)", "psychiatric", block},
            {R"(\bj\s?[+=]\s?\d+\b)", "act", confirm},
            {R"(\bg\s?\d{1,2}\s?p\s?\d{1,2}\b)", "pregnancy", block},
            {R"(\b\d+\s?(sa|semaines? d'aménorrhée|semaines? d'amenorrhee)\b)", "pregnancy", confirm},
        };
        std::vector<Shape> out;
        for (const auto& row : rows)
            out.push_back({QRegularExpression(QString::fromUtf8(row.pattern), QRegularExpression::UseUnicodePropertiesOption),
                           QString::fromLatin1(row.category), row.severity, row.maybeCell});
        return out;
    }();
    return table;
}

const Standing* standingAt(int start, const std::vector<text::Token>& tokens, const std::vector<Standing>& standings) {
    const auto it = std::lower_bound(tokens.begin(), tokens.end(), start,
                                     [](const text::Token& token, int place) { return token.start < place; });
    return it != tokens.end() && it->start == start ? &standings[static_cast<size_t>(it - tokens.begin())] : nullptr;
}

// What announces a code of the clinic within the words before it.
bool isAnnounced(const QString& before) {
    static const QRegularExpression last(
        QStringLiteral(R"((cim|icd|dsm|ccam|atc|cisp|code|cod[ée]e?|codage|cotation|cot[ée]e?|diag\w*|dg|motif|mention|libell[ée]|intitul[ée]|pathologie|pour|maladie|atteint|atteinte|connu|suivie?|trait[ée]e?|bilan|prise en charge|ald|not[ée]e?r?|inscri\w+|port[ée]e?|indiqu[ée]e?r?|acte|actes|intervention)[\s:(«"'-]*(1[01]|iv|v|5)?[\s:(«"'-]*$)"));
    static const QRegularExpression near(
        QStringLiteral(R"(\b(cim|icd|dsm|ccam|atc|cisp|codage|cod[ée]e?s?|cotation|diagnostic\w*|motif|mention|mentionn\w+)\b[^.!?\n]{0,28}$)"));
    return last.match(before.right(26)).hasMatch() || near.match(before).hasMatch();
}

// "G40 stable", "F20 sous traitement".
bool isQualified(const QString& after) {
    static const QRegularExpression state(QStringLiteral(
        R"(^\s?(:|,|-)?\s?(stables?|stabilisée?|équilibrée?|sous (tt|ttt|traitement)|traitée?|connue?|ancien|ancienne|chronique|probable|suspecté|associée?|confirmée?|en rémission|sévère|léger|modéré))"));
    return state.match(after).hasMatch();
}

bool standsAlone(const QString& before, const QString& after) {
    const QString trimmed = before.trimmed();
    const bool begins = trimmed.isEmpty() || QStringLiteral("(.,").contains(trimmed.back());
    return begins && (after.isEmpty() || QStringLiteral(",;.):").contains(after.at(0)));
}

// "H02 vers H14", "J18 : M. Samson": how the detention writes its moves.
bool isMove(const QString& before, const QString& after) {
    static const QRegularExpression to(QStringLiteral(R"(^\s?(vers|->|→|>)\s?)"));
    static const QRegularExpression from(QStringLiteral(R"((vers|->|→|>)\s?$)"));
    static const QRegularExpression person(QStringLiteral(R"(^\s?(:|-|,)?\s?(m|mm|mr|mme|monsieur|madame)\b)"));
    return to.match(after).hasMatch() || from.match(before).hasMatch() || person.match(after).hasMatch();
}

// "par l'A89", "sur la N20".
bool isRoad(const QString& before, const QString& code) {
    static const QRegularExpression article(QStringLiteral(R"(\b(l'|la |sur |via |axe )$)"));
    return QStringLiteral("adn").contains(code.at(0)) && article.match(before).hasMatch();
}

struct CodeShape {
    QRegularExpression pattern;
    bool certain;  // no number of a cell is written so
};

// "F32.2", "B20", "N05AH02", "HHQE002", "6A20.1": the codes of the clinic, by their shape.
const std::vector<CodeShape>& codeShapes() {
    static const std::vector<CodeShape> table = [] {
        const std::pair<const char*, bool> rows[] = {
            {R"((?<![\w./-])[a-tv-z]\s?-?\d{2}[.,]\d{1,2}(?![\w/-]|[.,]\d))", true},
            {R"((?<![\w./-])[a-tv-z]\d{2}(?![\w/-]|[.,]\d))", false},
            {R"((?<![\w./-])[a-dghj-npr-sv]\d{2}([a-z]{2}(\d{2})?|\s[a-z]{2}\d{2})(?![\w/-]))", true},
            {R"((?<![\w./-])[a-jl-qyz][a-z]{3}\d{3}(?![\w/-]))", false},
            {R"((?<![\w./-])\d[a-h]\d{2}([.,][\da-z]{1,2})?(?![\w/-]))", false},
            {R"((?<![\w./-])34009\d{8}(?!\w))", true}};
        std::vector<CodeShape> out;
        for (const auto& [pattern, certain] : rows) out.push_back({QRegularExpression(QString::fromLatin1(pattern)), certain});
        return out;
    }();
    return table;
}

// Where the clinic writes its codes, not where the prison writes cells and files.
void codesOf(const CodeShape& shape, const text::Normalised& text, const std::vector<text::Token>& tokens,
             const std::vector<Standing>& standings, std::vector<Hit>& hits) {
    for (auto it = shape.pattern.globalMatch(text.text); it.hasNext();) {
        const auto match = it.next();
        const int start = text.start(match.capturedStart());
        const auto from = std::max<qsizetype>(0, match.capturedStart() - 48);
        const QString before = text.text.mid(from, match.capturedStart() - from);
        const QString after = text.text.mid(match.capturedEnd(), 24);
        const auto* const standing = standingAt(start, tokens, standings);
        const bool said = isAnnounced(before);
        // "Dossier classé I50.1": a code with a dot needs its title right before it.
        const bool numbered = standing != nullptr && (shape.certain ? standing->rightAfterFileTitle : standing->afterCellTitle);
        if (numbered && (shape.certain || !said || standing->afterFileTitle)) continue;
        if (!shape.certain && !said && (isMove(before, after) || isRoad(before, match.captured(0)))) continue;
        const bool short3 = match.capturedLength() <= 3;
        if (!shape.certain && !said && !short3) continue;
        const bool block = shape.certain || said || isQualified(after) || standsAlone(before, after.trimmed());
        hits.push_back({start, text.length(match.capturedStart(), match.capturedLength()), QStringLiteral("code"),
                        block ? ScreenSeverity::Block : ScreenSeverity::Confirm});
    }
}

std::vector<Hit> codesIn(const text::Normalised& text, const std::vector<text::Token>& tokens,
                         const std::vector<Standing>& standings) {
    std::vector<Hit> hits;
    for (const auto& shape : codeShapes()) codesOf(shape, text, tokens, standings, hits);
    return hits;
}

}  // namespace

std::vector<Hit> shapesIn(const text::Normalised& text, const std::vector<text::Token>& tokens,
                          const std::vector<Standing>& standings) {
    auto hits = codesIn(text, tokens, standings);
    for (const auto& shape : shapes())
        for (auto it = shape.pattern.globalMatch(text.text); it.hasNext();) {
            const auto match = it.next();
            const int start = text.start(match.capturedStart());
            if (shape.maybeCell)
                if (const auto* const standing = standingAt(start, tokens, standings); standing != nullptr && standing->afterCellTitle)
                    continue;
            hits.push_back({start, text.length(match.capturedStart(), match.capturedLength()), shape.category, shape.severity});
        }
    return hits;
}

}  // namespace serment::deontology
