// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/records/EntryFilter.h"
#include "core/people/Person.h"
#include "core/records/File.h"
#include "core/records/SearchWords.h"
#include "core/records/Withheld.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

struct Search {
    const access::Session& session;
    const SearchFilter& filter;
    SearchWords words;
    Bounds bounds;
};

QString conditions(const Search& search, Compartment compartment) {
    return search.bounds.sql + currentOnly(compartment) + exceptWithheld(search.session, compartment) +
           exceptOwnCopies(search.session, compartment);
}

// A person's entries are few: they are read and compared, because a common word stands in millions of
// entries.
std::vector<Entry> ofOnePerson(store::Database& db, const Search& search, Compartment compartment) {
    auto query = db.query(QStringLiteral("SELECT %1 FROM %2 AS e WHERE %4%3"
                                         " ORDER BY e.occurred_at DESC, e.rowid DESC")
                              .arg(listedColumns(compartment, QStringLiteral("e.text")),
                                   qualified(compartment, "entry"), conditions(search, compartment),
                                   people::ofPerson(QStringLiteral("e"))));
    query.bind(QStringLiteral(":detainee"), search.filter.detainee);
    search.bounds.bindTo(query);
    auto entries = query.all(readListed);
    std::erase_if(entries,
                  [&](const Entry& e) { return !search.words.areIn(e.title + QLatin1Char('\n') + e.text); });
    return entries;
}

// From the last row written backwards, as far as the limit. CROSS JOIN keeps the order of the tables.
std::vector<Entry> byIndex(store::Database& db, const Search& search, Compartment compartment,
                           bool lastIsPrefix) {
    auto query = db.query(QStringLiteral("SELECT %1 FROM %2 AS f CROSS JOIN %3 AS e WHERE e.rowid = f.rowid"
                                         " AND f.entry_fts MATCH :match%4 ORDER BY f.rowid DESC LIMIT :limit")
                              .arg(listedColumns(compartment, QStringLiteral("e.text")),
                                   qualified(compartment, "entry_fts"), qualified(compartment, "entry"),
                                   conditions(search, compartment)));
    query.bind(QStringLiteral(":match"), search.words.expression(lastIsPrefix));
    query.bind(QStringLiteral(":limit"), search.filter.limit);
    search.bounds.bindTo(query);
    return query.all(readListed);
}

// Whole words first: a common one fills the list at once, where its beginning would gather every word that it
// starts.
std::vector<Entry> acrossPersons(store::Database& db, const Search& search, Compartment compartment) {
    auto whole = byIndex(db, search, compartment, false);
    return whole.size() >= size_t(search.filter.limit) ? whole : byIndex(db, search, compartment, true);
}

SearchHit hitOf(Entry entry, const SearchWords& words) {
    SearchHit hit;
    hit.snippet = words.snippetOf(entry.text.isEmpty() ? entry.title : entry.text);
    entry.text = entry.text.left(previewLength);
    hit.entry = std::move(entry);
    return hit;
}

std::vector<SearchHit> hitsIn(store::Database& db, const Search& search,
                              const std::vector<Compartment>& compartments) {
    std::vector<Entry> entries;
    for (const Compartment c : compartments) {
        auto some =
            search.filter.detainee.isNull() ? acrossPersons(db, search, c) : ofOnePerson(db, search, c);
        std::move(some.begin(), some.end(), std::back_inserter(entries));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.occurredAt > b.occurredAt; });
    if (entries.size() > size_t(search.filter.limit)) entries.resize(size_t(search.filter.limit));
    std::vector<SearchHit> hits;
    for (Entry& e : entries) hits.push_back(hitOf(std::move(e), search.words));
    return hits;
}

}  // namespace

Result<std::vector<SearchHit>> searchText(access::Session& session, const QString& words,
                                          const SearchFilter& filter) {
    const Search search{session, filter, SearchWords::parse(words),
                        boundsOf(filter.kinds, filter.author, filter.from, filter.to)};
    if (search.words.isEmpty())
        return fail(ErrorCode::MissingField, QStringLiteral("no word"), QStringLiteral("words"));
    std::vector<Compartment> compartments = readableCompartments(session);
    std::erase_if(compartments, [&](Compartment c) { return !session.may(Action::SearchText, c); });
    if (compartments.empty()) return fail(ErrorCode::NotPermitted, QStringLiteral("search"));
    const Act act{Action::SearchText, compartments.front(), filter.detainee, {}};
    const auto find = [&](store::Database& db) -> Result<std::vector<SearchHit>> {
        return hitsIn(db, search, compartments);
    };
    // Across persons, words of files that nobody opened are shown: that leaves a trace, as opening them
    // would.
    return filter.detainee.isNull() ? session.write(act, find) : session.read(act, find);
}

}  // namespace serment::records
