// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/AnswerSlips.h"

#include <algorithm>

#include "core/documents/Around.h"
#include "core/documents/Typography.h"
#include "core/gate/Register.h"
#include "core/requests/Pile.h"

namespace serment::documents {

namespace {

using requests::CareRequest;
using requests::RequestState;

constexpr auto slipKind = deontology::DocumentKind::AnswerSlip;

QStringList clausesFor(const CareRequest& request) {
    if (request.state == RequestState::Scheduled) return {QStringLiteral("appointment"), QStringLiteral("urgent")};
    if (request.state == RequestState::Triaged) return {QStringLiteral("list"), QStringLiteral("urgent")};
    return {QStringLiteral("done"), QStringLiteral("urgent")};
}

QDate appointmentDay(const CareRequest& request) {
    return request.state == RequestState::Scheduled ? request.scheduledAt.toLocalTime().date() : QDate();
}

const requests::AnswerLanguage* languageOf(const std::vector<requests::AnswerLanguage>& languages, const QString& code) {
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&](const requests::AnswerLanguage& one) { return one.code == code; });
    return found == languages.end() || found == languages.begin() ? nullptr : &*found;
}

QStringList sentences(const requests::AnswerLanguage& language, const CareRequest& request) {
    QStringList lines;
    for (const QString& clause : QStringList(QStringLiteral("received")) + clausesFor(request)) {
        QString line = language.sentences.at(clause);
        line.replace(QStringLiteral("{received}"), frenchDate(request.collectedAt.toLocalTime().date()));
        line.replace(QStringLiteral("{day}"), frenchDate(appointmentDay(request)));
        lines << line;
    }
    return lines;
}

// A slip went out to this person after the last thing that was decided.
Result<bool> isToldAlready(access::Session& session, const CareRequest& request) {
    gate::DisclosureFilter filter;
    filter.detainee = request.detainee;
    filter.kind = deontology::kindName(slipKind);
    filter.withCancelled = false;
    const auto told = gate::disclosures(session, filter);
    if (!told) return tl::unexpected<Error>(told.error());
    if (told->empty()) return false;
    const auto events = requests::historyOf(session, request.id);
    if (!events) return tl::unexpected<Error>(events.error());
    return !events->empty() && told->front().releasedAt >= events->back().at;
}

bool isStopped(const Error& error) {
    return error.code == ErrorCode::BlockedByRule || error.code == ErrorCode::RequirementMissing;
}

}  // namespace

Draft slipDraft(const Template& model, const CareRequest& request, Compartment compartment) {
    Draft draft = startDraft(model, request.detainee, compartment);
    draft.clauses = clausesFor(request);
    draft.values[QStringLiteral("received")] =
        request.collectedAt.toLocalTime().date().toString(Qt::ISODate);
    if (const QDate day = appointmentDay(request); day.isValid())
        draft.values[QStringLiteral("day")] = day.toString(Qt::ISODate);
    return draft;
}

Result<SlipSheet> answerSlips(access::Session& session, const Desk& desk, const QDate& from) {
    const Template* model = desk.templates().find(slipKind);
    if (model == nullptr) return fail(ErrorCode::NotFound, QStringLiteral("answer_slip"));
    const auto languages = requests::loadAnswerLanguages();
    if (!languages) return tl::unexpected<Error>(languages.error());
    const auto decided = requests::decidedSince(session, from.startOfDay(Qt::LocalTime).toUTC());
    if (!decided) return tl::unexpected<Error>(decided.error());
    SlipSheet sheet;
    std::vector<SlipText> texts;
    for (const CareRequest& request : *decided) {
        const auto told = isToldAlready(session, request);
        if (!told) return tl::unexpected<Error>(told.error());
        if (*told) {
            ++sheet.already;
            continue;
        }
        const auto released = desk.release(session, slipDraft(*model, request, ownCompartment(session)), {});
        if (!released && isStopped(released.error())) {
            ++sheet.refused;
            continue;
        }
        if (!released) return tl::unexpected<Error>(released.error());
        SlipText text{*released->outgoing().paper, released->number(), {}, false};
        if (const auto* language = languageOf(*languages, request.language)) {
            text.translation = sentences(*language, request);
            text.rightToLeft = language->code == QStringLiteral("ar");
        }
        texts.push_back(std::move(text));
    }
    sheet.slips = static_cast<int>(texts.size());
    if (texts.empty()) return sheet;
    auto pdf = drawSlips(texts);
    if (!pdf) return tl::unexpected<Error>(pdf.error());
    sheet.pdf = std::move(*pdf);
    return sheet;
}

}  // namespace serment::documents
