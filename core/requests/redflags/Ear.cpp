// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/redflags/Ear.h"

#include <array>
#include <utility>

#include "core/text/Normalise.h"

namespace serment::requests {

namespace {

constexpr qsizetype shortestWithEnding = 4;

bool isVowel(QChar c) { return QStringView(u"aeiouy").contains(c); }

// Endings that nobody pronounces, as far as a hurried writer keeps or drops them.
QString withoutMuteEnding(QString word) {
    if (word.size() >= 7 && word.endsWith(u"ent") && !word.endsWith(u"ment")) word.chop(3);
    const auto mute = [&] { return QStringView(u"stxdp").contains(word.back()) || word.endsWith(u"ez") || word.endsWith(u"mb"); };
    while (word.size() >= shortestWithEnding && mute()) word.chop(1);
    if (word.size() >= shortestWithEnding && word.endsWith(u"ng")) word.chop(1);
    if (word.size() > shortestWithEnding && word.endsWith(u"er")) word.chop(1);
    return word;
}

struct Spelling {
    QStringView letters;
    QStringView sound;
    enum class Before { Anything, FrontVowel, NoVowel } before;  // what must follow for the rule to hold
};

using B = Spelling::Before;
// Longest first; the first that fits is taken.
const std::array spellings{
    Spelling{u"tion", u"si3", B::Anything}, Spelling{u"ssion", u"si3", B::Anything},
    Spelling{u"eau", u"o", B::Anything},    Spelling{u"oeu", u"e", B::Anything},
    Spelling{u"oin", u"u1", B::NoVowel},    Spelling{u"ien", u"i1", B::NoVowel},
    Spelling{u"ain", u"1", B::NoVowel},     Spelling{u"ein", u"1", B::NoVowel},
    Spelling{u"aim", u"1", B::NoVowel},     Spelling{u"sch", u"$", B::Anything},
    Spelling{u"oua", u"ua", B::Anything},   Spelling{u"ill", u"i", B::Anything},
    Spelling{u"au", u"o", B::Anything},     Spelling{u"eu", u"e", B::Anything},
    Spelling{u"oe", u"e", B::Anything},     Spelling{u"oi", u"ua", B::Anything},
    Spelling{u"oy", u"ua", B::Anything},    Spelling{u"ou", u"u", B::Anything},
    Spelling{u"in", u"1", B::NoVowel},      Spelling{u"im", u"1", B::NoVowel},
    Spelling{u"yn", u"1", B::NoVowel},      Spelling{u"ym", u"1", B::NoVowel},
    Spelling{u"un", u"1", B::NoVowel},      Spelling{u"en", u"2", B::NoVowel},
    Spelling{u"em", u"2", B::NoVowel},      Spelling{u"an", u"2", B::NoVowel},
    Spelling{u"am", u"2", B::NoVowel},      Spelling{u"on", u"3", B::NoVowel},
    Spelling{u"om", u"3", B::NoVowel},      Spelling{u"ai", u"e", B::Anything},
    Spelling{u"ei", u"e", B::Anything},     Spelling{u"ay", u"e", B::Anything},
    Spelling{u"ey", u"e", B::Anything},     Spelling{u"ch", u"$", B::Anything},
    Spelling{u"sh", u"$", B::Anything},     Spelling{u"ph", u"f", B::Anything},
    Spelling{u"th", u"t", B::Anything},     Spelling{u"gn", u"n", B::Anything},
    Spelling{u"qu", u"k", B::Anything},     Spelling{u"ck", u"k", B::Anything},
    Spelling{u"sc", u"s", B::FrontVowel},   Spelling{u"gu", u"g", B::FrontVowel},
    Spelling{u"dj", u"j", B::Anything},     Spelling{u"c", u"s", B::FrontVowel},
    Spelling{u"g", u"j", B::FrontVowel},    Spelling{u"c", u"k", B::Anything},
    Spelling{u"q", u"k", B::Anything},      Spelling{u"x", u"ks", B::Anything},
    Spelling{u"z", u"s", B::Anything},      Spelling{u"w", u"u", B::Anything},
    Spelling{u"y", u"i", B::Anything},      Spelling{u"h", u"", B::Anything}};

bool holds(const Spelling& spelling, const QString& word, qsizetype at) {
    if (!QStringView(word).mid(at).startsWith(spelling.letters)) return false;
    const qsizetype after = at + spelling.letters.size();
    const QChar next = after < word.size() ? word[after] : QChar();
    switch (spelling.before) {
        case B::Anything: return true;
        case B::FrontVowel: return next == u'e' || next == u'i' || next == u'y';
        case B::NoVowel: return !isVowel(next) && next != u'n' && next != u'm';
    }
    return false;
}

}  // namespace

QString heardAs(const QString& accented) {
    QString word = accented;
    word.replace(u'ç', u's');
    word = withoutMuteEnding(text::withoutAccents(word));
    QString heard;
    for (qsizetype at = 0; at < word.size();) {
        const Spelling* rule = nullptr;
        for (const Spelling& spelling : spellings)
            if (holds(spelling, word, at)) {
                rule = &spelling;
                break;
            }
        const QString sound = rule != nullptr ? rule->sound.toString() : QString(word[at]);
        at += rule != nullptr ? rule->letters.size() : 1;
        for (const QChar c : sound)
            if (heard.isEmpty() || heard.back() != c) heard += c;
    }
    while (heard.size() > 2 && heard.endsWith(u'e')) heard.chop(1);
    return heard;
}

QString consonantsOf(const QString& word) {
    QString text = word;
    static const std::array spellings{std::pair{u"kh", u"5"}, std::pair{u"gh", u"8"}, std::pair{u"tch", u"$"}, std::pair{u"ch", u"$"},
                                      std::pair{u"sh", u"$"}, std::pair{u"dh", u"d"}, std::pair{u"th", u"t"},  std::pair{u"dj", u"j"},
                                      std::pair{u"9", u"k"},  std::pair{u"q", u"k"},  std::pair{u"7", u"h"},   std::pair{u"3", u"a"},
                                      std::pair{u"x", u"$"},  std::pair{u"c", u"k"},  std::pair{u"6", u"t"}};
    for (const auto& [letters, one] : spellings) text.replace(QString::fromUtf16(letters), QString::fromUtf16(one));
    QString kept;
    for (const QChar c : text) {
        if (QStringView(u"aeiouyw'").contains(c)) continue;
        if (kept.isEmpty() || kept.back() != c) kept += c;
    }
    return kept;
}

}  // namespace serment::requests
