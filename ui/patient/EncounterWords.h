// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <optional>

#include "core/records/Encounter.h"
#include "ui/widgets/KeyChoice.h"

namespace serment::ui {

// The closed questions of a consultation with their keys, and its draft as text.
struct EncounterWords {
    Q_DECLARE_TR_FUNCTIONS(EncounterWords)
  public:
    static std::vector<KeyOption> consents();
    static std::vector<KeyOption> informed();
    static std::vector<KeyOption> thirdParties();
    static std::vector<KeyOption> modes();
    static QString valueOf(records::EncounterConsent consent);
    static records::EncounterConsent consentOf(const QString& value);
    static QString valueOf(records::ThirdParty party);
    static records::ThirdParty thirdPartyOf(const QString& value);
    // The languages proposed, by name; others are kept as typed.
    static QStringList languageNames();
    static QString languageName(const QString& code);
    static QString languageCode(const QString& name);
    static QString missing(const QString& field);

    // Empty when `value` says no more than `base`.
    static QString draftOf(const records::Encounter& value, const records::Encounter& base);
    static std::optional<records::Encounter> fromDraft(const QString& draft, const records::Encounter& base);
};

}  // namespace serment::ui
