// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/ConsentWords.h"

#include <QLocale>

#include "core/deontology/Catalogue.h"
#include "core/people/Languages.h"
#include "core/people/NameKey.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

const deontology::Catalogue* catalogue() {
    static const auto loaded = deontology::Catalogue::load();
    return loaded ? &*loaded : nullptr;
}

QString inLanguage(const deontology::Bilingual& text) {
    return QLocale().language() == QLocale::French ? text.fr : text.en;
}

// Every word typed begins a word of the title.
bool matches(const QString& title, const QString& typed) {
    const QStringList words = people::foldName(title).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : people::foldName(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (std::none_of(words.begin(), words.end(), [&](const QString& w) { return w.startsWith(part); })) return false;
    return true;
}

Suggestion proposal(const QString& field, const QString& behind, const QString& value, const QString& title) {
    Suggestion one;
    one.row.id = value;
    one.row.title = title;
    one.fills = {{field, title}, {behind, value}};
    return one;
}

}  // namespace

std::vector<KeyOption> ConsentWords::acts() {
    return {{QStringLiteral("care"), tr("C", "key of: care"), tr("Care"), {}},
            {QStringLiteral("treatment"), tr("T", "key of: treatment"), tr("Treatment"), {}},
            {QStringLiteral("screening"), tr("S", "key of: screening"), tr("Screening"), {}},
            {QStringLiteral("vaccination"), tr("V", "key of: vaccination"), tr("Vaccination"), {}},
            {QStringLiteral("photographs"), tr("P", "key of: photographs"), tr("Photographs"), {}},
            {QStringLiteral("certificate"), tr("D", "key of: certificate"), tr("Document written"), {}},
            {QStringLiteral("extraction"), tr("X", "key of: extraction"), tr("Extraction"), {}},
            {QStringLiteral("teleconsultation"), tr("L", "key of: teleconsultation"), tr("Teleconsultation"), {}},
            {QStringLiteral("other_team"), tr("O", "key of: the other team"), tr("The other care team"), {}},
            {QStringLiteral("online_record"), tr("M", "key of: Mon espace santé"), tr("Mon espace santé"), {}}};
}

std::vector<KeyOption> ConsentWords::answers() {
    return {{QStringLiteral("given"), tr("G", "key of: agrees"), tr("Agrees"), {}},
            {QStringLiteral("refused"), tr("R", "key of: refuses"), tr("Refuses"), {}},
            {QStringLiteral("informed"), tr("I", "key of: informed, thinks it over"), tr("Thinks it over"), {}}};
}

std::vector<KeyOption> ConsentWords::forms() {
    return {{QStringLiteral("oral"), tr("O", "key of: oral"), tr("Oral"), {}},
            {QStringLiteral("oral_with_witness"), tr("T", "key of: oral with a witness"), tr("Oral, with a witness"), {}},
            {QStringLiteral("written"), tr("W", "key of: written"), tr("Written"), {}}};
}

std::vector<KeyOption> ConsentWords::scopes() {
    return {{QStringLiteral("spip"), tr("S", "key of: SPIP"), tr("SPIP"), {}},
            {QStringLiteral("other_team"), tr("O", "key of: the other care team"), tr("The other care team"), {}},
            {QStringLiteral("all"), tr("A", "key of: everybody"), tr("Everybody"), {}}};
}

std::vector<KeyOption> ConsentWords::holders() {
    return {{QStringLiteral("third_party"), tr("T", "key of: third party"), tr("Third party"), {}},
            {QStringLiteral("lawyer"), tr("L", "key of: lawyer"), tr("Lawyer"), {}},
            {QStringLiteral("family"), tr("F", "key of: family"), tr("Family"), {}}};
}

std::vector<KeyOption> ConsentWords::qualities() {
    return {{QStringLiteral("parent"), tr("P", "key of: parent"), tr("Parent"), {}},
            {QStringLiteral("guardian"), tr("G", "key of: guardian of a minor"), tr("Guardian of a minor"), {}},
            {QStringLiteral("pjj"), tr("J", "key of: PJJ"), tr("PJJ"), tr("Judicial protection of young people")},
            {QStringLiteral("tutor"), tr("T", "key of: tutor"), tr("Tutor of an adult"), {}},
            {QStringLiteral("curator"), tr("C", "key of: curator"), tr("Curator"), {}}};
}

std::vector<KeyOption> ConsentWords::obligations() {
    return {{QStringLiteral("injonction_de_soins"), tr("I", "key of: care injunction"), tr("Care injunction"), {}},
            {QStringLiteral("obligation_de_soins"), tr("O", "key of: care obligation"), tr("Care obligation"), {}}};
}

std::vector<KeyOption> ConsentWords::occasions() {
    return {{QStringLiteral("refusal"), tr("R", "key of: refusal"), tr("Refusal"), {}},
            {QStringLiteral("irregular_follow_up"), tr("F", "key of: irregular follow-up"), tr("Irregular follow-up"), {}}};
}

QString ConsentWords::labelOf(const std::vector<KeyOption>& options, const QString& value) {
    for (const KeyOption& option : options)
        if (option.value == value) return option.label;
    return value;
}

QString ConsentWords::state(const consent::Consent& c) {
    switch (c.state) {
        case consent::ConsentState::Informed:
            return tr("told on %1").arg(dateText(c.informedOn));
        case consent::ConsentState::Given:
            return tr("given on %1").arg(dateText(c.decidedOn));
        case consent::ConsentState::Refused:
            return tr("refused on %1").arg(dateText(c.decidedOn));
        case consent::ConsentState::Withdrawn:
            return tr("withdrawn on %1").arg(dateText(c.decidedOn));
        case consent::ConsentState::Expired:
            return tr("expired on %1").arg(dateText(c.expiresOn));
    }
    return {};
}

QString ConsentWords::subject(const consent::Consent& c) {
    if (c.recipient.isEmpty() && c.recipientName.isEmpty()) {
        const QString act = labelOf(acts(), enumName(c.act));
        return c.content.isEmpty() ? act : tr("%1: %2").arg(act, content(c.content));
    }
    const QString who = c.recipientName.isEmpty() ? recipient(c.recipient) : c.recipientName;
    return c.content.isEmpty() ? tr("Sharing with %1").arg(who)
                               : tr("Sharing with %1: %2").arg(who, content(c.content));
}

QString ConsentWords::language(const QString& code) {
    const people::Language* known = people::languageOf(code);
    if (!known) return code == QStringLiteral("fr") ? QString() : code;
    return QLocale().language() == QLocale::French ? known->french : known->english;
}

QString ConsentWords::recipient(const QString& name) {
    if (name == QStringLiteral("all")) return tr("everybody");
    if (name == QStringLiteral("other_team")) return tr("the other care team");
    const auto known = deontology::recipientFromName(name);
    return known && catalogue() ? inLanguage(catalogue()->profile(*known).title) : name;
}

QString ConsentWords::content(const QString& kind) {
    const auto known = deontology::kindFromName(kind);
    return known && catalogue() ? inLanguage(catalogue()->profile(*known).title) : kind;
}

std::vector<Suggestion> ConsentWords::findLanguages(const QString& field, const QString& typed) {
    std::vector<Suggestion> found;
    for (const people::Language& language : people::languages()) {
        if (!matches(language.french, typed) && !matches(language.english, typed)) continue;
        found.push_back(proposal(field, QStringLiteral("language"), language.code, ConsentWords::language(language.code)));
    }
    return found;
}

std::vector<Suggestion> ConsentWords::findRecipients(const QString& field, const QString& typed) {
    std::vector<Suggestion> found;
    for (const deontology::Recipient each : deontology::allRecipients()) {
        const QString name = deontology::recipientName(each);
        const QString title = recipient(name);
        if (matches(title, typed) || matches(name, typed))
            found.push_back(proposal(field, QStringLiteral("recipient"), name, title));
    }
    return found;
}

std::vector<Suggestion> ConsentWords::findContents(const QString& field, const QString& typed) {
    std::vector<Suggestion> found;
    for (const deontology::DocumentKind each : deontology::allKinds()) {
        const QString name = deontology::kindName(each);
        if (matches(content(name), typed)) found.push_back(proposal(field, QStringLiteral("content"), name, content(name)));
    }
    return found;
}

std::vector<Suggestion> ConsentWords::find(const QString& field, const QString& typed) {
    if (field == QStringLiteral("languageName")) return findLanguages(field, typed);
    if (field == QStringLiteral("recipientTitle")) return findRecipients(field, typed);
    if (field == QStringLiteral("contentTitle")) return findContents(field, typed);
    return {};
}

QString ConsentWords::recipientIn(const Values& values) {
    if (const QString chosen = values.value(QStringLiteral("recipient")); !chosen.isEmpty()) return chosen;
    const QString typed = people::foldName(values.value(QStringLiteral("recipientTitle")));
    if (typed.isEmpty()) return {};
    for (const deontology::Recipient each : deontology::allRecipients()) {
        const QString name = deontology::recipientName(each);
        if (people::foldName(recipient(name)) == typed || people::foldName(name) == typed) return name;
    }
    return {};
}

FieldSpec ConsentWords::languageField() {
    return {.name = QStringLiteral("languageName"), .kind = FieldKind::Suggest, .label = tr("Language"),
            .hint = tr("French"), .half = true};
}

FieldSpec ConsentWords::interpreterField() {
    return {.name = QStringLiteral("interpreter"), .label = tr("Interpreter"), .half = true};
}

}  // namespace serment::ui
