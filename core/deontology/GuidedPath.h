// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/deontology/Catalogue.h"

namespace serment::deontology {

struct PathAnswer {
    QJsonValue value;  // as POLICY_FACTS writes it
    Bilingual label;
};

// One question, bound to the fact that it settles. Asked only when an earlier answer makes it useful.
struct PathQuestion {
    Fact fact = Fact::Consent;
    QString rule;  // why it is asked: the rule that reads the fact
    Bilingual text;
    Bilingual why;
    std::vector<PathAnswer> answers;  // empty: a text or a date is typed
    // Asked when one of these earlier facts got one of these answers; always when empty.
    std::vector<std::pair<Fact, QJsonValue>> onlyIf;
};

// The questions that a rule asks, in the order a physician would be asked them (issue: safety report,
// ill-treatment, requisition, undue certificate, commission, SPIP, ill foreigner, prevention).
struct GuidedPath {
    QString id;
    Bilingual title;
    QStringList rules;
    DocumentKind kind = DocumentKind::Consultation;
    Recipient recipient = Recipient::None;
    std::vector<PathQuestion> questions;
};

// From the program's resources. InvalidInput when a question is about an unknown fact, rule or value, or is
// not in both languages.
Result<std::vector<GuidedPath>> loadGuidedPaths(const Catalogue& catalogue);
Result<std::vector<GuidedPath>> guidedPathsFromJson(const QByteArray& json, const Catalogue& catalogue);

// Somebody on the way. A value: copy it to look ahead. The path outlives it.
class PathRun {
  public:
    explicit PathRun(const GuidedPath& path) : m_path(&path) {}
    // The next question to ask; null when there is none left.
    const PathQuestion* next() const;
    // Answers the next question. InvalidInput when the value is not one of its answers, or nothing was asked.
    Result<void> answer(const QJsonValue& value);
    // Takes the last answer back; nothing when there was none.
    void back();
    // Sets what was answered on top of what is known.
    void applyTo(Facts& facts) const;

  private:
    bool asked(const PathQuestion& question) const;
    const GuidedPath* m_path;
    std::vector<std::pair<Fact, QJsonValue>> m_answers;
};

}  // namespace serment::deontology
