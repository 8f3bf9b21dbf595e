// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Traits.h"

#include <QRegularExpression>

#include "core/people/Nir.h"
#include "core/people/PartialDate.h"
#include "core/transfer/ColumnWords.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

// Letters only, without accents, as software of all kinds writes a name.
QString bare(const QString& name) {
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD))
        if (c.isLetter()) letters += c.toUpper();
    return letters;
}

bool differ(const QString& a, const QString& b) { return !a.isEmpty() && !b.isEmpty() && a != b; }

bool differInFirstName(const PatientTraits& a, const PatientTraits& b) {
    const QString first = bare(a.givenNames.value(0)), second = bare(b.givenNames.value(0));
    return !first.startsWith(second) && !second.startsWith(first);
}

bool isBirthDate(const QString& date) {
    static const QRegularExpression shape(s("^\\d{4}(-\\d{2}){0,2}$"));
    if (date.isEmpty()) return true;
    const QStringList parts = date.split(QLatin1Char('-'));
    return shape.match(date).hasMatch() && people::PartialDate::of(parts[0].toInt(), parts.value(1).toInt(), parts.value(2).toInt());
}

bool isNamed(const PatientTraits& t) {
    if (t.birthFamilyName.trimmed().isEmpty() || t.givenNames.size() > 20) return false;
    for (const QString& text : QStringList{t.birthFamilyName, t.usedFamilyName, t.birthPlaceCode, t.birthPlaceName} + t.givenNames)
        if (!isPlainLine(text, 200)) return false;
    return QStringList{QString(), s("M"), s("F"), s("U")}.contains(t.sex);
}

}  // namespace

bool areSound(const PatientTraits& t) { return isNamed(t) && (t.ins.isEmpty() || people::Nir::parse(t.ins)) && isBirthDate(t.birthDate); }

QString tidyLine(const QString& text) {
    QString line;
    for (const QChar c : text)
        if (c.isSpace() || c.isSurrogate() || isPlainLine(QString(c), 1)) line += c;
    return line.isValidUtf16() ? line.simplified() : QString();
}

Result<void> tidyTraits(PatientTraits& t) {
    for (QString* text : {&t.birthFamilyName, &t.usedFamilyName, &t.birthPlaceCode, &t.birthPlaceName}) *text = text->simplified();
    for (QString& name : t.givenNames) name = name.simplified();
    if (t.sex != s("M") && t.sex != s("F")) t.sex = s("U");
    if (!isBirthDate(t.birthDate)) t.birthDate.clear();
    static const QRegularExpression number(s("^[0-9AB]{15}$"));
    if (!number.match(t.ins).hasMatch()) t.ins.clear();
    if (!t.birthFamilyName.isEmpty() && !isNamed(t)) return fail(ErrorCode::HostileInput, s("the header does not say who the file is about"));
    return {};
}

bool isSamePerson(const PatientTraits& a, const PatientTraits& b) {
    const bool otherDay = !a.birthDate.startsWith(b.birthDate) && !b.birthDate.startsWith(a.birthDate);
    return !differ(bare(a.birthFamilyName), bare(b.birthFamilyName)) && !differInFirstName(a, b) && !otherDay && !differ(a.ins, b.ins);
}

}  // namespace serment::transfer
