// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/people/Detainee.h"
#include "core/people/Duplicates.h"
#include "ui/clinical/RecordValues.h"

namespace serment::ui {

// An identity as it is read, and as its form writes it.
struct IdentityWords {
    Q_DECLARE_TR_FUNCTIONS(IdentityWords)
  public:
    static std::vector<KeyOption> sexes();
    static std::vector<KeyOption> statuses();
    static QString likeness(people::Likeness likeness);
    static QString names(const people::Identity& identity);  // "MARTIN (used: DURAND) Paul, Henri"
    // Label and value of each trait, empty values left out.
    static std::vector<std::pair<QString, QString>> traits(const people::Identity& identity, const QString& nationality);
    static QString text(const people::Identity& identity, const QString& nationality);
    // What the number says against the other traits, or nothing.
    static QString doubtsOfNumber(const people::Identity& identity);

    static Values valuesOf(const people::Detainee& person);
    // Errors: InvalidInput with the field ("birthDate", "nir").
    static Result<people::Identity> identityIn(const Values& values, const people::Identity& before);
    static std::vector<Suggestion> findPlaces(const QString& field, const QString& typed);
};

}  // namespace serment::ui
