// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/EncounterWords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "core/people/Languages.h"

namespace serment::ui {

using records::EncounterConsent;
using records::ThirdParty;

namespace {

// The texts of the form under their names in a draft.
const std::pair<const char*, QString records::Encounter::*> texts[] = {
    {"reason", &records::Encounter::reason},
    {"consentNote", &records::Encounter::consentNote},
    {"thirdPartyReason", &records::Encounter::thirdPartyReason},
    {"language", &records::Encounter::language},
    {"interpreter", &records::Encounter::interpreter},
    {"securityReason", &records::Encounter::securityReason},
    {"subjective", &records::Encounter::subjective},
    {"objective", &records::Encounter::objective},
    {"assessment", &records::Encounter::assessment},
    {"plan", &records::Encounter::plan}};

QString nameOf(const people::Language& language) {
    return QLocale().language() == QLocale::French ? language.french : language.english;
}

}  // namespace

std::vector<KeyOption> EncounterWords::consents() {
    return {{QStringLiteral("given"), QStringLiteral("O"), tr("Yes"),
             tr("The patient agrees to this consultation")},
            {QStringLiteral("refused"), QStringLiteral("R"), tr("Refuses"),
             tr("The patient refuses: say what was told")},
            {QStringLiteral("given_by_representative"), QStringLiteral("T"), tr("Representative"),
             tr("A representative agrees: say who")},
            {QStringLiteral("unable_emergency"), QStringLiteral("U"), tr("Emergency"),
             tr("Unable to agree, emergency: say why")}};
}

std::vector<KeyOption> EncounterWords::informed() {
    return {{QStringLiteral("yes"), QStringLiteral("O"), tr("Yes"),
             tr("Loyal, clear and suitable information was given")},
            {QStringLiteral("no"), QStringLiteral("N"), tr("No")}};
}

std::vector<KeyOption> EncounterWords::thirdParties() {
    return {
        {QStringLiteral("nobody"), QStringLiteral("S"), tr("Alone with the patient")},
        {QStringLiteral("guard"), QStringLiteral("A"), tr("Officer"), tr("An officer in the room: say why")},
        {QStringLiteral("interpreter"), QStringLiteral("I"), tr("Interpreter")},
        {QStringLiteral("relative"), QStringLiteral("P"), tr("Relative")},
        {QStringLiteral("care_student"), QStringLiteral("E"), tr("Student")},
        {QStringLiteral("other"), QStringLiteral("X"), tr("Somebody else")}};
}

std::vector<KeyOption> EncounterWords::modes() {
    return {{QStringLiteral("in_person"), QStringLiteral("P"), tr("In person"), {}},
            {QStringLiteral("teleconsultation"), QStringLiteral("V"), tr("Teleconsultation"), {}},
            {QStringLiteral("telephone"), QStringLiteral("T"), tr("Telephone"), {}}};
}

QString EncounterWords::valueOf(EncounterConsent consent) {
    return consent == EncounterConsent::NotAnswered ? QString() : enumName(consent);
}

EncounterConsent EncounterWords::consentOf(const QString& value) {
    return enumFromName<EncounterConsent>(value).value_or(EncounterConsent::NotAnswered);
}

QString EncounterWords::valueOf(ThirdParty party) {
    return party == ThirdParty::NotAnswered ? QString() : enumName(party);
}

ThirdParty EncounterWords::thirdPartyOf(const QString& value) {
    return enumFromName<ThirdParty>(value).value_or(ThirdParty::NotAnswered);
}

QStringList EncounterWords::languageNames() {
    QStringList names;
    for (const people::Language& language : people::languages()) names << nameOf(language);
    return names;
}

QString EncounterWords::languageName(const QString& code) {
    const people::Language* language = people::languageOf(code);
    return language ? nameOf(*language) : code;
}

QString EncounterWords::languageCode(const QString& name) {
    for (const people::Language& language : people::languages())
        if (nameOf(language).compare(name.trimmed(), Qt::CaseInsensitive) == 0) return language.code;
    return name.trimmed();
}

QString EncounterWords::missing(const QString& field) {
    if (field == QStringLiteral("reason")) return tr("Give the reason for the consultation.");
    if (field == QStringLiteral("consent"))
        return tr("Was consent asked? O yes, R refuses, T representative, U emergency (R. 4127-36; P08).");
    if (field == QStringLiteral("consentNote")) return tr("Say why, or who consented.");
    if (field == QStringLiteral("informationGiven"))
        return tr("Was the patient informed? O yes, N no (R. 4127-35; P09).");
    if (field == QStringLiteral("thirdParty"))
        return tr("Who else was in the room? S alone, A officer, I interpreter… (P01).");
    if (field == QStringLiteral("thirdPartyReason"))
        return tr("Say why somebody else was in the room (P01).");
    if (field == QStringLiteral("securityReason"))
        return tr("Say why: personality, risk of escape, aggression (P01).");
    if (field == QStringLiteral("correctionReason")) return tr("Say why this is corrected.");
    return tr("Something is still missing before the signature.");
}

QString EncounterWords::draftOf(const records::Encounter& value, const records::Encounter& base) {
    records::Encounter bare = base;
    bare.correction.reason = value.correction.reason;
    if (value == bare && value.correction.reason == base.correction.reason) return {};
    QJsonObject body;
    for (const auto& [name, member] : texts) body.insert(QLatin1String(name), value.*member);
    body.insert(QStringLiteral("correctionReason"), value.correction.reason);
    body.insert(QStringLiteral("mode"), enumName(value.mode));
    body.insert(QStringLiteral("security"), value.securityMeasure);
    body.insert(QStringLiteral("consent"), valueOf(value.consent));
    body.insert(QStringLiteral("thirdParty"), valueOf(value.thirdParty));
    if (value.informationGiven) body.insert(QStringLiteral("informed"), *value.informationGiven);
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

std::optional<records::Encounter> EncounterWords::fromDraft(const QString& draft,
                                                            const records::Encounter& base) {
    const QJsonDocument document = QJsonDocument::fromJson(draft.toUtf8());
    if (!document.isObject()) return std::nullopt;
    const QJsonObject body = document.object();
    records::Encounter value = base;
    for (const auto& [name, member] : texts) value.*member = body.value(QLatin1String(name)).toString();
    value.correction.reason = body.value(QStringLiteral("correctionReason")).toString();
    value.mode = enumOr(body.value(QStringLiteral("mode")).toString(), base.mode);
    value.securityMeasure = body.value(QStringLiteral("security")).toBool();
    value.consent = consentOf(body.value(QStringLiteral("consent")).toString());
    value.thirdParty = thirdPartyOf(body.value(QStringLiteral("thirdParty")).toString());
    if (body.contains(QStringLiteral("informed")))
        value.informationGiven = body.value(QStringLiteral("informed")).toBool();
    return value;
}

}  // namespace serment::ui
