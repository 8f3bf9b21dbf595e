// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

// Where an editor's unsigned words stand: in the author's compartment (the unit's, of an identity), of one user, about one
// subject.
struct DraftKey {
    Compartment compartment = Compartment::Somatic;
    QString subject;  // id of the detainee, of the entry corrected, of the document…
    QString kind;     // name of the editor: "encounter", "document"…

    bool operator==(const DraftKey&) const = default;
};

struct Draft {
    DraftKey key;
    QString body;  // as the editor wrote it: text or JSON
    QDateTime savedAt;

    bool operator==(const Draft&) const = default;
};

// Encrypted with the compartment and durable when it returns; no journal entry, because a draft is no record
// yet and is saved a second after the last key. Saving an empty body discards it. Errors: MissingField
// ("subject", "kind"), NoCompartmentKey, TooLarge over 2 MiB.
Result<void> saveDraft(access::Session& session, const DraftKey& key, const QString& body);

// The same for an editor that found a draft, or none (`basedOn` invalid): Conflict when another window of the
// same user saved since, so that the second one is told. Answers the time to base the next save on.
Result<QDateTime> saveDraftOver(access::Session& session, const DraftKey& key, const QString& body,
                                const QDateTime& basedOn);
Result<std::optional<Draft>> loadDraft(access::Session& session, const DraftKey& key);
Result<void> discardDraft(access::Session& session, const DraftKey& key);
// The user's own unfinished drafts in one compartment, latest first.
Result<std::vector<Draft>> drafts(access::Session& session, Compartment compartment);

}  // namespace serment::records
