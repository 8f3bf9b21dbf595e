// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measure.h"

#include <QElapsedTimer>
#include <algorithm>

namespace serment::bench {

Figures figuresOf(std::vector<double> milliseconds) {
    if (milliseconds.empty()) return {};
    std::sort(milliseconds.begin(), milliseconds.end());
    const size_t last = milliseconds.size() - 1;
    return {milliseconds[milliseconds.size() / 2], milliseconds[std::min(last, milliseconds.size() * 99 / 100)]};
}

Figures measure(int runs, const std::function<void(int)>& work) {
    // Each input once before: the budgets are those of a warm cache.
    for (int run = 0; run < runs; ++run) work(run);
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return figuresOf(std::move(times));
}

}  // namespace serment::bench
