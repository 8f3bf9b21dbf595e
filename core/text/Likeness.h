// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <vector>

namespace serment::text {

// Damerau–Levenshtein distance (neighbouring letters swapped count one), or limit + 1 when it is greater.
int distanceUpTo(QStringView a, QStringView b, int limit);

// What a French ear keeps of a word: "skizofrène" and "schizophrène" give the same. Expects accents kept.
QString soundOf(const QString& accentedLower);

// Words to be found again under typing errors: one error from six letters on, two from nine, none below;
// or written as they sound, from four sounds on, with one error among seven sounds.
class NearWords {
public:
    // Precondition: lower case. `value` is handed back by find. Without `bySound` only the letters count.
    void add(const QString& accented, int value, bool bySound = true);
    struct Near {
        int value = -1;  // -1: none
        int distance = 0;
    };
    // The nearest word. Meant for words that no dictionary knows.
    Near find(const QString& accented) const;

private:
    struct Entry {
        QString plain;
        quint32 letters = 0;
        int value = 0;
    };
    static Near nearest(const std::vector<std::vector<Entry>>& table, const QString& form, int allowed);
    static quint32 lettersOf(const QString& plain);
    std::vector<std::vector<Entry>> m_byLength;
    static void insert(std::vector<std::vector<Entry>>& table, const QString& form, int value);
    std::vector<std::vector<Entry>> m_soundsByLength;
    QHash<QString, int> m_sounds;
};

}  // namespace serment::text
