// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to papers after they left: doubles, deliveries, the search, the extract, the letters of the
// week.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/documents/Double.h"
#include "core/documents/ExitLetters.h"
#include "core/documents/Listing.h"
#include "core/gate/Search.h"
#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/records/Encounter.h"
#include "tests/documents/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::documents;
using deontology::DocumentKind;

namespace {

constexpr auto roll =
    "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de naissance;Sexe;Nationalité;Bâtiment;Étage;"
    "Cellule;Date d'écrou;Date de libération prévue;Statut\r\n"
    "45871;ROCHE;;Hélène;03/05/1984;Lyon;F;Française;C;1;118;02/01/2026;26/11/2026;Condamné\r\n"
    "45872;COSTA;;Luis;04/06/1990;Paris;M;Française;C;1;119;02/01/2026;27/11/2026;Condamné\r\n";

struct After : testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> physician = unit.session(access::Role::Physician);
    DetaineeId roche, costa;

    static const Desk& desk() {
        static const Desk loaded = *Desk::load();
        return loaded;
    }
    After() {
        unit.clock().set(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        EXPECT_TRUE(people::applyRoll(*unit.chief(), roll, people::RowsInError::Stop));
        const auto present = *people::presentDetainees(*physician);
        for (const auto& person : present)
            (person.identity.familyName == QStringLiteral("ROCHE") ? roche : costa) = person.id;
        for (const auto& id : {roche, costa}) {
            records::Encounter encounter;
            encounter.compartment = Compartment::Somatic;
            encounter.detainee = id;
            encounter.reason = QStringLiteral("suivi");
            encounter.objective = QStringLiteral("Sans particularité.");
            encounter.consent = records::EncounterConsent::Given;
            encounter.informationGiven = true;
            encounter.thirdParty = records::ThirdParty::Nobody;
            EXPECT_TRUE(records::signEncounter(*physician, encounter));
        }
    }
    gate::Release presence(const DetaineeId& who) {
        Draft draft = *desk().start(*physician, DocumentKind::AttestationPresence, who);
        draft.recipientName = QStringLiteral("Tribunal judiciaire de Clairbourg");
        const auto released = desk().release(*physician, draft, {});
        if (!released) throw std::runtime_error(released.error().detail.toStdString());
        return *released;
    }
};

TEST_F(After, ADoubleSaysSoOnEveryPageAndChangesNothingElse) {
    const auto released = presence(roche);
    const auto original = readBack(released.pdf());
    for (const auto mark : {DoubleMark::Reprint, DoubleMark::ForThePatient, DoubleMark::HandOver}) {
        const auto marked = printAgain(*physician, Compartment::Somatic, released.id(), mark);
        ASSERT_TRUE(marked);
        const auto back = readBack(*marked);
        EXPECT_EQ(back.pages, original.pages);
        EXPECT_EQ(back.text.contains(QStringLiteral("DOUBLE")), mark != DoubleMark::HandOver);
        EXPECT_EQ(back.text.contains(QStringLiteral("remis en main propre le")),
                  mark == DoubleMark::HandOver);
        for (const auto& word : original.text.split(QRegularExpression(QStringLiteral("\\s+"))))
            EXPECT_TRUE(back.text.contains(word)) << word.toStdString();
        QByteArray bytes = *marked;
        bytes.replace("/SMask /None", "");
        EXPECT_FALSE(bytes.contains("/SMask"));
        EXPECT_TRUE(bytes.startsWith("%PDF-1.4"));
    }
    EXPECT_FALSE(original.text.contains(QStringLiteral("DOUBLE")));
    EXPECT_EQ(gate::disclosures(*physician)->front().doubles, 3);
    ASSERT_TRUE(gate::cancel(*physician, Compartment::Somatic, released.id(), QStringLiteral("erreur")));
    EXPECT_EQ(printAgain(*physician, Compartment::Somatic, released.id(), DoubleMark::Reprint).error().code,
              ErrorCode::Conflict);
    EXPECT_FALSE(withMark("no pages", DoubleMark::Reprint, QDate(2026, 11, 22)));
}

TEST_F(After, WhatBecameOfAPaperIsToldInItsOrder) {
    const auto released = presence(roche);
    const auto in = Compartment::Somatic;
    gate::DeliveryRecord record;
    record.to = QStringLiteral("ROCHE Hélène");
    record.accepted = false;
    record.note = QStringLiteral("ne veut pas signer");
    ASSERT_TRUE(gate::recordDelivery(*physician, in, released.id(), record));
    record.accepted = true;
    record.means = gate::Means::SealedEnvelope;
    record.note.clear();
    ASSERT_TRUE(gate::recordDelivery(*physician, in, released.id(), record));
    ASSERT_TRUE(gate::recordReceipt(*physician, in, released.id(), QDate(2026, 11, 22)));
    record.at = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    EXPECT_EQ(gate::recordDelivery(*physician, in, released.id(), record).error().field,
              QStringLiteral("at"));
    ASSERT_TRUE(gate::cancel(*physician, in, released.id(), QStringLiteral("erreur de date")));
    const auto fates = *gate::fates(*physician, in, released.id());
    ASSERT_EQ(fates.size(), 4u);
    EXPECT_EQ(fates[0].kind, gate::FateKind::Refused);
    EXPECT_EQ(fates[0].note, QStringLiteral("ne veut pas signer"));
    EXPECT_EQ(fates[1].kind, gate::FateKind::Delivered);
    EXPECT_EQ(fates[1].means, gate::Means::SealedEnvelope);
    EXPECT_EQ(fates[2].kind, gate::FateKind::Receipt);
    EXPECT_EQ(fates[3].kind, gate::FateKind::Cancelled);
    EXPECT_EQ(fates[3].note, QStringLiteral("erreur de date"));
    const auto line = gate::disclosures(*physician)->front();
    EXPECT_EQ(line.number, released.number()) << "the number stays";
    EXPECT_EQ(line.receiptOn, QDate(2026, 11, 22));
}

TEST_F(After, TheRegisterIsSearchedByPatientNumberSignerReaderKindAndDay) {
    const auto first = presence(roche);
    unit.clock().set(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC));
    const auto second = presence(costa);
    const auto found = [&](const gate::DisclosureSearch& search) {
        QStringList numbers;
        const auto lines = gate::findDisclosures(*physician, search);
        for (const auto& line : *lines) numbers << line.number;
        return numbers;
    };
    const auto words = [&](const char* text) { return found({QString::fromUtf8(text), {}}); };
    const QStringList both{second.number(), first.number()};
    EXPECT_EQ(words("helene"), QStringList{first.number()}) << "without accents";
    EXPECT_EQ(words("costa"), QStringList{second.number()});
    EXPECT_EQ(words("00002"), QStringList{second.number()});
    EXPECT_EQ(words("Clairbourg"), both) << "the reader's name";
    EXPECT_EQ(found({physician->user().displayName.toUpper(), {}}), both) << "the signer";
    EXPECT_EQ(words("xyz"), QStringList());
    gate::DisclosureSearch search;
    search.filter.from = QDate(2026, 11, 23);
    EXPECT_EQ(found(search), QStringList{second.number()});
    search.filter.from = {};
    search.filter.to = QDate(2026, 11, 23);
    EXPECT_EQ(found(search), QStringList{first.number()});
    search = {};
    search.filter.kind = QStringLiteral("ordonnance");
    EXPECT_EQ(found(search), QStringList());
    search.filter.kind = QStringLiteral("attestation_presence");
    search.filter.recipient = QStringLiteral("jap");
    search.words = QStringLiteral("roche");
    EXPECT_EQ(found(search), QStringList{first.number()}) << "all of it holds";
    EXPECT_TRUE(gate::findDisclosures(*unit.session(access::Role::Psychiatrist), {})->empty());
}

TEST_F(After, TheTableForTheQualityOfficeNamesNoPatientAndHoldsNoFormula) {
    const auto released = presence(roche);
    const auto table =
        *registerTable(*physician, desk().templates(), QDate(2026, 11, 1), QDate(2026, 11, 30));
    EXPECT_TRUE(table.startsWith("\xEF\xBB\xBFNuméro;"));
    EXPECT_TRUE(table.contains('"' + released.number().toUtf8() + '"'));
    EXPECT_TRUE(table.contains("non remis"));
    for (const auto* name : {"ROCHE", "Hélène", "45871", "Sans particularité"})
        EXPECT_FALSE(table.contains(name)) << name;
    EXPECT_EQ(table.count("\r\n"), 2);
}

TEST_F(After, TheLettersOfTheWeekLeaveOneByOneAndWhatStaysSaysWhy) {
    const auto exits = *exitsOfTheWeek(*physician);
    ASSERT_EQ(exits.size(), 2u);
    EXPECT_EQ(exits[0].detainee, roche) << "the next to leave first";
    Draft ready = *desk().templates().example(DocumentKind::LettreDeLiaison, roche, Compartment::Somatic);
    ready.examination = desk().start(*physician, DocumentKind::LettreDeLiaison, roche)->examination;
    ASSERT_TRUE(saveDraft(*physician, ready));
    ASSERT_TRUE(desk().release(
        *physician, *desk().templates().example(DocumentKind::AccessLeaflet, roche, Compartment::Somatic),
        {}));
    const auto left = releaseExitLetter(*physician, desk(), exits[0]);
    EXPECT_FALSE(left.number.isEmpty()) << [&] {
        std::string why;
        for (const auto& finding : left.verdict.findings) why += finding.message.fr.toStdString() + '\n';
        for (const auto& field : left.verdict.missing) why += field.toStdString() + '\n';
        return why;
    }();
    EXPECT_TRUE(readBack(left.pdf).text.contains(left.number));
    const auto stays = releaseExitLetter(*physician, desk(), exits[1]);
    EXPECT_TRUE(stays.number.isEmpty());
    EXPECT_FALSE(stays.error);
    EXPECT_TRUE(stays.verdict.missing.contains(QStringLiteral("synthesis")));
    for (const auto& finding : stays.verdict.findings) EXPECT_FALSE(finding.citation.isEmpty());
    EXPECT_TRUE(*savedDraft(*physician, DocumentKind::LettreDeLiaison, costa)) << "filled so far, kept";
    const auto still = *exitsOfTheWeek(*physician);
    ASSERT_EQ(still.size(), 1u);
    EXPECT_EQ(still[0].detainee, costa);
    EXPECT_EQ(still[0].detainee, costa);
}

TEST_F(After, TheLeafletLeavesWithTheLetterOncePerPersonAndNotInItsAuthorsPlace) {
    const auto exits = *exitsOfTheWeek(*physician);
    Draft ready = *desk().templates().example(DocumentKind::LettreDeLiaison, roche, Compartment::Somatic);
    ready.examination = desk().start(*physician, DocumentKind::LettreDeLiaison, roche)->examination;
    ASSERT_TRUE(saveDraft(*physician, ready));
    const auto without = releaseExitLetter(*physician, desk(), exits[0], {false, false});
    EXPECT_TRUE(without.number.isEmpty()) << "P12 keeps the letter";
    EXPECT_FALSE(without.leaflet);
    const auto unstated = releaseExitLetter(*physician, desk(), exits[0]);
    EXPECT_TRUE(unstated.number.isEmpty());
    ASSERT_TRUE(unstated.leaflet);
    EXPECT_TRUE(unstated.leaflet->number.isEmpty());
    EXPECT_TRUE(unstated.leaflet->verdict.missing.contains(QStringLiteral("registry"))) << "nobody listed the files";
    const auto left = releaseExitLetter(*physician, desk(), exits[0], {true, true});
    ASSERT_FALSE(left.number.isEmpty());
    ASSERT_TRUE(left.leaflet);
    EXPECT_FALSE(left.leaflet->number.isEmpty());
    EXPECT_TRUE(readBack(left.leaflet->pdf).text.contains(QStringLiteral("Obtenir votre dossier médical")));
    EXPECT_EQ(gate::disclosures(*physician)->size(), 2u);
    // Whose letter stays for another reason gets no leaflet yet.
    EXPECT_FALSE(releaseExitLetter(*physician, desk(), exits[1], {true, true}).leaflet);
    EXPECT_EQ(gate::disclosures(*physician)->size(), 2u);
}

}  // namespace
