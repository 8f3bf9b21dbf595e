// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <vector>

#include "core/access/Session.h"
#include "core/base/EnumNames.h"

namespace serment::consent {

struct ConsentTag;
using ConsentId = Id<ConsentTag>;

enum class ConsentState { Informed, Given, Refused, Withdrawn, Expired };
enum class ConsentForm { Oral, OralWithWitness, Written };
// What is agreed to. Each act needs its own consent (P10, CDM 36).
enum class ConsentAct {
    Care,
    Teleconsultation,
    Treatment,
    Vaccination,
    Screening,
    Photographs,
    Certificate,
    Disclosure,
    OtherTeam,
    OnlineRecord,
    Extraction,
};

// What a person was told and answered, for one act, one recipient and one content.
struct Consent {
    ConsentId id;    // of this version
    ConsentId root;  // the same over all versions
    int version = 1;
    DetaineeId detainee;
    ConsentAct act = ConsentAct::Care;
    QString recipient;      // a recipient of POLICY ("spip", "csapa"…), or empty when nothing leaves
    QString recipientName;  // "Mme Renaud, CSAPA du Parc"
    QString content;        // a document kind, or words; empty: the act itself
    QString purpose;
    ConsentState state = ConsentState::Informed;
    bool isExpress = false;
    ConsentForm form = ConsentForm::Oral;
    QString witness;     // required with ConsentForm::OralWithWitness
    QString informedBy;  // display name; empty: the user
    QDate informedOn;
    QString language;  // ISO 639-1, empty: French
    QString interpreter;
    QDate decidedOn;  // required once given or refused
    QDate expiresOn;  // last day of validity, invalid: until withdrawn
    // Outside the care team the law asks for all four (D.1110-3-1 CSP, E06).
    QString informationCategories;
    QString professionalCategories;
    QString medium;
    QString security;
    QString note;
    QString authorName;    // filled by the program
    QDateTime recordedAt;  // filled by the program

    bool operator==(const Consent&) const = default;
};

// What the law asks for is there, for a sharing outside the care team (E06).
bool isCompleteForOutsideSharing(const Consent& consent);

// Records a first version. Errors: MissingField or InvalidInput with the field; dates after today are
// refused.
Result<ConsentId> recordConsent(access::Session& session, const Consent& consent);

// Withdraws, gives or refuses afterwards, in force at once. `expectedVersion` is the version that was read.
// Errors: NotFound, Conflict, InvalidInput for a change that makes no sense (withdrawing what was never
// given).
Result<ConsentId> changeConsent(access::Session& session, const ConsentId& root, int expectedVersion,
                                ConsentState state, const QDate& decidedOn, const QString& note);

// The version in force of each, newest decision first; a given consent past its last day reads as Expired.
Result<std::vector<Consent>> consents(access::Session& session, const DetaineeId& detainee);
Result<std::vector<Consent>> consentHistory(access::Session& session, const DetaineeId& detainee,
                                            const ConsentId& root);

}  // namespace serment::consent

namespace serment {
template <>
struct EnumNames<consent::ConsentState> {
    static constexpr std::array values{"informed", "given", "refused", "withdrawn", "expired"};
};
template <>
struct EnumNames<consent::ConsentForm> {
    static constexpr std::array values{"oral", "oral_with_witness", "written"};
};
template <>
struct EnumNames<consent::ConsentAct> {
    static constexpr std::array values{"care",       "teleconsultation", "treatment",   "vaccination",
                                       "screening",  "photographs",      "certificate", "disclosure",
                                       "other_team", "online_record",    "extraction"};
};
}  // namespace serment
