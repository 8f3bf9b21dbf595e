// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Assemble.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include "tests/documents/Samples.h"
#include "tests/support/Printers.h"

using namespace serment;
using namespace serment::documents;
using Kind = gate::Block::Kind;

namespace {

const Template& presenceTemplate() {
    return *templates().find(deontology::DocumentKind::AttestationPresence);
}
const Template& regimeTemplate() {
    return *templates().find(deontology::DocumentKind::AttestationRegime);
}

Draft presenceDraft() {
    return startDraft(presenceTemplate(), DetaineeId::create(), Compartment::Somatic);
}

QStringList items(const gate::Paper& paper) {
    QStringList texts;
    for (const auto& block : paper.blocks)
        if (block.kind == Kind::Item) texts << block.text;
    return texts;
}

}  // namespace

TEST(Draft, StartsAsTheTemplateSays) {
    const Draft draft = presenceDraft();
    EXPECT_EQ(draft.recipient, deontology::Recipient::Jap);
    EXPECT_EQ(draft.handedBy, QStringLiteral("patient"));
    EXPECT_EQ(draft.clauses, QStringList{QStringLiteral("period")});
    EXPECT_EQ(missing(draft, presenceTemplate()),
              (QStringList{QStringLiteral("from"), QStringLiteral("to")}));
}

TEST(Draft, ComesBackFromJsonAsItWas) {
    Draft draft = presenceDraft();
    draft.values.insert(QStringLiteral("from"), QStringLiteral("2026-09-01"));
    draft.origins.insert(QStringLiteral("from"), QStringLiteral("appointments.first"));
    draft.freeText = QStringLiteral("Été à l’heure.");
    draft.examination = EncounterId::create();
    EXPECT_EQ(*draftFromJson(toJson(draft)), draft);
    EXPECT_FALSE(draftFromJson(QJsonObject()));
}

TEST(Draft, ValuesThatDoNotFitTheirFieldAreTold) {
    Draft draft = presenceDraft();
    draft.values = {{QStringLiteral("from"), QStringLiteral("31/02/2026")},
                    {QStringLiteral("kept"), QJsonArray{QStringLiteral("2026-02-30")}},
                    {QStringLiteral("per"), QStringLiteral("century")},
                    {QStringLiteral("count"), QStringLiteral("three")},
                    {QStringLiteral("stranger"), 1}};
    draft.clauses << QStringLiteral("no_such_clause");
    draft.freeText = QString(601, QLatin1Char('x'));
    const QStringList told = misfits(draft, presenceTemplate());
    for (const auto* id : {"from", "kept", "per", "count", "stranger", "no_such_clause", "free_text"})
        EXPECT_TRUE(told.contains(QLatin1String(id))) << id;
    draft.recipient = deontology::Recipient::Family;
    EXPECT_TRUE(misfits(draft, presenceTemplate()).contains(QStringLiteral("recipient")));
}

TEST(Draft, APaperOfClausesNeedsOneTickedOrWords) {
    Draft draft = presenceDraft();
    draft.clauses.clear();
    EXPECT_TRUE(missing(draft, presenceTemplate()).contains(QStringLiteral("clauses")));
    draft.freeText = QStringLiteral("Présent.");
    EXPECT_FALSE(missing(draft, presenceTemplate()).contains(QStringLiteral("clauses")));
}

TEST(Assemble, ClausesAgreeWithThePersonAndEndAsAList) {
    Draft draft = *templates().example(deontology::DocumentKind::AttestationPresence, DetaineeId::create(),
                                       Compartment::Somatic);
    Surroundings around = clairbourg();
    EXPECT_EQ(
        items(assemble(draft, presenceTemplate(), around)),
        (QStringList{QStringLiteral("s’est présenté aux rendez-vous fixés par l’unité sanitaire du "
                                    "1er\u00A0septembre\u00A02026 au "
                                    "17\u00A0novembre\u00A02026\u00A0;"),
                     QStringLiteral("a été reçu à l’unité sanitaire les 3, 10 et 17\u00A0novembre\u00A02026\u00A0;"),
                     QStringLiteral("poursuit ce suivi à ce jour.")}));
    around.patient.sex = PatientTraits::Sex::Female;
    EXPECT_TRUE(
        items(assemble(draft, presenceTemplate(), around))[0].startsWith(QStringLiteral("s’est présentée")));
    around.patient.sex = PatientTraits::Sex::Unknown;
    EXPECT_TRUE(items(assemble(draft, presenceTemplate(), around))[0].startsWith(
        QStringLiteral("s’est présenté(e)")));
}

TEST(Assemble, AnOptionalSegmentGoesWithItsField) {
    Draft draft = startDraft(regimeTemplate(), DetaineeId::create(), Compartment::Somatic);
    draft.values.insert(QStringLiteral("place"), QStringLiteral("ground"));
    EXPECT_EQ(items(assemble(draft, regimeTemplate(), clairbourg())),
              QStringList{QStringLiteral("justifie une cellule au rez-de-chaussée.")});
    draft.values.insert(QStringLiteral("until"), QStringLiteral("2027-06-30"));
    EXPECT_EQ(items(assemble(draft, regimeTemplate(), clairbourg())),
              QStringList{QStringLiteral(
                  "justifie une cellule au rez-de-chaussée, jusqu’au 30\u00A0juin\u00A02027.")});
}

TEST(Assemble, AStrictPaperHidesSpecialityUnitNameAndRpps) {
    Surroundings around = clairbourg();
    const auto paper = assemble(presenceDraft(), presenceTemplate(), around);
    EXPECT_EQ(paper.letterhead.unitName, QStringLiteral("Unité sanitaire"));
    EXPECT_EQ(paper.signerQuality, QStringLiteral("médecin"));
    EXPECT_EQ(paper.signerRpps, QString());
    around.signer.doctor = false;
    around.signer.quality = QStringLiteral("psychologue");
    EXPECT_EQ(assemble(presenceDraft(), presenceTemplate(), around).signerQuality,
              QStringLiteral("professionnel de l’unité sanitaire"));
}

TEST(Assemble, OnlyTypedWordsGoToTheScreen) {
    Draft draft = *templates().example(deontology::DocumentKind::AttestationPresence, DetaineeId::create(),
                                       Compartment::Somatic);
    draft.recipientName.clear();
    EXPECT_TRUE(typedTexts(draft, presenceTemplate()).empty());
    draft.freeText = QStringLiteral("Un complément.");
    ASSERT_EQ(typedTexts(draft, presenceTemplate()).size(), 1u);
    EXPECT_EQ(typedTexts(draft, presenceTemplate())[0].field, QStringLiteral("free_text"));
}

TEST(Paper, EqualPapersHaveEqualBytesAndOneWordChangesThem) {
    gate::Paper paper = assemble(presenceDraft(), presenceTemplate(), clairbourg());
    const QByteArray bytes = gate::canonicalBytes(paper);
    EXPECT_EQ(gate::canonicalBytes(paper), bytes);
    paper.blocks.back().text += QLatin1Char('x');
    EXPECT_NE(gate::canonicalBytes(paper), bytes);
}
