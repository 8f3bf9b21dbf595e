// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Guided.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "core/deontology/Check.h"
#include "core/documents/Around.h"
#include "core/gate/FactsFromRecord.h"
#include "core/gate/LocalRules.h"
#include "core/records/Draft.h"

namespace serment::documents {

namespace {

using deontology::Fact;
using deontology::Facts;
using deontology::Finding;
using deontology::GuidedPath;
using deontology::PathQuestion;
using deontology::PathRun;

const QString& prefix() {
    static const QString text = QStringLiteral("guide:");
    return text;
}

records::DraftKey keyOf(const access::Session& session, const QString& path, const DetaineeId& detainee) {
    return {ownCompartment(session), detainee.isNull() ? QStringLiteral("unit") : detainee.toString(),
            prefix() + path};
}

// What the registers say of agreement and opposition, where they say something definite.
std::optional<QJsonValue> registered(Fact fact, const Facts& facts) {
    using deontology::Consent;
    using deontology::Opposition;
    if (fact == Fact::Consent) {
        const auto consent = facts.choice<Consent>(fact);
        const bool same =
            facts.choice<deontology::ConsentScope>(Fact::ConsentScope) == deontology::ConsentScope::Same;
        if ((consent == Consent::Given || consent == Consent::Express) && same)
            return QStringLiteral("given");
        if (consent == Consent::Refused || consent == Consent::Withdrawn) return QStringLiteral("refused");
        return std::nullopt;
    }
    const auto opposition = facts.choice<Opposition>(Fact::Opposition);
    if (opposition == Opposition::Active) return QStringLiteral("active");
    if (opposition == Opposition::Withdrawn) return QStringLiteral("withdrawn");
    if (opposition == Opposition::None && facts.is(Fact::OppositionNoticeDate)) return QStringLiteral("none");
    return std::nullopt;
}

std::optional<QJsonValue> knownOf(Fact fact, const Facts& facts, const access::Session& session) {
    switch (fact) {
        case Fact::SignerRole:
            return QJsonValue(signingRole(session.user().role));
        case Fact::Consent:
        case Fact::Opposition:
            return registered(fact, facts);
        case Fact::Minor:
        case Fact::SameAuthorAsTreating:
            return facts.stated(fact) ? std::optional(QJsonValue(facts.is(fact))) : std::nullopt;
        case Fact::Examined:
        case Fact::OppositionNoticeDate:
            return facts.stated(fact) && facts.is(fact) ? std::optional(QJsonValue(true)) : std::nullopt;
        default:
            return std::nullopt;
    }
}

std::vector<Finding> findingsOf(const PathRun& run, const deontology::Catalogue& catalogue, QDate today,
                                const std::optional<std::pair<QString, QJsonValue>>& supposed = {}) {
    Facts facts = Facts::ordinary(run.path().kind, run.path().recipient);
    run.applyTo(facts);
    if (supposed) {
        const auto set = facts.setFromJson(supposed->first, supposed->second);
        Q_ASSERT(set.has_value());
    }
    return deontology::check(facts, catalogue, today);
}

bool contains(const std::vector<Finding>& findings, const QString& clause) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& each) { return each.clause == clause; });
}

// Would some answer to a question that is still open make the finding go?
bool mayGo(const Finding& finding, const PathRun& run, const deontology::Catalogue& catalogue, QDate today) {
    for (const PathQuestion& question : run.path().questions) {
        if (!question.fact || run.answerOf(question.key())) continue;
        std::vector<QJsonValue> answers;
        for (const auto& answer : question.answers) answers.push_back(answer.value);
        if (answers.empty()) answers.push_back(true);
        for (const QJsonValue& answer : answers)
            if (!contains(findingsOf(run, catalogue, today, std::pair(question.key(), answer)),
                          finding.clause))
                return true;
    }
    return false;
}

// An answer goes into the field that asks for the same fact, or that the question names.
void fillFields(Draft& draft, const Template& model, const PathRun& run,
                const deontology::PathEnding& ending) {
    const auto set = [&](const QString& field, const QJsonValue& value) {
        const Draft before = draft;
        draft.values.insert(field, value);
        draft.origins.remove(field);
        if (misfits(draft, model).contains(field)) draft = before;
    };
    for (const Field& field : model.fields) {
        const auto answer = run.answerOf(field.fact.isEmpty() ? field.id : field.fact);
        if (answer) set(field.id, *answer);
    }
    for (const auto& fill : ending.fills)
        if (run.answerOf(fill.given.key) == fill.given.value) set(fill.field, fill.set);
}

std::vector<deontology::PathGiven> answersFrom(const QString& body) {
    std::vector<deontology::PathGiven> answers;
    for (const QJsonValue& entry : QJsonDocument::fromJson(body.toUtf8()).array())
        answers.push_back({entry.toObject().value(QStringLiteral("key")).toString(),
                           entry.toObject().value(QStringLiteral("value"))});
    return answers;
}

}  // namespace

Result<PathRun> beginGuided(access::Session& session, const Desk& desk, const GuidedPath& path,
                            const DetaineeId& detainee) {
    PathRun run(path);
    const auto fresh = desk.start(session, path.kind, detainee);
    if (!fresh) return tl::unexpected<Error>(fresh.error());
    gate::Outgoing outgoing;
    outgoing.kind = path.kind;
    outgoing.recipient = path.recipient;
    outgoing.detainee = detainee;
    outgoing.compartment = fresh->compartment;
    outgoing.examination = fresh->examination;
    const auto facts = gate::factsFor(session, desk.gate().catalogue(), outgoing);
    if (!facts) return tl::unexpected<Error>(facts.error());
    for (const PathQuestion& question : path.questions)
        if (question.fact)
            if (const auto known = knownOf(*question.fact, *facts, session))
                run.settle(question.key(), *known);
    return run;
}

Result<GuidedOutlook> guidedOutlook(access::Session& session, const Desk& desk, const PathRun& run,
                                    const DetaineeId& detainee) {
    const auto catalogue = gate::catalogueOf(session, desk.gate().catalogue());
    if (!catalogue) return tl::unexpected<Error>(catalogue.error());
    const QDate today = session.clock().today();
    GuidedOutlook outlook;
    for (Finding& finding : findingsOf(run, *catalogue, today))
        (mayGo(finding, run, *catalogue, today) ? outlook.pending : outlook.said).push_back(finding);
    const auto* ending = run.ending();
    if (!ending || !ending->document) return outlook;
    const auto draft = guidedDraft(session, desk, run, detainee);
    if (!draft) return tl::unexpected<Error>(draft.error());
    const auto verdict = desk.check(session, *draft);
    if (!verdict) return tl::unexpected<Error>(verdict.error());
    for (const Finding& finding : verdict->findings)
        if (finding.effect >= deontology::Effect::Require && !contains(outlook.said, finding.clause))
            outlook.inFile.push_back(finding);
    return outlook;
}

Result<Draft> guidedDraft(access::Session& session, const Desk& desk, const PathRun& run,
                          const DetaineeId& detainee) {
    const auto* ending = run.ending();
    if (!ending || !ending->document) return fail(ErrorCode::NotFound, QStringLiteral("no document"));
    const Template* model = desk.templates().find(*ending->document);
    if (!model) return fail(ErrorCode::NotFound, QStringLiteral("template"));
    auto saved = savedDraft(session, *ending->document, detainee);
    if (!saved) return tl::unexpected<Error>(saved.error());
    auto draft =
        *saved ? Result<Draft>(std::move(**saved)) : desk.start(session, *ending->document, detainee);
    if (!draft) return draft;
    const auto reader = run.readerOf(*ending);
    if (std::find(model->recipients.begin(), model->recipients.end(), reader) != model->recipients.end())
        draft->recipient = reader;
    const auto named = run.answerOf(deontology::factName(Fact::NamedRecipient));
    if (named && named->isString()) draft->recipientName = named->toString();
    const auto requester = run.answerOf(deontology::factName(Fact::Requester));
    if (requester) draft->requester = requester->toString();
    fillFields(*draft, *model, run, *ending);
    return draft;
}

Result<void> saveGuided(access::Session& session, const PathRun& run, const DetaineeId& detainee) {
    QJsonArray answers;
    for (const auto& given : run.answers())
        answers.append(
            QJsonObject{{QStringLiteral("key"), given.key}, {QStringLiteral("value"), given.value}});
    const QString body = run.answers().empty()
                             ? QString()
                             : QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact));
    return records::saveDraft(session, keyOf(session, run.path().id, detainee), body);
}

Result<bool> resumeGuided(access::Session& session, PathRun& run, const DetaineeId& detainee) {
    const auto saved = records::loadDraft(session, keyOf(session, run.path().id, detainee));
    if (!saved) return tl::unexpected<Error>(saved.error());
    if (!*saved) return false;
    for (const auto& given : answersFrom((*saved)->body)) {
        const PathQuestion* next = run.next();
        if (!next || next->key() != given.key || !run.answer(given.value)) break;
    }
    return !run.answers().empty();
}

Result<void> discardGuided(access::Session& session, const QString& path, const DetaineeId& detainee) {
    return records::discardDraft(session, keyOf(session, path, detainee));
}

Result<std::vector<GuidedBegun>> guidedBegun(access::Session& session) {
    const auto saved = records::drafts(session, ownCompartment(session));
    if (!saved) return tl::unexpected<Error>(saved.error());
    std::vector<GuidedBegun> begun;
    for (const auto& each : *saved)
        if (each.key.kind.startsWith(prefix()))
            begun.push_back({each.key.kind.mid(prefix().size()),
                             DetaineeId::parse(each.key.subject).value_or(DetaineeId()), each.savedAt});
    return begun;
}

}  // namespace serment::documents
