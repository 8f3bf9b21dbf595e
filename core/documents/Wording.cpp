// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Wording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/access/Settings.h"
#include "core/documents/Around.h"
#include "core/documents/TemplateCheck.h"
#include "core/gate/ScreenTexts.h"

namespace serment::documents {

namespace {

using Place = Wording::Place;

QJsonObject objectOf(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object();
}

QString key(const char* name) {
    return QString::fromLatin1(name);
}

// Calls `visit(path, place, text)` for every text of the template and puts what it answers in its place.
template <typename Visit>
QJsonObject visited(QJsonObject object, const Visit& visit) {
    const auto line = [&](QJsonObject& within, const QString& name, const QString& path, Place place) {
        if (const QString text = within.value(name).toString(); !text.isEmpty())
            within.insert(name, visit(path, place, text));
    };
    const auto lines = [&](QJsonObject& within, const QString& name, const QString& path, Place place) {
        QJsonArray list = within.value(name).toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            list[i] = visit(QStringLiteral("%1/%2").arg(path).arg(i), place, list.at(i).toString());
        if (!list.isEmpty()) within.insert(name, list);
    };
    line(object, key("title"), key("title"), Place::Title);
    QJsonObject addressee = object.value(key("addressee")).toObject();
    for (const auto& reader : addressee.keys())
        lines(addressee, reader, QStringLiteral("addressee/") + reader, Place::Addressee);
    if (!addressee.isEmpty()) object.insert(key("addressee"), addressee);
    const auto parts = [&](bool clauses) {
        const QString name = clauses ? key("clauses") : key("body");
        QJsonArray list = object.value(name).toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            QJsonObject part = list.at(i).toObject();
            const QString id = clauses ? part.value(key("id")).toString() : QString::number(i);
            const bool heading = part.value(key("part")).toString() == QStringLiteral("heading");
            line(part, key("text"), QStringLiteral("%1/%2/text").arg(name, id),
                 clauses   ? Place::Sentence
                 : heading ? Place::Heading
                           : Place::Paragraph);
            list[i] = part;
        }
        if (!list.isEmpty()) object.insert(name, list);
    };
    parts(true);
    parts(false);
    lines(object, key("handling"), key("handling"), Place::Handling);
    line(object, key("other_signature"), key("other_signature"), Place::OtherSignature);
    return object;
}

}  // namespace

QByteArray shippedTemplate(deontology::DocumentKind kind) {
    QFile file(QStringLiteral(":/serment/documents/%1.json").arg(deontology::kindName(kind)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QByteArray> templateInUse(access::Session& session, deontology::DocumentKind kind) {
    const auto own = access::setting(session, QStringLiteral("template.") + deontology::kindName(kind));
    if (!own) return tl::unexpected<Error>(own.error());
    return own->isEmpty() ? shippedTemplate(kind) : own->toUtf8();
}

std::vector<Wording> wordingsOf(deontology::DocumentKind kind, const QByteArray& inUse) {
    QMap<QString, QString> used;
    visited(objectOf(inUse), [&](const QString& path, Place, const QString& text) {
        used.insert(path, text);
        return text;
    });
    std::vector<Wording> wordings;
    visited(objectOf(shippedTemplate(kind)), [&](const QString& path, Place place, const QString& text) {
        wordings.push_back({path, place, used.value(path, text), text});
        return text;
    });
    return wordings;
}

QByteArray withWordings(deontology::DocumentKind kind, const QMap<QString, QString>& texts) {
    const auto object =
        visited(objectOf(shippedTemplate(kind)),
                [&](const QString& path, Place, const QString& text) { return texts.value(path, text); });
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<std::vector<gate::WordFinding>> judgeWording(access::Session& session, const Desk& desk,
                                                    const QByteArray& templateJson) {
    const auto parsed = parseTemplate(templateJson);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    gate::Outgoing outgoing;
    outgoing.kind = parsed->kind;
    visited(objectOf(templateJson), [&](const QString& path, Place, const QString& text) {
        outgoing.texts.push_back({path, screenable(text)});
        return text;
    });
    std::vector<gate::WordFinding> refused;
    for (const auto recipient : parsed->recipients) {
        outgoing.recipient = recipient;
        auto found = gate::screenTexts(session, desk.gate().screen(), desk.gate().catalogue(), outgoing);
        if (!found) return found;
        for (auto& each : *found) {
            if (each.severity != gate::WordSeverity::Block) continue;
            const bool known = std::any_of(refused.begin(), refused.end(), [&](const auto& other) {
                return other.field == each.field && other.words == each.words;
            });
            if (!known) refused.push_back(std::move(each));
        }
    }
    return refused;
}

Result<QByteArray> previewTemplate(access::Session& session, const Desk& desk, const QByteArray& templateJson,
                                   const std::optional<gate::Letterhead>& letterhead) {
    Templates one;
    if (const auto read = one.replace(templateJson); !read) return tl::unexpected<Error>(read.error());
    const Template* model = one.all().front();
    auto around = surroundings(session, {});
    if (!around) return tl::unexpected<Error>(around.error());
    if (letterhead) around->letterhead = *letterhead;
    around->patient = {QStringLiteral("MARTIN"),
                       QStringLiteral("DURAND"),
                       QStringLiteral("Paul, Henri"),
                       QStringLiteral("03/05/1984"),
                       QStringLiteral("Lille"),
                       QStringLiteral("45\u00A0871"),
                       {},
                       PatientTraits::Sex::Male};
    const auto draft = one.example(model->kind, DetaineeId::create(), ownCompartment(session));
    if (!draft) return tl::unexpected<Error>(draft.error());
    desk.makeNeutral(around->letterhead, draft->kind, draft->recipient);
    return renderDraft(assemble(*draft, *model, *around));
}

}  // namespace serment::documents
