// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/Kinds.h"

#include <algorithm>
#include <array>

namespace serment::deontology {

namespace {

template <typename E>
struct Row {
    E value;
    const char* name;
    ContentLevel level;
};

// Content column of RULES §2. "Agreed" and "form-defined" contents are for the patient or the form to bound,
// not for the screen; the observed facts of a report to the procureur are clinical. The suspension of a
// sentence needs the prognosis or the incompatibility, never the disease (CPP 720-1-1).
constexpr std::array kinds{
    Row<DocumentKind>{DocumentKind::AttestationPresence, "attestation_presence", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::AttestationSuiviJapTrimestrielle, "attestation_suivi_jap_trimestrielle",
                      ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::AttestationRegime, "attestation_regime", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::AttestationSpip, "attestation_spip", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::AvisIncompatibilite, "avis_incompatibilite", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::AvisIsolement, "avis_isolement", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::IncompatibiliteIsolement, "incompatibilite_isolement",
                      ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::FichePreconisations, "fiche_preconisations", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::SignalementRisque, "signalement_risque", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::SignalementSevices, "signalement_sevices", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::Convocation, "convocation", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::ExtractionSheet, "extraction_sheet", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::CertificatConseil, "certificat_conseil", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::CertificatFamille, "certificat_famille", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::CertificatAccessoirePathologies, "certificat_accessoire_pathologies",
                      ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::CertificatDouches, "certificat_douches", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::CertificatHandicap, "certificat_handicap", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::CertificatCoupsBlessures, "certificat_coups_blessures",
                      ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::CertificatOfii, "certificat_ofii", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::CertificatSport, "certificat_sport", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::CertificatAdmission, "certificat_admission", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::CertificatPreuvePenale, "certificat_preuve_penale", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::ArretDeTravail, "arret_de_travail", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::AccidentDuTravail, "accident_du_travail", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::SuspensionPeineUrgente, "suspension_peine_urgente", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::VisitePrevention, "visite_prevention", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::AptitudeSuiviRenforce, "aptitude_suivi_renforce", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::CompatibiliteGardeAVue, "compatibilite_garde_a_vue", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::RefusDeSoins, "refus_de_soins", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::RefusRequisition, "refus_requisition", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::RefusCertificatIndu, "refus_certificat_indu", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::Expertise, "expertise", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::CpuSummonsReply, "cpu_summons_reply", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::NoteForCpu, "note_for_cpu", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::LetterToProfessional, "letter_to_professional", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::LetterToDesignatedDoctor, "letter_to_designated_doctor",
                      ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::LettreDeLiaison, "lettre_de_liaison", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::ExitOrdonnance, "exit_ordonnance", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::ExitBundle, "exit_bundle", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::TransferBundle, "transfer_bundle", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::RecordCopy, "record_copy", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::MonEspaceSante, "mon_espace_sante", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::Ordonnance, "ordonnance", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::AccessLeaflet, "access_leaflet", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::OwnDutiesSheet, "own_duties_sheet", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::ShuttleForm, "shuttle_form", ContentLevel::None},
    Row<DocumentKind>{DocumentKind::AnswerSlip, "answer_slip", ContentLevel::Strict},
    Row<DocumentKind>{DocumentKind::WrittenSummary, "written_summary", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::Consultation, "consultation", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::Teleconsultation, "teleconsultation", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::SuiviIrregulier, "suivi_irregulier", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::TriDemandeDeSoins, "tri_demande_de_soins", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::Record, "record", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::RecordAccess, "record_access", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::RecordDeletion, "record_deletion", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::RecordDestruction, "record_destruction", ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::PrescriptionAlimentationForcee, "prescription_alimentation_forcee",
                      ContentLevel::Full},
    Row<DocumentKind>{DocumentKind::VisiteMedecinExterieur, "visite_medecin_exterieur", ContentLevel::Full},
};

// "May receive" column of RULES §3.
constexpr std::array recipients{
    Row<Recipient>{Recipient::Patient, "patient", ContentLevel::Full},
    Row<Recipient>{Recipient::Lawyer, "lawyer", ContentLevel::Full},
    Row<Recipient>{Recipient::Family, "family", ContentLevel::Full},
    Row<Recipient>{Recipient::ThirdParty, "third_party", ContentLevel::Full},
    Row<Recipient>{Recipient::SameCareTeam, "same_care_team", ContentLevel::Full},
    Row<Recipient>{Recipient::OtherHealthProfessional, "other_health_professional", ContentLevel::Full},
    Row<Recipient>{Recipient::MedicoSocialProfessional, "medico_social_professional", ContentLevel::Strict},
    Row<Recipient>{Recipient::SocialWorker, "social_worker", ContentLevel::Strict},
    Row<Recipient>{Recipient::DesignatedDoctor, "designated_doctor", ContentLevel::Full},
    Row<Recipient>{Recipient::OutsideDoctor, "outside_doctor", ContentLevel::Full},
    Row<Recipient>{Recipient::NewUnitResponsable, "new_unit_responsable", ContentLevel::Full},
    Row<Recipient>{Recipient::PreventionDoctor, "prevention_doctor", ContentLevel::Full},
    Row<Recipient>{Recipient::MedecinCoordonnateur, "medecin_coordonnateur", ContentLevel::Full},
    Row<Recipient>{Recipient::OfiiMedicalService, "ofii_medical_service", ContentLevel::Full},
    Row<Recipient>{Recipient::Prefecture, "prefecture", ContentLevel::None},
    Row<Recipient>{Recipient::Cmp, "cmp", ContentLevel::Full},
    Row<Recipient>{Recipient::Csapa, "csapa", ContentLevel::Full},
    Row<Recipient>{Recipient::Pass, "pass", ContentLevel::Full},
    Row<Recipient>{Recipient::Emot, "emot", ContentLevel::Full},
    Row<Recipient>{Recipient::Msp, "msp", ContentLevel::Full},
    Row<Recipient>{Recipient::Clat, "clat", ContentLevel::Full},
    Row<Recipient>{Recipient::Criavs, "criavs", ContentLevel::Full},
    Row<Recipient>{Recipient::Hospital, "hospital", ContentLevel::Full},
    Row<Recipient>{Recipient::Interpreter, "interpreter", ContentLevel::None},
    Row<Recipient>{Recipient::Spip, "spip", ContentLevel::Strict},
    Row<Recipient>{Recipient::ApDirector, "ap_director", ContentLevel::Strict},
    Row<Recipient>{Recipient::Escort, "escort", ContentLevel::Strict},
    Row<Recipient>{Recipient::Cpu, "cpu", ContentLevel::None},
    Row<Recipient>{Recipient::Jap, "jap", ContentLevel::Strict},
    Row<Recipient>{Recipient::Judge, "judge", ContentLevel::Strict},
    Row<Recipient>{Recipient::Procureur, "procureur", ContentLevel::Full},
    Row<Recipient>{Recipient::Investigator, "investigator", ContentLevel::None},
    Row<Recipient>{Recipient::UsmpStaff, "usmp_staff", ContentLevel::Full},
    Row<Recipient>{Recipient::CareRequestBox, "care_request_box", ContentLevel::Full},
    Row<Recipient>{Recipient::PatientOnlineRecord, "patient_online_record", ContentLevel::Full},
    Row<Recipient>{Recipient::ParentOrGuardian, "parent_or_guardian", ContentLevel::Full},
    Row<Recipient>{Recipient::Heirs, "heirs", ContentLevel::Full},
    Row<Recipient>{Recipient::OccupationalPhysician, "occupational_physician", ContentLevel::Strict},
    Row<Recipient>{Recipient::Uhsi, "uhsi", ContentLevel::Full},
    Row<Recipient>{Recipient::Uhsa, "uhsa", ContentLevel::Full},
    Row<Recipient>{Recipient::Guards, "guards", ContentLevel::Strict},
    Row<Recipient>{Recipient::SocialSecurityFund, "social_security_fund", ContentLevel::Full},
    Row<Recipient>{Recipient::Pjj, "pjj", ContentLevel::Strict},
    Row<Recipient>{Recipient::Record, "record", ContentLevel::Full},
    Row<Recipient>{Recipient::None, "none", ContentLevel::Full},
};

template <typename Table>
constexpr bool inEnumOrder(const Table& table) {
    for (size_t i = 0; i < table.size(); ++i)
        if (static_cast<size_t>(table[i].value) != i) return false;
    return true;
}
static_assert(inEnumOrder(kinds) && inEnumOrder(recipients));

template <typename E, typename Table>
std::optional<E> byName(const Table& table, const QString& name) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Row<E>& row) { return name == QLatin1String(row.name); });
    if (found == table.end()) return std::nullopt;
    return found->value;
}

template <typename E, typename Table>
std::vector<E> values(const Table& table) {
    std::vector<E> all;
    for (const auto& row : table) all.push_back(row.value);
    return all;
}

}  // namespace

QString kindName(DocumentKind kind) {
    return QLatin1String(kinds[static_cast<size_t>(kind)].name);
}
std::optional<DocumentKind> kindFromName(const QString& name) {
    return byName<DocumentKind>(kinds, name);
}
const std::vector<DocumentKind>& allKinds() {
    static const auto all = values<DocumentKind>(kinds);
    return all;
}
bool isPaper(DocumentKind kind) {
    return kind < DocumentKind::Consultation;
}

QString recipientName(Recipient recipient) {
    return QLatin1String(recipients[static_cast<size_t>(recipient)].name);
}
std::optional<Recipient> recipientFromName(const QString& name) {
    return byName<Recipient>(recipients, name);
}
const std::vector<Recipient>& allRecipients() {
    static const auto all = values<Recipient>(recipients);
    return all;
}

ContentLevel contentLevel(DocumentKind kind) {
    return kinds[static_cast<size_t>(kind)].level;
}
ContentLevel contentLevel(Recipient recipient) {
    return recipients[static_cast<size_t>(recipient)].level;
}
ContentLevel contentLevel(DocumentKind kind, Recipient recipient) {
    return std::min(contentLevel(kind), contentLevel(recipient));
}

QString contentLevelName(ContentLevel level) {
    switch (level) {
        case ContentLevel::None:
            return QStringLiteral("none");
        case ContentLevel::Strict:
            return QStringLiteral("strict");
        case ContentLevel::Full:
            return QStringLiteral("full");
    }
    return {};
}

}  // namespace serment::deontology
