// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/records/Entry.h"

namespace serment::records {

struct FileOpening {
    Compartment compartment = Compartment::Somatic;
    int entryCount = 0;
    QDateTime firstEntryAt;  // invalid: nothing yet
    QDateTime lastEntryAt;
};

// Opens one compartment's file of a person: leaves Action::OpenFile in the journal ("who has looked at this
// file"). Called before anything of the file is shown. Errors: NotPermitted, NoCompartmentKey.
Result<FileOpening> openFile(access::Session& session, const DetaineeId& detainee, Compartment compartment);

struct TimelineFilter {
    std::vector<EntryKind> kinds;            // empty: all
    std::optional<Compartment> compartment;  // none: all of the care file that one may read
    UserId author;                           // null: anyone
    QDate from;                              // days on the wall of the unit; invalid: no bound
    QDate to;
    bool withCorrected = false;  // also the versions that a later one corrects
};
struct Paging {
    int offset = 0;
    int limit = 200;
};
struct TimelinePage {
    std::vector<Entry> entries;  // newest first, over the compartments
    int total = 0;               // of the filter, without paging
};

// The file as a line of time, the compartments that one may read merged. The caller has opened them.
Result<TimelinePage> timeline(access::Session& session, const DetaineeId& detainee,
                              const TimelineFilter& filter = {}, const Paging& paging = {});

// One entry with its whole text. With `of`, the act names that person, and an entry of another is not found: what an
// emergency's session may read. Errors: NotFound.
Result<Entry> entry(access::Session& session, Compartment compartment, const EntryId& id, const DetaineeId& of = {});

// Every version of an entry, the first one first: a correction never hides what it corrects.
Result<std::vector<Entry>> entryVersions(access::Session& session, Compartment compartment,
                                         const EntryId& root);

struct CareNote {
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QDateTime occurredAt;  // invalid: now
    QString title;
    QString text;
    Correction correction;
};
// A note of care or follow-up that is no consultation (Action::WriteNursingCare). Field errors: "title",
// "text".
Result<EntryId> writeCareNote(access::Session& session, const CareNote& note);

struct SearchFilter {
    DetaineeId detainee;  // null: across all persons
    std::vector<EntryKind> kinds;
    UserId author;
    QDate from;
    QDate to;
    int limit = 50;
};
struct SearchHit {
    Entry entry;      // its text is the first 400 characters
    QString snippet;  // the words found stand between U+2068 and U+2069
};
// Words in any order, accents and case apart, the last one as a prefix; current versions only, newest first.
// Searches the compartments that one may search (Action::SearchText). Across persons it leaves a trace in the
// journal, without the words: ask on Enter, not at every key. Of one person the file is open already.
Result<std::vector<SearchHit>> searchText(access::Session& session, const QString& words,
                                          const SearchFilter& filter);

}  // namespace serment::records
