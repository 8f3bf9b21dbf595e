// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <vector>

namespace serment::bench {

struct Figures {
    double median = 0, p99 = 0;  // milliseconds
};
Figures figuresOf(std::vector<double> milliseconds);

// Runs `work` so often, after three runs that are not counted; `work` is given the number of its run.
Figures measure(int runs, const std::function<void(int)>& work);

// One line of the budgets (DESIGN §7).
struct Line {
    QString name;
    Figures figures;
    double budget = 0;       // milliseconds at p99; 0: none
    double ratio = 0;        // to the bare C API; 0: not compared
    double ratioBudget = 0;
    double mebibytes = 0;    // instead of a time
    double mebibytesBudget = 0;

    bool isMet() const {
        return (budget == 0 || figures.p99 <= budget) && (ratio == 0 || ratio <= ratioBudget) &&
               mebibytes <= mebibytesBudget;
    }
};

}  // namespace serment::bench
