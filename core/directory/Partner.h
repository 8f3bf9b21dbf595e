// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <optional>
#include <vector>

#include "core/access/Session.h"
#include "core/deontology/Kinds.h"

namespace serment::directory {

// Somebody outside to whom the unit writes, with the mission that bounds what may be told (P04, T06, S07).
struct Partner {
    PartnerId id;          // filled by the program
    int version = 1;
    deontology::Recipient kind = deontology::Recipient::OtherHealthProfessional;
    QString name;          // of the person or of the service: never "to whom it may concern" (T05)
    QString structure;     // "CSAPA Rive Gauche"
    QString missionScope;  // what they do, in words: « soins en addictologie à la sortie »
    QString address;       // lines
    QString city;
    QString telephone;
    QString mssante;       // secure health mail address
    QByteArray certificatePem;  // X.509, to encrypt what is sent; empty: none known
    QString note;          // opening hours, how to reach them
    QDate retiredOn;       // invalid: in use

    bool isInUse() const { return !retiredOn.isValid(); }
    bool operator==(const Partner&) const = default;
};

// Errors: MissingField ("name", "missionScope"), InvalidInput ("mssante", "certificate"), TooLarge.
Result<PartnerId> addPartner(access::Session& session, const Partner& partner);
// Answers the new version. Errors: NotFound, Conflict (another version), and those of addPartner.
Result<int> savePartner(access::Session& session, const Partner& partner);
// Kept for the papers that name them, offered no more. Errors: NotFound, Conflict.
Result<int> retirePartner(access::Session& session, const PartnerId& id, int expectedVersion);

Result<Partner> partner(access::Session& session, const PartnerId& id);
// In use, by name; of one kind, or of all.
Result<std::vector<Partner>> partners(access::Session& session, std::optional<deontology::Recipient> kind = {});

}  // namespace serment::directory
