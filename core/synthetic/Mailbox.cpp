// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/Mailbox.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/people/Detainee.h"
#include "core/requests/Registering.h"
#include "core/requests/Triage.h"

namespace serment::synthetic {

namespace {

using namespace requests;

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr int triagedShare = 40;   // per cent of the older slips
constexpr int answeredShare = 15;
constexpr int daysBack = 5;

Result<std::vector<NewRequest>> slips() {
    QFile file(s(":/serment/synthetic/requests.json"));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Damaged, s("requests.json is missing"));
    std::vector<NewRequest> out;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(s("requests")).toArray();
    for (const QJsonValue value : list) {
        const QJsonObject object = value.toObject();
        NewRequest request;
        request.words = object.value(s("words")).toString();
        request.target = enumOr(object.value(s("target")).toString(), Target::Physician);
        request.language = object.value(s("language")).toString();
        request.requester = enumOr(object.value(s("requester")).toString(), Requester::Patient);
        request.requesterName = object.value(s("requesterName")).toString();
        out.push_back(request);
    }
    return out;
}

// The round of a morning, `day` days ago; today's, an hour ago.
Result<CollectionRound> round(access::Session& session, int day, int count) {
    const QDateTime now = session.clock().nowUtc();
    CollectionRound round;
    round.box = QString::fromUtf8("Boîte de la détention");
    round.collectedAt = day == 0 ? now.addSecs(-3600) : QDateTime(session.clock().today().addDays(-day), QTime(8, 10)).toUTC();
    round.slips = count;
    auto id = recordRound(session, round);
    if (!id) return tl::unexpected<Error>(id.error());
    round.id = *id;
    return round;
}

Result<void> treat(access::Session& session, const RegisteredRequest& registered, Target target, Chance& chance) {
    if (registered.urgency > 0 || !chance.percent(triagedShare + answeredShare)) return {};
    TriageDecision decision;
    decision.target = target;
    decision.priority = chance.percent(50) ? Priority::Within72h : Priority::Routine;
    if (chance.percent(answeredShare)) decision.answer = QString::fromUtf8("Votre demande est prise en compte.");
    const auto done = triage(session, registered.id, 1, decision);
    if (!done) return tl::unexpected<Error>(done.error());
    return {};
}

}  // namespace

Result<void> fillMailbox(access::Session& session, Chance& chance) {
    const auto present = people::presentDetainees(session);
    const auto all = slips();
    const auto finder = RedFlagFinder::load();
    if (!present) return tl::unexpected<Error>(present.error());
    if (!all) return tl::unexpected<Error>(all.error());
    if (!finder) return tl::unexpected<Error>(finder.error());
    if (present->empty()) return {};
    const int perDay = static_cast<int>(all->size()) / daysBack;
    for (int i = 0; i < static_cast<int>(all->size()); i += perDay) {
        const int day = std::max(0, daysBack - 1 - i / perDay);
        const auto opened = round(session, day, std::min(perDay, static_cast<int>(all->size()) - i));
        if (!opened) return tl::unexpected<Error>(opened.error());
        for (int k = i; k < std::min(i + perDay, static_cast<int>(all->size())); ++k) {
            NewRequest slip = (*all)[static_cast<size_t>(k)];
            slip.detainee = chance.pick(*present).id;
            slip.round = opened->id;
            slip.collectedAt = opened->collectedAt;
            slip.depositedOn = opened->collectedAt.toLocalTime().date().addDays(-chance.between(0, 1));
            const auto registered = registerRequest(session, **finder, slip);
            if (!registered) return tl::unexpected<Error>(registered.error());
            if (day == 0 || slip.target == Target::Psychiatry) continue;
            if (auto done = treat(session, *registered, slip.target, chance); !done) return done;
        }
    }
    return {};
}

}  // namespace serment::synthetic
