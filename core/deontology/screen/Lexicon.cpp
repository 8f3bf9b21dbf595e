// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/Lexicon.h"

#include <QFile>
#include <algorithm>

#include "core/text/Normalise.h"

namespace serment::deontology {

namespace {

const QStringList& coreFiles() {
    static const QStringList files = QStringLiteral(
        "disease symptom psychiatric infectious addiction pregnancy history treatment drug act specialty structure "
        "device result lay followup").split(u' ');
    return files;
}

int entryOf(Lexicon& lexicon, const LexiconEntry& entry) {
    const auto it = std::find(lexicon.entries.begin(), lexicon.entries.end(), entry);
    if (it != lexicon.entries.end()) return static_cast<int>(it - lexicon.entries.begin());
    lexicon.entries.push_back(entry);
    return static_cast<int>(lexicon.entries.size()) - 1;
}

ScreenSeverity severityOf(const QString& name) {
    return name == QStringLiteral("confirm") || name == QStringLiteral("hint") ? ScreenSeverity::Confirm : ScreenSeverity::Block;
}

void addPattern(Lexicon& lexicon, const QString& pattern, int entry) {
    for (const auto& phrase : text::phrasesOf(pattern)) {
        lexicon.medical.add(phrase, entry);
        if (phrase.size() == 1 && lexicon.entries[static_cast<size_t>(entry)].severity == ScreenSeverity::Block)
            for (const auto& atom : phrase.front())
                if (atom.kind == text::PhraseAtom::Kind::Word)
                    lexicon.beginnings.emplace_back(text::withoutAccents(atom.text), entry);
    }
}

void readCore(Lexicon& lexicon) {
    for (const auto& category : coreFiles())
        for (const auto& line : lexiconLines(QStringLiteral("core/%1.tsv").arg(category))) {
            const auto fields = line.split(u'\t');
            const bool riskFact = fields.value(0) == QStringLiteral("risk");
            const int entry = entryOf(lexicon, {category == QStringLiteral("lay") ? QStringLiteral("symptom") : category, severityOf(fields.value(0)), false, riskFact, false});
            for (const auto& pattern : fields.value(1).split(QStringLiteral(" ; "), Qt::SkipEmptyParts))
                addPattern(lexicon, pattern, entry);
        }
    for (const auto& line : lexiconLines(QStringLiteral("core/daily.tsv"))) {
        const auto fields = line.split(u'\t');
        const bool hint = fields.value(0) == QStringLiteral("hint");
        const bool riskFact = fields.value(0) == QStringLiteral("risk");
        const int entry =
            entryOf(lexicon, {fields.value(1), severityOf(fields.value(0)), false, riskFact, hint});
        for (const auto& pattern : fields.value(2).split(QStringLiteral(" ; "), Qt::SkipEmptyParts))
            addPattern(lexicon, pattern, entry);
    }
    for (const auto& line : lexiconLines(QStringLiteral("core/abbreviations.tsv"))) {
        const auto fields = line.split(u'\t');
        const int entry = entryOf(lexicon, {fields.value(0), ScreenSeverity::Block});
        for (const auto& word : fields.value(1).split(u' ', Qt::SkipEmptyParts)) {
            lexicon.medical.add(word, entry);
            lexicon.abbreviations.insert(word.toLower(), entry);
        }
    }
}

void readImported(Lexicon& lexicon) {
    for (const auto& line : lexiconLines(QStringLiteral("imported.tsv"))) {
        const auto fields = line.split(u'\t');
        const QString name = fields.value(2);
        const bool unlessFrench = fields.value(1) == QStringLiteral("unless_french");
        const int entry = entryOf(lexicon, {fields.value(0), ScreenSeverity::Block, unlessFrench});
        if (name.contains(u' ')) {
            text::Phrase phrase;
            for (const auto& word : name.split(u' '))
                phrase.push_back({{text::PhraseAtom::Kind::Exact, text::withoutAccents(word)}});
            lexicon.medical.add(phrase, entry);
        } else {
            lexicon.names.insert(text::withoutAccents(name), entry);
            lexicon.nearNames.add(name, entry, false);
        }
    }
}

QSet<QString> wordsOf(const QString& file) {
    QSet<QString> words;
    for (const auto& line : lexiconLines(file))
        for (const auto& word : line.split(u' ', Qt::SkipEmptyParts)) words.insert(text::withoutAccents(word.toLower()));
    return words;
}

// How an ordinary phrase excuses: as a whole, or on both sides of its gap.
int passing(const QString& pattern) {
    const QStringList places = pattern.split(u' ', Qt::SkipEmptyParts);
    const QString gap = QStringLiteral("...");
    if (!places.contains(gap)) return Lexicon::passes;
    // A word beside the gap that may be missing is the gap's.
    const auto required = [](const QString& place) { return !place.startsWith(u'?'); };
    const auto left = places.cbegin() + places.indexOf(gap), right = places.cbegin() + places.lastIndexOf(gap) + 1;
    const auto lastBefore = std::find_if(std::make_reverse_iterator(left), places.crend(), required);
    const auto firstAfter = std::find_if(right, places.cend(), required);
    constexpr qsizetype most = 15;
    const qsizetype before = std::min<qsizetype>(places.crend() - lastBefore, most), after = std::min<qsizetype>(places.cend() - firstAfter, most);
    return Lexicon::passesAround + static_cast<int>(16 * before + after);
}

void readOrdinary(Lexicon& lexicon) {
    for (const auto& line : lexiconLines(QStringLiteral("ordinary/classes.tsv"))) {
        const auto fields = line.split(u'\t');
        lexicon.twins.addClass(fields.value(0), fields.value(1).split(u' ', Qt::SkipEmptyParts));
    }
    lexicon.acronyms = wordsOf(QStringLiteral("ordinary/acronyms.txt"));
    lexicon.ordinary = wordsOf(QStringLiteral("ordinary/words.txt"));
    for (const auto& line : lexiconLines(QStringLiteral("ordinary/words.txt")))
        for (const auto& word : line.split(u' ', Qt::SkipEmptyParts)) lexicon.nearOrdinary.add(word, 1);
    for (const auto& line : lexiconLines(QStringLiteral("ordinary/twins.tsv")))
        for (const auto& pattern : line.split(QStringLiteral(" ; "), Qt::SkipEmptyParts))
            lexicon.twins.add(pattern.startsWith(u'~') ? pattern.mid(1) : pattern,
                              pattern.startsWith(u'~') ? Lexicon::softens : passing(pattern));
    for (const auto& line : lexiconLines(QStringLiteral("ordinary/titles.txt"))) {
        const auto fields = line.split(u'\t');
        auto& set = fields.value(0) == QStringLiteral("person")     ? lexicon.personTitles
                    : fields.value(0) == QStringLiteral("street")   ? lexicon.streetTitles
                    : fields.value(0) == QStringLiteral("hospital") ? lexicon.hospitalTitles
                    : fields.value(0) == QStringLiteral("file")     ? lexicon.fileTitles
                    : fields.value(0) == QStringLiteral("given")    ? lexicon.givenNames
                                                                    : lexicon.cellTitles;
        for (const auto& word : fields.value(1).split(u' ', Qt::SkipEmptyParts)) set.insert(text::withoutAccents(word));
    }
}

}  // namespace

QStringList lexiconLines(const QString& file) {
    QFile source(QStringLiteral(":/serment/lexicon/") + file);
    const bool opened = source.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "lexicon", qPrintable(file));
    QStringList lines;
    if (opened)
        for (const auto& line : QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts))
            if (!line.startsWith(u'#')) lines << line;
    return lines;
}

Lexicon Lexicon::read() {
    Lexicon lexicon;
    QStringList body;
    for (const auto& line : lexiconLines(QStringLiteral("ordinary/body.txt"))) body << line.split(u' ', Qt::SkipEmptyParts);
    lexicon.medical.addClass(QStringLiteral("corps"), body);
    readCore(lexicon);
    readImported(lexicon);
    readOrdinary(lexicon);
    lexicon.sortedOrdinary.assign(lexicon.ordinary.begin(), lexicon.ordinary.end());
    std::sort(lexicon.sortedOrdinary.begin(), lexicon.sortedOrdinary.end());
    std::sort(lexicon.beginnings.begin(), lexicon.beginnings.end());
    return lexicon;
}

int Lexicon::cutShort(const QString& plain) const {
    constexpr qsizetype missing = 3;
    const auto everyday = std::lower_bound(sortedOrdinary.begin(), sortedOrdinary.end(), plain);
    if (everyday != sortedOrdinary.end() && everyday->startsWith(plain)) return -1;
    auto it = std::lower_bound(beginnings.begin(), beginnings.end(), std::pair{plain, -1});
    for (; it != beginnings.end() && it->first.startsWith(plain); ++it)
        if (it->first.size() >= plain.size() + missing) return it->second;
    return -1;
}

}  // namespace serment::deontology
