// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <map>
#include <vector>

#include "core/deontology/screen/Screen.h"

namespace serment::deontology {

// A text of corpus/<half>.tsv. The figures of the half "held" are reported and never tuned on.
struct CorpusText {
    bool leaks = false;
    QString form;  // sentence, document
    QString category;
    ScreenContext context;
    QString text;
};

std::vector<CorpusText> readCorpus(const QString& half);

// One line for each third text of the half "tune": its number, and what is found where ("5+6 disease",
// with a question mark where the author is asked). What hangs on the dictionary of the system is left out.
QStringList foundInSample(const Screen& screen);

struct Tally {
    int texts = 0;
    int block = 0;
    int confirm = 0;
    int notClean() const { return block + confirm; }
};

struct Figures {
    Tally leaking;
    Tally clean;
    std::map<QString, Tally> leakingBy;
    std::map<QString, Tally> cleanBy;
};

Figures measure(const Screen& screen, const std::vector<CorpusText>& texts);

}  // namespace serment::deontology
