// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/TransferWords.h"

#include <QLocale>

#include "ui/widgets/Sentences.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using namespace continuity;
using deontology::Recipient;

QString TransferWords::item(ExitItem item) {
    switch (item) {
        case ExitItem::LiaisonLetter: return tr("Discharge letter");
        case ExitItem::Prescription: return tr("Prescription, with the telephone of the unit");
        case ExitItem::LastDose: return tr("Last dose (substitution, psychotropic)");
        case ExitItem::Relay: return tr("Relay: who prescribes and dispenses");
        case ExitItem::OutsideAppointments: return tr("Appointments outside");
        case ExitItem::RecordCopy: return tr("Copy of the file");
        case ExitItem::AccessLeaflet: return tr("Leaflet: how to obtain one's file");
        case ExitItem::DesignatedDoctor: return tr("Designated doctor");
        case ExitItem::RightsAndHousing: return tr("Rights and housing");
        case ExitItem::CareOrder: return tr("Court-ordered care: coordination");
    }
    return {};
}

QString TransferWords::state(ItemState state) {
    switch (state) {
        case ItemState::Missing: return tr("missing");
        case ItemState::Done: return tr("done");
        case ItemState::NotNeeded: return tr("not needed");
        case ItemState::Refused: return tr("refused");
    }
    return {};
}

QString TransferWords::visit(VisitAnswer answer) {
    switch (answer) {
        case VisitAnswer::NotProposed: return tr("visit to propose");
        case VisitAnswer::Proposed: return tr("visit proposed");
        case VisitAnswer::Accepted: return tr("visit accepted");
        case VisitAnswer::Refused: return tr("visit refused");
    }
    return {};
}

QString TransferWords::handOver(HandOver outcome) {
    switch (outcome) {
        case HandOver::NotYet: return {};
        case HandOver::Ready: return tr("ready, the person calls back");
        case HandOver::IntoHands: return tr("in the person's hands");
        case HandOver::RefusedPapers: return tr("papers refused");
        case HandOver::Unreachable: return tr("could not be reached");
    }
    return {};
}

QString TransferWords::asker(Asker asker) {
    switch (asker) {
        case Asker::Patient: return tr("The patient");
        case Asker::Lawyer: return tr("Lawyer, at the patient's request");
        case Asker::ThirdParty: return tr("Third party with a signed mandate");
        case Asker::Doctor: return tr("Doctor chosen by the patient");
        case Asker::Heirs: return tr("Heirs");
        case Asker::Parents: return tr("Parents or guardian");
    }
    return {};
}

QString TransferWords::form(AccessForm form) {
    switch (form) {
        case AccessForm::Paper: return tr("On paper");
        case AccessForm::Encrypted: return tr("Encrypted copy");
        case AccessForm::OnSite: return tr("Read on site");
        case AccessForm::ThroughDoctor: return tr("Through a doctor");
    }
    return {};
}

QString TransferWords::place(FilePlace place) {
    switch (place) {
        case FilePlace::Somatic: return tr("Somatic file");
        case FilePlace::Psychiatric: return tr("Psychiatric file");
        case FilePlace::Paper: return tr("Paper file");
        case FilePlace::Hospital: return tr("File at the hospital");
    }
    return {};
}

QString TransferWords::located(Located state) {
    switch (state) {
        case Located::NotYet: return tr("to be looked for");
        case Located::Found: return tr("found");
        case Located::None: return tr("there is none");
        case Located::Asked: return tr("asked for");
    }
    return {};
}

QString TransferWords::fate(Fate fate) { return fate == Fate::Destruction ? tr("destruction") : tr("archive of the hospital"); }

QString TransferWords::rowKind(const QString& table) {
    if (table == QStringLiteral("administration")) return tr("dose noted");
    if (table == QStringLiteral("treatment")) return tr("treatment");
    if (table == QStringLiteral("allergy")) return tr("allergy");
    if (table == QStringLiteral("problem")) return tr("health problem");
    if (table == QStringLiteral("vaccination")) return tr("vaccination");
    if (table == QStringLiteral("encounter")) return tr("consultation");
    if (table == QStringLiteral("measure")) return tr("measure");
    if (table == QStringLiteral("lab_result")) return tr("result");
    if (table == QStringLiteral("alert")) return tr("alert");
    if (table == QStringLiteral("consent")) return tr("consent");
    if (table == QStringLiteral("opposition")) return tr("opposition");
    if (table == QStringLiteral("mandate")) return tr("mandate");
    if (table == QStringLiteral("reception_answer")) return tr("answer of the reception");
    if (table.startsWith(QStringLiteral("attachment"))) return tr("attached document");
    return tr("other line of the file");
}

QString TransferWords::refusal(const Error& error) {
    switch (error.code) {
        case ErrorCode::TamperDetected: return tr("This file is not as it was made: something in it was changed, or its signature does not fit. It was refused whole.");
        case ErrorCode::Damaged: return tr("This file is cut short or damaged. It was refused whole: ask for it again.");
        case ErrorCode::NewerSchema: return tr("This file was made by a newer version of Serment. It was refused whole: install that version.");
        case ErrorCode::ForeignFormat: return tr("This file is none that the program knows (Serment, XDM, CDA, FHIR). It was refused whole.");
        case ErrorCode::HostileInput: return tr("This file is built in a way that could do harm. It was refused whole.");
        case ErrorCode::TooLarge: return tr("This file is larger than the program accepts. It was refused whole.");
        case ErrorCode::DecryptionFailed: return tr("This file does not open: it is sealed for somebody else, the passphrase is another, or it was changed. It was refused whole.");
        case ErrorCode::UntrustedSigner: return tr("The signature of this file proves nothing here. It was refused whole.");
        case ErrorCode::MissingField: return tr("This file is sealed by a passphrase, which came apart. Nothing was read.");
        case ErrorCode::InvalidInput:
            if (error.field == QStringLiteral("created"))
                return tr("This file bears a date that has not come yet. Look at the clock of this machine; if it is right, ask the sender to set theirs and to send again. Nothing was taken.");
            return sentence(error);
        default: return sentence(error);
    }
}

QString TransferWords::gone(const Unannounced& gone) {
    if (!gone.leftOn.isValid()) return tr("no longer on the roll");
    const QString day = dateText(gone.leftOn);
    if (!gone.isTransferred) return tr("left on %1 without notice").arg(day);
    return gone.destination.isEmpty() ? tr("transferred on %1 without their file").arg(day) : tr("transferred on %1 to %2 without their file").arg(day, gone.destination);
}

const std::vector<Recipient>& TransferWords::partnerKinds() {
    static const std::vector<Recipient> kinds{Recipient::Cmp,      Recipient::Csapa,      Recipient::Pass,          Recipient::Clat,
                                              Recipient::Emot,     Recipient::Msp,        Recipient::Criavs,        Recipient::Hospital,
                                              Recipient::Uhsi,     Recipient::Uhsa,       Recipient::NewUnitResponsable, Recipient::OutsideDoctor,
                                              Recipient::OtherHealthProfessional, Recipient::MedicoSocialProfessional, Recipient::SocialWorker,
                                              Recipient::MedecinCoordonnateur, Recipient::Spip, Recipient::Interpreter};
    return kinds;
}

QString TransferWords::partnerKind(Recipient kind) {
    switch (kind) {
        case Recipient::Cmp: return tr("CMP (mental health centre)");
        case Recipient::Csapa: return tr("CSAPA (addictions)");
        case Recipient::Pass: return tr("PASS (access to care)");
        case Recipient::Clat: return tr("CLAT (tuberculosis)");
        case Recipient::Emot: return tr("EMOT (transition team)");
        case Recipient::Msp: return tr("MSP (health centre)");
        case Recipient::Criavs: return tr("CRIAVS");
        case Recipient::Hospital: return tr("Hospital");
        case Recipient::Uhsi: return tr("UHSI");
        case Recipient::Uhsa: return tr("UHSA");
        case Recipient::NewUnitResponsable: return tr("Unit of another prison, SMPR");
        case Recipient::OutsideDoctor: return tr("Doctor outside");
        case Recipient::OtherHealthProfessional: return tr("Other health professional");
        case Recipient::MedicoSocialProfessional: return tr("Social care, association");
        case Recipient::SocialWorker: return tr("Social worker");
        case Recipient::MedecinCoordonnateur: return tr("Coordinating physician of court-ordered care");
        case Recipient::Spip: return tr("SPIP");
        case Recipient::Interpreter: return tr("Interpreter");
        default: return deontology::recipientName(kind);
    }
}

QString TransferWords::size(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

}  // namespace serment::ui
