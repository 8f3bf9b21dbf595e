// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/ScreenTexts.h"

#include "core/people/Detainee.h"
#include "core/records/Problem.h"
#include "core/records/Treatment.h"
#include "core/text/Normalise.h"

namespace serment::gate {

namespace {

using deontology::Bilingual;

struct Sentence {
    const char* category;
    const char* fr;
    const char* en;
};

// What the words do, by category of the screen; the words themselves come before.
constexpr Sentence sentences[] = {
    {"disease", "nomme une maladie", "names a disease"},
    {"symptom", "décrit un symptôme", "describes a symptom"},
    {"psychiatric", "laisse deviner un trouble psychique", "lets a mental disorder be guessed"},
    {"infectious", "nomme une infection", "names an infection"},
    {"addiction", "laisse deviner une addiction", "lets an addiction be guessed"},
    {"pregnancy", "révèle une grossesse", "reveals a pregnancy"},
    {"history", "évoque des antécédents", "speaks of a medical history"},
    {"treatment", "révèle un traitement", "reveals a treatment"},
    {"drug", "nomme un médicament", "names a medicine"},
    {"act", "révèle un acte médical", "reveals a medical act"},
    {"result", "donne un résultat ou une mesure", "gives a result or a measure"},
    {"code", "est un code de diagnostic", "is a diagnosis code"},
    {"specialty", "révèle une spécialité", "reveals a speciality"},
    {"structure", "révèle une structure de soins", "reveals a care facility"},
    {"device", "révèle un appareillage", "reveals a device"},
    {"followup", "révèle un suivi", "reveals a follow-up"},
    {"patient_record", "figure dans le dossier du patient", "stands in the patient’s own record"},
    {"unknown_word", "n’est connu d’aucun dictionnaire : vérifier qu’il ne dit rien de la santé",
     "is in no dictionary: make sure that it tells nothing of health"},
    {"implied", "ressemble aux phrases qui laissent deviner : vérifier qu’elle ne dit rien de la santé",
     "is like the sentences that let guess: make sure that it tells nothing of health"},
};

Bilingual messageFor(const deontology::ScreenFinding& finding) {
    const char* fr = "peut dire quelque chose de la santé";
    const char* en = "may tell something of health";
    for (const auto& sentence : sentences)
        if (finding.category == QLatin1String(sentence.category)) {
            fr = sentence.fr;
            en = sentence.en;
        }
    return {QStringLiteral("« %1 » %2.").arg(finding.text, QString::fromUtf8(fr)),
            QStringLiteral("“%1” %2.").arg(finding.text, QString::fromUtf8(en))};
}

bool unreadable(const Error& error) {
    return error.code == ErrorCode::NoCompartmentKey || error.code == ErrorCode::NotPermitted;
}

Result<deontology::ScreenContext> contextOf(access::Session& session, const Outgoing& outgoing) {
    deontology::ScreenContext context;
    context.kind = outgoing.kind;
    context.recipient = outgoing.recipient;
    if (outgoing.detainee.isNull()) return context;
    const auto person = people::detainee(session, outgoing.detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    context.names << person->identity.familyName << person->identity.usedName << person->identity.givenNames;
    context.names.removeAll(QString());
    if (const auto problems = records::problems(session, outgoing.detainee)) {
        for (const auto& problem : *problems) context.problems << problem.label;
    } else if (!unreadable(problems.error())) {
        return tl::unexpected<Error>(problems.error());
    }
    if (const auto treatments = records::treatments(session, outgoing.detainee)) {
        for (const auto& treatment : *treatments)
            context.treatments << treatment.drug << treatment.substances;
        context.treatments.removeAll(QString());
    } else if (!unreadable(treatments.error())) {
        return tl::unexpected<Error>(treatments.error());
    }
    return context;
}

}  // namespace

Result<std::vector<WordFinding>> screenTexts(access::Session& session, const deontology::Screen& screen,
                                             const deontology::Catalogue& catalogue,
                                             const Outgoing& outgoing) {
    std::vector<WordFinding> findings;
    const bool full =
        deontology::contentLevel(outgoing.kind, outgoing.recipient) == deontology::ContentLevel::Full;
    if (full || outgoing.texts.empty()) return findings;
    const auto context = contextOf(session, outgoing);
    if (!context) return tl::unexpected<Error>(context.error());
    for (const auto& spoken : outgoing.texts) {
        for (const auto& found : screen.screen(spoken.text, *context).findings) {
            const auto range = text::toUtf16(spoken.text, found.start, found.length);
            WordFinding finding;
            finding.field = spoken.field;
            finding.start = range.start;
            finding.length = range.length;
            finding.words = found.text;
            finding.category = found.category;
            finding.severity = found.severity == deontology::ScreenSeverity::Block ? WordSeverity::Block
                                                                                   : WordSeverity::Confirm;
            finding.rule = found.rule;
            if (const auto* rule = catalogue.rule(found.rule))
                finding.citation = rule->citation(session.clock().today());
            finding.message = messageFor(found);
            finding.instead.fr = deontology::suggestionFor(found.category, outgoing.kind);
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

}  // namespace serment::gate
