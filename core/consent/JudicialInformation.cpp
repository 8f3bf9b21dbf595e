// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/JudicialInformation.h"

#include "core/consent/Versioned.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::consent {

using access::Act;
using access::Action;

namespace {

JudicialInformation readInformation(const store::Row& row) {
    JudicialInformation j;
    j.id = row.id<JudicialInformationTag>(0);
    j.detainee = row.id<DetaineeTag>(1);
    j.obligation = enumOr(row.text(2), JudicialObligation::CareObligation);
    j.occasion = enumOr(row.text(3), JudicialOccasion::Refusal);
    j.toldOn = row.date(4);
    j.toldBy = row.text(5);
    j.language = row.text(6);
    j.interpreter = row.text(7);
    j.note = row.text(8);
    j.authorName = row.text(9);
    j.recordedAt = row.utc(10);
    return j;
}

}  // namespace

Result<JudicialInformationId> recordJudicialInformation(access::Session& session,
                                                        const JudicialInformation& information) {
    JudicialInformation j = information;
    if (j.detainee.isNull())
        return fail(ErrorCode::MissingField, QStringLiteral("nobody"), QStringLiteral("detainee"));
    if (auto day = requirePastDay(j.toldOn, session.clock().today(), "toldOn"); !day)
        return tl::unexpected<Error>(day.error());
    j.id = JudicialInformationId::create();
    if (j.toldBy.isEmpty()) j.toldBy = session.user().displayName;
    return session.write(Act{Action::RecordConsent, Compartment::Coordination, j.detainee, j.id.toString()},
                         [&](store::Database& db) -> Result<JudicialInformationId> {
                             store::insertRow(db, QStringLiteral("coordination.judicial_information"),
                                              {{"id", j.id},
                                               {"detainee_id", j.detainee},
                                               {"obligation", enumName(j.obligation)},
                                               {"occasion", enumName(j.occasion)},
                                               {"told_on", j.toldOn},
                                               {"told_by", j.toldBy},
                                               {"language", j.language},
                                               {"interpreter", j.interpreter},
                                               {"note", j.note},
                                               {"author_id", session.user().id},
                                               {"author_name", session.user().displayName},
                                               {"recorded_at", session.clock().nowUtc()}});
                             return j.id;
                         });
}

Result<std::vector<JudicialInformation>> judicialInformation(access::Session& session,
                                                             const DetaineeId& detainee) {
    return session.read(
        Act{Action::ViewConsents, Compartment::Coordination, detainee, {}},
        [&](store::Database& db) -> Result<std::vector<JudicialInformation>> {
            return db
                .query(QStringLiteral(
                    "SELECT j.id, j.detainee_id, j.obligation, j.occasion, j.told_on, j.told_by,"
                    " j.language, j.interpreter, j.note, j.author_name, j.recorded_at"
                    " FROM coordination.judicial_information AS j WHERE %1"
                    " ORDER BY j.told_on DESC, j.rowid DESC")
                           .arg(people::ofPerson(QStringLiteral("j"))))
                .bind(QStringLiteral(":detainee"), detainee)
                .all(readInformation);
        });
}

}  // namespace serment::consent
