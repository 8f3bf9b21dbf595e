// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/base/Result.h"

namespace serment::people {

// The French social security number (NIR), or the waiting number of the same shape (NIA) given to persons born
// abroad: thirteen characters and a two-digit key, 97 - (number mod 97), with 2A read as 19 and 2B as 18.
class Nir {
  public:
    // Fifteen characters, spaces allowed; the key must be right.
    static Result<Nir> parse(const QString& text);
    static Nir trusted(const QString& text) { return Nir(text); }

    const QString& toString() const { return m_text; }
    // A waiting number begins with 3 (man), 4 (woman), 7 or 8: not yet certified.
    bool isWaiting() const;
    QString display() const;  // "1 85 05 78 006 084 91"

    friend bool operator==(const Nir&, const Nir&) = default;

  private:
    explicit Nir(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

}  // namespace serment::people
