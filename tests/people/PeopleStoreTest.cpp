// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

namespace serment::people {

namespace {

const char* const header =
    "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de naissance;Sexe;Nationalité;Bâtiment;Étage;Cellule;Date d'écrou;Date de "
    "libération prévue;Statut\r\n";
const char* const martin = "45871;MARTIN;DURAND;Paul, Henri;03/05/1984;Lyon;M;Française;C;1;118;02/01/2026;12/12/2026;Condamné\r\n";
const char* const almeida = "45872;D'ALMEIDA-ÇELIK;;Zoé;00/00/1985;Porto;F;Portugaise;F;2;201;03/01/2026;;Prévenu\r\n";
const char* const homonym = "45900;MARTIN;;Paul, Henri;09/11/1990;Nice;M;Française;B;2;214;04/01/2026;;Prévenu\r\n";

QByteArray roll(std::initializer_list<const char*> rows) {
    QByteArray bytes = header;
    for (const char* row : rows) bytes += row;
    return bytes;
}

struct Unit : testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> secretary = unit.session(access::Role::Secretary);

    RollOutcome apply(const QByteArray& file, RowsInError rows = RowsInError::Stop) {
        auto outcome = applyRoll(*secretary, file, rows);
        EXPECT_TRUE(outcome.has_value());
        return outcome.value_or(RollOutcome{});
    }
    QStringList found(const char* words) {
        QStringList numbers;
        const auto people = searchDetainees(*secretary, QString::fromUtf8(words));
        for (const Detainee& d : people.value_or(std::vector<Detainee>{})) numbers << d.stay->ecrou.toString();
        numbers.sort();
        return numbers;
    }
};

}  // namespace

TEST_F(Unit, ARollAppliedTwiceChangesNothingTheSecondTime) {
    const QByteArray file = roll({martin, almeida, homonym});
    const RollOutcome first = apply(file);
    EXPECT_TRUE(first.applied);
    EXPECT_EQ(first.difference.arrivals.size(), 3u);
    EXPECT_TRUE(apply(file).difference.isEmpty());
    EXPECT_EQ(presentDetainees(*secretary)->size(), 3u);
}

TEST_F(Unit, AMissingRowOnlyProposesTheEndOfTheStay) {
    apply(roll({martin, almeida}));
    const RollOutcome second = apply(roll({almeida}));
    ASSERT_EQ(second.difference.departures.size(), 1u);
    EXPECT_EQ(presentDetainees(*secretary)->size(), 2u);
    const auto proposed = *proposedEnds(*secretary);
    ASSERT_EQ(proposed.size(), 1u);
    EXPECT_TRUE(apply(roll({almeida})).difference.isEmpty());
    ASSERT_TRUE(endStay(*secretary, proposed.front().stay->id, unit.clock().today(), EndReason::Released).has_value());
    EXPECT_EQ(presentDetainees(*secretary)->size(), 1u);
    EXPECT_EQ(apply(roll({martin, almeida})).difference.returns.size(), 1u);
    EXPECT_EQ(presentDetainees(*secretary)->size(), 2u);
}

TEST_F(Unit, ATransferEndsTheStayAndAMoveKeepsIt) {
    apply(roll({martin, almeida}));
    const QByteArray moved = QByteArray(martin).replace(";C;1;118;", ";A;3;301;");
    const QByteArray gone = QByteArray(almeida).replace(";F;2;201;", ";;;;").replace("Prévenu", "Transféré - CP de Rennes");
    const RollOutcome outcome = apply(roll({moved.constData(), gone.constData()}));
    EXPECT_EQ(outcome.difference.moves.size(), 1u);
    EXPECT_EQ(outcome.difference.transfers.size(), 1u);
    EXPECT_TRUE(outcome.difference.departures.empty());
    EXPECT_EQ(presentDetainees(*secretary)->front().stay->place.display(), QStringLiteral("A-3-301"));
    EXPECT_TRUE(apply(roll({moved.constData(), gone.constData()})).difference.isEmpty());
}

TEST_F(Unit, ARowInErrorStopsTheFileUntilTheUserSaysOtherwise) {
    const QByteArray broken = QByteArray(almeida).replace("00/00/1985", "31/02/1985");
    const QByteArray file = roll({martin, broken.constData()});
    EXPECT_FALSE(apply(file).applied);
    EXPECT_TRUE(presentDetainees(*secretary)->empty());
    EXPECT_TRUE(apply(file, RowsInError::LeaveAside).applied);
    EXPECT_EQ(presentDetainees(*secretary)->size(), 1u);
}

TEST_F(Unit, AnIdentityThatTheHospitalCheckedIsNotOverwrittenByTheRoll) {
    apply(roll({martin}));
    Detainee person = presentDetainees(*secretary)->front();
    person.identity.familyName = QStringLiteral("MARTINEAU");
    person.identity.nir = Nir::parse(QStringLiteral("1 84 05 2A 004 123 08")).value();
    person.identity.status = IdentityStatus::Qualified;
    ASSERT_TRUE(saveIdentity(*secretary, person.id, person.version, person.identity).has_value());
    apply(roll({QByteArray(martin).replace("MARTIN;", "MARTHIN;").constData()}));
    EXPECT_EQ(detainee(*secretary, person.id)->identity.familyName, QStringLiteral("MARTINEAU"));
    EXPECT_EQ(saveIdentity(*secretary, person.id, person.version, person.identity).error().code, ErrorCode::Conflict);
    EXPECT_EQ(found("martin"), QStringList{QStringLiteral("45871")});
}

TEST_F(Unit, SomebodyIsFoundByAnyPartOfANameANumberOrACell) {
    apply(roll({martin, almeida, homonym}));
    const QStringList almeidaOnly{QStringLiteral("45872")}, martinOnly{QStringLiteral("45871")};
    const QStringList both{QStringLiteral("45871"), QStringLiteral("45900")};
    EXPECT_EQ(found("cel"), almeidaOnly);
    EXPECT_EQ(found("dalm"), almeidaOnly);
    EXPECT_EQ(found("d'al zo"), almeidaOnly);
    EXPECT_EQ(found("dur"), martinOnly);
    EXPECT_EQ(found("mart"), both);
    EXPECT_EQ(found("henri mar"), both);
    EXPECT_EQ(found("45872"), almeidaOnly);
    EXPECT_EQ(found("C-1-118"), martinOnly);
    EXPECT_EQ(found("c1118"), martinOnly);
    EXPECT_EQ(found("x"), QStringList());
    EXPECT_EQ(found("zzz"), QStringList());
}

TEST_F(Unit, SeveralBeginningsFindWhoeverBearsThemAllWhetherPresentOrNot) {
    apply(roll({martin, almeida, homonym}));
    const QStringList almeidaOnly{QStringLiteral("45872")}, martinOnly{QStringLiteral("45871")};
    const QStringList both{QStringLiteral("45871"), QStringLiteral("45900")};
    const auto asked = [&] {
        EXPECT_EQ(found("pa ma"), both);
        EXPECT_EQ(found("ma mart"), both) << "one name answers two beginnings";
        EXPECT_EQ(found("d p"), martinOnly);
        EXPECT_EQ(found("d p h m"), martinOnly);
        EXPECT_EQ(found("çe zo"), almeidaOnly);
        EXPECT_EQ(found("zo ma"), QStringList());
        EXPECT_EQ(found("artin pa"), QStringList()) << "from the beginning of a part";
        EXPECT_EQ(found("or and"), QStringList()) << "words of the index's own language are names like others";
    };
    asked();
    ASSERT_TRUE(endStay(*secretary, presentDetainees(*secretary)->front().stay->id, unit.clock().today(), EndReason::Released));
    asked();
    const auto stillPresent = presentDetainees(*secretary).value();
    for (const Detainee& d : stillPresent) ASSERT_TRUE(endStay(*secretary, d.stay->id, unit.clock().today(), EndReason::Released));
    asked();
}

TEST_F(Unit, HomonymsAreShownAndOnlyTheSameTraitsMatch) {
    apply(roll({martin, homonym}));
    const auto people = *presentDetainees(*secretary);
    EXPECT_EQ(homonyms(*secretary, people.front().id)->size(), 1u);
    EXPECT_TRUE(likelyDuplicates(*secretary, people.front().id)->empty());
    EXPECT_EQ(*matchingDetainees(*secretary, people.front().identity), std::vector<DetaineeId>{people.front().id});
}

TEST_F(Unit, HospitalItSeesNobody) {
    const auto it = unit.session(access::Role::HospitalIt);
    EXPECT_EQ(presentDetainees(*it).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(previewRoll(*it, roll({martin})).error().code, ErrorCode::NotPermitted);
}

}  // namespace serment::people
