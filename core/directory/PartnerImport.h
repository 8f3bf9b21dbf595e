// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/directory/Partner.h"

namespace serment::directory {

struct ImportError {
    int line = 0;
    QString reason;  // French sentence; never the content of a cell
    bool operator==(const ImportError&) const = default;
};

struct PartnerImport {
    std::vector<Partner> added;    // in the order of the file
    std::vector<Partner> changed;  // same kind and name (structure, where told) as one that is here
    int unchanged = 0;
    std::vector<ImportError> errors;  // those lines are left out
    bool headerRead = false;          // false: the errors are about the whole file
    bool applied = false;
};

// A table of partners (CSV: semicolon, comma or tab; UTF-8 or Windows-1252) by its French headers: type, nom and mission are
// needed; structure, adresse, ville, téléphone, mssanté, note may follow in any order. The type is a name of POLICY ("csapa")
// or its French name ("Centre médico-psychologique"). Nothing is retired by an import. With `apply`, written in one
// transaction. Errors: TooLarge, UnreadableFile, NotPermitted.
Result<PartnerImport> importPartners(access::Session& session, const QByteArray& file, bool apply);

}  // namespace serment::directory
