// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <optional>

#include "core/base/Compartment.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// What is looked for among the entries that one may read.
struct EntryQuery {
    QString words = {};
    QString detainee = {};                        // empty: all persons
    std::optional<Compartment> compartment = {};  // none: all that one may read
    QString kind = {};                            // name of an EntryKind, or empty
    QString author = {};                          // id, or empty
    QDate from = {};
    QDate to = {};
    bool isEmpty() const { return words.isEmpty() && kind.isEmpty() && author.isEmpty() && !from.isValid() && !to.isValid(); }
    bool operator==(const EntryQuery&) const = default;
};

// The words found stand between U+2068 and U+2069 in the detail of the row.
struct FoundEntry {
    Row row = {};
    QString detainee = {};
    Compartment compartment = Compartment::Somatic;
    QString entry = {};
    QString kind = {};  // name of its EntryKind
};

struct EntryChoice {
    QString value = {};
    QString label = {};
};

class EntrySearchGateway {
  public:
    virtual ~EntrySearchGateway() = default;
    virtual QDate today() const = 0;
    virtual std::vector<EntryChoice> kinds() const = 0;
    virtual void authors(Reply<std::vector<EntryChoice>> reply) = 0;
    // Without words: one person's entries by the filter alone. Across persons words are needed (MissingField), and the
    // search leaves a trace.
    virtual void search(const EntryQuery& query, Reply<std::vector<FoundEntry>> reply) = 0;
};

}  // namespace serment::ui
