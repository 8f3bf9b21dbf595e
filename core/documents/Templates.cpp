// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Templates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/documents/TemplateCheck.h"

namespace serment::documents {

Templates Templates::load(const FixedTextCheck& check, const QString& folder) {
    Templates result;
    for (const auto kind : deontology::allKinds()) {
        const QString name = deontology::kindName(kind) + QStringLiteral(".json");
        QFile file(folder + QLatin1Char('/') + name);
        // Kinds that only the rules know (expertise, aptitude…) have no paper.
        if (!file.exists()) continue;
        if (!file.open(QIODevice::ReadOnly)) {
            result.m_problems << name + QStringLiteral(": unreadable");
            result.m_broken.push_back(kind);
            continue;
        }
        if (const auto added = result.replace(file.readAll(), check); !added) {
            result.m_problems << name + QStringLiteral(": ") + added.error().detail;
            result.m_broken.push_back(kind);
        }
    }
    return result;
}

void Templates::put(Template model) {
    const auto kind = model.kind;
    m_byKind.insert_or_assign(kind, std::move(model));
    m_examples[kind] = {};
}

Result<void> Templates::replace(const QByteArray& json, const FixedTextCheck& check) {
    auto parsed = parseTemplate(json);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    if (check)
        for (const auto recipient : parsed->recipients)
            for (const auto& text : screenableTexts(*parsed))
                if (!check(parsed->kind, recipient, text))
                    return fail(ErrorCode::InvalidInput,
                                deontology::kindName(parsed->kind) +
                                    QStringLiteral(": words that this paper may not carry: ") + text);
    const auto kind = parsed->kind;
    m_byKind.insert_or_assign(kind, std::move(*parsed));
    m_examples[kind] = QJsonDocument::fromJson(json).object().value(QStringLiteral("example")).toObject();
    return {};
}

const Template* Templates::find(deontology::DocumentKind kind) const {
    const auto found = m_byKind.find(kind);
    return found == m_byKind.end() ? nullptr : &found->second;
}

std::vector<const Template*> Templates::all() const {
    std::vector<const Template*> list;
    for (const auto& [kind, model] : m_byKind) list.push_back(&model);
    return list;
}

Result<Draft> Templates::example(deontology::DocumentKind kind, const DetaineeId& detainee,
                                 Compartment compartment) const {
    const Template* model = find(kind);
    if (model == nullptr) return fail(ErrorCode::NotFound, QStringLiteral("template"));
    const QJsonObject& example = m_examples.at(kind);
    Draft draft = startDraft(*model, detainee, compartment);
    if (example.contains(QStringLiteral("clauses"))) {
        draft.clauses.clear();
        for (const auto& id : example.value(QStringLiteral("clauses")).toArray())
            draft.clauses << id.toString();
    }
    draft.values = example.value(QStringLiteral("values")).toObject();
    draft.freeText = example.value(QStringLiteral("free_text")).toString();
    draft.recipientName = example.value(QStringLiteral("recipient_name")).toString();
    return draft;
}

}  // namespace serment::documents
