// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/File.h"

#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/records/Withheld.h"

namespace serment::records {

using access::Act;
using access::Action;

Result<FileOpening> openFile(access::Session& session, const DetaineeId& detainee, Compartment compartment) {
    if (detainee.isNull())
        return fail(ErrorCode::MissingField, QStringLiteral("nobody"), QStringLiteral("detainee"));
    return session.write(
        Act{Action::OpenFile, compartment, detainee, {}}, [&](store::Database& db) -> Result<FileOpening> {
            FileOpening opening{compartment, 0, {}, {}};
            db.query(QStringLiteral("SELECT count(*), min(e.occurred_at), max(e.occurred_at) FROM %1"
                                    " AS e WHERE %2")
                         .arg(qualified(compartment, "entry"), people::ofPerson(QStringLiteral("e"))))
                .bind(QStringLiteral(":detainee"), detainee)
                .first([&](const store::Row& row) {
                    opening.entryCount = int(row.integer(0));
                    opening.firstEntryAt = row.utc(1);
                    opening.lastEntryAt = row.utc(2);
                    return true;
                });
            return opening;
        });
}

Result<Entry> entry(access::Session& session, Compartment compartment, const EntryId& id, const DetaineeId& of) {
    return session.read(Act{readingAction(compartment), compartment, of, id.toString()},
                        [&](store::Database& db) -> Result<Entry> {
                            auto found = findEntry(db, compartment, id);
                            if (!found || (!of.isNull() && found->detainee != of))
                                return fail(ErrorCode::NotFound, QStringLiteral("entry"));
                            return *found;
                        });
}

Result<std::vector<Entry>> entryVersions(access::Session& session, Compartment compartment,
                                         const EntryId& root) {
    return session.read(Act{readingAction(compartment), compartment, {}, root.toString()},
                        [&](store::Database& db) -> Result<std::vector<Entry>> {
                            auto versions =
                                db.query(QStringLiteral("SELECT %1 FROM %2 AS e WHERE e.root_id = :root%3"
                                                        " ORDER BY e.version")
                                             .arg(entryColumns(), qualified(compartment, "entry"),
                                                  exceptWithheld(session, compartment)))
                                    .bind(QStringLiteral(":root"), root)
                                    .all([&](const store::Row& row) { return readEntry(row, compartment); });
                            for (size_t i = 0; i + 1 < versions.size(); ++i) versions[i].isCorrected = true;
                            return versions;
                        });
}

Result<EntryId> writeCareNote(access::Session& session, const CareNote& note) {
    if (auto ok = requireText(note.title, "title"); !ok) return errorOf(ok);
    if (auto ok = requireText(note.text, "text"); !ok) return errorOf(ok);
    const NewEntry entry{note.compartment, note.detainee, EntryKind::CareNote, note.occurredAt,
                         note.title,       note.text,     note.correction};
    return session.write(Act{Action::WriteNursingCare, note.compartment, note.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             return appendEntry(db, session, entry).map([](const Entry& e) { return e.id; });
                         });
}

}  // namespace serment::records
