// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ConsentFacts.h"

#include <algorithm>

#include "core/consent/Consent.h"
#include "core/consent/JudicialInformation.h"
#include "core/consent/Mandate.h"
#include "core/consent/Opposition.h"

namespace serment::consent {
namespace {

// The consent that speaks of this paper: the one for this very kind, else the latest for this recipient.
const Consent* consentFor(const std::vector<Consent>& held, const QString& recipient, const QString& kind) {
    const auto speaks = [&](const Consent& c) { return c.recipient == recipient && !recipient.isEmpty(); };
    const auto exact = std::find_if(held.begin(), held.end(), [&](const Consent& c) {
        return speaks(c) && (c.content == kind || c.content.isEmpty());
    });
    if (exact != held.end()) return &*exact;
    const auto other = std::find_if(held.begin(), held.end(), speaks);
    return other == held.end() ? nullptr : &*other;
}

QString consentWord(const Consent& c) {
    if (c.state == ConsentState::Informed) return QStringLiteral("not_asked");
    if (c.state == ConsentState::Given && c.isExpress) return QStringLiteral("express");
    return enumName(c.state);
}

void addConsent(ConsentFacts& facts, const Consent& c, const QString& kind) {
    facts.consent = consentWord(c);
    if (!c.content.isEmpty() && c.content != kind) facts.consentScope = QStringLiteral("other_preconisation");
    facts.consentDate = c.decidedOn;
    facts.hasInformationCategories = !c.informationCategories.isEmpty();
    facts.hasProfessionalCategories = !c.professionalCategories.isEmpty();
    facts.hasMedium = !c.medium.isEmpty();
    facts.hasSecurity = !c.security.isEmpty();
    facts.namedRecipient = c.recipientName;
    facts.purpose = c.purpose;
    facts.patientInformed = c.informedOn.isValid();
}

// An opposition to one recipient or to all of them: the strictest stands.
void addOpposition(ConsentFacts& facts, const std::vector<Opposition>& held, const QString& recipient) {
    const auto rank = [](const QString& word) {
        return word == QLatin1String("active") ? 2 : word == QLatin1String("withdrawn") ? 1 : 0;
    };
    for (const Opposition& o : held) {
        if (o.scope != recipient && o.scope != QLatin1String("all")) continue;
        if (o.noticeOn.isValid() &&
            (!facts.oppositionNoticeDate.isValid() || o.noticeOn < facts.oppositionNoticeDate))
            facts.oppositionNoticeDate = o.noticeOn;
        const QString word = o.state == OppositionState::Noticed ? QStringLiteral("none") : enumName(o.state);
        if (rank(word) <= rank(facts.opposition)) continue;
        facts.opposition = word;
        facts.oppositionDate = o.since;
    }
}

void addMandate(ConsentFacts& facts, const std::vector<Mandate>& held, const QString& recipient,
                const QDate& today) {
    // One mandate must have all of it: a signature on one and an identity check on another prove nothing.
    const auto weight = [](const Mandate& m) {
        return (m.isSigned() ? 1 : 0) + (m.isIdentityChecked() ? 1 : 0);
    };
    const Mandate* best = nullptr;
    for (const Mandate& m : held)
        if (m.holderKind == recipient && m.isInForce(today) && (!best || weight(*best) < weight(m)))
            best = &m;
    if (!best) return;
    facts.hasMandate = true;
    facts.isMandateSigned = best->isSigned();
    facts.isIdentityChecked = best->isIdentityChecked();
}

}  // namespace

Result<ConsentFacts> consentFactsFor(access::Session& session, const DetaineeId& detainee,
                                     const QString& recipient, const QString& kind, const QDate& today) {
    ConsentFacts facts;
    const auto consentsHeld = consents(session, detainee);
    if (!consentsHeld) return tl::unexpected<Error>(consentsHeld.error());
    if (const Consent* c = consentFor(*consentsHeld, recipient, kind)) addConsent(facts, *c, kind);
    const auto oppositionsHeld = oppositions(session, detainee);
    if (!oppositionsHeld) return tl::unexpected<Error>(oppositionsHeld.error());
    addOpposition(facts, *oppositionsHeld, recipient);
    const auto mandatesHeld = mandates(session, detainee);
    if (!mandatesHeld) return tl::unexpected<Error>(mandatesHeld.error());
    addMandate(facts, *mandatesHeld, recipient, today);
    const auto representativesHeld = representatives(session, detainee);
    if (!representativesHeld) return tl::unexpected<Error>(representativesHeld.error());
    facts.hasRepresentative =
        std::any_of(representativesHeld->begin(), representativesHeld->end(), [&](const Representative& r) {
            return r.since <= today && (!r.endedOn.isValid() || today < r.endedOn);
        });
    const auto told = judicialInformation(session, detainee);
    if (!told) return tl::unexpected<Error>(told.error());
    if (!told->empty()) {
        facts.judicialConsequencesExplained = true;
        facts.judicialConsequencesToldOn = told->front().toldOn;
    }
    return facts;
}

}  // namespace serment::consent
