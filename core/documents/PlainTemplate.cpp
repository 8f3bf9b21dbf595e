// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/PlainTemplate.h"

namespace serment::documents {

namespace {

using deontology::DocumentKind;
using deontology::Hand;

// The roles of the templates; the others sign no paper.
QString roleOf(Hand hand) {
    switch (hand) {
        case Hand::Doctor:
            return QStringLiteral("doctor");
        case Hand::ResponsableUnite:
            return QStringLiteral("responsable_unite");
        case Hand::Nurse:
            return QStringLiteral("nurse");
        case Hand::Psychologist:
            return QStringLiteral("psychologist");
        case Hand::Secretary:
            return QStringLiteral("secretary");
        case Hand::AideSoignant:
        case Hand::None:
        case Hand::Surveillant:
        case Hand::Patient:
            return {};
    }
    return {};
}

bool isAboutNobody(DocumentKind kind) {
    return kind == DocumentKind::AccessLeaflet || kind == DocumentKind::OwnDutiesSheet ||
           kind == DocumentKind::CpuSummonsReply || kind == DocumentKind::RefusCertificatIndu ||
           kind == DocumentKind::RefusRequisition;
}

QStringList signersOf(const deontology::KindProfile& profile) {
    QStringList roles;
    for (const auto hand : profile.signers)
        if (const QString role = roleOf(hand); !role.isEmpty()) roles << role;
    // Who may sign as a doctor may do so as the head of the unit.
    if (roles.contains(QStringLiteral("doctor")) && !roles.contains(QStringLiteral("responsable_unite")))
        roles << QStringLiteral("responsable_unite");
    return roles.isEmpty() ? QStringList{QStringLiteral("doctor"), QStringLiteral("responsable_unite")} : roles;
}

}  // namespace

Template plainTemplate(DocumentKind kind, const deontology::Catalogue& catalogue) {
    const auto& profile = catalogue.profile(kind);
    Template model;
    model.kind = kind;
    model.title = profile.title.fr;
    model.label = profile.title.fr + QStringLiteral(" (mise en page de secours)");
    model.recipients = profile.recipients;
    if (model.recipients.empty()) model.recipients = {deontology::Recipient::Patient};
    model.signers = signersOf(profile);
    model.requester = QStringLiteral("patient");
    model.handedBy = QStringLiteral("patient");
    if (!isAboutNobody(kind)) model.identity = {QStringLiteral("name"), QStringLiteral("born")};
    Field text;
    text.id = QStringLiteral("text");
    text.label = QStringLiteral("Texte");
    text.type = FieldType::LongText;
    text.required = true;
    text.maxLength = 4000;
    model.fields = {text};
    for (const auto recipient : model.recipients)
        model.addressee[recipient] = {QStringLiteral("{recipient.name}")};
    if (model.namesPatient()) model.body.push_back({Part::Kind::Identity, {}, {}, {}});
    model.body.push_back({Part::Kind::Paragraph, QStringLiteral("{text}"), {}, {}});
    if (!profile.handling.fr.isEmpty()) model.handling = {profile.handling.fr};
    model.citation = profile.citation;
    model.advice = {QStringLiteral("Le modèle de ce document ne se charge pas\u00A0: mise en page de secours, à écrire en "
                                   "entier. Prévenir le service informatique.")};
    return model;
}

}  // namespace serment::documents
