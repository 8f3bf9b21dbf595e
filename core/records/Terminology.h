// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"

namespace serment::records {

// A code that the unit imported from its own file, for problems. None is shipped.
struct TerminologyCode {
    QString system;  // "CIM-10"
    QString code;    // "J45.0"
    QString label;

    bool operator==(const TerminologyCode&) const = default;
};

struct TerminologyImport {
    int added = 0;
    int changed = 0;
    std::vector<int> unreadableLines;  // numbered from 1

    bool operator==(const TerminologyImport&) const = default;
};

// One code a line: code, then label, separated by a semicolon, a tab or a comma; UTF-8; a first line without
// a digit in its code is a header. Replaces the labels of codes already there, removes none. All or nothing.
// Errors: TooLarge over 64 MiB, UnreadableFile when no line can be read, MissingField "system".
Result<TerminologyImport> importTerminology(access::Session& session, const QString& system,
                                            const QByteArray& file);

// Every word typed begins a word of the label, or the code begins with what was typed.
Result<std::vector<TerminologyCode>> findCodes(access::Session& session, const QString& typed,
                                               int limit = 30);

}  // namespace serment::records
