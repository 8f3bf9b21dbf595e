// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/access/Action.h"

namespace serment::access {

namespace {

template <typename Value>
struct Named {
    Value value;
    const char* name;
};

constexpr std::array roles{
    Named{Role::CoordinatingPhysician, "coordinating_physician"},
    Named{Role::Physician, "physician"},
    Named{Role::Psychiatrist, "psychiatrist"},
    Named{Role::Psychologist, "psychologist"},
    Named{Role::Nurse, "nurse"},
    Named{Role::PsychiatricNurse, "psychiatric_nurse"},
    Named{Role::PreventionPhysician, "prevention_physician"},
    Named{Role::Pharmacist, "pharmacist"},
    Named{Role::Secretary, "secretary"},
    Named{Role::HospitalIt, "hospital_it"},
};

constexpr std::array actions{
    Named{Action::ViewDetainees, "view_detainees"},
    Named{Action::ImportRoll, "import_roll"},
    Named{Action::EditIdentity, "edit_identity"},
    Named{Action::MergeIdentity, "merge_identity"},
    Named{Action::ViewRequests, "view_requests"},
    Named{Action::RegisterRequest, "register_request"},
    Named{Action::TriageRequest, "triage_request"},
    Named{Action::ScheduleRequest, "schedule_request"},
    Named{Action::AnswerRequest, "answer_request"},
    Named{Action::OpenSealedRequest, "open_sealed_request"},
    Named{Action::ViewAgenda, "view_agenda"},
    Named{Action::ManageAgenda, "manage_agenda"},
    Named{Action::ViewExtractions, "view_extractions"},
    Named{Action::ManageExtractions, "manage_extractions"},
    Named{Action::OpenFile, "open_file"},
    Named{Action::ReadCoordination, "read_coordination"},
    Named{Action::WriteEncounter, "write_encounter"},
    Named{Action::WriteNursingCare, "write_nursing_care"},
    Named{Action::EditProblems, "edit_problems"},
    Named{Action::EditAllergies, "edit_allergies"},
    Named{Action::Prescribe, "prescribe"},
    Named{Action::AdministerTreatment, "administer_treatment"},
    Named{Action::RecordMeasure, "record_measure"},
    Named{Action::RecordVaccination, "record_vaccination"},
    Named{Action::RecordInjury, "record_injury"},
    Named{Action::ManageHungerStrike, "manage_hunger_strike"},
    Named{Action::AttachFile, "attach_file"},
    Named{Action::ShareEntry, "share_entry"},
    Named{Action::WriteReception, "write_reception"},
    Named{Action::SearchText, "search_text"},
    Named{Action::ViewConsents, "view_consents"},
    Named{Action::RecordConsent, "record_consent"},
    Named{Action::RecordOpposition, "record_opposition"},
    Named{Action::RecordMandate, "record_mandate"},
    Named{Action::DraftDocument, "draft_document"},
    Named{Action::ReleaseDocument, "release_document"},
    Named{Action::DeliverDocument, "deliver_document"},
    Named{Action::CancelDocument, "cancel_document"},
    Named{Action::ViewDisclosures, "view_disclosures"},
    Named{Action::ExportBundle, "export_bundle"},
    Named{Action::ImportBundle, "import_bundle"},
    Named{Action::GiveAccess, "give_access"},
    Named{Action::ManageExit, "manage_exit"},
    Named{Action::ManageDirectory, "manage_directory"},
    Named{Action::ProposeDestruction, "propose_destruction"},
    Named{Action::WritePrevention, "write_prevention"},
    Named{Action::ManageUsers, "manage_users"},
    Named{Action::GrantKey, "grant_key"},
    Named{Action::RevokeUser, "revoke_user"},
    Named{Action::RotateKey, "rotate_key"},
    Named{Action::RecoverKey, "recover_key"},
    Named{Action::Backup, "backup"},
    Named{Action::Restore, "restore"},
    Named{Action::VerifyUnit, "verify_unit"},
    Named{Action::ReadJournal, "read_journal"},
    Named{Action::ExportJournal, "export_journal"},
    Named{Action::ReviewAlarm, "review_alarm"},
    Named{Action::BreakGlass, "break_glass"},
    Named{Action::ReviewBreakGlass, "review_break_glass"},
    Named{Action::ViewSettings, "view_settings"},
    Named{Action::ChangeSettings, "change_settings"},
    Named{Action::ChangeLocalPolicy, "change_local_policy"},
    Named{Action::EditTemplates, "edit_templates"},
};

template <typename Table, typename Value>
QString nameIn(const Table& table, Value value) {
    for (const auto& each : table)
        if (each.value == value) return QString::fromLatin1(each.name);
    return {};
}

template <typename Value, typename Table>
std::optional<Value> valueIn(const Table& table, const QString& name) {
    for (const auto& each : table)
        if (name == QLatin1String(each.name)) return each.value;
    return {};
}

template <typename Value, typename Table>
std::vector<Value> valuesOf(const Table& table) {
    std::vector<Value> values;
    for (const auto& each : table) values.push_back(each.value);
    return values;
}

}  // namespace

QString roleName(Role role) {
    return nameIn(roles, role);
}
std::optional<Role> roleFromName(const QString& name) {
    return valueIn<Role>(roles, name);
}
const std::vector<Role>& allRoles() {
    static const std::vector<Role> all = valuesOf<Role>(roles);
    return all;
}

QString actionName(Action action) {
    return nameIn(actions, action);
}
std::optional<Action> actionFromName(const QString& name) {
    return valueIn<Action>(actions, name);
}
const std::vector<Action>& allActions() {
    static const std::vector<Action> all = valuesOf<Action>(actions);
    return all;
}

}  // namespace serment::access
