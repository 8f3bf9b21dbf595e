// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/Result.h"

namespace serment::people {

// A commune, or a country for those born abroad, with its INSEE code: the birth place of the INS.
struct BirthPlace {
    QString code;        // "42218", "99352"
    QString name;        // "Saint-Étienne", "Algérie"
    QString departement;  // "42"; empty for a country
    bool isCountry() const { return code.startsWith(QLatin1String("99")); }
    bool operator==(const BirthPlace&) const = default;
};

// The places of INSEE's code officiel géographique, read once (some 35,000; about 20 ms), then const and safe to share.
class BirthPlaces {
  public:
    // Errors: Damaged.
    static Result<std::shared_ptr<const BirthPlaces>> load();
    ~BirthPlaces();

    // By the first letters of any word of the name, accents apart; whole names first, then communes by name.
    std::vector<BirthPlace> search(const QString& words, int limit = 20) const;
    // The place of that name when there is only one; a département in brackets tells apart: "Saint-Denis (93)".
    std::optional<BirthPlace> named(const QString& name) const;
    std::optional<BirthPlace> byCode(const QString& code) const;

  private:
    BirthPlaces();
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace serment::people
