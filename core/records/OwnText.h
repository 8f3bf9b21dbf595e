// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/EncounterTemplate.h"
#include "core/records/Entry.h"

namespace serment::records {

// A phrase or a template that a user keeps for writing, in the compartment of the team: nobody else's.
struct OwnText {
    QString id;    // filled by the program
    QString name;  // what one types to find it; one of each name
    bool isTemplate = false;
    QString text;             // of a phrase
    EncounterTemplate parts;  // of a template; its key and reason are not kept

    bool operator==(const OwnText&) const = default;
};

// Keeps it, in the place of the one of the same name. Field errors: "name" (empty, over 60 characters),
// "text" (nothing in it, over 20,000 characters).
Result<void> saveOwnText(access::Session& session, const OwnText& text);
Result<void> removeOwnText(access::Session& session, const QString& id);
// By name.
Result<std::vector<OwnText>> ownTexts(access::Session& session);

}  // namespace serment::records
