// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Template.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/documents/TemplateCheck.h"
#include "core/documents/Typography.h"
#include "tests/documents/Samples.h"
#include "tests/support/Printers.h"

using namespace serment;
using namespace serment::documents;

namespace {

QJsonObject shipped(const char* kind) {
    QFile file(QStringLiteral(":/serment/documents/%1.json").arg(QLatin1String(kind)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString problem(const QJsonObject& object) {
    const auto parsed = parseTemplate(QJsonDocument(object).toJson());
    return parsed ? QString() : parsed.error().detail;
}

QJsonObject withField(QJsonObject object, const QJsonObject& field) {
    QJsonArray fields = object.value(QStringLiteral("fields")).toArray();
    fields.append(field);
    object.insert(QStringLiteral("fields"), fields);
    return object;
}

QJsonObject field(const char* type, const char* content, const char* source = "") {
    return {{QStringLiteral("id"), QStringLiteral("extra")},
            {QStringLiteral("label"), QStringLiteral("Extra")},
            {QStringLiteral("type"), QLatin1String(type)},
            {QStringLiteral("content"), QLatin1String(content)},
            {QStringLiteral("source"), QLatin1String(source)}};
}

}  // namespace

TEST(Templates, EveryShippedTemplateLoads) {
    EXPECT_EQ(templates().problems().join(QLatin1Char('\n')), QString());
    EXPECT_EQ(templates().all().size(), 41u);
}

TEST(Templates, EveryShippedTemplateHasACompleteExample) {
    for (const auto* model : templates().all()) {
        const auto name = deontology::kindName(model->kind).toStdString();
        const auto draft = templates().example(model->kind, DetaineeId::create(), Compartment::Somatic);
        ASSERT_TRUE(draft) << name;
        EXPECT_EQ(missing(*draft, *model).join(QLatin1Char(' ')), QString()) << name;
        EXPECT_EQ(misfits(*draft, *model).join(QLatin1Char(' ')), QString()) << name;
        const auto paper = assemble(*draft, *model, clairbourg());
        for (const auto& block : paper.blocks) {
            EXPECT_FALSE(block.text.contains(QLatin1Char('{')) || block.text.contains(QStringLiteral("[[")))
                << name;
            EXPECT_FALSE(block.text.contains(QStringLiteral("……")))
                << name << ": " << block.text.toStdString();
        }
    }
}

TEST(Templates, AFieldThatThePaperMayNotCarryKeepsItFromLoading) {
    const auto presence = shipped("attestation_presence");
    EXPECT_EQ(problem(presence), QString());
    for (const auto* content :
         {"diagnosis", "treatment", "result", "speciality", "observed", "statement", "prognosis"})
        EXPECT_NE(problem(withField(presence, field("text", content))), QString()) << content;
    EXPECT_EQ(problem(withField(presence, field("text", "free"))), QString());
}

TEST(Templates, ASourceOfClinicalContentKeepsAStrictPaperFromLoadingWhateverItIsCalled) {
    const auto presence = shipped("attestation_presence");
    for (const auto* source :
         {"problems.active", "treatments.current", "allergies", "encounter.observation", "results.pending",
          "no.such.source"})
        EXPECT_NE(problem(withField(presence, field("text", "free", source))), QString()) << source;
}

TEST(Templates, TypedWordsMayNotPassForADate) {
    EXPECT_NE(problem(withField(shipped("attestation_presence"), field("long_text", "dates"))), QString());
}

TEST(Templates, TheMotiveOfImprisonmentIsNoContentAtAll) {
    EXPECT_NE(problem(withField(shipped("attestation_presence"), field("text", "incarceration_motive"))),
              QString());  // T01
}

TEST(Templates, BrokenOnesAreRefusedWithAReason) {
    const auto good = shipped("attestation_regime");
    const std::vector<std::pair<const char*, QJsonValue>> changes{
        {"kind", QStringLiteral("no_such_kind")},
        {"kind", QStringLiteral("consultation")},
        {"title", QString()},
        {"title", QStringLiteral("Titre de {nobody}")},
        {"title", QStringLiteral("Titre {")},
        {"recipients", QJsonArray()},
        {"recipients", QJsonArray{QStringLiteral("nobody")}},
        {"signers", QJsonArray{QStringLiteral("director")}},
        {"identity", QJsonArray{QStringLiteral("ins")}},
        {"surprise", true},
        {"clauses", QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("until")},
                                           {QStringLiteral("text"), QStringLiteral("x")}}}},
    };
    for (const auto& [key, value] : changes) {
        QJsonObject bad = good;
        bad.insert(QLatin1String(key), value);
        EXPECT_NE(problem(bad), QString()) << key;
    }
    EXPECT_FALSE(parseTemplate("[]"));
    EXPECT_FALSE(parseTemplate("{"));
    EXPECT_EQ(parseTemplate(QByteArray(70000, ' ')).error().code, ErrorCode::TooLarge);
}

TEST(Templates, WordsThatTheScreenRefusesKeepAUnitsOwnWordingOut) {
    Templates own = templates();
    const auto refuse = [](deontology::DocumentKind, deontology::Recipient, const QString& text) {
        return !text.contains(QStringLiteral("rez-de-chaussée"));
    };
    const QByteArray json = QJsonDocument(shipped("attestation_regime")).toJson();
    EXPECT_FALSE(own.replace(json, refuse));
    EXPECT_TRUE(own.replace(json));
}

TEST(Templates, TheSheetThatTheEmployerReadsCarriesNothingOfCare) {
    const auto moved = [](const QJsonObject& part) {
        QJsonObject json = shipped("arret_de_travail");
        QJsonArray body = json.value(QStringLiteral("body")).toArray();
        body.insert(1, part);
        json.insert(QStringLiteral("body"), body);
        return parseTemplate(QJsonDocument(json).toJson());
    };
    const auto part = [](const char* kind, const char* key, const char* value) {
        return QJsonObject{{QStringLiteral("part"), QLatin1String(kind)},
                           {QLatin1String(key), QString::fromUtf8(value)}};
    };
    EXPECT_TRUE(moved(part("labelled", "field", "from")));
    EXPECT_FALSE(moved(part("labelled", "field", "reason")));
    EXPECT_FALSE(moved(part("paragraph", "text", "Motif : {reason}")));
    EXPECT_FALSE(moved(part("paragraph", "text", "{signer.name}, {signer.quality}")));
    EXPECT_FALSE(moved(QJsonObject{{QStringLiteral("part"), QStringLiteral("free_text")}}));
    // A signature that no sheet follows would be a second one on the same page.
    EXPECT_FALSE(moved(QJsonObject{{QStringLiteral("part"), QStringLiteral("signature")}}));
}

TEST(Typography, MakesSpacesUnbreakableAndAddsNone) {
    EXPECT_EQ(frenchTypography(QStringLiteral("Vu : l'an 2 ; « oui » à 10:30 !")),
              QStringLiteral("Vu\u00A0: l’an 2\u00A0; «\u00A0oui\u00A0» à 10:30\u00A0!"));
    EXPECT_EQ(frenchTypography(QStringLiteral("Dr Leroy, 20 mg, n° 3")),
              QStringLiteral("Dr\u00A0Leroy, 20\u00A0mg, n°\u00A03"));
    EXPECT_EQ(frenchTypography(QStringLiteral("le 1er mars 2026 à 8 h 15, 59000 Lille, 03 20 11 22 33")),
              QStringLiteral("le 1er\u00A0mars\u00A02026 à 8\u00A0h\u00A015, 59000\u00A0Lille, "
                             "03\u00A020\u00A011\u00A022\u00A033"));
    EXPECT_EQ(frenchTypography(QStringLiteral("article L. 412-47, 4 × 3 cm, le 3 mai, en mars 2026")),
              QStringLiteral("article L.\u00A0412-47, 4\u00A0×\u00A03\u00A0cm, le 3\u00A0mai, en "
                             "mars\u00A02026"));
    EXPECT_EQ(frenchTypography(QStringLiteral("Téléphone : 03 20 11 22 33")).count(QLatin1Char(' ')), 0);
    // Neither a number of dossier nor a range of years is taken for one of these.
    EXPECT_EQ(frenchTypography(QStringLiteral("de 2019 à 2021, 12 boîtes, M. Martin, le 45")),
              QStringLiteral("de 2019 à 2021, 12 boîtes, M.\u00A0Martin, le 45"));
}

TEST(Typography, WritesDatesAsFrenchDoes) {
    EXPECT_EQ(frenchLongDate(QDate(2026, 3, 1)), QStringLiteral("1er\u00A0mars\u00A02026"));
    EXPECT_EQ(frenchDateList({}), QString());
    EXPECT_EQ(frenchDateList({QDate(2026, 3, 1)}), QStringLiteral("le 1er mars 2026"));
    EXPECT_EQ(frenchDateList({QDate(2026, 3, 17), QDate(2026, 3, 3), QDate(2026, 3, 10)}),
              QStringLiteral("les 3, 10 et 17 mars 2026"));
    EXPECT_EQ(frenchDateList({QDate(2025, 12, 30), QDate(2026, 1, 6)}),
              QStringLiteral("les 30 décembre 2025 et 6 janvier 2026"));
}
