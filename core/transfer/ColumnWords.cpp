// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ColumnWords.h"

#include <QDateTime>
#include <QHash>
#include <QUuid>
#include <algorithm>

#include "core/consent/Consent.h"
#include "core/consent/JudicialInformation.h"
#include "core/consent/Mandate.h"
#include "core/consent/Opposition.h"
#include "core/records/Alert.h"
#include "core/records/Allergy.h"
#include "core/records/Encounter.h"
#include "core/records/HungerStrike.h"
#include "core/records/Injury.h"
#include "core/records/Measure.h"
#include "core/records/Problem.h"
#include "core/records/Reception.h"
#include "core/records/Register.h"
#include "core/records/Sharing.h"
#include "core/records/SuicideRisk.h"
#include "core/records/Treatment.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

bool isUuid(const QString& text) {
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text;
}

bool isPossible(const QDate& day) { return day.isValid() && day.year() > 1880 && day.year() < 2200; }

bool isUtc(const QString& text) {
    return text.endsWith(QLatin1Char('Z')) && text.size() >= 20 && isPossible(QDateTime::fromString(text, Qt::ISODateWithMs).date());
}

bool isDay(const QString& text) { return text.size() == 10 && isPossible(QDate::fromString(text, Qt::ISODate)); }

// Marks that turn the direction of what follows (Unicode UAX 9): a name, a dose or a date would read otherwise than it is.
bool turnsText(QChar c) { return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069); }

template <typename E>
bool isNameOf(const QString& text) {
    return enumFromName<E>(text).has_value();
}

using Test = bool (*)(const QString&);

const QHash<QString, Test>& lists() {
    static const QHash<QString, Test> tests{
        {s("entry.kind"), isNameOf<records::EntryKind>},
        {s("encounter.mode"), isNameOf<records::EncounterMode>},
        {s("encounter.consent"), isNameOf<records::EncounterConsent>},
        {s("encounter.third_party"), isNameOf<records::ThirdParty>},
        {s("problem.status"), isNameOf<records::ProblemStatus>},
        {s("measure.code"), isNameOf<records::MeasureCode>},
        {s("hunger_strike.type"), isNameOf<records::StrikeType>},
        {s("hunger_strike.ending"), isNameOf<records::StrikeEnding>},
        {s("injury.view"), isNameOf<records::BodyView>},
        {s("injury.kind"), isNameOf<records::InjuryKind>},
        {s("injury.consistency"), isNameOf<records::Consistency>},
        {s("reception_answer.state"), isNameOf<records::ReceptionState>},
        {s("allergy.nature"), isNameOf<records::AllergyNature>},
        {s("allergy.severity"), isNameOf<records::AllergySeverity>},
        {s("allergy.state"), isNameOf<records::AllergyState>},
        {s("treatment.holding"), isNameOf<records::Holding>},
        {s("administration.outcome"), isNameOf<records::AdministrationOutcome>},
        {s("alert.category"), isNameOf<records::AlertCategory>},
        {s("suicide_risk.ideation"), isNameOf<records::Ideation>},
        {s("suicide_risk.urgency"), isNameOf<records::RiskUrgency>},
        {s("withholding.category"), isNameOf<records::WithheldCategory>},
        {s("register_line.register"), isNameOf<records::Register>},
        {s("consent.act"), isNameOf<consent::ConsentAct>},
        {s("consent.state"), isNameOf<consent::ConsentState>},
        {s("consent.form"), isNameOf<consent::ConsentForm>},
        {s("opposition.state"), isNameOf<consent::OppositionState>},
        {s("representative.quality"), isNameOf<consent::RepresentativeQuality>},
        {s("judicial_information.obligation"), isNameOf<consent::JudicialObligation>},
        {s("judicial_information.occasion"), isNameOf<consent::JudicialOccasion>},
    };
    return tests;
}

}  // namespace

bool isPlainLine(const QString& text, qsizetype longest) {
    return text.size() <= longest && text.isValidUtf16() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control || turnsText(c); });
}

bool isSoundText(const QString& column, const QString& text) {
    constexpr qsizetype longestText = 1 << 20;
    constexpr qsizetype longestLine = 500;
    if (text.size() > longestText || !text.isValidUtf16() || text.contains(QChar(QChar::Null))) return false;
    if (column == s("id") || column.endsWith(s("_id"))) return isUuid(text);
    if (column == s("at") || column.endsWith(s("_at"))) return isUtc(text);
    for (const char* day : {"onset", "ended", "since", "until", "day"})
        if (column == QLatin1String(day)) return isDay(text);
    if (column.endsWith(s("_on"))) return isDay(text);
    if (column == s("author_name")) return isPlainLine(text, longestLine);
    if (column == s("origin")) return isPlainLine(text, longestLine) && !text.trimmed().isEmpty();
    return true;
}

bool isKnownWord(const QString& table, const QString& column, const QString& text) {
    const Test test = lists().value(table + QLatin1Char('.') + column, nullptr);
    return !test || test(text);
}

}  // namespace serment::transfer
