// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Likeness.h"

#include <algorithm>
#include <array>
#include <bit>

#include "core/text/Normalise.h"

namespace serment::text {

namespace {

constexpr qsizetype shortestSound = 4;
constexpr qsizetype longSound = 7;
constexpr qsizetype shortestWord = 6;
constexpr qsizetype longWord = 9;

}  // namespace

int distanceUpTo(QStringView a, QStringView b, int limit) {
    constexpr qsizetype longest = 47;
    const int tooFar = limit + 1;
    if (std::abs(a.size() - b.size()) > limit || a.size() > longest || b.size() > longest) return tooFar;
    std::array<std::array<int, longest + 1>, 3> rows{};
    for (qsizetype j = 0; j <= b.size(); ++j) rows[0][static_cast<size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto& row = rows[static_cast<size_t>(i % 3)];
        const auto& above = rows[static_cast<size_t>((i + 2) % 3)];
        const auto& twoAbove = rows[static_cast<size_t>((i + 1) % 3)];
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = static_cast<size_t>(j);
            const bool same = a[i - 1] == b[j - 1];
            int value = std::min({above[k] + 1, row[k - 1] + 1, above[k - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = std::min(value, twoAbove[k - 2] + 1);
            row[k] = value;
            best = std::min(best, value);
        }
        if (best > limit) return tooFar;
    }
    return std::min(rows[static_cast<size_t>(a.size() % 3)][static_cast<size_t>(b.size())], tooFar);
}

QString soundOf(const QString& word) {
    static const std::vector<std::pair<QString, QString>> spellings = [] {
        std::vector<std::pair<QString, QString>> table;
        const char* const pairs[][2] = {
            {"sch", "sk"}, {"sth", "s"}, {"ph", "f"},  {"chr", "kr"}, {"chl", "kl"}, {"cho", "ko"}, {"rh", "r"},
            {"th", "t"},   {"qu", "k"},  {"q", "k"},   {"ck", "k"},  {"cc", "ks"}, {"ce", "se"},  {"ci", "si"},
            {"cy", "si"},  {"sc", "s"},  {"ge", "je"}, {"gi", "ji"}, {"eau", "o"}, {"au", "o"},   {"ai", "e"},
            {"ei", "e"},   {"oe", "e"},  {"ph", "f"},  {"y", "i"},   {"em", "am"}, {"en", "an"},  {"c", "k"},
            {"x", "ks"},   {"z", "s"},   {"h", ""},    {"w", "v"}};
        for (const auto& pair : pairs) table.emplace_back(QString::fromLatin1(pair[0]), QString::fromLatin1(pair[1]));
        return table;
    }();
    QString sound = word;
    sound.replace(QChar(0xE7), u's');
    sound = withoutAccents(sound);
    for (const auto& [spelling, heard] : spellings) sound.replace(spelling, heard);
    QString out;
    for (const QChar c : sound)
        if (out.isEmpty() || out.back() != c) out += c;
    while (out.size() > 3 && (out.endsWith(u'e') || out.endsWith(u's') || out.endsWith(u't'))) out.chop(1);
    return out;
}

quint32 NearWords::lettersOf(const QString& plain) {
    quint32 letters = 0;
    for (const QChar c : plain)
        if (c >= u'a' && c <= u'z') letters |= 1U << (c.unicode() - u'a');
    return letters;
}

void NearWords::insert(std::vector<std::vector<Entry>>& table, const QString& form, int value) {
    const auto length = static_cast<size_t>(form.size());
    if (table.size() <= length) table.resize(length + 1);
    table[length].push_back({form, lettersOf(form), value});
}

void NearWords::add(const QString& accented, int value, bool bySound) {
    const QString plain = withoutAccents(accented);
    if (bySound && plain.size() >= shortestSound) {
        const QString sound = soundOf(accented);
        if (sound.size() >= shortestSound && !m_sounds.contains(sound)) {
            m_sounds.insert(sound, value);
            if (sound.size() >= longSound) insert(m_soundsByLength, sound, value);
        }
    }
    if (plain.size() >= shortestWord) insert(m_byLength, plain, value);
}

NearWords::Near NearWords::nearest(const std::vector<std::vector<Entry>>& table, const QString& form, int allowed) {
    const quint32 letters = lettersOf(form);
    Near best{-1, allowed + 1};
    const auto shortest = static_cast<size_t>(std::max<qsizetype>(shortestWord, form.size() - allowed));
    for (size_t length = shortest; length <= static_cast<size_t>(form.size() + allowed) && length < table.size(); ++length) {
        const int limit = std::min(allowed, static_cast<qsizetype>(length) >= longWord ? 2 : 1);
        for (const auto& entry : table[length]) {
            // Each error changes at most two letters of the set.
            if (std::popcount(entry.letters ^ letters) > 2 * limit) continue;
            const int distance = distanceUpTo(form, entry.plain, std::min(limit, best.distance - 1));
            if (distance < best.distance && distance <= limit) best = {entry.value, distance};
        }
    }
    return best.value < 0 ? Near{} : best;
}

NearWords::Near NearWords::find(const QString& accented) const {
    if (accented.size() < shortestSound) return {};
    const QString sound = soundOf(accented);
    if (const auto it = m_sounds.constFind(sound); it != m_sounds.cend()) return {*it, 1};
    const QString plain = withoutAccents(accented);
    if (plain.size() < shortestWord) return {};
    const auto near = nearest(m_byLength, plain, plain.size() >= longWord ? 2 : 1);
    if (near.value >= 0 || sound.size() < longSound) return near;
    auto heard = nearest(m_soundsByLength, sound, 1);
    if (heard.value >= 0) heard.distance = 2;
    return heard;
}

}  // namespace serment::text
