// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/NameKey.h"

#include <array>
#include <utility>

namespace serment::people {

namespace {

// Letters that Unicode does not decompose.
QString plainLetters(QChar c) {
    switch (c.unicode()) {
        case u'ß': return QStringLiteral("SS");
        case u'Æ': case u'æ': return QStringLiteral("AE");
        case u'Œ': case u'œ': return QStringLiteral("OE");
        case u'Ø': case u'ø': return QStringLiteral("O");
        case u'Đ': case u'đ': case u'Ð': case u'ð': return QStringLiteral("D");
        case u'Ł': case u'ł': return QStringLiteral("L");
        case u'ı': return QStringLiteral("I");
        default: return c.toUpper();
    }
}

bool joins(QChar c) { return c == u'-' || c == u'\'' || c == u'\u2019' || c == u'\u2010' || c == u'\u2011'; }

// Longest spelling first; each rule reads left to right over the folded part.
constexpr std::array soundRules{
    std::pair{"PH", "F"}, std::pair{"SCH", "CH"}, std::pair{"SH", "CH"}, std::pair{"TH", "T"},
    std::pair{"EAUX", "O"}, std::pair{"EAU", "O"}, std::pair{"AULT", "OT"}, std::pair{"AU", "O"},
    std::pair{"OU", "U"}, std::pair{"EI", "E"}, std::pair{"AI", "E"}, std::pair{"AY", "E"},
    std::pair{"QU", "K"}, std::pair{"CK", "K"}, std::pair{"CE", "SE"}, std::pair{"CI", "SI"},
    std::pair{"CY", "SI"}, std::pair{"KH", "K"}, std::pair{"GU", "G"}, std::pair{"GE", "JE"},
    std::pair{"GI", "JI"}, std::pair{"DJ", "J"}, std::pair{"Y", "I"}, std::pair{"Q", "K"}, std::pair{"Z", "S"},
    std::pair{"W", "V"}, std::pair{"EN", "AN"}, std::pair{"EM", "AN"}, std::pair{"AM", "AN"}};

QString withoutDoubles(const QString& part) {
    QString single;
    for (const QChar c : part)
        if (single.isEmpty() || single.back() != c) single += c;
    return single;
}

QString soundOfPart(QString part) {
    part = withoutDoubles(part);
    for (const auto& [spelling, sound] : soundRules)
        part.replace(QLatin1String(spelling), QLatin1String(sound));
    QString heard;
    for (qsizetype i = 0; i < part.size(); ++i) {
        QChar c = part[i];
        if (c == u'C' && (i + 1 >= part.size() || part[i + 1] != u'H')) c = u'K';
        if (c == u'H' && (i == 0 || part[i - 1] != u'C')) continue;
        if (!heard.isEmpty() && heard.back() == c) continue;
        heard += c;
    }
    while (heard.size() > 2 && QStringView(u"ESTXD").contains(heard.back())) heard.chop(1);
    return heard;
}

}  // namespace

QString foldName(const QString& name) {
    QString folded;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark()) continue;
        if (c.isLetterOrNumber())
            folded += plainLetters(c);
        else
            folded += u' ';
    }
    return folded.simplified();
}

QStringList searchParts(const QString& name) {
    QStringList parts = foldName(name).split(u' ', Qt::SkipEmptyParts);
    QString glued;
    bool joined = false;
    const auto flush = [&] {
        const QString folded = foldName(glued);
        if (joined && !folded.isEmpty()) parts += folded;
        glued.clear();
        joined = false;
    };
    for (const QChar c : name) {
        if (joins(c)) {
            joined = true;
        } else if (c.isSpace() || c == u',') {
            flush();
        } else {
            glued += c;
        }
    }
    flush();
    parts.removeDuplicates();
    return parts;
}

QString anyOrderKey(const QStringList& names) {
    QStringList parts;
    for (const QString& name : names) parts += foldName(name).split(u' ', Qt::SkipEmptyParts);
    parts.sort();
    return parts.join(u' ');
}

QString soundKey(const QString& name) {
    QStringList parts;
    const QStringList folded = foldName(name).split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : folded) parts += soundOfPart(part);
    return parts.join(u' ');
}

}  // namespace serment::people
