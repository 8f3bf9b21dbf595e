// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/Morphology.h"

#include <algorithm>

#include "core/text/Normalise.h"

namespace serment::deontology {

Morphology Morphology::read() {
    Morphology morphology;
    for (const auto& line : lexiconLines(QStringLiteral("morphology.tsv"))) {
        const auto fields = line.split(u'\t');
        const QString what = fields.value(0);
        const LexiconEntry entry{fields.value(1), ScreenSeverity::Block, false, false};
        for (const auto& form : fields.value(2).split(u' ', Qt::SkipEmptyParts)) {
            const QString plain = text::withoutAccents(form);
            if (what == QStringLiteral("root")) morphology.m_roots[plain.front()].push_back({plain, entry});
            if (what == QStringLiteral("unknown_root")) morphology.m_unknownRoots[plain.front()].push_back({plain, entry});
            if (what == QStringLiteral("sure_ending")) morphology.m_sureEndings[plain.back()].push_back({plain, entry});
            if (what == QStringLiteral("ending")) morphology.m_endings[form.back()].push_back({form, entry});
            if (what == QStringLiteral("except")) morphology.m_exceptions.insert(plain);
        }
    }
    return morphology;
}

template <typename Fits>
std::optional<LexiconEntry> Morphology::firstOf(const Parts& parts, QChar letter, Fits fits) {
    const auto found = parts.constFind(letter);
    if (found == parts.cend()) return std::nullopt;
    const auto it = std::find_if(found->begin(), found->end(), fits);
    return it == found->end() ? std::nullopt : std::optional(it->entry);
}

std::optional<LexiconEntry> Morphology::of(const QString& accented, bool french) const {
    constexpr qsizetype shortest = 5;
    if (accented.size() < shortest) return std::nullopt;
    const QString plain = text::withoutAccents(accented);
    for (qsizetype n = 4; n <= plain.size(); ++n)
        if (m_exceptions.contains(plain.left(n))) return std::nullopt;
    const auto begun = [&plain](const Parts& parts) { return firstOf(parts, plain.front(), [&plain](const Part& part) { return plain.startsWith(part.form); }); };
    const auto ended = [](const Parts& parts, const QString& word, qsizetype before) {
        return firstOf(parts, word.back(), [&](const Part& part) { return word.size() >= part.form.size() + before && word.endsWith(part.form); });
    };
    if (auto root = begun(m_roots)) return root;
    if (auto ending = ended(m_sureEndings, plain.endsWith(u's') ? plain.chopped(1) : plain, 2)) return ending;
    if (french) return std::nullopt;
    if (auto root = begun(m_unknownRoots)) return root;
    return ended(m_endings, accented.endsWith(u's') ? accented.chopped(1) : accented, 3);
}

}  // namespace serment::deontology
