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
            if (what == QStringLiteral("root")) morphology.m_roots.push_back({text::withoutAccents(form), entry});
            if (what == QStringLiteral("unknown_root")) morphology.m_unknownRoots.push_back({text::withoutAccents(form), entry});
            if (what == QStringLiteral("sure_ending")) morphology.m_sureEndings.push_back({text::withoutAccents(form), entry});
            if (what == QStringLiteral("ending")) morphology.m_endings.push_back({form, entry});
            if (what == QStringLiteral("except")) morphology.m_exceptions.insert(text::withoutAccents(form));
        }
    }
    return morphology;
}

std::optional<LexiconEntry> Morphology::of(const QString& accented, bool french) const {
    constexpr qsizetype shortest = 5;
    if (accented.size() < shortest) return std::nullopt;
    const QString plain = text::withoutAccents(accented);
    const auto begins = [&plain](const Part& part) { return plain.startsWith(part.form); };
    for (qsizetype n = 4; n <= plain.size(); ++n)
        if (m_exceptions.contains(plain.left(n))) return std::nullopt;
    if (const auto it = std::find_if(m_roots.begin(), m_roots.end(), begins); it != m_roots.end()) return it->entry;
    const QString single = plain.endsWith(u's') ? plain.chopped(1) : plain;
    for (const auto& part : m_sureEndings)
        if (single.size() >= part.form.size() + 2 && single.endsWith(part.form)) return part.entry;
    if (french) return std::nullopt;
    if (const auto it = std::find_if(m_unknownRoots.begin(), m_unknownRoots.end(), begins); it != m_unknownRoots.end())
        return it->entry;
    const QString singular = accented.endsWith(u's') ? accented.chopped(1) : accented;
    for (const auto& part : m_endings)
        if (singular.size() >= part.form.size() + 3 && singular.endsWith(part.form)) return part.entry;
    return std::nullopt;
}

}  // namespace serment::deontology
