// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Reader.h"

#include <algorithm>

#include "core/consent/Consent.h"
#include "core/consent/Mandate.h"
#include "core/directory/Partner.h"
#include "core/documents/OrNothing.h"
#include "core/records/Register.h"

namespace serment::documents {

namespace {

using deontology::Recipient;
using Found = std::optional<KnownReader>;

Found known(const QString& name, const char* origin) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) return std::nullopt;
    return KnownReader{trimmed, trimmed, QLatin1String(origin)};
}

QString designatedName() {
    return deontology::recipientName(Recipient::DesignatedDoctor);
}

Result<Found> fromConsents(access::Session& session, const DetaineeId& detainee) {
    const auto held = orNothing(consent::consents(session, detainee));
    if (!held) return tl::unexpected<Error>(held.error());
    if (*held)
        for (const auto& each : **held)  // newest decision first
            if (each.recipient == designatedName() && each.state == consent::ConsentState::Given)
                if (auto found = known(each.recipientName, "consent.designated_doctor")) return found;
    return Found();
}

Result<Found> fromMandates(access::Session& session, const DetaineeId& detainee) {
    const auto held = orNothing(consent::mandates(session, detainee));
    if (!held) return tl::unexpected<Error>(held.error());
    if (*held)
        for (const auto& each : **held)
            if (each.holderKind == designatedName() && each.isInForce(session.clock().today()))
                if (auto found = known(each.holder, "consent.mandate")) return found;
    return Found();
}

Result<Found> fromRegister(access::Session& session, const DetaineeId& detainee) {
    const auto held =
        orNothing(records::registerLines(session, records::Register::OutsideDoctor, detainee));
    if (!held) return tl::unexpected<Error>(held.error());
    if (*held)
        for (const auto& each : **held)
            if (each.decidedOn.isValid() && !each.endedOn.isValid())
                if (auto found = known(each.who, "register.outside_doctor")) return found;
    return Found();
}

// The person took the agreement back, or refused it: what stands in another register does not speak over that.
Result<bool> isRefused(access::Session& session, const DetaineeId& detainee) {
    const auto held = orNothing(consent::consents(session, detainee));
    if (!held) return tl::unexpected<Error>(held.error());
    if (!*held) return false;
    const auto latest = std::find_if((*held)->begin(), (*held)->end(),
                                     [](const auto& each) { return each.recipient == designatedName(); });
    return latest != (*held)->end() && (latest->state == consent::ConsentState::Refused ||
                                        latest->state == consent::ConsentState::Withdrawn);
}

KnownReader known(const directory::Partner& partner) {
    QStringList lines{partner.name.trimmed()};
    const auto add = [&](const QString& line) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !lines.join(QLatin1Char('\n')).contains(trimmed, Qt::CaseInsensitive)) lines << trimmed;
    };
    add(partner.structure);
    for (const QString& line : partner.address.split(QLatin1Char('\n'))) add(line);
    add(partner.city);
    return {lines.front(), lines.join(QStringLiteral(", ")), QStringLiteral("directory.partner")};
}

bool isNamed(const directory::Partner& partner, const QString& named) {
    return named.contains(partner.name, Qt::CaseInsensitive) ||
           (!partner.structure.isEmpty() && named.contains(partner.structure, Qt::CaseInsensitive));
}

// One of them serves everybody in the unit.
bool servesTheUnit(Recipient kind) {
    switch (kind) {
        case Recipient::OfiiMedicalService:
        case Recipient::Cmp:
        case Recipient::Csapa:
        case Recipient::Pass:
        case Recipient::Emot:
        case Recipient::Clat:
        case Recipient::Criavs:
        case Recipient::Hospital:
        case Recipient::Spip:
        case Recipient::ApDirector:
        case Recipient::Jap:
        case Recipient::Uhsi:
        case Recipient::Uhsa:
        case Recipient::PreventionDoctor:
        case Recipient::SocialSecurityFund:
        case Recipient::Pjj:
            return true;
        default:
            return false;
    }
}

}  // namespace

Result<Found> designatedDoctor(access::Session& session, const DetaineeId& detainee) {
    if (detainee.isNull()) return Found();
    const auto refused = isRefused(session, detainee);
    if (!refused) return tl::unexpected<Error>(refused.error());
    if (*refused) return Found();
    for (const auto look : {fromConsents, fromMandates, fromRegister}) {
        auto found = look(session, detainee);
        if (!found || *found) return found;
    }
    return Found();
}

Result<Found> partnerOf(access::Session& session, Recipient kind, const QString& named) {
    const auto held = orNothing(directory::partners(session, kind));
    if (!held) return tl::unexpected<Error>(held.error());
    if (!*held) return Found();
    std::vector<const directory::Partner*> meant;
    for (const auto& each : **held)
        if (named.trimmed().isEmpty() ? servesTheUnit(kind) : isNamed(each, named)) meant.push_back(&each);
    return meant.size() == 1 ? Found(known(*meant.front())) : Found();
}

Result<Found> readerOf(access::Session& session, const Draft& draft) {
    if (draft.recipient != Recipient::DesignatedDoctor) return partnerOf(session, draft.recipient, {});
    auto doctor = designatedDoctor(session, draft.detainee);
    if (!doctor || !*doctor) return doctor;
    const auto listed = partnerOf(session, draft.recipient, (*doctor)->name);
    if (!listed) return listed;
    if (*listed) (*doctor)->address = (*listed)->address;
    return doctor;
}

}  // namespace serment::documents
