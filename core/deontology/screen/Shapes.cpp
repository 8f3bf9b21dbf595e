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
            {R"(\b(t\.?\s?a\.?|pa|tension)\s?(à|a|:|=|de)?\s?\d{1,2}([.,/]\d{1,2})?\b)", "result", block},
            {R"(\b\d{2,3}/\d{2,3}\s?(de tension|mmhg)\b)", "result", block},
            {R"(\b(3[5-9]|4[0-2])([.,]\d)?\s?°\s?c?\s?\d?)", "result", block},
            {R"(\b(3[6-9]|4[0-1])[.,]\d\s?(de )?(t°|temp\w*|fièvre|fievre))", "result", block},
            {R"(\b(spo2|sao2|sat\w*|hba1c|hb|inr|crp|imc|t°|fc|eva|glyc\w*)\s?(à|a|:|=|de)?\s?\d+([.,]\d+)?\s?%?)", "result", block},
            {R"(\b(3[5-9]|[4-9]\d|1\d\d)([.,]\d)?\s?(kg|kilos?)\b)", "result", confirm},
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

bool startsAfterCellTitle(int start, const std::vector<text::Token>& tokens, const std::vector<Standing>& standings) {
    const auto it = std::lower_bound(tokens.begin(), tokens.end(), start,
                                     [](const text::Token& token, int place) { return token.start < place; });
    return it != tokens.end() && it->start == start && standings[static_cast<size_t>(it - tokens.begin())].afterCellTitle;
}

// "F32.2", "B20": where the clinic writes its codes, not where the prison writes cells and files.
std::vector<Hit> codesIn(const text::Normalised& text, const std::vector<text::Token>& tokens,
                         const std::vector<Standing>& standings) {
    static const QRegularExpression code(QStringLiteral(R"((?<![\w./-])[a-tv-z]\d{2}([.,]\d{1,2})?(?![\w/-]|[.,]\d))"));
    static const QRegularExpression announced(
        QStringLiteral(R"((cim|icd|code|cod[ée]|cotation|cot[ée]e?|diag\w*|dg|motif|pathologie|pour|maladie|atteint|atteinte|connu|suivie?|trait[ée]e?|bilan|prise en charge|ald|c[ôo]t[ée]e?)[\s:(-]*(1[01])?[\s:(-]*$)"));
    std::vector<Hit> hits;
    for (auto it = code.globalMatch(text.text); it.hasNext();) {
        const auto match = it.next();
        const int start = text.start(match.capturedStart());
        const int length = text.length(match.capturedStart(), match.capturedLength());
        const auto from = std::max<qsizetype>(0, match.capturedStart() - 40);
        const QString before = text.text.mid(from, match.capturedStart() - from);
        const bool said = announced.match(before.right(24)).hasMatch();
        if (!said && startsAfterCellTitle(start, tokens, standings)) continue;
        const bool dotted = match.captured(0).contains(u'.') || match.captured(0).contains(u',');
        const QString trimmed = before.trimmed();
        const QString after = text.text.mid(match.capturedEnd(), 8).trimmed();
        const bool begins = trimmed.isEmpty() || trimmed.endsWith(u'(') || trimmed.endsWith(u'.') || trimmed.endsWith(u',');
        const bool alone = begins && (after.isEmpty() || QStringLiteral(",;.):").contains(after.at(0)));
        const auto severity = dotted || said || alone ? ScreenSeverity::Block : ScreenSeverity::Confirm;
        hits.push_back({start, length, QStringLiteral("code"), severity});
    }
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
            if (shape.maybeCell && startsAfterCellTitle(start, tokens, standings)) continue;
            hits.push_back({start, text.length(match.capturedStart(), match.capturedLength()), shape.category, shape.severity});
        }
    return hits;
}

}  // namespace serment::deontology
