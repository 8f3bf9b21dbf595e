// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/File.h"

#include <gtest/gtest.h>

#include "core/records/Draft.h"
#include "core/records/SearchWords.h"
#include "tests/records/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;
using test::soundEncounter;

namespace {

qint64 countOf(access::Session& session, Compartment compartment, const QString& sql) {
    return *session.read(
        access::Act{readingAction(compartment), compartment, {}, {}},
        [&](store::Database& db) -> Result<qint64> {
            return db.query(sql).first([](const store::Row& row) { return row.integer(0); }).value_or(-1);
        });
}

CareNote note(const DetaineeId& person, const char* title, const char* text) {
    return {Compartment::Somatic, person, {}, QString::fromUtf8(title), QString::fromUtf8(text), {}};
}

}  // namespace

TEST(File, OpeningLeavesATraceAndOthersMayNot) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    ASSERT_TRUE(writeCareNote(*nurse, note(person, "Pansement", "Plaie propre.")));
    const QString traces = QStringLiteral(
                               "SELECT count(*) FROM somatic.journal_entry WHERE action = 'open_file'"
                               " AND detainee_id = '%1'")
                               .arg(person.toString());
    EXPECT_EQ(countOf(*nurse, Compartment::Somatic, traces), 0);
    const auto opening = openFile(*nurse, person, Compartment::Somatic);
    ASSERT_TRUE(opening) << qPrintable(opening.error().detail);
    EXPECT_EQ(opening->entryCount, 1);
    EXPECT_EQ(opening->lastEntryAt, unit.clock().nowUtc());
    EXPECT_EQ(countOf(*nurse, Compartment::Somatic, traces), 1);
    EXPECT_EQ(openFile(*nurse, person, Compartment::Psychiatric).error().code, ErrorCode::NotPermitted);
    nurse.reset();
    auto secretary = unit.session(Role::Secretary);
    EXPECT_FALSE(openFile(*secretary, person, Compartment::Somatic));
    EXPECT_FALSE(timeline(*secretary, person));
    EXPECT_FALSE(searchText(*secretary, QStringLiteral("plaie"), {}));
}

TEST(File, SignedRowsCanNeitherBeChangedNorRemoved) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const auto person = DetaineeId::create();
    ASSERT_TRUE(signEncounter(*chief, soundEncounter(person)));
    for (const QString& sql : {QStringLiteral("UPDATE somatic.entry SET text = 'autre'"),
                               QStringLiteral("DELETE FROM somatic.entry"),
                               QStringLiteral("UPDATE somatic.encounter SET plan = 'autre'"),
                               QStringLiteral("DELETE FROM somatic.encounter")}) {
        const auto refused =
            chief->write(access::Act{access::Action::WriteEncounter, Compartment::Somatic, person, {}},
                         [&](store::Database& db) -> Result<int> { return db.query(sql).run(); });
        EXPECT_FALSE(refused) << qPrintable(sql);
    }
    EXPECT_EQ(timeline(*chief, person)->entries.front().text,
              QStringLiteral("Dort mieux, pas de plainte.\n\nRevoir dans un mois."));
}

TEST(Timeline, MergesTheCompartmentsHeldNewestFirst) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto chief = unit.chief();
    for (int i = 0; i < 6; ++i) {
        unit.clock().advanceSeconds(60);
        ASSERT_TRUE(signEncounter(
            *chief, soundEncounter(person, i % 2 ? Compartment::Psychiatric : Compartment::Somatic)));
    }
    ASSERT_TRUE(prescribe(*chief, test::soundTreatment(person, unit.clock().today())));
    const auto all = timeline(*chief, person);
    ASSERT_TRUE(all) << qPrintable(all.error().detail);
    ASSERT_EQ(all->total, 7);
    for (size_t i = 1; i < all->entries.size(); ++i)
        EXPECT_GE(all->entries[i - 1].occurredAt, all->entries[i].occurredAt);
    chief.reset();
    auto nurse = unit.session(Role::Nurse);
    const auto hers = timeline(*nurse, person);
    EXPECT_EQ(hers->total, 4);
    for (const Entry& e : hers->entries) EXPECT_NE(e.compartment, Compartment::Psychiatric);
}

TEST(Timeline, FiltersAndPages) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    const QDate firstDay = unit.clock().today();
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(writeCareNote(*nurse, note(person, "Pansement", "Propre.")));
        unit.clock().advanceSeconds(24 * 3600);
    }
    ASSERT_TRUE(signEncounter(*nurse, soundEncounter(person)));
    const auto page = timeline(*nurse, person, {}, {2, 3});
    EXPECT_EQ(page->total, 6);
    ASSERT_EQ(page->entries.size(), 3u);
    EXPECT_EQ(page->entries.front().occurredAt.date(), firstDay.addDays(3));
    TimelineFilter filter;
    filter.kinds = {EntryKind::CareNote};
    EXPECT_EQ(timeline(*nurse, person, filter)->total, 5);
    filter.from = firstDay.addDays(1);
    filter.to = firstDay.addDays(2);
    EXPECT_EQ(timeline(*nurse, person, filter)->total, 2);
    filter = {};
    filter.author = UserId::create();
    EXPECT_EQ(timeline(*nurse, person, filter)->total, 0);
    filter = {};
    filter.compartment = Compartment::Coordination;
    EXPECT_EQ(timeline(*nurse, person, filter)->total, 0);
    EXPECT_EQ(timeline(*nurse, DetaineeId::create())->total, 0);
}

TEST(Timeline, ShowsCorrectedVersionsOnlyWhenAsked) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    const auto first = writeCareNote(*nurse, note(person, "Pansement", "Bras gauche."));
    CareNote corrected = note(person, "Pansement", "Bras droit.");
    corrected.correction = {*first, QStringLiteral("mauvais côté")};
    ASSERT_TRUE(writeCareNote(*nurse, corrected));
    EXPECT_EQ(timeline(*nurse, person)->entries.front().text, QStringLiteral("Bras droit."));
    TimelineFilter filter;
    filter.withCorrected = true;
    const auto all = timeline(*nurse, person, filter);
    ASSERT_EQ(all->total, 2);
    EXPECT_FALSE(all->entries[0].isCorrected);
    EXPECT_TRUE(all->entries[1].isCorrected);
}

TEST(Search, FindsWithoutAccentsByPrefixAndMarksTheWords) {
    test::TestUnit unit;
    const auto person = DetaineeId::create(), other = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    ASSERT_TRUE(writeCareNote(*nurse, note(person, "Œdème", "Œdème de la cheville gauche après une chute.")));
    ASSERT_TRUE(writeCareNote(*nurse, note(other, "Surveillance", "Cheville droite indolore.")));
    const auto hits = searchText(*nurse, QStringLiteral("CHEV apres"), {});
    ASSERT_TRUE(hits) << qPrintable(hits.error().detail);
    EXPECT_TRUE(hits->empty());  // only the last word is a prefix
    EXPECT_EQ(searchText(*nurse, QStringLiteral("APRES chev"), {})->size(), 1u);
    const auto both = searchText(*nurse, QStringLiteral("cheville"), {});
    ASSERT_EQ(both->size(), 2u);
    EXPECT_TRUE(both->front().snippet.contains(QStringLiteral("\u2068Cheville\u2069")));
    SearchFilter filter;
    filter.detainee = person;
    EXPECT_EQ(searchText(*nurse, QStringLiteral("cheville"), filter)->size(), 1u);
    EXPECT_EQ(searchText(*nurse, QStringLiteral("cheville"), filter)->front().entry.detainee, person);
    EXPECT_TRUE(searchText(*nurse, QStringLiteral("chute"), filter)
                    ->front()
                    .snippet.contains(QStringLiteral("\u2068chute\u2069")));
    filter.kinds = {EntryKind::Encounter};
    EXPECT_TRUE(searchText(*nurse, QStringLiteral("cheville"), filter)->empty());
    filter = {};
    filter.to = unit.clock().today().addDays(-1);
    EXPECT_TRUE(searchText(*nurse, QStringLiteral("cheville"), filter)->empty());
}

TEST(Search, ALigatureIsTwoLettersAndAnApostropheSeparates) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    ASSERT_TRUE(writeCareNote(*nurse, note(person, "Bilan", "Se plaint du cœur depuis l’été.")));
    SearchFilter one;
    one.detainee = person;
    for (const char* typed : {"coeur", "cœur", "COEU", "l'ete", "été coe", "bilan"}) {
        EXPECT_EQ(searchText(*nurse, QString::fromUtf8(typed), {})->size(), 1u) << typed;
        EXPECT_EQ(searchText(*nurse, QString::fromUtf8(typed), one)->size(), 1u) << typed;
    }
    for (const char* typed : {"oeur", "coeurs", "hiver"}) {
        EXPECT_TRUE(searchText(*nurse, QString::fromUtf8(typed), {})->empty()) << typed;
        EXPECT_TRUE(searchText(*nurse, QString::fromUtf8(typed), one)->empty()) << typed;
    }
}

TEST(Search, AcrossPersonsLeavesATraceWithoutTheWords) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    ASSERT_TRUE(writeCareNote(*nurse, note(person, "Note", "zibeline")));
    const QString traces = QStringLiteral(
        "SELECT count(*) FROM coordination.journal_entry WHERE action = 'search_text' AND subject = ''");
    SearchFilter one;
    one.detainee = person;
    ASSERT_TRUE(searchText(*nurse, QStringLiteral("zibeline"), one));
    EXPECT_EQ(countOf(*nurse, Compartment::Coordination, traces), 0);
    ASSERT_TRUE(searchText(*nurse, QStringLiteral("zibeline"), {}));
    EXPECT_EQ(countOf(*nurse, Compartment::Coordination, traces), 1);
}

TEST(SearchWords, TheSnippetStandsAroundTheFirstWordFound) {
    const auto words = SearchWords::parse(QStringLiteral("ŒDÈME chev"));
    EXPECT_EQ(words.words, (QStringList{QStringLiteral("oedeme"), QStringLiteral("chev")}));
    EXPECT_EQ(words.snippetOf(QStringLiteral("Œdème de la cheville.")),
              QStringLiteral("\u2068Œdème\u2069 de la \u2068cheville\u2069."));
    const QString text = QStringLiteral("a b c d e f g h i œdème ") + QStringLiteral("z ").repeated(40);
    const QString snippet = words.snippetOf(text);
    EXPECT_TRUE(snippet.startsWith(QStringLiteral("…e f g h i \u2068œdème\u2069 z"))) << qPrintable(snippet);
    EXPECT_TRUE(snippet.endsWith(QStringLiteral("…")));
    EXPECT_EQ(words.snippetOf(QString()), QString());
    EXPECT_TRUE(SearchWords::parse(QStringLiteral("\"*(){}^: -")).isEmpty());
}

TEST(Search, HostileSyntaxIsWordsAndNothingMore) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    ASSERT_TRUE(writeCareNote(*nurse, note(DetaineeId::create(), "Pouls", "Régulier.")));
    for (const char* typed : {"\"", "pouls OR (", "NEAR(pouls", "text:pouls", "pouls*\"", "^pouls", "- -",
                              "'; DROP TABLE entry"}) {
        const auto found = searchText(*nurse, QString::fromUtf8(typed), {});
        EXPECT_TRUE(found || found.error().field == QLatin1String("words")) << typed;
    }
    EXPECT_EQ(searchText(*nurse, QStringLiteral("pouls\""), {})->size(), 1u);
}

TEST(Search, NeverFindsWhatAnotherTeamWroteNorACorrectedVersion) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    {
        auto psychiatrist = unit.session(Role::Psychiatrist);
        Encounter e = soundEncounter(person, Compartment::Psychiatric);
        e.assessment = QStringLiteral("zibeline");
        ASSERT_TRUE(signEncounter(*psychiatrist, e));
        EXPECT_EQ(searchText(*psychiatrist, QStringLiteral("zibeline"), {})->size(), 1u);
    }
    auto nurse = unit.session(Role::Nurse);
    EXPECT_TRUE(searchText(*nurse, QStringLiteral("zibeline"), {})->empty());
    const auto first = writeCareNote(*nurse, note(person, "Note", "martre"));
    CareNote corrected = note(person, "Note", "loutre");
    corrected.correction = {*first, QStringLiteral("mot")};
    ASSERT_TRUE(writeCareNote(*nurse, corrected));
    EXPECT_TRUE(searchText(*nurse, QStringLiteral("martre"), {})->empty());
    EXPECT_EQ(searchText(*nurse, QStringLiteral("loutre"), {})->size(), 1u);
}

TEST(Draft, IsFoundAgainByItsUserAloneAndLeavesNoTrace) {
    test::TestUnit unit;
    const DraftKey key{Compartment::Somatic, DetaineeId::create().toString(), QStringLiteral("encounter")};
    {
        auto nurse = unit.session(Role::Nurse);
        const QString entries = QStringLiteral("SELECT count(*) FROM somatic.journal_entry");
        const qint64 before = countOf(*nurse, Compartment::Somatic, entries);
        ASSERT_TRUE(saveDraft(*nurse, key, QStringLiteral("se plaint de")));
        unit.clock().advanceSeconds(1);
        ASSERT_TRUE(saveDraft(*nurse, key, QStringLiteral("se plaint de maux")));
        EXPECT_EQ(countOf(*nurse, Compartment::Somatic, entries), before);
        ASSERT_TRUE(openFile(*nurse, DetaineeId::create(), Compartment::Somatic));
        EXPECT_EQ(countOf(*nurse, Compartment::Somatic,
                          QStringLiteral(
                              "SELECT count(*) FROM somatic.journal_row AS r JOIN somatic.journal_table AS t"
                              " ON t.id = r.table_id WHERE t.name = 'draft'")),
                  0);
    }
    {
        auto physician = unit.session(Role::Physician);
        EXPECT_FALSE(physician ? loadDraft(*physician, key)->has_value() : true);
    }
    auto nurse = unit.session(Role::Nurse);  // as after a lock or a crash
    const auto draft = loadDraft(*nurse, key);
    ASSERT_TRUE(draft && draft->has_value());
    EXPECT_EQ((*draft)->body, QStringLiteral("se plaint de maux"));
    EXPECT_EQ(drafts(*nurse, Compartment::Somatic)->size(), 1u);
    ASSERT_TRUE(saveDraft(*nurse, key, QString()));
    EXPECT_FALSE(loadDraft(*nurse, key)->has_value());
    EXPECT_EQ(saveDraft(*nurse, {Compartment::Somatic, {}, {}}, QStringLiteral("x")).error().field,
              QStringLiteral("subject"));
    EXPECT_EQ(saveDraft(*nurse, key, QString(3 * 1024 * 1024, QLatin1Char('x'))).error().code,
              ErrorCode::TooLarge);
    EXPECT_FALSE(saveDraft(*nurse, {Compartment::Psychiatric, key.subject, key.kind}, QStringLiteral("x")));
}
