// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "core/deontology/Kinds.h"

namespace serment::deontology {

// Confirm: the author must confirm the words one by one. Block: the text may not leave so.
enum class ScreenSeverity { Confirm, Block };
enum class ScreenVerdict { Clean, Confirm, Block };

// A place of the text, in Unicode code points (text::toUtf16 turns it into QString units).
struct ScreenFinding {
    int start = 0;
    int length = 0;
    QString text;      // as written
    QString category;  // disease, symptom, psychiatric, infectious, addiction, pregnancy, history, treatment, drug, act,
                       // result, code, specialty, structure, device, followup, patient_record, unknown_word, implied (a whole sentence)
    ScreenSeverity severity = ScreenSeverity::Confirm;
    QString rule;      // id in the catalogue of rules ("P25")
    bool operator==(const ScreenFinding&) const = default;
};

// Who the text is about; names that look medical pass. Problems and treatments are the patient's recorded ones.
struct ScreenContext {
    DocumentKind kind = DocumentKind::AttestationPresence;
    Recipient recipient = Recipient::Jap;
    QStringList names;  // family and given names
    QStringList problems;
    QStringList treatments;
};

struct ScreenResult {
    ScreenVerdict verdict = ScreenVerdict::Clean;
    std::vector<ScreenFinding> findings;  // in the order of the text, none inside another
};

// What the learnt judge of sentences looks at, for the tool that learns: one for each sentence of a text.
struct SentenceClues {
    QStringList clues;
    bool found = false;  // a list finds something in the sentence
};

QString severityName(ScreenSeverity severity);  // "confirm", "block"
QString verdictName(ScreenVerdict verdict);     // "clean", "confirm", "block"

// The content screen (P25, P05, P06): stops what names or lets guess a disease in a text whose level is none or
// strictly necessary; at level full it answers clean. Texts made of closed clauses alone need no screen.
// Load once (about 0.1 s, off the window's thread), then share: const and safe from several threads. The spelling
// dictionary of the system is read at the first screen.
class Screen {
public:
    static std::shared_ptr<const Screen> load();
    ~Screen();
    ScreenResult screen(const QString& text, const ScreenContext& context) const;
    // False where no French spelling dictionary is installed: words that no list knows then pass.
    bool knowsFrench() const;
    std::vector<SentenceClues> clues(const QString& text, const ScreenContext& context) const;

    struct Parts;

private:
    explicit Screen(std::unique_ptr<const Parts> parts);
    std::unique_ptr<const Parts> m_parts;
};

// A wording that may stand instead, in French, for the person who writes ("Son état de santé justifie…"); empty when
// there is none but to leave the words out.
QString suggestionFor(const QString& category, DocumentKind kind);

}  // namespace serment::deontology
