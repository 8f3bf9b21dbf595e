// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QJsonDocument>
#include <QMap>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/Result.h"
#include "core/deontology/Facts.h"

namespace serment::deontology {

// What a finding does to a paper, weakest first. None: a rule that is listed and asks nothing of the program.
enum class Effect { None, Log, Prompt, Warn, Require, Block };
QString effectName(Effect effect);
std::optional<Effect> effectFromName(const QString& name);

struct Bilingual {
    QString fr;
    QString en;
    bool operator==(const Bilingual&) const = default;
};

// A value by date in force; the first entry has no date when it has always been so.
struct DatedText {
    QDate from;
    QString text;
    bool operator==(const DatedText&) const = default;
};
struct DatedValues {
    QDate from;
    QMap<QString, double> values;
};

// One way in which a rule speaks: its effect, the sentence for the user and what can be done instead.
struct Clause {
    QString id;  // "P06.diagnosis"
    Effect effect = Effect::None;
    Bilingual message;
    Bilingual instead;
};

struct Rule {
    QString id;  // "P01a"
    Bilingual title;
    QString source;                // the seed it was read in: "003", "000"… or "law"
    QString opening;               // French opening of the préconisation, where it is one
    Effect effect = Effect::None;  // the one RULES gives it, else the strongest of its clauses
    std::vector<DatedText> citations;
    QDate inForceFrom;  // not applied before that day; null when it has always been so
    std::vector<DatedValues> values;
    QString enforcedIn;
    QString test;
    std::vector<Clause> clauses;
    Bilingual allowedExample;
    Bilingual refusedExample;

    bool inForce(QDate date) const { return !inForceFrom.isValid() || date >= inForceFrom; }
    const QString& citation(QDate date) const;
};

enum class ConsentNeed { None, Informed, Consent, Express, Request };

// A row of RULES §2: what a kind of paper is for.
struct KindProfile {
    Bilingual title;
    Content content = Content::Full;    // what it says when nobody says otherwise
    std::vector<Recipient> recipients;  // its readers by law; others only where their own rules let it
    std::vector<Hand> signers;          // who may sign it; empty when nobody signs it
    Hand ordinarySigner = Hand::Doctor;
    ConsentNeed consent = ConsentNeed::None;
    Bilingual handling;
    QString citation;
};

// A row of RULES §3.
struct RecipientProfile {
    Bilingual title;
    Bilingual precondition;
    // The clause that refuses the kinds that are not for this reader; empty when its own rules decide.
    std::string refusal;
};

// A lifting of one clause that the texts themselves allow a unit (RULES §5).
struct LocalException {
    QString id;
    Bilingual title;
    QString citation;
    QString clause;
};

// The rules and the matrix of kinds and readers, as data. Immutable once loaded; cheap to copy.
class Catalogue {
  public:
    // From the program's resources. Fails when a rule has no source, no citation, no sentence in both
    // languages, no example or no place where it is enforced, or when a kind or a reader has no row.
    static Result<Catalogue> load();
    static Result<Catalogue> fromJson(const std::vector<QByteArray>& ruleFiles, const QByteArray& matrix);

    const std::vector<Rule>& rules() const { return m_rules; }
    const Rule* rule(const QString& id) const;
    const KindProfile& profile(DocumentKind kind) const { return m_kinds[static_cast<size_t>(kind)]; }
    const RecipientProfile& profile(Recipient recipient) const {
        return m_recipients[static_cast<size_t>(recipient)];
    }
    const std::vector<LocalException>& exceptions() const { return m_exceptions; }

    struct Found {
        const Rule* rule = nullptr;
        const Clause* clause = nullptr;
    };
    // The clause and its rule, when it is there, not lifted, and in force on that day.
    std::optional<Found> clause(std::string_view id, QDate date) const;
    // A threshold of a rule on that day ("E07", "reflection_hours"). Precondition: the rule has it, unless it
    // was taken out of the catalogue, which gives nothing.
    std::optional<double> value(const QString& rule, const QString& name, QDate date) const;

    Catalogue without(const QString& ruleId) const;
    // Precondition: the clause exists.
    void strengthen(const QString& clauseId, Effect effect);
    void lift(const QString& clauseId);

  private:
    Result<void> readRules(const QJsonDocument& document);
    Result<void> readMatrix(const QJsonDocument& document);
    Result<void> readKinds(const QJsonObject& matrix);
    Result<void> readRecipients(const QJsonObject& matrix);
    void index();

    std::vector<Rule> m_rules;
    std::unordered_map<std::string, std::pair<size_t, size_t>> m_clauses;
    std::vector<KindProfile> m_kinds;
    std::vector<RecipientProfile> m_recipients;
    std::vector<LocalException> m_exceptions;
};

}  // namespace serment::deontology
