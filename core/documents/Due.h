// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <vector>

#include "core/access/Session.h"
#include "core/deontology/Kinds.h"

namespace serment::documents {

struct PaperRequestTag;
using PaperRequestId = Id<PaperRequestTag>;

// Somebody asked for a paper.
struct PaperRequest {
    DetaineeId detainee;
    deontology::DocumentKind kind = deontology::DocumentKind::AttestationPresence;
    deontology::Recipient recipient = deontology::Recipient::Jap;
    QString requester = QStringLiteral("patient");  // as in POLICY
    QDate askedOn;                                  // invalid: today
    QDate dueOn;                                    // invalid: `usualDelay` days after
    QString note;
};
inline constexpr int usualDelay = 8;  // days; no text gives one

enum class DueReason {
    Requested,     // P23: silence is no answer
    Quarterly,     // E05: three months after the last one given to a convicted person
    ExitThisWeek,  // R.1112-1-2: the letter leaves with the person
};

struct DuePaper {
    DueReason reason = DueReason::Requested;
    PaperRequestId request;  // null unless requested
    DetaineeId detainee;
    deontology::DocumentKind kind = deontology::DocumentKind::AttestationPresence;
    deontology::Recipient recipient = deontology::Recipient::Jap;
    QDate since;  // asked on, or given last
    QDate dueOn;

    bool isOverdue(const QDate& today) const { return dueOn < today; }
    bool operator==(const DuePaper&) const = default;
};

// In the user's own clinical file. Errors: MissingField "detainee", InvalidInput "askedOn" after today.
Result<PaperRequestId> requestPaper(access::Session& session, const PaperRequest& request);
// Answered without a paper. Errors: NotFound when it is answered already, MissingField "reason".
Result<void> declinePaper(access::Session& session, const PaperRequestId& id, const QString& reason);

// What the user's team has to write, the oldest due first: requests that neither a paper nor a reason
// answered, quarterly attestations, letters of those who leave within seven days.
Result<std::vector<DuePaper>> duePapers(access::Session& session);

}  // namespace serment::documents
