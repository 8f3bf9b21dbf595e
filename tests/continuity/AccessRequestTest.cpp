// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/AccessRequest.h"

#include "core/continuity/Keeping.h"
#include "core/continuity/RecordCopy.h"
#include "core/gate/Register.h"
#include "core/people/Person.h"
#include "core/transfer/Zip.h"
#include "core/records/File.h"
#include "tests/continuity/People.h"

namespace serment::continuity {

namespace {

struct Access : Unit {
    DetaineeId martin = person("MARTIN");

    records::EntryId note(const char* words) {
        records::CareNote written;
        written.detainee = martin;
        written.title = u("Note");
        written.text = u(words);
        const auto id = records::writeCareNote(*nurse, written);
        EXPECT_TRUE(id.has_value());
        return *id;
    }
    AccessRequestId asked(Asker asker = Asker::Patient, const QString& name = {}) {
        AccessRequest request;
        request.detainee = martin;
        request.asker = asker;
        request.askerName = name;
        if (asker == Asker::Heirs) request.purpose = u("connaître les causes de la mort");
        const auto id = receiveAccessRequest(*chief, request);
        EXPECT_TRUE(id.has_value()) << (id ? "" : id.error().field.toStdString());
        return *id;
    }
    AccessRequest read(const AccessRequestId& id) { return *accessRequest(*chief, catalogue, id); }
    void located(const AccessRequestId& id) {
        EXPECT_TRUE(recordLocated(*chief, id, FilePlace::Somatic, Located::Found, {}).has_value());
        EXPECT_TRUE(recordLocated(*chief, id, FilePlace::Psychiatric, Located::None, u("jamais suivi")).has_value());
        EXPECT_TRUE(recordLocated(*chief, id, FilePlace::Paper, Located::Found, {}).has_value());
        EXPECT_TRUE(recordLocated(*chief, id, FilePlace::Hospital, Located::Asked, u("archives, le 02/03")).has_value());
    }
};

}  // namespace

TEST_F(Access, OpensAfterTwoDaysAndIsDueAfterEight) {
    note("Va bien");
    const AccessRequest request = read(asked());
    EXPECT_FALSE(request.isOld);
    EXPECT_EQ(request.askedAt.secsTo(request.openFrom), 48 * 3600);
    EXPECT_EQ(request.askedAt.secsTo(request.dueAt), 8 * 24 * 3600);
    EXPECT_FALSE(request.isLate(request.dueAt));
    EXPECT_TRUE(request.isLate(request.dueAt.addSecs(1)));
}

TEST_F(Access, TakesTwoMonthsWhenTheInformationIsOlderThanFiveYears) {
    note("Va bien");
    const QDateTime written = unit.clock().nowUtc();
    unit.clock().set(written.addYears(5));
    EXPECT_FALSE(read(asked()).isOld);
    unit.clock().set(written.addYears(5).addDays(1));
    const AccessRequest old = read(asked());
    EXPECT_TRUE(old.isOld);
    EXPECT_EQ(old.askedAt.secsTo(old.dueAt), 60 * 24 * 3600);
}

TEST_F(Access, SaysWhoAsksAndHeirsSayWhy) {
    AccessRequest request;
    request.detainee = martin;
    request.asker = Asker::Lawyer;
    EXPECT_EQ(receiveAccessRequest(*chief, request).error().field, u("askerName"));
    request.asker = Asker::Heirs;
    request.askerName = u("Mme Martin");
    EXPECT_EQ(receiveAccessRequest(*chief, request).error().field, u("purpose"));
    request.askedAt = unit.clock().nowUtc().addSecs(60);
    request.purpose = u("mémoire du défunt");
    EXPECT_EQ(receiveAccessRequest(*chief, request).error().field, u("askedAt"));
    request.askedAt = {};
    EXPECT_EQ(receiveAccessRequest(*nurse, request).error().code, ErrorCode::NotPermitted);
}

TEST_F(Access, IsDeliveredOnlyWhenIdentityFilesAndThirdPartiesAreSettled) {
    const AccessRequestId id = asked();
    EXPECT_EQ(recordDelivered(*chief, id, {}).error().field, u("identity"));
    ASSERT_TRUE(recordIdentityCheck(*chief, id, u("carte d’identité")).has_value());
    EXPECT_EQ(recordDelivered(*chief, id, {}).error().field, u("located"));
    EXPECT_EQ(recordLocated(*chief, id, FilePlace::Hospital, Located::Asked, {}).error().field, u("words"));
    located(id);
    EXPECT_EQ(recordDelivered(*chief, id, {}).error().field, u("reviewed"));
    ASSERT_TRUE(recordReviewed(*chief, id).has_value());
    ASSERT_TRUE(recordDelivered(*chief, id, u("2026-00007")).has_value());
    const AccessRequest done = read(id);
    EXPECT_FALSE(done.isOpen());
    EXPECT_EQ(done.number, u("2026-00007"));
    EXPECT_EQ(recordReviewed(*chief, id).error().code, ErrorCode::Conflict);
    EXPECT_EQ(closeAccessRequest(*chief, id, u("retirée")).error().code, ErrorCode::Conflict);
}

TEST_F(Access, TheSoonestDueComesFirstAndTheSettledLast) {
    note("Va bien");
    const AccessRequestId first = asked();
    unit.clock().advanceSeconds(3600);
    const AccessRequestId second = asked(Asker::Lawyer, u("Me Blanc"));
    unit.clock().advanceSeconds(3600);
    const AccessRequestId third = asked(Asker::Doctor, u("Dr Petit"));
    ASSERT_TRUE(closeAccessRequest(*chief, first, u("retirée par l’intéressé")).has_value());
    const auto all = accessRequests(*chief, catalogue);
    ASSERT_EQ(all->size(), 3u);
    EXPECT_EQ(all->at(0).id, second);
    EXPECT_EQ(all->at(1).id, third);
    EXPECT_EQ(all->at(2).id, first);
}

TEST_F(Access, WhatAThirdPartyToldStaysOutOfTheCopyAndIsCounted) {
    note("Va bien");
    const records::EntryId told = note("Sa sœur dit au téléphone qu’il ne dort plus");
    const AccessRequestId id = asked();
    located(id);
    ASSERT_TRUE(recordIdentityCheck(*chief, id, u("carte d’identité")).has_value());
    EXPECT_EQ(setApart(*chief, id, {told.toString(), {}}).error().field, u("words"));
    ASSERT_TRUE(setApart(*chief, id, {told.toString(), u("propos d’un proche")}).has_value());
    ASSERT_TRUE(recordReviewed(*chief, id).has_value());
    const AccessRequest ready = read(id);
    CopyRequest request;
    request.detainee = martin;
    request.askedOn = ready.askedAt.toLocalTime().date();
    request.compartments = {Compartment::Coordination, Compartment::Somatic};
    request.apart = ready.apart;
    request.isReviewed = ready.isReviewed;
    request.isWholeLocated = ready.isWholeLocated();
    request.isIdentityChecked = true;
    const auto desk = documents::Desk::load();
    const auto early = releaseRecordCopy(*chief, *desk, request);
    ASSERT_FALSE(early.has_value());  // the 48 hours to think it over
    EXPECT_EQ(early.error().code, ErrorCode::RequirementMissing);
    unit.clock().advanceSeconds(3 * 24 * 3600);
    const auto copy = releaseRecordCopy(*chief, *desk, request);
    ASSERT_TRUE(copy.has_value()) << copy.error().detail.toStdString();
    EXPECT_EQ(copy->entries, 1);
    EXPECT_EQ(copy->apart, 1);
    for (const transfer::WrittenFile& file : copy->files) EXPECT_FALSE(file.name.contains(u("MARTIN")));
}

TEST_F(Access, ATeamCopiesOnlyTheFilesThatItHolds) {
    const auto psychiatrist = unit.session(access::Role::Psychiatrist);
    CopyRequest request;
    request.detainee = martin;
    request.compartments = {Compartment::Somatic};
    EXPECT_EQ(releaseRecordCopy(*psychiatrist, *documents::Desk::load(), request).error().code, ErrorCode::NoCompartmentKey);
}

TEST_F(Access, HeirsReceiveWhatTheirPurposeNeedsOnPaperAndSealedAndTheJournalKeepsIt) {
    note("Va bien");
    const records::EntryId told = note("Son frère dit qu’il buvait");
    const auto desk = documents::Desk::load();
    ASSERT_TRUE(recordKeepingFact(*chief, martin, KeepingFact::Death, today(), u("avis de la mairie")).has_value());
    unit.clock().advanceSeconds(24 * 3600);
    const AccessRequestId id = asked(Asker::Heirs, u("Mme Martin"));
    EXPECT_EQ(read(id).purpose, u("connaître les causes de la mort"));
    ASSERT_TRUE(recordIdentityCheck(*chief, id, u("carte d’identité et acte de notoriété")).has_value());
    located(id);
    ASSERT_TRUE(setApart(*chief, id, {told.toString(), u("propos d’un proche")}).has_value());
    ASSERT_TRUE(recordReviewed(*chief, id).has_value());
    const AccessRequest ready = read(id);
    CopyRequest request;
    request.detainee = martin;
    request.recipient = recipientOf(ready.asker);
    request.recipientName = ready.askerName;
    request.askedOn = ready.askedAt.toLocalTime().date();
    request.diedOn = keepingOf(*chief, catalogue, martin)->diedOn;
    request.compartments = {Compartment::Coordination, Compartment::Somatic};
    request.apart = ready.apart;
    request.isReviewed = ready.isReviewed;
    request.isWholeLocated = ready.isWholeLocated();
    request.isIdentityChecked = true;
    unit.clock().advanceSeconds(3 * 24 * 3600);
    const auto without = releaseRecordCopy(*chief, *desk, request);  // heirs say why (L.1110-4 V)
    EXPECT_FALSE(without.has_value());
    request.purpose = ready.purpose;
    const auto copy = releaseRecordCopy(*chief, *desk, request);
    ASSERT_TRUE(copy.has_value()) << copy.error().detail.toStdString() << " " << copy.error().field.toStdString();
    EXPECT_EQ(copy->apart, 1);
    EXPECT_EQ(copy->entries, 1);
    ASSERT_FALSE(copy->slip.isEmpty());  // on paper: the slip and the pages
    EXPECT_TRUE(std::all_of(copy->files.begin(), copy->files.end(), [](const transfer::WrittenFile& file) { return !file.name.contains(u("MARTIN")); }));
    const auto sealed = sealCopy(*copy);  // and as an encrypted copy
    ASSERT_TRUE(sealed.has_value());
    EXPECT_EQ(transfer::readZip(sealed->files.front().bytes, {}, sealed->passphrase.toLatin1())->size(), copy->files.size());
    ASSERT_TRUE(recordDelivered(*chief, id, copy->number).has_value());
    gate::DisclosureFilter filter;
    filter.detainee = martin;
    const auto lines = gate::disclosures(*chief, filter);
    ASSERT_EQ(lines->size(), 1u);
    EXPECT_EQ(lines->front().recipientName, u("Mme Martin"));
    const auto journal = people::journalOfPerson(*chief, martin);
    ASSERT_TRUE(journal.has_value());
    const auto did = [&](const char* action) { return std::any_of(journal->begin(), journal->end(), [&](const access::JournalLine& line) { return line.action == u(action); }); };
    EXPECT_TRUE(did("give_access"));
    EXPECT_TRUE(did("release_document"));
    EXPECT_TRUE(did("open_file"));
}

}  // namespace serment::continuity
