// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>

#include "core/deontology/Check.h"
#include "core/gate/Outgoing.h"

namespace serment::gate {

enum class WordSeverity { Confirm, Block };

// Words of a typed text that the content screen stopped at. Offsets in UTF-16 units of the text of `field`.
struct WordFinding {
    QString field;
    qsizetype start = 0;
    qsizetype length = 0;
    QString words;
    QString category;
    WordSeverity severity = WordSeverity::Block;
    QString rule;
    QString citation;
    deontology::Bilingual message;
    deontology::Bilingual instead;  // what could be written in its place; may be empty

    bool operator==(const WordFinding&) const = default;
};

// The author read these words and says that they tell nothing they should not. Bound to the words themselves:
// a text that changed asks again.
struct WordConfirmation {
    QString field;
    QString words;

    bool operator==(const WordConfirmation&) const = default;
};

// What the author adds to get a paper through: words confirmed one by one, reasons for going past a warning
// (by clause: "P28.same_author").
struct Confirmations {
    std::vector<WordConfirmation> words;
    QMap<QString, QString> reasons;

    bool confirms(const WordFinding& finding) const;
};

// Everything that was found, strongest first.
struct Verdict {
    std::vector<deontology::Finding> findings;
    std::vector<WordFinding> words;
    QStringList missing;  // fields of the form still empty

    // The strongest of all: unconfirmed words count as required, refused ones as blocked.
    deontology::Verdict strongest(const Confirmations& confirmations = {}) const;
    bool mayLeave(const Confirmations& confirmations = {}) const;
};

}  // namespace serment::gate
