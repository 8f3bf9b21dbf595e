// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>

#include "ui/patient/PatientValues.h"

namespace serment::ui::testing {

inline Row plainRow(const char* id, const char* icon, const char* title, const char* detail = "",
                    const char* meta = "", Tone tone = Tone::Muted) {
    Row row;
    row.id = QString::fromUtf8(id);
    row.icon = QString::fromUtf8(icon);
    row.title = QString::fromUtf8(title);
    row.detail = QString::fromUtf8(detail);
    row.meta = QString::fromUtf8(meta);
    row.tone = tone;
    return row;
}

struct FakePatient final : PatientGateway {
    PatientRights granted{true, true, true, true, Compartment::Somatic};
    std::vector<Row> everybody;
    PatientBanner file;
    PatientSummary content;
    PatientLists shownLists;
    std::vector<Row> somatic, psychiatric;
    QHash<QString, EntryView> entries;
    QHash<QString, QString> drafts;
    std::vector<records::Encounter> signedOnes;
    QStringList opened;

    PatientRights rights() const override { return granted; }
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 22), QTime(11, 0), Qt::UTC); }
    void present(Reply<std::vector<Row>> reply) override { reply(everybody); }
    void openFile(const QString& detainee, Reply<PatientBanner> reply) override {
        opened << detainee;
        file.id = detainee;
        reply(file);
    }
    void banner(const QString&, Reply<PatientBanner> reply) override { reply(file); }
    void summary(const QString&, Reply<PatientSummary> reply) override { reply(content); }
    void lists(const QString&, Reply<PatientLists> reply) override { reply(shownLists); }
    void timeline(const QString&, Compartment compartment, Reply<std::vector<Row>> reply) override {
        reply(compartment == Compartment::Psychiatric ? psychiatric : somatic);
    }
    void entry(Compartment, const QString& id, Reply<EntryView> reply) override { reply(entries.value(id)); }
    void loadDraft(const QString& subject, Reply<QString> reply) override { reply(drafts.value(subject)); }
    void saveDraft(const QString& subject, const QString& body, Reply<bool> reply) override {
        if (body.isEmpty())
            drafts.remove(subject);
        else
            drafts.insert(subject, body);
        reply(true);
    }
    std::vector<records::OwnText> texts;
    QStringList shared;
    void share(Compartment, const QString& id, Reply<bool> reply) override {
        shared << id;
        reply(true);
    }
    void ownTexts(Reply<std::vector<records::OwnText>> reply) override { reply(texts); }
    void ownDrugNames(Reply<QStringList> reply) override { reply(QStringList()); }
    void keepText(const records::OwnText& text, Reply<std::vector<records::OwnText>> reply) override {
        texts.push_back(text);
        reply(texts);
    }
    void forgetText(const QString&, Reply<std::vector<records::OwnText>> reply) override {
        texts.clear();
        reply(texts);
    }
    void sign(const records::Encounter& encounter, Reply<bool> reply) override {
        signedOnes.push_back(encounter);
        reply(true);
    }
};

// A file that shows every part of the page.
inline void fillExample(FakePatient& fake) {
    fake.file.name = QStringLiteral("DURAND (né MARTIN) Paul, Henri");
    fake.file.traits = QStringLiteral("03/05/1984, 42 ans · écrou 45871 · C-1-118");
    fake.file.ins = QStringLiteral("INS qualifiée");
    fake.file.insQualified = true;
    fake.file.homonyms = QStringLiteral("Homonyme présent : DURAND Paul né le 12/01/1990, écrou 46002");
    fake.file.chips = {
        {QStringLiteral("warn"), Tone::Block, QStringLiteral("Allergie : pénicilline")},
        {QStringLiteral("language"), Tone::Warn, QStringLiteral("Interprète : portugais")},
        {QStringLiteral("block"), Tone::Warn, QStringLiteral("S’oppose au partage avec le SPIP")},
        {QStringLiteral("transfers"), Tone::Muted, QStringLiteral("Sortie prévue 12/12/2026")}};
    fake.content.problems = {plainRow("p1", "flag", "Asthme", "depuis 2009"),
                             plainRow("p2", "flag", "Hypertension artérielle")};
    fake.content.treatments = {
        plainRow("t1", "pill", "SALBUTAMOL 100 µg", "2 bouffées si besoin", "garde en cellule"),
        plainRow("t2", "pill", "AMLODIPINE 5 mg", "1 le matin", "22/11 08:00")};
    fake.content.measures = {plainRow("m1", "heart", "Poids", "", "82,5 kg"),
                             plainRow("m2", "heart", "Tension", "", "135/85")};
    fake.content.toDo = {plainRow("d1", "today", "Visite de sortie", "", "dans 20 j", Tone::Warn)};
    fake.somatic = {
        plainRow("e1", "note", "Consultation", "Toux depuis trois jours, pas de fièvre", "22/11/2026 10:12"),
        plainRow("e2", "heart", "Mesures", "82,5 kg · 135/85", "20/11/2026 08:30"),
        plainRow("e3", "note", "Examen d’entrée", "Arrivée, examen complet", "02/03/2026 14:00")};
    fake.content.recent = fake.somatic;
    fake.psychiatric = {plainRow("y1", "note", "Entretien", "Sommeil meilleur", "19/11/2026 15:00")};
    fake.psychiatric[0].psychiatric = true;
    EntryView view;
    view.id = QStringLiteral("e1");
    view.heading = QStringLiteral("Consultation");
    view.byline = QStringLiteral("22/11/2026 10:12, Dr Anne Leroy, médecin");
    view.text = QStringLiteral(
        "Motif : toux\n\nToux depuis trois jours, pas de fièvre.\n\nAuscultation libre.\n\nÀ revoir si "
        "fièvre.");
    fake.entries.insert(view.id, view);
    fake.shownLists.treatments = fake.content.treatments;
    fake.everybody = {plainRow("d1", "patients", "BENALI Karim", "", "écrou 45871"),
                      plainRow("d2", "patients", "DURAND Paul", "", "écrou 46002")};
}

}  // namespace serment::ui::testing
