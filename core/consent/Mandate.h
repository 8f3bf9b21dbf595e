// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <vector>

#include "core/access/Session.h"
#include "core/base/EnumNames.h"

namespace serment::consent {

struct MandateTag;
using MandateId = Id<MandateTag>;
struct RepresentativeTag;
using RepresentativeId = Id<RepresentativeTag>;

// A third party authorised by the person: express, signed, identity checked (E08; L.1111-7 CSP; P19).
struct Mandate {
    MandateId id;
    MandateId root;
    int version = 1;
    DetaineeId detainee;
    QString holder;            // who is mandated
    QString holderKind;        // a recipient of POLICY: "third_party", "lawyer", "family"
    QString scope;             // what may be received
    QDate signedOn;            // invalid: not signed
    QDate identityCheckedOn;   // invalid: identity not checked
    QString identityDocument;  // kind of paper seen, never its number
    QDate startsOn;
    QDate endsOn;          // last day, invalid: until revoked
    QDate endedOn;         // revoked before its end
    QString scanId;        // attachment, or empty
    QString authorName;    // filled by the program
    QDateTime recordedAt;  // filled by the program

    bool isSigned() const { return signedOn.isValid(); }
    bool isIdentityChecked() const { return identityCheckedOn.isValid(); }
    bool isInForce(const QDate& day) const;
    bool operator==(const Mandate&) const = default;
};

// Errors: MissingField, InvalidInput with the field.
Result<MandateId> recordMandate(access::Session& session, const Mandate& mandate);
Result<MandateId> endMandate(access::Session& session, const MandateId& root, int expectedVersion,
                             const QDate& on);
Result<std::vector<Mandate>> mandates(access::Session& session, const DetaineeId& detainee);

enum class RepresentativeQuality { Parent, Guardian, Pjj, Curator, Tutor };

// Who decides with or for a minor or a protected adult.
struct Representative {
    RepresentativeId id;
    RepresentativeId root;
    int version = 1;
    DetaineeId detainee;
    QString name;
    RepresentativeQuality quality = RepresentativeQuality::Parent;
    QString telephone;
    QDate since;
    QDate endedOn;
    QString note;
    QString scanId;        // attachment that shows it (judgment, paper of identity), or empty
    QString authorName;    // filled by the program
    QDateTime recordedAt;  // filled by the program

    bool operator==(const Representative&) const = default;
};

Result<RepresentativeId> recordRepresentative(access::Session& session, const Representative& representative);
Result<RepresentativeId> endRepresentative(access::Session& session, const RepresentativeId& root,
                                           int expectedVersion, const QDate& on);
Result<std::vector<Representative>> representatives(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::consent

namespace serment {
template <>
struct EnumNames<consent::RepresentativeQuality> {
    static constexpr std::array values{"parent", "guardian", "pjj", "curator", "tutor"};
};
}  // namespace serment
