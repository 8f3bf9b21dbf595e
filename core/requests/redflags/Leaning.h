// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

#include "core/base/Result.h"

namespace serment::requests {

// How far a request reads like the red flags, or like the ordinary, that were written for the measure: a linear model
// over words as heard and their letters, learnt by resources/lexicon/redflags/learn.py, which must split and hear
// alike. An opinion on the whole, where the patterns know single phrases.
class Leaning {
  public:
    // A line of weights.tsv; thousandths. Errors: InvalidInput when the weight is no number.
    Result<void> add(const QString& feature, const QString& weight);
    // Log odds: above nought speaks for a red flag. The whole request or, where a sentence of it leans further, that
    // sentence. A text without a word leans nowhere: 0.
    double of(const QString& text) const;

  private:
    double scoreOf(const QStringList& words) const;
    QHash<QString, int> m_weights;
    int m_bias = 0;
};

}  // namespace serment::requests
