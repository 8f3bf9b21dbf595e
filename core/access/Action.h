// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>
#include <vector>

namespace serment::access {

// Roles of a unit. CoordinatingPhysician heads the unit; the médecin coordonnateur of an injonction de soins
// is a recipient of papers and no role here.
enum class Role {
    CoordinatingPhysician,
    Physician,
    Psychiatrist,
    Psychologist,
    Nurse,
    PsychiatricNurse,
    PreventionPhysician,
    Pharmacist,
    Secretary,
    HospitalIt,
};

// What a use case does, as named in resources/access/matrix.json (snake case) and in the journal.
enum class Action {
    // people
    ViewDetainees, ImportRoll, EditIdentity, MergeIdentity,
    // requests and agenda
    ViewRequests, RegisterRequest, TriageRequest, ScheduleRequest, AnswerRequest, OpenSealedRequest,
    ViewAgenda, ManageAgenda, ViewExtractions, ManageExtractions,
    // records
    OpenFile, ReadCoordination, WriteEncounter, WriteNursingCare, EditProblems, EditAllergies, Prescribe,
    AdministerTreatment, RecordMeasure, RecordVaccination, RecordInjury, ManageHungerStrike, AttachFile, ShareEntry,
    WriteReception, SearchText,
    // consent
    ViewConsents, RecordConsent, RecordOpposition, RecordMandate,
    // papers
    DraftDocument, ReleaseDocument, DeliverDocument, CancelDocument, ViewDisclosures,
    // continuity
    ExportBundle, ImportBundle, GiveAccess, ManageExit, ManageDirectory, ProposeDestruction,
    // prevention
    WritePrevention,
    // unit
    ManageUsers, GrantKey, RevokeUser, RotateKey, RecoverKey, Backup, Restore, VerifyUnit, ReadJournal, ExportJournal,
    ReviewAlarm, BreakGlass, ReviewBreakGlass, ViewSettings, ChangeSettings, ChangeLocalPolicy, EditTemplates,
};

QString roleName(Role role);      // "coordinating_physician"
std::optional<Role> roleFromName(const QString& name);
const std::vector<Role>& allRoles();
QString actionName(Action action);  // "import_roll"
std::optional<Action> actionFromName(const QString& name);
const std::vector<Action>& allActions();

}  // namespace serment::access
