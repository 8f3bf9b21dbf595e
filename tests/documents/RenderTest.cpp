// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <QFile>
#include "core/documents/Render.h"
using namespace serment;
TEST(Render, Try) {
    gate::Paper p;
    p.letterhead = {QStringLiteral("Centre hospitalier de Clairbourg"), QStringLiteral("Unité sanitaire"), QStringLiteral("Maison d’arrêt de Clairbourg"),{QStringLiteral("12, rue des Tilleuls"),QStringLiteral("59999 Clairbourg")},QStringLiteral("03 20 00 00 00"),QStringLiteral("Clairbourg"),{}};
    p.title = QStringLiteral("Attestation de présence");
    p.addressee = {QStringLiteral("Madame ou Monsieur le juge"),QStringLiteral("de l’application des peines"),QStringLiteral("Tribunal judiciaire de Clairbourg")};
    p.date = QDate(2026,11,22);
    p.signerName=QStringLiteral("Dr Anne LEROY"); p.signerQuality=QStringLiteral("médecin");
    using K=gate::Block::Kind;
    p.blocks={{K::Paragraph,QStringLiteral("Je soussignée, Dr Anne Leroy, médecin à l’unité sanitaire, atteste que la personne désignée ci-dessous\u00A0:"),{},{}},
      {K::Identity,{},{},{{QStringLiteral("Nom et prénoms"),QStringLiteral("DURAND (né MARTIN) Paul, Henri")},{QStringLiteral("Né le"),QStringLiteral("03/05/1984")},{QStringLiteral("Numéro d’écrou"),QStringLiteral("45 871")}}},
      {K::Item,QStringLiteral("s’est présentée aux rendez-vous fixés par l’unité sanitaire du 1er septembre 2026 au 20 novembre 2026\u00A0;"),{},{}},
      {K::Item,QStringLiteral("a été reçue les 3, 10 et 17 novembre 2026."),{},{}},
      {K::Paragraph,QStringLiteral("La présente attestation, établie à la demande de l’intéressé, ne comporte aucun renseignement d’ordre médical."),{},{}}};
    p.handling={QStringLiteral("Remis en main propre à l’intéressé, à sa demande, pour faire valoir ce que de droit.")};
    auto d = documents::renderDraft(p); ASSERT_TRUE(d);
    QFile f(QStringLiteral("/tmp/papers-draft.pdf")); f.open(QIODevice::WriteOnly); f.write(*d); f.close();
    auto i = documents::renderIssued(p,{QStringLiteral("2026-00042"),QStringLiteral("9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c"),documents::CopyMark::None}); ASSERT_TRUE(i);
    QFile g(QStringLiteral("/tmp/papers-final.pdf")); g.open(QIODevice::WriteOnly); g.write(*i);
}
