// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>
#include <vector>

namespace serment::deontology {

// What a person of the unit is about to write, hand over or do. The last ten are acts that are no papers but
// pass the same check. Machine names are the snake case of these ("attestation_suivi_jap_trimestrielle").
enum class DocumentKind {
    AttestationPresence,
    AttestationSuiviJapTrimestrielle,
    AttestationRegime,
    AttestationSpip,
    AvisIncompatibilite,
    AvisIsolement,
    IncompatibiliteIsolement,
    FichePreconisations,
    SignalementRisque,
    SignalementSevices,
    Convocation,
    ExtractionSheet,
    CertificatConseil,
    CertificatFamille,
    CertificatAccessoirePathologies,
    CertificatDouches,
    CertificatHandicap,
    CertificatCoupsBlessures,
    CertificatOfii,
    CertificatSport,
    CertificatAdmission,
    CertificatPreuvePenale,
    ArretDeTravail,
    AccidentDuTravail,
    SuspensionPeineUrgente,
    VisitePrevention,
    AptitudeSuiviRenforce,
    CompatibiliteGardeAVue,
    RefusDeSoins,
    RefusRequisition,
    RefusCertificatIndu,
    Expertise,
    CpuSummonsReply,
    NoteForCpu,
    LetterToProfessional,
    LetterToDesignatedDoctor,
    LettreDeLiaison,
    ExitOrdonnance,
    ExitBundle,
    TransferBundle,
    RecordCopy,
    MonEspaceSante,
    Ordonnance,
    AccessLeaflet,
    OwnDutiesSheet,
    ShuttleForm,
    AnswerSlip,
    WrittenSummary,
    Consultation,
    Teleconsultation,
    SuiviIrregulier,
    TriDemandeDeSoins,
    Record,
    RecordAccess,
    RecordDeletion,
    RecordDestruction,
    PrescriptionAlimentationForcee,
    VisiteMedecinExterieur,
};

// The final reader. MedecinCoordonnateur is the one of an injonction de soins, not the head of the unit.
// Record: nothing leaves the file.
enum class Recipient {
    Patient,
    Lawyer,
    Family,
    ThirdParty,
    SameCareTeam,
    OtherHealthProfessional,
    MedicoSocialProfessional,
    SocialWorker,
    DesignatedDoctor,
    OutsideDoctor,
    NewUnitResponsable,
    PreventionDoctor,
    MedecinCoordonnateur,
    OfiiMedicalService,
    Prefecture,
    Cmp,
    Csapa,
    Pass,
    Emot,
    Msp,
    Clat,
    Criavs,
    Hospital,
    Interpreter,
    Spip,
    ApDirector,
    Escort,
    Cpu,
    Jap,
    Judge,
    Procureur,
    Investigator,
    UsmpStaff,
    CareRequestBox,
    PatientOnlineRecord,
    ParentOrGuardian,
    Heirs,
    OccupationalPhysician,
    Uhsi,
    Uhsa,
    Guards,
    SocialSecurityFund,
    Pjj,
    Record,
    None,
};

// How much of health a text may carry (RULES §2 and §3): nothing at all; the strictly necessary without
// anything that names or lets guess a disease; or clinical content.
enum class ContentLevel { None, Strict, Full };

QString kindName(DocumentKind kind);
std::optional<DocumentKind> kindFromName(const QString& name);
const std::vector<DocumentKind>& allKinds();
// False for the acts that pass the same check without being a paper (a consultation, a triage…).
bool isPaper(DocumentKind kind);

QString recipientName(Recipient recipient);
std::optional<Recipient> recipientFromName(const QString& name);
const std::vector<Recipient>& allRecipients();

ContentLevel contentLevel(DocumentKind kind);
ContentLevel contentLevel(Recipient recipient);
// The lower of the two: the level at which a text of this kind for this reader is screened.
ContentLevel contentLevel(DocumentKind kind, Recipient recipient);
QString contentLevelName(ContentLevel level);  // "none", "strict", "full"

}  // namespace serment::deontology
