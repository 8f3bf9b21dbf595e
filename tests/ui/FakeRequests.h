// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimeZone>
#include <algorithm>

#include "ui/requests/RequestValues.h"

namespace serment::ui::testing {

struct FakeRequests final : RequestsGateway {
    RequestBoard content;
    std::vector<NewSlip> added;
    std::vector<NewRound> rounds;
    std::vector<std::pair<QString, Decision>> decisions;
    std::vector<std::pair<QString, VisitOutcome>> visits;
    std::vector<Error> refusals;  // answers to the next decisions
    bool caregiver = true;

    static QDateTime noon() { return QDateTime(QDate(2026, 11, 22), QTime(11, 0), Qt::UTC); }

    void board(Reply<RequestBoard> reply) override { reply(content); }
    void detail(const QString& id, Reply<SlipDetail> reply) override {
        for (const auto* list : {&content.toTriage, &content.triaged, &content.scheduled})
            for (const Slip& slip : *list)
                if (slip.id == id) {
                    SlipDetail detail;
                    detail.slip = slip;
                    detail.person =
                        QStringLiteral("%1 · 34 ans · écrou 45871 · %2").arg(slip.name, slip.place);
                    detail.allergies = slip.flagged ? QStringLiteral("pénicilline") : QString();
                    detail.collected = slip.since.addSecs(12 * 3600);
                    detail.deposited = slip.since.date();
                    detail.words = slip.words;
                    detail.flags = redFlags(slip.words);
                    detail.freeDay = QDate(2026, 11, 23);
                    detail.freeHour = QTime(9, 0);
                    return reply(detail);
                }
        reply(fail(ErrorCode::NotFound));
    }
    void triage(const QString& id, const Decision& decision, Reply<bool> reply) override {
        decisions.emplace_back(id, decision);
        if (!refusals.empty()) {
            const Error refusal = refusals.back();
            refusals.pop_back();
            return reply(tl::unexpected<Error>(refusal));
        }
        auto& pile = content.toTriage;
        const auto found =
            std::find_if(pile.begin(), pile.end(), [&](const Slip& slip) { return slip.id == id; });
        if (found != pile.end()) {
            Slip slip = *found;
            slip.priority = decision.priority;
            slip.target = decision.target;
            pile.erase(found);
            content.triaged.push_back(slip);
        }
        reply(true);
    }
    void settle(const QString& id, const VisitOutcome& outcome, Reply<bool> reply) override {
        visits.emplace_back(id, outcome);
        auto& pile = content.scheduled;
        const auto found =
            std::find_if(pile.begin(), pile.end(), [&](const Slip& slip) { return slip.id == id; });
        if (found != pile.end() && outcome.outcome.startsWith(QStringLiteral("cancelled"))) {
            content.triaged.push_back(*found);
            content.triaged.back().appointment = {};
            pile.erase(found);
        }
        reply(true);
    }
    void round(const NewRound& round, Reply<QString> reply) override {
        rounds.push_back(round);
        reply(QStringLiteral("round"));
    }
    void add(const NewSlip& slip, Reply<AddedSlip> reply) override {
        added.push_back(slip);
        reply(AddedSlip{});
    }
    void answerSlips(const QDate&, Reply<AnswerSheet> reply) override { reply(AnswerSheet{}); }
    std::vector<std::pair<QString, QString>> languages() const override {
        return {{QString(), QStringLiteral("français")}, {QStringLiteral("es"), QStringLiteral("español")}};
    }
    std::vector<TextMark> redFlags(const QString& words) override {
        std::vector<TextMark> marks;
        for (const auto& sign : {QStringLiteral("mal au coeur"), QStringLiteral("poitrine")}) {
            const auto at = words.indexOf(sign);
            if (at >= 0)
                marks.push_back({static_cast<int>(at), static_cast<int>(sign.size()), Tone::Block, {}});
        }
        return marks;
    }
    bool mayTriage() const override { return caregiver; }
    QDateTime now() const override { return noon(); }
};

inline Slip slip(const char* id, const char* name, const char* words, int hours) {
    Slip slip;
    slip.id = QString::fromUtf8(id);
    slip.detainee = QStringLiteral("d-") + slip.id;
    slip.name = QString::fromUtf8(name);
    slip.place = QStringLiteral("B-2-214");
    slip.words = QString::fromUtf8(words);
    slip.since = FakeRequests::noon().addSecs(-hours * 3600);
    return slip;
}

}  // namespace serment::ui::testing
