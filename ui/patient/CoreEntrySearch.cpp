// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/CoreEntrySearch.h"

#include <QHash>

#include "core/people/Detainee.h"
#include "core/records/Authors.h"
#include "core/records/File.h"
#include "ui/patient/FileWords.h"
#include "ui/patient/PeopleWords.h"

namespace serment::ui {

namespace {

constexpr int acrossPersons = 200;  // results shown at most
constexpr int ofOnePerson = 1000;

struct Bounds {
    DetaineeId detainee;
    std::vector<records::EntryKind> kinds;
    UserId author;
};

Bounds boundsOf(const EntryQuery& query) {
    Bounds bounds;
    bounds.detainee = DetaineeId::parse(query.detainee).value_or(DetaineeId());
    if (const auto kind = enumFromName<records::EntryKind>(query.kind)) bounds.kinds.push_back(*kind);
    bounds.author = UserId::parse(query.author).value_or(UserId());
    return bounds;
}

FoundEntry found(const records::Entry& entry, const QString& snippet) {
    FoundEntry one{FileWords::entry(entry), entry.detainee.toString(), entry.compartment, entry.id.toString(), enumName(entry.kind)};
    if (!snippet.isEmpty()) one.row.detail = snippet.simplified();
    return one;
}

Result<std::vector<FoundEntry>> byFilter(access::Session& session, const EntryQuery& query, const Bounds& bounds) {
    if (bounds.detainee.isNull()) return fail(ErrorCode::MissingField, QStringLiteral("no word"), QStringLiteral("words"));
    records::TimelineFilter filter;
    filter.kinds = bounds.kinds;
    filter.author = bounds.author;
    filter.from = query.from;
    filter.to = query.to;
    filter.compartment = query.compartment;
    const auto page = records::timeline(session, bounds.detainee, filter, {0, ofOnePerson});
    if (!page) return tl::unexpected<Error>(page.error());
    std::vector<FoundEntry> all;
    for (const records::Entry& entry : page->entries) all.push_back(found(entry, {}));
    return all;
}

// Across persons each line says whose it is.
void name(access::Session& session, std::vector<FoundEntry>& all) {
    const QDate today = session.clock().today();
    QHash<QString, people::Detainee> persons;
    for (FoundEntry& one : all) {
        if (!persons.contains(one.detainee))
            if (const auto id = DetaineeId::parse(one.detainee))
                if (auto person = people::detainee(session, *id)) persons.insert(one.detainee, std::move(*person));
        const auto person = persons.constFind(one.detainee);
        if (person == persons.constEnd()) continue;
        one.row.title = QStringLiteral("%1 · %2").arg(person->identity.displayName(), one.row.title);
        one.row.toolTip = PeopleWords::oneLine(*person, today) + QLatin1Char('\n') + one.row.toolTip;
        one.detainee = person->id.toString();
    }
}

Result<std::vector<FoundEntry>> byWords(access::Session& session, const EntryQuery& query, const Bounds& bounds) {
    const records::SearchFilter filter{bounds.detainee, bounds.kinds, bounds.author, query.from, query.to,
                                       bounds.detainee.isNull() ? acrossPersons : ofOnePerson};
    const auto hits = records::searchText(session, query.words, filter);
    if (!hits) return tl::unexpected<Error>(hits.error());
    std::vector<FoundEntry> all;
    for (const records::SearchHit& hit : *hits)
        if (!query.compartment || hit.entry.compartment == *query.compartment) all.push_back(found(hit.entry, hit.snippet));
    if (bounds.detainee.isNull()) name(session, all);
    return all;
}

}  // namespace

std::vector<EntryChoice> CoreEntrySearch::kinds() const {
    std::vector<EntryChoice> all;
    for (const char* name : EnumNames<records::EntryKind>::values) {
        const QString value = QString::fromLatin1(name);
        all.push_back({value, FileWords::kind(*enumFromName<records::EntryKind>(value))});
    }
    return all;
}

void CoreEntrySearch::authors(Reply<std::vector<EntryChoice>> reply) {
    m_worker.ask<std::vector<EntryChoice>>(
        &m_worker,
        [](access::Session& session) -> Result<std::vector<EntryChoice>> {
            const auto authors = records::authors(session);
            if (!authors) return tl::unexpected<Error>(authors.error());
            std::vector<EntryChoice> all;
            for (const records::Author& a : *authors) all.push_back({a.id.toString(), a.name});
            return all;
        },
        std::move(reply));
}

void CoreEntrySearch::search(const EntryQuery& query, Reply<std::vector<FoundEntry>> reply) {
    m_worker.ask<std::vector<FoundEntry>>(
        &m_worker,
        [query](access::Session& session) {
            const Bounds bounds = boundsOf(query);
            return query.words.isEmpty() ? byFilter(session, query, bounds) : byWords(session, query, bounds);
        },
        std::move(reply));
}

}  // namespace serment::ui
