// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/DayAtWork.h"

#include "core/consent/Consent.h"
#include "core/consent/Opposition.h"
#include "core/people/Detainee.h"
#include "core/synthetic/AgendaWeek.h"
#include "core/synthetic/Mailbox.h"

namespace serment::synthetic {

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

Result<std::vector<DetaineeId>> somePeople(access::Session& session, size_t count, Chance& chance) {
    const auto present = people::presentDetainees(session);
    if (!present) return tl::unexpected<Error>(present.error());
    std::vector<DetaineeId> ids;
    if (present->empty()) return ids;
    for (size_t i = 0; i < std::min(count, present->size()); ++i) {
        const DetaineeId id = chance.pick(*present).id;
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
    return ids;
}

Result<void> oppose(access::Session& session, const DetaineeId& id) {
    const QDate today = session.clock().today();
    if (auto told = consent::recordNotice(session, id, u("spip"), today.addDays(-40)); !told) return tl::unexpected<Error>(told.error());
    const auto nothingBefore = [](const DetaineeId&, const QString&) -> Result<std::vector<consent::PriorDisclosure>> {
        return std::vector<consent::PriorDisclosure>{};
    };
    const auto opposed = consent::recordOpposition(session, id, u("spip"), today.addDays(-20), QString(), nothingBefore);
    if (!opposed) return tl::unexpected<Error>(opposed.error());
    return {};
}

Result<void> agree(access::Session& session, const DetaineeId& id, const char* recipient, const char* name) {
    const QDate today = session.clock().today();
    consent::Consent given;
    given.detainee = id;
    given.act = consent::ConsentAct::Disclosure;
    given.recipient = u(recipient);
    given.recipientName = u(name);
    given.purpose = u("Continuité des soins à la sortie");
    given.state = consent::ConsentState::Given;
    given.isExpress = true;
    given.form = consent::ConsentForm::Written;
    given.informedOn = today.addDays(-10);
    given.decidedOn = today.addDays(-10);
    given.informationCategories = u("Lettre de liaison");
    given.professionalCategories = u("Équipe de soins");
    given.medium = u("Courrier sous pli fermé");
    given.security = u("Remis en main propre");
    const auto recorded = consent::recordConsent(session, given);
    if (!recorded) return tl::unexpected<Error>(recorded.error());
    return {};
}

}  // namespace

Result<void> playTheDay(access::Session& session, const std::vector<Person>&, Chance& chance) {
    const auto opposed = somePeople(session, 6, chance);
    const auto agreed = somePeople(session, 8, chance);
    if (!opposed || !agreed) return tl::unexpected<Error>(!opposed ? opposed.error() : agreed.error());
    for (const DetaineeId& id : *opposed)
        if (auto done = oppose(session, id); !done) return done;
    for (const DetaineeId& id : *agreed)
        if (auto done = agree(session, id, "csapa", "CSAPA du Parc, Clairbourg"); !done) return done;
    if (auto filled = fillMailbox(session, chance); !filled) return filled;
    return fillAgenda(session, chance);
}

}  // namespace serment::synthetic
