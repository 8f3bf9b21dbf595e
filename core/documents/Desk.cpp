// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "core/documents/Around.h"
#include "core/documents/OrNothing.h"
#include "core/documents/PlainTemplate.h"
#include "core/documents/Reader.h"
#include "core/documents/Sources.h"
#include "core/documents/TemplateCheck.h"
#include "core/records/Draft.h"
#include "core/records/Encounter.h"

namespace serment::documents {

namespace {

// What the author answered for the rules, by the names of POLICY.
QJsonObject statedFacts(const Draft& draft, const Template& model, const QDate& today) {
    QJsonObject stated;
    for (const auto& field : model.fields) {
        if (field.fact.isEmpty()) continue;
        const QJsonValue value = draft.values.value(field.id);
        // None chosen is an answer: there are none.
        if (field.type == FieldType::Photos) {
            stated.insert(field.fact, !value.toArray().isEmpty());
            continue;
        }
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
            continue;
        // A clock runs from the day of the request.
        if (field.fact == QStringLiteral("hours_since_request"))
            stated.insert(field.fact,
                          24.0 * static_cast<double>(std::max<qint64>(
                                     0, QDate::fromString(value.toString(), Qt::ISODate).daysTo(today))));
        else
            stated.insert(field.fact, value);
    }
    return stated;
}

records::DraftKey keyOf(Compartment compartment, deontology::DocumentKind kind, const DetaineeId& detainee) {
    return {compartment, detainee.isNull() ? QStringLiteral("unit") : detainee.toString(),
            QStringLiteral("document:") + deontology::kindName(kind)};
}

// The user's own, or null. Who may read no file has none to rest on; a disk that does not answer is another matter.
Result<EncounterId> latestExamination(access::Session& session, const DetaineeId& detainee) {
    if (detainee.isNull()) return EncounterId();
    const auto encounters = orNothing(records::encounterDates(session, detainee));
    if (!encounters) return tl::unexpected<Error>(encounters.error());
    if (*encounters)
        for (const auto& each : **encounters)
            if (each.author.id == session.user().id) return each.id;
    return EncounterId();
}

std::optional<Draft> read(const records::Draft& saved) {
    auto draft = draftFromJson(QJsonDocument::fromJson(saved.body.toUtf8()).object());
    if (!draft) return std::nullopt;
    return *draft;
}

}  // namespace

Result<Desk> Desk::load(const QString& templates) {
    auto gate = gate::Gate::load();
    if (!gate) return tl::unexpected<Error>(gate.error());
    Templates loaded = Templates::load({}, templates);
    for (const auto kind : loaded.broken()) loaded.put(plainTemplate(kind, gate->catalogue()));
    return Desk(std::move(loaded), std::move(*gate));
}

Result<void> Desk::adapt(const QByteArray& templateJson) {
    return m_templates.replace(templateJson,
                               [this](deontology::DocumentKind kind, deontology::Recipient recipient,
                                      const QString& words) { return mayStand(kind, recipient, words); });
}

bool Desk::mayStand(deontology::DocumentKind kind, deontology::Recipient recipient,
                    const QString& words) const {
    deontology::ScreenContext context;
    context.kind = kind;
    context.recipient = recipient;
    return m_gate.screen().screen(words, context).verdict != deontology::ScreenVerdict::Block;
}

void Desk::makeNeutral(gate::Letterhead& head, deontology::DocumentKind kind,
                       deontology::Recipient recipient) const {
    if (deontology::contentLevel(kind, recipient) == deontology::ContentLevel::Full) {
        const Template* model = m_templates.find(kind);
        if (model == nullptr || !model->sheetApart()) return;
        // Its first sheet is read by the employer: its letterhead says what that of any attestation would.
        kind = deontology::DocumentKind::AttestationPresence;
        recipient = deontology::Recipient::Jap;
    }
    if (!mayStand(kind, recipient, head.hospital)) head.hospital.clear();
    head.address.erase(std::remove_if(head.address.begin(), head.address.end(),
                                      [&](const QString& line) { return !mayStand(kind, recipient, line); }),
                       head.address.end());
}

Result<Draft> Desk::start(access::Session& session, deontology::DocumentKind kind,
                          const DetaineeId& detainee) const {
    const Template* model = m_templates.find(kind);
    if (model == nullptr) return fail(ErrorCode::NotFound, QStringLiteral("template"));
    Draft draft = startDraft(*model, detainee, ownCompartment(session));
    if (detainee.isNull()) return draft;
    const auto latest = latestExamination(session, detainee);
    if (!latest) return tl::unexpected<Error>(latest.error());
    draft.examination = *latest;
    return filled(session, *model, std::move(draft));
}

Result<Draft> Desk::refilled(access::Session& session, const Draft& draft) const {
    const Template* model = m_templates.find(draft.kind);
    if (model == nullptr) return fail(ErrorCode::NotFound, QStringLiteral("template"));
    Draft fresh = draft;
    if (fresh.examination.isNull()) {
        const auto latest = latestExamination(session, draft.detainee);
        if (!latest) return tl::unexpected<Error>(latest.error());
        fresh.examination = *latest;
    }
    return filled(session, *model, std::move(fresh));
}

Result<Draft> Desk::filled(access::Session& session, const Template& model, Draft draft) const {
    if (draft.recipientName.trimmed().isEmpty()) {
        const auto reader = readerOf(session, draft);
        if (!reader) return tl::unexpected<Error>(reader.error());
        if (*reader) {
            draft.recipientName = (*reader)->address;
            draft.origins.insert(QStringLiteral("recipient_name"), (*reader)->origin);
        }
    }
    for (const auto& field : model.fields) {
        const QJsonValue held = draft.values.value(field.id);
        const bool empty =
            held.isUndefined() || held.isNull() || held.toString(QStringLiteral("-")).isEmpty();
        if (field.source.isEmpty() || !empty) continue;
        const auto found = valueFromRecord(session, field, draft);
        if (!found) return tl::unexpected<Error>(found.error());
        if (found->value.isUndefined() || found->value.isNull()) continue;
        draft.values.insert(field.id, found->value);
        draft.origins.insert(field.id, found->origin);
    }
    return draft;
}

Result<gate::Outgoing> Desk::outgoing(access::Session& session, const Draft& draft,
                                     PictureCache* cache) const {
    const Template* model = m_templates.find(draft.kind);
    if (model == nullptr) return fail(ErrorCode::NotFound, QStringLiteral("template"));
    if (const QStringList wrong = misfits(draft, *model); !wrong.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("values that do not fit"), wrong.front());
    auto around = surroundings(session, draft.detainee);
    if (!around) return tl::unexpected<Error>(around.error());
    auto pictures = picturesOf(session, draft, *model, cache);
    if (!pictures) return tl::unexpected<Error>(pictures.error());
    around->pictures = std::move(*pictures);
    makeNeutral(around->letterhead, draft.kind, draft.recipient);
    gate::Outgoing out;
    out.id = draft.id;
    out.kind = draft.kind;
    out.recipient = draft.recipient;
    out.recipientName = draft.recipientName;
    out.detainee = draft.detainee;
    out.compartment = draft.compartment;
    out.requester = draft.requester;
    out.handedBy = draft.handedBy;
    out.examination = draft.examination;
    out.stated = statedFacts(draft, *model, around->today);
    for (const auto& typed : typedTexts(draft, *model)) out.texts.push_back({typed.field, typed.text});
    out.missing = missing(draft, *model);
    if (model->namesPatient() && draft.detainee.isNull()) out.missing << QStringLiteral("detainee");
    if (!model->signers.contains(signingRole(session.user().role))) out.missing << QStringLiteral("signer");
    out.paper = assemble(draft, *model, *around);
    return out;
}

Result<gate::Verdict> Desk::check(access::Session& session, const Draft& draft, PictureCache* cache) const {
    const auto out = outgoing(session, draft, cache);
    if (!out) return tl::unexpected<Error>(out.error());
    return m_gate.check(session, *out);
}

Result<QByteArray> Desk::preview(access::Session& session, const Draft& draft, PictureCache* cache) const {
    const auto out = outgoing(session, draft, cache);
    if (!out) return tl::unexpected<Error>(out.error());
    return renderDraft(*out->paper);
}

Result<gate::Release> Desk::release(access::Session& session, const Draft& draft,
                                    const gate::Confirmations& confirmations) const {
    const auto out = outgoing(session, draft);
    if (!out) return tl::unexpected<Error>(out.error());
    auto released = m_gate.release(session, *out, confirmations,
                                   [](const gate::Release& release) { return renderFinal(release); });
    // A draft left behind is no harm: it is shown again and can be thrown away.
    if (released) static_cast<void>(discardDraft(session, draft));
    return released;
}

Result<QByteArray> renderFinal(const gate::Release& release, CopyMark mark) {
    if (!release.outgoing().paper) return fail(ErrorCode::InvalidInput, QStringLiteral("not a paper"));
    const Issue issue{release.number(), release.anchor(), mark};
    auto pages = renderIssued(*release.outgoing().paper, issue);
    return pages ? pages : renderPlain(*release.outgoing().paper, issue);
}

Result<void> saveDraft(access::Session& session, const Draft& draft) {
    return records::saveDraft(session, keyOf(draft.compartment, draft.kind, draft.detainee),
                              QString::fromUtf8(QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact)));
}

Result<std::optional<Draft>> savedDraft(access::Session& session, deontology::DocumentKind kind,
                                        const DetaineeId& detainee) {
    const auto saved = records::loadDraft(session, keyOf(ownCompartment(session), kind, detainee));
    if (!saved) return tl::unexpected<Error>(saved.error());
    if (!*saved) return std::optional<Draft>();
    return read(**saved);
}

Result<std::vector<Draft>> savedDrafts(access::Session& session) {
    const auto saved = records::drafts(session, ownCompartment(session));
    if (!saved) return tl::unexpected<Error>(saved.error());
    std::vector<Draft> drafts;
    for (const auto& each : *saved)
        if (each.key.kind.startsWith(QStringLiteral("document:")))
            if (auto draft = read(each)) drafts.push_back(*draft);
    return drafts;
}

Result<void> discardDraft(access::Session& session, const Draft& draft) {
    return records::discardDraft(session, keyOf(draft.compartment, draft.kind, draft.detainee));
}

}  // namespace serment::documents
