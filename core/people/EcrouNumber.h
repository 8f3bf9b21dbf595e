// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHashFunctions>
#include <QString>

#include "core/base/Result.h"

namespace serment::people {

// The number of a detention in the register of the establishment (numéro d'écrou). It names a stay, not a
// person: who comes back gets another. Written in capitals without inner spaces ("45 871" reads as "45871").
class EcrouNumber {
  public:
    // Letters, digits, '-', '/' and '.', with at least one digit, at most 20 characters.
    static Result<EcrouNumber> parse(const QString& text);
    // For rows that the program wrote itself.
    static EcrouNumber trusted(const QString& text) { return EcrouNumber(text); }

    const QString& toString() const { return m_text; }

    friend bool operator==(const EcrouNumber&, const EcrouNumber&) = default;
    friend bool operator<(const EcrouNumber& a, const EcrouNumber& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const EcrouNumber& number, size_t seed = 0) { return qHash(number.m_text, seed); }

  private:
    explicit EcrouNumber(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

}  // namespace serment::people
