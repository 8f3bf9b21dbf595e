// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/people/Detainee.h"
#include "core/transfer/Export.h"

// Somebody left and nobody had announced it (P15): what the next caregiver needs tonight is made ready before anybody calls.
// It stands in the somatic team's file as an envelope to that team's own certificate, and nowhere else; it leaves through the
// gate when somebody calls, and is not kept afterwards.
namespace serment::continuity {

struct Unannounced {
    people::Detainee person;
    QDate leftOn;                // invalid: only missing from the roll, the end of the stay is to be confirmed
    bool isTransferred = false;  // to another prison: the next caregiver is its unit
    QString destination;
    bool isReady = false;
    QDateTime preparedAt;
    QString authorName;  // who was logged in when it was made
    qint64 size = 0;
    QString callBack;    // the number that the person, and who calls for them, can call
    bool operator==(const Unannounced&) const = default;
};

// Who left within two months without their papers, or as far as this unit knows to another one without their file; the last
// to leave first, at most `most`. Who holds the somatic file sees what is ready. (Action::ManageExit)
Result<std::vector<Unannounced>> unannouncedExits(access::Session& session, int most = 100);

// May this user's session make them ready? Otherwise it waits for somebody whose session may. (Action::ExportBundle)
bool mayPrepare(access::Session& session);
// Makes at most `most` of them ready: those that are not, and those whose file has changed since. What is no longer needed
// (papers handed over, back in prison, two months past) is taken away. Gives how many are left to be made.
Result<int> prepareHandOvers(access::Session& session, int most = 1);

struct Caller {
    deontology::Recipient recipient = deontology::Recipient::NewUnitResponsable;  // or DesignatedDoctor, Patient
    QString name;            // who calls, and from where
    QString howChecked;      // how it was made sure that it is them: called back on a number of the directory, card seen
    QByteArray certificate;  // PEM of the unit that calls; empty: a passphrase
    bool isPatientInformed = false;
    bool isReviewed = false;  // read for what third parties told; asked for the patient and their doctor
};
// To who calls: through the gate, put where it goes, noted as sent and as a call; the envelope is then taken away. Errors:
// those of exportBundle; MissingField ("name", "howChecked"), NotFound when nothing is ready.
Result<transfer::ExportedBundle> handOverPrepared(access::Session& session, const documents::Desk& desk, const DetaineeId& detainee, const Caller& caller,
                                                  const transfer::Progress& progress = {}, const transfer::Put& put = {});

}  // namespace serment::continuity
