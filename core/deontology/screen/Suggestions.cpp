// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/Lexicon.h"
#include "core/deontology/screen/Screen.h"

namespace serment::deontology {

// suggestions.tsv: kind or "*", category or "*", sentence; the first line that fits.
QString suggestionFor(const QString& category, DocumentKind kind) {
    static const QStringList lines = lexiconLines(QStringLiteral("suggestions.tsv"));
    const QString any = QStringLiteral("*");
    for (const auto& line : lines) {
        const auto fields = line.split(u'\t');
        const bool kindFits = fields.value(0) == any || fields.value(0) == kindName(kind);
        const bool categoryFits = fields.value(1) == any || fields.value(1) == category;
        if (kindFits && categoryFits) return fields.value(2);
    }
    return {};
}

}  // namespace serment::deontology
