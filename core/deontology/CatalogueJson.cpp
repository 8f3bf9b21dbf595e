// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <set>

#include "core/deontology/Catalogue.h"

namespace serment::deontology {

namespace {

tl::unexpected<Error> bad(const QString& where, const char* what) {
    return fail(ErrorCode::InvalidInput, where + QStringLiteral(": ") + QLatin1String(what), where);
}

Bilingual bilingual(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return {object.value(QStringLiteral("fr")).toString(), object.value(QStringLiteral("en")).toString()};
}
bool complete(const Bilingual& text) {
    return !text.fr.isEmpty() && !text.en.isEmpty();
}

QDate dateOf(const QJsonObject& object) {
    return QDate::fromString(object.value(QStringLiteral("from")).toString(), Qt::ISODate);
}

std::vector<DatedText> readCitations(const QJsonArray& entries) {
    std::vector<DatedText> citations;
    for (const QJsonValue& entry : entries)
        citations.push_back(
            {dateOf(entry.toObject()), entry.toObject().value(QStringLiteral("text")).toString()});
    return citations;
}

std::vector<DatedValues> readValues(const QJsonArray& entries) {
    std::vector<DatedValues> all;
    for (const QJsonValue& entry : entries) {
        DatedValues dated;
        const QJsonObject object = entry.toObject();
        dated.from = dateOf(object);
        for (auto value = object.begin(); value != object.end(); ++value)
            if (value->isDouble()) dated.values.insert(value.key(), value->toDouble());
        all.push_back(dated);
    }
    return all;
}

Result<Clause> readClause(const QString& ruleId, const QString& name, const QJsonObject& object) {
    Clause clause;
    clause.id = ruleId + u'.' + name;
    const auto effect = effectFromName(object.value(QStringLiteral("effect")).toString());
    if (!effect || *effect == Effect::None) return bad(clause.id, "no effect");
    clause.effect = *effect;
    clause.message = bilingual(object);
    clause.instead = bilingual(object.value(QStringLiteral("instead")));
    if (!complete(clause.message)) return bad(clause.id, "no sentence in both languages");
    if (clause.instead.fr.isEmpty() != clause.instead.en.isEmpty())
        return bad(clause.id, "alternative in one language");
    return clause;
}

Result<void> validate(const Rule& rule) {
    if (rule.id.isEmpty()) return bad(QStringLiteral("rule"), "no id");
    if (rule.source.isEmpty()) return bad(rule.id, "no source");
    if (rule.citations.empty() || rule.citations.front().text.isEmpty()) return bad(rule.id, "no citation");
    if (!complete(rule.title)) return bad(rule.id, "no title in both languages");
    if (rule.enforcedIn.isEmpty() || rule.test.isEmpty())
        return bad(rule.id, "not said where enforced or tested");
    if (rule.effect != Effect::None && (!complete(rule.allowedExample) || !complete(rule.refusedExample)))
        return bad(rule.id, "no example");
    return {};
}

Result<Rule> readRule(const QJsonObject& object) {
    Rule rule;
    rule.id = object.value(QStringLiteral("id")).toString();
    rule.title = bilingual(object.value(QStringLiteral("title")));
    rule.source = object.value(QStringLiteral("source")).toString();
    rule.opening = object.value(QStringLiteral("opening")).toString();
    rule.citations = readCitations(object.value(QStringLiteral("citations")).toArray());
    rule.inForceFrom =
        QDate::fromString(object.value(QStringLiteral("in_force_from")).toString(), Qt::ISODate);
    rule.values = readValues(object.value(QStringLiteral("values")).toArray());
    rule.enforcedIn = object.value(QStringLiteral("enforced_in")).toString();
    rule.test = object.value(QStringLiteral("test")).toString();
    rule.allowedExample = bilingual(object.value(QStringLiteral("allowed_example")));
    rule.refusedExample = bilingual(object.value(QStringLiteral("refused_example")));
    const QJsonObject clauses = object.value(QStringLiteral("clauses")).toObject();
    for (auto entry = clauses.begin(); entry != clauses.end(); ++entry) {
        auto clause = readClause(rule.id, entry.key(), entry->toObject());
        if (!clause) return tl::unexpected<Error>(clause.error());
        rule.effect = std::max(rule.effect, clause->effect);
        rule.clauses.push_back(*clause);
    }
    if (object.contains(QStringLiteral("effect"))) {
        const auto effect = effectFromName(object.value(QStringLiteral("effect")).toString());
        const bool spoken = std::any_of(rule.clauses.begin(), rule.clauses.end(),
                                        [&](const Clause& clause) { return clause.effect == effect; });
        if (!spoken) return bad(rule.id, "no clause has the effect of its rule");
        rule.effect = *effect;
    }
    if (auto valid = validate(rule); !valid) return tl::unexpected<Error>(valid.error());
    return rule;
}

template <typename E>
std::optional<E> valueNamed(Fact fact, const QString& name) {
    const auto index = factValues(fact).indexOf(name);
    if (index < 0) return std::nullopt;
    return static_cast<E>(index);
}

std::optional<ConsentNeed> consentNeed(const QString& name) {
    static const QStringList names{QStringLiteral("none"), QStringLiteral("informed"),
                                   QStringLiteral("consent"), QStringLiteral("express"),
                                   QStringLiteral("request")};
    const auto index = names.indexOf(name);
    if (index < 0) return std::nullopt;
    return static_cast<ConsentNeed>(index);
}

Result<KindProfile> readKind(const QString& name, const QJsonObject& object) {
    KindProfile profile;
    profile.title = bilingual(object.value(QStringLiteral("title")));
    profile.handling = bilingual(object.value(QStringLiteral("handling")));
    profile.citation = object.value(QStringLiteral("citation")).toString();
    const auto content =
        valueNamed<Content>(Fact::Content, object.value(QStringLiteral("content")).toString());
    const auto need = consentNeed(object.value(QStringLiteral("consent")).toString());
    if (!complete(profile.title) || !complete(profile.handling) || profile.citation.isEmpty() || !content ||
        !need)
        return bad(name, "incomplete kind");
    profile.content = *content;
    profile.consent = *need;
    for (const QJsonValue& reader : object.value(QStringLiteral("recipients")).toArray()) {
        const auto recipient = recipientFromName(reader.toString());
        if (!recipient) return bad(name, "unknown recipient");
        profile.recipients.push_back(*recipient);
    }
    for (const QJsonValue& role : object.value(QStringLiteral("signers")).toArray()) {
        const auto signer = valueNamed<Hand>(Fact::SignerRole, role.toString());
        if (!signer) return bad(name, "unknown signer");
        profile.signers.push_back(*signer);
    }
    if (!profile.signers.empty()) profile.ordinarySigner = profile.signers.front();
    return profile;
}

}  // namespace

Result<void> Catalogue::readRules(const QJsonDocument& document) {
    if (!document.isObject()) return bad(QStringLiteral("rules"), "not a JSON object");
    for (const QJsonValue& entry : document.object().value(QStringLiteral("rules")).toArray()) {
        auto it = readRule(entry.toObject());
        if (!it) return tl::unexpected<Error>(it.error());
        if (rule(it->id)) return bad(it->id, "twice in the catalogue");
        m_rules.push_back(std::move(*it));
    }
    return {};
}

Result<void> Catalogue::readKinds(const QJsonObject& matrix) {
    const QJsonObject kinds = matrix.value(QStringLiteral("kinds")).toObject();
    for (const DocumentKind kind : allKinds()) {
        auto profile = readKind(kindName(kind), kinds.value(kindName(kind)).toObject());
        if (!profile) return tl::unexpected<Error>(profile.error());
        m_kinds.push_back(std::move(*profile));
    }
    if (static_cast<size_t>(kinds.size()) != m_kinds.size())
        return bad(QStringLiteral("kinds"), "unknown kind");
    return {};
}

Result<void> Catalogue::readRecipients(const QJsonObject& matrix) {
    const QJsonObject recipients = matrix.value(QStringLiteral("recipients")).toObject();
    for (const Recipient recipient : allRecipients()) {
        const QJsonObject object = recipients.value(recipientName(recipient)).toObject();
        RecipientProfile profile{bilingual(object.value(QStringLiteral("title"))),
                                 bilingual(object.value(QStringLiteral("precondition"))),
                                 object.value(QStringLiteral("refusal")).toString().toStdString()};
        if (!complete(profile.title) || !complete(profile.precondition))
            return bad(recipientName(recipient), "incomplete recipient");
        if (!profile.refusal.empty() && !m_clauses.contains(profile.refusal))
            return bad(recipientName(recipient), "unknown clause");
        m_recipients.push_back(std::move(profile));
    }
    return {};
}

Result<void> Catalogue::readMatrix(const QJsonDocument& document) {
    if (!document.isObject()) return bad(QStringLiteral("matrix"), "not a JSON object");
    const QJsonObject matrix = document.object();
    if (auto done = readKinds(matrix); !done) return done;
    if (auto done = readRecipients(matrix); !done) return done;
    for (const QJsonValue& entry : matrix.value(QStringLiteral("exceptions")).toArray()) {
        const QJsonObject object = entry.toObject();
        LocalException exception{object.value(QStringLiteral("id")).toString(),
                                 bilingual(object.value(QStringLiteral("title"))),
                                 object.value(QStringLiteral("citation")).toString(),
                                 object.value(QStringLiteral("clause")).toString()};
        if (exception.citation.isEmpty() || !complete(exception.title) ||
            !m_clauses.contains(exception.clause.toStdString()))
            return bad(exception.id, "an exception needs a citation and a clause");
        m_exceptions.push_back(std::move(exception));
    }
    return {};
}

Result<Catalogue> Catalogue::fromJson(const std::vector<QByteArray>& ruleFiles, const QByteArray& matrix) {
    Catalogue catalogue;
    for (const QByteArray& bytes : ruleFiles)
        if (auto done = catalogue.readRules(QJsonDocument::fromJson(bytes)); !done)
            return tl::unexpected<Error>(done.error());
    catalogue.index();
    if (auto done = catalogue.readMatrix(QJsonDocument::fromJson(matrix)); !done)
        return tl::unexpected<Error>(done.error());
    return catalogue;
}

Result<Catalogue> Catalogue::load() {
    const auto bytesOf = [](const char* path) {
        QFile file(QLatin1String(":/serment/") + QLatin1String(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    // Read once: pages ask for it each time that they are shown.
    static const Result<Catalogue> loaded = fromJson({bytesOf("rules/preconisations.json"), bytesOf("rules/report.json"),
                                                      bytesOf("rules/seeds.json"), bytesOf("rules/external.json")},
                                                     bytesOf("documents/policy.json"));
    return loaded;
}

}  // namespace serment::deontology
