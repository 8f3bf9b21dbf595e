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

// A question and what was answered to it, by the name of its fact or field.
struct PathGiven {
    QString key;
    QJsonValue value;
    bool operator==(const PathGiven&) const = default;
};

// One question. It settles a fact, or fills a field of the document at the end of the path. Asked only when
// an earlier answer makes it useful.
struct PathQuestion {
    enum class Type { Choice, Text, Date, Time };
    std::optional<Fact> fact;
    QString field;  // where there is no fact
    Type type = Type::Choice;
    QString rule;  // why it is asked: the rule that reads the answer
    Bilingual text;
    Bilingual why;
    std::vector<PathAnswer> answers;  // of a choice
    // Asked when one of these earlier questions got one of these answers; always when empty.
    std::vector<PathGiven> onlyIf;

    QString key() const { return fact ? factName(*fact) : field; }
    // The words of an answer; nothing for one that was typed.
    const Bilingual* labelOf(const QJsonValue& value) const;
};

// A value that a field of the document takes when a question got an answer.
struct PathFill {
    PathGiven given;
    QString field;
    QJsonValue set;
};

// Where a path leads: a document to write, or a refusal with its article.
struct PathEnding {
    std::vector<PathGiven> when;  // all of them; none: always
    QString rule;
    Bilingual text;
    std::optional<DocumentKind> document;  // none: nothing leaves
    Recipient recipient = Recipient::None;
    bool toRequester = false;  // the reader is who the question "requester" named
    bool refuses = false;      // what was asked does not leave; the document, if any, is given instead
    std::vector<PathFill> fills;
    QString then;  // another path to take after this one, or empty
};

// The questions that a rule asks, in the order a physician would be asked them (safety report, ill-treatment,
// requisition, undue certificate, commission, SPIP, sick foreigner, prevention).
struct GuidedPath {
    QString id;
    Bilingual title;
    QStringList rules;
    DocumentKind kind = DocumentKind::Consultation;
    Recipient recipient = Recipient::None;
    bool aboutPatient = true;
    std::vector<PathQuestion> questions;
    std::vector<PathEnding> endings;

    const PathQuestion* question(const QString& key) const;
};

// From the program's resources. InvalidInput when a question is about an unknown fact, rule or value, or is
// not in both languages, or an ending waits for an answer that no question gives.
Result<std::vector<GuidedPath>> loadGuidedPaths(const Catalogue& catalogue);
Result<std::vector<GuidedPath>> guidedPathsFromJson(const QByteArray& json, const Catalogue& catalogue);

// Somebody on the way. A value: copy it to look ahead. The path outlives it.
class PathRun {
  public:
    explicit PathRun(const GuidedPath& path) : m_path(&path) {}
    const GuidedPath& path() const { return *m_path; }
    // What the file answers already: not asked, and not taken back.
    void settle(const QString& key, const QJsonValue& value) { m_settled.push_back({key, value}); }
    // The next question to ask; null when there is none left.
    const PathQuestion* next() const;
    // Answers the next question. InvalidInput when the value is not one of its answers, or nothing was asked.
    Result<void> answer(const QJsonValue& value);
    // Takes the last answer back; nothing when there was none.
    void back();
    // Sets what is answered on top of what is known.
    void applyTo(Facts& facts) const;

    const std::vector<PathGiven>& settled() const { return m_settled; }
    const std::vector<PathGiven>& answers() const { return m_answers; }
    // Nothing when it was neither settled nor answered.
    std::optional<QJsonValue> answerOf(const QString& key) const;
    // Where it leads; null while there are questions left.
    const PathEnding* ending() const;
    // The reader of the document of an ending.
    Recipient readerOf(const PathEnding& ending) const;

  private:
    bool has(const PathGiven& given) const { return answerOf(given.key) == given.value; }
    bool asked(const PathQuestion& question) const;
    const GuidedPath* m_path;
    std::vector<PathGiven> m_settled;
    std::vector<PathGiven> m_answers;
};

}  // namespace serment::deontology
