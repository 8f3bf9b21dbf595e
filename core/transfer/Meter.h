// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <functional>

namespace serment::transfer {

// done of total, in thousandths; false asks to stop.
using Progress = std::function<bool(int, int)>;
// done of total inside one piece of the work (documents, bytes); false asks to stop.
using Tick = std::function<bool(qint64, qint64)>;

// How far a long piece of work is: stages that follow one another, each with its share of the whole. It asks at every
// document and every megabyte, and tells only what moved, so that asking costs nothing.
class Meter {
  public:
    static constexpr int whole = 1000;
    explicit Meter(const Progress& progress) : m_progress(progress) {}

    // The next stage ends at `end` thousandths.
    void stage(int end) {
        m_from = m_to;
        m_to = end;
    }
    bool at(qint64 done, qint64 total) {
        if (!m_progress) return true;
        const int here = total > 0 ? m_from + static_cast<int>((m_to - m_from) * std::min(done, total) / total) : m_to;
        m_told = std::max(m_told, here);
        return m_progress(m_told, whole);
    }
    bool done() { return at(1, 1); }
    Tick tick() {
        return [this](qint64 done, qint64 total) { return at(done, total); };
    }

  private:
    const Progress& m_progress;
    int m_from = 0;
    int m_to = 0;
    int m_told = 0;
};

}  // namespace serment::transfer
