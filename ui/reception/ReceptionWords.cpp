// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/ReceptionWords.h"

#include <QLocale>

#include "ui/consent/ConsentWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::ReceptionStage;

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

FieldSpec line(const char* name, const QString& label, const QString& hint = {}) {
    return {.name = f(name), .label = label, .hint = hint, .half = true};
}

}  // namespace

QString ReceptionWords::title(ReceptionPage page) {
    switch (page) {
        case ReceptionPage::Nurse:
            return tr("Nurse's screen");
        case ReceptionPage::Physician:
            return tr("Physician's examination");
        case ReceptionPage::Migrant:
            return tr("Health appointment");
    }
    return {};
}

QString ReceptionWords::advice(ReceptionPage page) {
    switch (page) {
        case ReceptionPage::Nurse:
            return tr("One letter answers, Enter goes on. What is not answered stays open in Today.");
        case ReceptionPage::Physician:
            return tr("Every test is proposed, none is compulsory. What is to be done gets a day, and shows in Today when it is past.");
        case ReceptionPage::Migrant:
            return tr("For people newly arrived in France: proposed, never compulsory, at best within four months of the arrival.");
    }
    return {};
}

std::vector<records::ReceptionItem> ReceptionWords::items(ReceptionPage page) {
    std::vector<records::ReceptionItem> found;
    for (const records::ReceptionItem& item : records::receptionItems()) {
        const bool nurse = item.stage == ReceptionStage::NurseScreen;
        const bool migrant = item.stage == ReceptionStage::MigrantVisit;
        const ReceptionPage its = nurse ? ReceptionPage::Nurse : migrant ? ReceptionPage::Migrant : ReceptionPage::Physician;
        if (its == page) found.push_back(item);
    }
    return found;
}

std::vector<KeyOption> ReceptionWords::states() {
    return {{f("done"), tr("D", "key of: done"), tr("Done"), {}},
            {f("declined"), tr("R", "key of: declined"), tr("Declined"), tr("The person does not want it")},
            {f("not_applicable"), tr("N", "key of: not applicable"), tr("Not applicable"), {}},
            {f("to_do"), tr("T", "key of: to do by a day"), tr("To do by…"), {}}};
}

QString ReceptionWords::answered(const records::ReceptionAnswer& a) {
    const QString day = dateText(a.at.toLocalTime().date());
    switch (a.state) {
        case records::ReceptionState::Done:
            return tr("done on %1, %2").arg(day, a.author.name);
        case records::ReceptionState::Declined:
            return tr("declined on %1, %2").arg(day, a.author.name);
        case records::ReceptionState::NotApplicable:
            return tr("not applicable, %1, %2").arg(day, a.author.name);
        case records::ReceptionState::ToDo:
            return tr("to do by %1, %2").arg(dateText(a.dueOn), a.author.name);
    }
    return {};
}

std::vector<FieldSpec> ReceptionWords::extras(const QString& item) {
    if (item == f("language")) return {ConsentWords::languageField(), ConsentWords::interpreterField()};
    if (item == f("leaflet")) return {{.name = f("languageName"), .kind = FieldKind::Suggest, .label = tr("Leaflet in"), .hint = tr("French"), .half = true}};
    if (item == f("withdrawal")) return {line("substance", tr("From"), tr("heroin, alcohol, benzodiazepines…")), line("last", tr("Last taken"))};
    if (item == f("substitution"))
        return {line("medicine", tr("Medicine, dose"), tr("methadone 60 mg")), line("last", tr("Last dose"), tr("yesterday 8:00")),
                line("dispenser", tr("Dispensed by"), tr("CSAPA, pharmacy, police custody"))};
    if (item == f("files_told"))
        return {{.name = f("count"), .kind = FieldKind::Number, .label = tr("Files kept"), .hint = tr("how many"), .half = true}};
    if (item == f("tuberculosis") || item == f("migrant_tuberculosis"))
        return {{.name = f("country"), .kind = FieldKind::Suggest, .label = tr("Born in, or came from"), .hint = tr("three letters of a country"), .half = true}};
    if (item == f("migrant_proposed")) return {{.name = f("arrived"), .kind = FieldKind::PastDay, .label = tr("In France since"), .half = true}};
    if (item == f("migrant_orientation")) return {line("to", tr("To"), tr("PASS, CLAT, pivot structure"))};
    return {};
}

QString ReceptionWords::hint(const QString& item) {
    if (item == f("suicide_risk")) return tr("ideas, plan, earlier attempts, what holds the person; the assessment is under Follow-up");
    if (item == f("current_treatments")) return tr("medicine, dose, last taken, prescriber; then under Treatments");
    if (item == f("injuries")) return tr("what is seen and what is told; then on the drawn body");
    if (item == f("files_told")) return tr("somatic, psychiatric, on paper…");
    if (item == f("addictions")) return tr("tobacco, alcohol, cannabis, other; what is wished");
    if (item == f("vaccination")) return tr("dTP, hepatitis B, measles…: what is known, what is given");
    if (item == f("medical_examination")) return tr("the consultation itself is written under Somatic");
    return tr("Note");
}

QString ReceptionWords::tbPrompt(const QString& country, const QString& inseeCode) {
    const records::TbPrompt prompt = records::tbPromptFor(inseeCode);
    if (prompt == records::TbPrompt::None) return {};
    const QString incidence = QLocale().toString(*records::tbIncidence(inseeCode), 'f', 0);
    return prompt == records::TbPrompt::VeryHigh
               ? tr("%1: %2 new cases per 100,000 a year, very high (over 100): propose the screening (S06).").arg(country, incidence)
               : tr("%1: %2 new cases per 100,000 a year (40 and over): propose the screening (S06).").arg(country, incidence);
}

}  // namespace serment::ui
