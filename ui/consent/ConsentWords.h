// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/consent/Consent.h"
#include "core/consent/JudicialInformation.h"
#include "core/consent/Mandate.h"
#include "core/consent/Opposition.h"
#include "ui/clinical/RecordValues.h"

namespace serment::ui {

// The closed questions of the registers of consent with their keys, and their answers as sentences.
struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
  public:
    static std::vector<KeyOption> acts();
    static std::vector<KeyOption> answers();  // values of ConsentState that a first version may have
    static std::vector<KeyOption> forms();
    static std::vector<KeyOption> scopes();  // of an opposition
    static std::vector<KeyOption> holders();
    static std::vector<KeyOption> qualities();
    static std::vector<KeyOption> obligations();
    static std::vector<KeyOption> occasions();
    static QString labelOf(const std::vector<KeyOption>& options, const QString& value);

    static QString state(const consent::Consent& c);   // "given on 22/11/2026"
    static QString subject(const consent::Consent& c); // "Sharing with CSAPA du Parc: …"
    static QString language(const QString& code);      // "Portuguese"; empty for French
    static QString recipient(const QString& name);     // title of a reader of POLICY
    static QString content(const QString& kind);       // title of a kind of document, else the words

    // Proposals under a field: languages, readers, kinds of documents.
    static std::vector<Suggestion> findLanguages(const QString& field, const QString& typed);
    static std::vector<Suggestion> findRecipients(const QString& field, const QString& typed);
    static std::vector<Suggestion> findContents(const QString& field, const QString& typed);
    static std::vector<Suggestion> find(const QString& field, const QString& typed);
    // What was chosen, or the one whose title was typed in full; else nothing.
    static QString recipientIn(const Values& values);

    static FieldSpec languageField();
    static FieldSpec interpreterField();
};

}  // namespace serment::ui
