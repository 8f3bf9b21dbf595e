// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/EntryStore.h"

// What the timeline and the search share: bounds on entries, and entries as a list shows them.
namespace serment::records {

inline constexpr int previewLength = 400;

// Conditions on the entry aliased e, with what they bind.
struct Bounds {
    QString sql;  // " AND …"
    UserId author;
    QDateTime from;
    QDateTime before;

    void bindTo(store::Query& query) const;
};
// `from` and `to` are days on the wall of the unit; invalid ones bind nothing.
Bounds boundsOf(const std::vector<EntryKind>& kinds, const UserId& author, const QDate& from,
                const QDate& to);

// The columns of e, its text being `text`, whether a later version stands, and the compartment.
QString listedColumns(Compartment compartment, const QString& text);
Entry readListed(const store::Row& row);

}  // namespace serment::records
