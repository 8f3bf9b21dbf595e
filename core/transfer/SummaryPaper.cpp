// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/SummaryPaper.h"

namespace serment::transfer {

namespace {

using gate::Block;

QString u(const char* text) { return QString::fromUtf8(text); }

Block heading(const char* text) {
    Block block;
    block.kind = Block::Kind::Heading;
    block.text = u(text);
    return block;
}

Block paragraph(const QString& text) {
    Block block;
    block.text = text;
    return block;
}

Block item(const QString& text) {
    Block block;
    block.kind = Block::Kind::Item;
    block.text = text;
    return block;
}

QString day(const QDate& date) { return date.toString(u("dd/MM/yyyy")); }

QString frenchPartialDate(const QString& iso) {
    QStringList parts = iso.split(QLatin1Char('-'));
    std::reverse(parts.begin(), parts.end());
    return parts.join(QLatin1Char('/'));
}

Block identity(const PatientTraits& patient) {
    Block block;
    block.kind = Block::Kind::Identity;
    block.rows = {{u("Nom de naissance"), patient.birthFamilyName}, {u("Prénoms"), patient.givenNames.join(QLatin1Char(' '))}};
    if (!patient.usedFamilyName.isEmpty()) block.rows.push_back({u("Nom utilisé"), patient.usedFamilyName});
    block.rows.push_back({u("Date de naissance"), frenchPartialDate(patient.birthDate)});
    if (!patient.birthPlaceName.isEmpty()) block.rows.push_back({u("Lieu de naissance"), patient.birthPlaceName});
    if (!patient.ins.isEmpty()) block.rows.push_back({u("INS"), patient.ins});
    return block;
}

void addTreatments(std::vector<Block>& blocks, const Dossier& dossier) {
    blocks.push_back(heading("Traitements en cours"));
    if (dossier.treatments.empty()) {
        blocks.push_back(paragraph(u("Aucun traitement enregistré.")));
        return;
    }
    Block table;
    table.kind = Block::Kind::Table;
    table.rows = {{u("Traitement"), u("Prise"), u("Depuis"), u("Dernière prise notée")}};
    for (const Treatment& t : dossier.treatments)
        table.rows.push_back({t.name, t.dosage, day(t.start), t.lastDose.isValid() ? t.lastDose.toLocalTime().toString(u("dd/MM/yyyy HH:mm")) : u("—")});
    blocks.push_back(table);
}

}  // namespace

gate::Paper summaryPaper(const Dossier& dossier, const gate::Letterhead& letterhead, const QDate& date) {
    gate::Paper paper;
    paper.letterhead = letterhead;
    paper.letterhead.establishment.clear();  // read outside, years later: nothing says that the person was in prison
    paper.title = u("Synthèse médicale");
    paper.date = date;
    paper.signerName = (dossier.sender.isDoctor ? u("Dr ") : QString()) + dossier.sender.givenName + QLatin1Char(' ') + dossier.sender.familyName;
    paper.signerQuality = dossier.sender.isDoctor ? u("médecin") : u("professionnel de l’unité sanitaire");
    auto& blocks = paper.blocks;
    blocks.push_back(identity(dossier.patient));
    if (!dossier.alerts.isEmpty()) {
        blocks.push_back(heading("À savoir d’abord"));
        for (const QString& alert : dossier.alerts) blocks.push_back(item(alert));
    }
    blocks.push_back(heading("Allergies et intolérances"));
    for (const Allergy& a : dossier.allergies)
        blocks.push_back(item(a.substance + (a.reaction.isEmpty() ? QString() : u(" : ") + a.reaction) + (a.severe ? u(" (grave)") : QString())));
    if (dossier.allergies.empty())
        blocks.push_back(paragraph(dossier.noKnownAllergy ? u("Aucune allergie connue.") : u("Aucune allergie enregistrée.")));
    addTreatments(blocks, dossier);
    blocks.push_back(heading("Problèmes de santé actifs"));
    for (const Problem& p : dossier.problems) {
        const QString since = p.onset.isEmpty() ? QString() : u(", depuis le ") + frenchPartialDate(p.onset);
        blocks.push_back(item(p.label + since));
    }
    if (dossier.problems.empty()) blocks.push_back(paragraph(u("Aucun problème enregistré dans cette partie du dossier.")));
    if (!dossier.vaccinations.empty()) {
        blocks.push_back(heading("Vaccinations"));
        for (const Vaccination& v : dossier.vaccinations) blocks.push_back(item(v.vaccine + u(", le ") + day(v.given)));
    }
    if (!dossier.results.isEmpty()) {
        blocks.push_back(heading("Derniers résultats"));
        for (const QString& result : dossier.results) blocks.push_back(item(result));
    }
    if (!dossier.appointments.empty()) {
        blocks.push_back(heading("Rendez-vous à venir"));
        for (const Appointment& a : dossier.appointments)
            blocks.push_back(item((a.start.isValid() ? a.start.toLocalTime().toString(u("dd/MM/yyyy HH:mm")) : u("sans date")) + u(" : ") + a.label));
    }
    return paper;
}

}  // namespace serment::transfer
