// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/directory/Partner.h"
#include "core/gate/Register.h"
#include "core/records/File.h"
#include "core/transfer/SealedPart.h"
#include "core/transfer/Shuttle.h"
#include "tests/support/Printers.h"
#include "tests/transfer/TwoUnits.h"

namespace serment::transfer {

namespace {

struct Receive : Transfer {
    ImportOutcome received(const ExportedBundle& bundle, access::Session* by = nullptr) {
        auto outcome = importBundle(by ? *by : *to.chief, {bundle.files.front().bytes, {}, {}, {}, false});
        EXPECT_TRUE(outcome.has_value()) << (outcome ? "" : outcome.error().detail.toStdString());
        return outcome.value_or(ImportOutcome{});
    }
    void corrected(Side& side, const DetaineeId& of, const QString& label) {
        records::Problem problem = records::problems(*side.chief, of)->front();
        problem.correction = {problem.id, QStringLiteral("précision")};
        problem.label = label;
        const auto done = records::recordProblem(*side.chief, problem);
        EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().detail.toStdString());
    }
    static QStringList labels(const std::vector<records::Problem>& problems) {
        QStringList all;
        for (const records::Problem& problem : problems) all << problem.label;
        all.sort();
        return all;
    }
    void pin(Side& here, Side& other) {
        directory::Partner partner;
        partner.kind = deontology::Recipient::NewUnitResponsable;
        partner.name = QStringLiteral("Unité sanitaire de Valmont");
        partner.missionScope = QStringLiteral("Soins en détention");
        partner.certificatePem = other.certificate(Compartment::Coordination);
        EXPECT_TRUE(directory::addPartner(*here.chief, partner).has_value());
    }
};

}  // namespace

TEST_F(Receive, ARowThatSaysSomethingElseHereIsToldAndStaysAsItIs) {
    const DetaineeId local = *people::addDetainee(*to.chief, martin());
    RecordRows rows = from.rows(Compartment::Somatic, person);
    const auto apply = [&](bool write) {
        return to.chief->write({access::Action::ImportBundle, Compartment::Somatic, local, {}}, [&](store::Database& db) {
            return applyRecord(db, Compartment::Somatic, rows, person, local, QStringLiteral("x"), write);
        });
    };
    const auto first = apply(true);
    ASSERT_TRUE(first.has_value());
    EXPECT_TRUE(first->different.empty());
    QJsonArray entries = rows.tables.value(QStringLiteral("entry")).toArray();
    QJsonObject changed = entries.first().toObject();
    const QString title = changed.value(QStringLiteral("title")).toString();
    changed[QStringLiteral("title")] = title + QStringLiteral(" bis");
    entries[0] = changed;
    rows.tables.insert(QStringLiteral("entry"), entries);
    QJsonArray measures = rows.tables.value(QStringLiteral("measure")).toArray();
    QJsonObject weight = measures.first().toObject();
    weight[QStringLiteral("value")] = 12;
    measures[0] = weight;
    rows.tables.insert(QStringLiteral("measure"), measures);
    const auto again = apply(true);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->added, 0);
    EXPECT_EQ(again->known, first->added - 2);
    ASSERT_EQ(again->different.size(), 2u);
    EXPECT_EQ(again->different[0].title, title + QStringLiteral(" bis"));
    EXPECT_EQ(again->different[1].table, QStringLiteral("measure"));
    const auto timeline = records::timeline(*to.chief, local);
    for (const records::Entry& entry : timeline->entries) EXPECT_FALSE(entry.title.endsWith(QStringLiteral(" bis")));
}

TEST_F(Receive, ACorrectionThatMeetsOneMadeHereIsKeptBesideAndTold) {
    const DetaineeId local = received(sent()).detainee;
    corrected(to, local, QStringLiteral("Épilepsie partielle"));
    corrected(from, person, QStringLiteral("Épilepsie généralisée"));
    const auto second = received(sent());
    ASSERT_EQ(second.rows.beside.size(), 1u);
    EXPECT_TRUE(second.rows.different.empty());
    EXPECT_EQ(labels(*records::problems(*to.chief, local)), (QStringList{QStringLiteral("Épilepsie généralisée"), QStringLiteral("Épilepsie partielle")}));
    const auto again = received(sent());
    EXPECT_TRUE(again.rows.beside.empty());
    EXPECT_TRUE(again.rows.different.empty());
    corrected(from, person, QStringLiteral("Épilepsie généralisée, équilibrée"));
    const auto third = received(sent());
    EXPECT_TRUE(third.rows.beside.empty());
    EXPECT_EQ(labels(*records::problems(*to.chief, local)),
              (QStringList{QStringLiteral("Épilepsie généralisée, équilibrée"), QStringLiteral("Épilepsie partielle")}));
}

TEST_F(Receive, AFileThatIsHereUnderAnotherPersonIsRefusedNotPassedOver) {
    received(sent());
    people::Identity other = martin();
    other.familyName = QStringLiteral("DURAND");
    const DetaineeId stranger = *people::addDetainee(*to.chief, other);
    const auto outcome = importBundle(*to.chief, {sent().files.front().bytes, {}, {}, stranger, false});
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().code, ErrorCode::Conflict);
}

TEST_F(Receive, TheReceiptGoesBackAndTheSenderSeesReceived) {
    const ExportedBundle bundle = sent();
    ASSERT_EQ(transfers(*from.chief, person)->size(), 1u);
    EXPECT_FALSE(transfers(*from.chief, person)->front().isReceived);
    to.unit.clock().advanceSeconds(5 * 3600);
    const auto outcome = received(bundle);
    const auto slip = makeReceipt(*to.chief, outcome.reference);
    ASSERT_TRUE(slip.has_value()) << slip.error().detail.toStdString();
    for (const char* word : {"MARTIN", "Paul", "pilepsie", "LAMOTRIGINE", "psychiat"}) EXPECT_FALSE(slip->contains(word)) << word;
    from.unit.clock().advanceSeconds(30 * 3600);
    const auto back = takeReceipt(*from.chief, *slip);
    ASSERT_TRUE(back.has_value()) << back.error().detail.toStdString();
    EXPECT_TRUE(back->isFromAddressee);
    EXPECT_TRUE(back->isAccepted);
    const TransferLine line = transfers(*from.chief, person)->front();
    EXPECT_TRUE(line.isReceived);
    EXPECT_EQ(line.stateAt, to.unit.clock().nowUtc());
    EXPECT_EQ(line.receiptFrom, QStringLiteral("Centre hospitalier de Clairbourg"));
    gate::DisclosureFilter filter;
    filter.detainee = person;
    EXPECT_TRUE(gate::disclosures(*from.chief, filter)->front().hasReceipt);
    EXPECT_TRUE(takeReceipt(*from.chief, *slip)->isAccepted);
    QByteArray changed = *slip;
    changed.replace(bundle.reference.left(4).toLatin1(), "0000");
    changed[changed.indexOf("received") + 14] = '9';
    EXPECT_FALSE(takeReceipt(*from.chief, changed).has_value());
}

TEST_F(Receive, AReceiptSignedByAStrangerChangesNothingUntilSomebodyAcceptsIt) {
    const ExportedBundle bundle = sent(false);  // to a passphrase: no certificate to compare with
    const auto outcome = importBundle(*to.chief, {bundle.files.front().bytes, bundle.passphrase.toLatin1(), bundle.psychiatricPassphrase.toLatin1(), {}, false});
    ASSERT_TRUE(outcome.has_value());
    const QByteArray slip = *makeReceipt(*to.chief, outcome->reference);
    const auto stranger = takeReceipt(*from.chief, slip);
    ASSERT_TRUE(stranger.has_value());
    EXPECT_FALSE(stranger->isAccepted);
    EXPECT_FALSE(transfers(*from.chief, person)->front().isReceived);
    pin(from, to);
    const auto known = takeReceipt(*from.chief, slip);
    EXPECT_TRUE(known->isAccepted);
    EXPECT_EQ(known->knownAs, QStringLiteral("Unité sanitaire de Valmont"));
    EXPECT_EQ(takeReceipt(*to.chief, slip).error().code, ErrorCode::NotFound);
}

TEST_F(Receive, AReceiptSignedByACertificateOutOfDateChangesNothingUntilSomebodyAcceptsIt) {
    pin(from, to);
    const QByteArray slip = *makeReceipt(*to.chief, received(sent()).reference);
    from.unit.clock().advanceSeconds(qint64(40) * 365 * 86400);
    const auto old = takeReceipt(*from.chief, slip);
    ASSERT_TRUE(old.has_value()) << old.error().detail.toStdString();
    EXPECT_TRUE(old->isOutOfDate);
    EXPECT_TRUE(old->isFromAddressee);
    EXPECT_FALSE(old->isAccepted);
    EXPECT_FALSE(transfers(*from.chief, person)->front().isReceived);
    EXPECT_TRUE(takeReceipt(*from.chief, slip, true)->isAccepted);
    EXPECT_TRUE(transfers(*from.chief, person)->front().isReceived);
}

TEST_F(Receive, AReceiptOnPaperIsRecordedByHand) {
    sent(false);
    const TransferLine line = transfers(*from.chief, person)->front();
    const QDate today = from.unit.clock().today();
    EXPECT_EQ(recordReceiptByHand(*from.chief, line.id, line.version, today, QString()).error().field, QStringLiteral("from"));
    EXPECT_EQ(recordReceiptByHand(*from.chief, line.id, line.version, today.addDays(1), QStringLiteral("Dr Roux")).error().field, QStringLiteral("on"));
    EXPECT_EQ(recordReceiptByHand(*from.chief, line.id, line.version + 1, today, QStringLiteral("Dr Roux")).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(recordReceiptByHand(*from.chief, line.id, line.version, today, QStringLiteral("Dr Roux")).has_value());
    EXPECT_TRUE(transfers(*from.chief)->front().isReceived);
}

TEST_F(Receive, ThePsychiatricTeamOpensLaterWhatWasKeptForIt) {
    const auto physician = to.unit.session(access::Role::Physician);
    const DetaineeId local = received(sent(), physician.get()).detainee;
    EXPECT_TRUE(sealedParts(*physician)->empty());
    const auto psychiatrist = to.unit.session(access::Role::Psychiatrist);
    const auto waiting = sealedParts(*psychiatrist);
    ASSERT_EQ(waiting->size(), 1u);
    EXPECT_EQ(waiting->front().detainee, local);
    EXPECT_FALSE(waiting->front().needsPassphrase);
    const auto preview = openSealedPart(*psychiatrist, waiting->front().id, {}, true);
    ASSERT_TRUE(preview.has_value()) << preview.error().detail.toStdString();
    EXPECT_GT(preview->rows.added, 0);
    EXPECT_EQ(sealedParts(*psychiatrist)->size(), 1u);
    const auto opened = openSealedPart(*psychiatrist, waiting->front().id, {});
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(opened->openedParts, QStringList{QStringLiteral("psychiatric")});
    EXPECT_TRUE(sealedParts(*psychiatrist)->empty());
    EXPECT_FALSE(to.rows(Compartment::Psychiatric, local).tables.isEmpty());
    EXPECT_EQ(openSealedPart(*psychiatrist, waiting->front().id, {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(openSealedPart(*physician, waiting->front().id, {}).error().code, ErrorCode::NotPermitted);
}

TEST_F(Receive, APartSealedByAPassphraseOpensWithItOnly) {
    const ExportedBundle bundle = sent(false);
    const auto outcome = importBundle(*to.chief, {bundle.files.front().bytes, bundle.passphrase.toLatin1(), {}, {}, false});
    ASSERT_TRUE(outcome.has_value());
    const auto waiting = sealedParts(*to.chief);
    ASSERT_EQ(waiting->size(), 1u);
    EXPECT_TRUE(waiting->front().needsPassphrase);
    EXPECT_FALSE(openSealedPart(*to.chief, waiting->front().id, "wrong").has_value());
    EXPECT_TRUE(openSealedPart(*to.chief, waiting->front().id, bundle.psychiatricPassphrase.toLatin1()).has_value());
}

TEST_F(Receive, ASecondBundleWithTheSameFileIsNotedSoThatItsReceiptCanGoBack) {
    received(sent());
    const auto again = received(sent());
    EXPECT_EQ(again.rows.added, 0);
    EXPECT_EQ(transfers(*to.chief, again.detainee)->size(), 4u);  // two bundles, each with its psychiatric part
    EXPECT_TRUE(makeReceipt(*to.chief, again.reference).has_value());
}

TEST_F(Transfer, TheReceiptIsMadeAtTheImportAndRememberedUntilItWentBack) {
    const ExportedBundle bundle = sent();
    ASSERT_TRUE(importBundle(*to.chief, {bundle.files.front().bytes, {}, {}, {}, false}).has_value());
    auto lines = transfers(*to.chief);
    ASSERT_EQ(lines->size(), 2u);  // the care part and that of the psychiatric team, each with its own
    EXPECT_TRUE(lines->front().owesReceipt());
    const QString reference = lines->back().id;
    const QDateTime imported = to.unit.clock().nowUtc();
    to.unit.clock().advanceSeconds(7200);
    const auto slip = makeReceipt(*to.chief, reference);
    ASSERT_TRUE(slip.has_value());
    EXPECT_EQ(*slip, *makeReceipt(*to.chief, reference));  // the one made at the import, whenever it is asked for
    const auto read = readReceipt(*slip);
    EXPECT_EQ(read->receivedAt, imported);
    EXPECT_EQ(read->reference, reference);
    for (const char* word : {"MARTIN", "Paul", "nicilline"}) EXPECT_FALSE(slip->contains(word)) << word;
    EXPECT_EQ(recordReceiptReturned(*to.chief, QStringLiteral("nothing")).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(recordReceiptReturned(*to.chief, reference).has_value());
    lines = transfers(*to.chief);
    EXPECT_FALSE(lines->back().owesReceipt());
    EXPECT_TRUE(lines->front().owesReceipt());
    EXPECT_FALSE(transfers(*from.chief)->front().isReceived);
    ASSERT_TRUE(takeReceipt(*from.chief, *slip, true).has_value());
    EXPECT_TRUE(transfers(*from.chief)->front().isReceived);
}

}  // namespace serment::transfer
