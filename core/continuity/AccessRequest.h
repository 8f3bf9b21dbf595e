// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <vector>

#include "core/access/Session.h"
#include "core/base/EnumNames.h"
#include "core/deontology/Catalogue.h"
#include "core/deontology/Kinds.h"

// Somebody asks for a file (L.1111-7, R.1111-1 CSP; P18, P19; E07, E08).
namespace serment::continuity {

struct AccessRequestTag;
using AccessRequestId = Id<AccessRequestTag>;

// A lawyer acts at the patient's request and needs no mandate; a third party needs one, signed, and an identity checked;
// heirs say why; a doctor is one whom the patient chose.
enum class Asker { Patient, Lawyer, ThirdParty, Doctor, Heirs, Parents };
deontology::Recipient recipientOf(Asker asker);
enum class AccessForm { Paper, Encrypted, OnSite, ThroughDoctor };

// Where files may be: all are looked for (P18).
enum class FilePlace { Somatic, Psychiatric, Paper, Hospital };
enum class Located { NotYet, Found, None, Asked };

struct SetApart {  // told by a third party who takes no part in the care: not communicable
    QString entry;  // id of the entry, or empty for a paper
    QString words;  // why, without the words themselves
    bool operator==(const SetApart&) const = default;
};

struct LocatedFile {
    FilePlace place = FilePlace::Somatic;
    Located state = Located::NotYet;
    QString words;
    bool operator==(const LocatedFile&) const = default;
};

struct AccessRequest {
    AccessRequestId id;  // filled by the program
    DetaineeId detainee;
    Asker asker = Asker::Patient;
    QString askerName;  // required but for the patient
    QString purpose;    // required of heirs
    AccessForm form = AccessForm::Paper;
    QString scope;      // what is asked for; empty: everything
    QDateTime askedAt;  // UTC; invalid: now
    // Filled by the program
    bool isOld = false;  // the information is more than five years old: two months
    QDateTime openFrom;  // 48 hours to think it over
    QDateTime dueAt;     // 8 days, or 2 months
    QDate identityCheckedOn;
    QString identityWords;  // kind of paper seen, never its number
    std::vector<LocatedFile> files;  // every place
    bool isReviewed = false;         // somebody read the file for what third parties told
    std::vector<SetApart> apart;
    QDate deliveredOn;
    QString number;     // line in the register of disclosures
    QDate closedOn;     // without delivery
    QString closedWhy;
    QString authorName;

    bool isOpen() const { return !deliveredOn.isValid() && !closedOn.isValid(); }
    bool isLate(const QDateTime& now) const { return isOpen() && now > dueAt; }
    bool isWholeLocated() const;
    bool operator==(const AccessRequest&) const = default;
};

// Errors: MissingField ("askerName", "purpose"), InvalidInput ("askedAt" ahead of now), NotFound.
Result<AccessRequestId> receiveAccessRequest(access::Session& session, const AccessRequest& request);
// Open ones first, the soonest due first, then the settled ones of the last year. (Action::GiveAccess)
Result<std::vector<AccessRequest>> accessRequests(access::Session& session, const deontology::Catalogue& catalogue);
Result<AccessRequest> accessRequest(access::Session& session, const deontology::Catalogue& catalogue, const AccessRequestId& id);

// MissingField "words".
Result<void> recordIdentityCheck(access::Session& session, const AccessRequestId& id, const QString& words);
// MissingField "words" when a file is asked for elsewhere or there is none.
Result<void> recordLocated(access::Session& session, const AccessRequestId& id, FilePlace place, Located state, const QString& words);
// MissingField "words".
Result<void> setApart(access::Session& session, const AccessRequestId& id, const SetApart& passage);
Result<void> recordReviewed(access::Session& session, const AccessRequestId& id);
// The number of the released copy, or none when it was read on site. RequirementMissing ("identity", "located", "reviewed"),
// Conflict when it is settled already.
Result<void> recordDelivered(access::Session& session, const AccessRequestId& id, const QString& number);
// MissingField "why": withdrawn, opposed, not entitled. Conflict when it is settled already.
Result<void> closeAccessRequest(access::Session& session, const AccessRequestId& id, const QString& why);

}  // namespace serment::continuity

namespace serment {
template <>
struct EnumNames<continuity::Asker> {
    static constexpr std::array values{"patient", "lawyer", "third_party", "doctor", "heirs", "parents"};
};
template <>
struct EnumNames<continuity::AccessForm> {
    static constexpr std::array values{"paper", "encrypted", "on_site", "through_doctor"};
};
template <>
struct EnumNames<continuity::FilePlace> {
    static constexpr std::array values{"somatic", "psychiatric", "paper", "hospital"};
};
template <>
struct EnumNames<continuity::Located> {
    static constexpr std::array values{"not_yet", "found", "none", "asked"};
};
}  // namespace serment
