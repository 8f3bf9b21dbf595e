// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Flow.h"

namespace serment::documents {

namespace {

// A run of boxes that must stay together: those kept with the next, and the one after them.
size_t endOfRun(const std::vector<Box>& boxes, size_t first) {
    size_t last = first;
    while (last + 1 < boxes.size() && boxes[last].keepWithNext && !boxes[last + 1].newPage) ++last;
    return last + 1;
}

double heightOf(const std::vector<Box>& boxes, size_t first, size_t end) {
    double height = 0;
    for (size_t i = first; i < end; ++i) height += boxes[i].height;
    return height;
}

}  // namespace

std::vector<Placed> flow(const std::vector<Box>& boxes, double firstHeight, double otherHeight) {
    std::vector<Placed> placed;
    int page = 0;
    double y = 0;
    for (size_t i = 0; i < boxes.size();) {
        if (boxes[i].newPage) {
            if (y > 0) ++page;
            y = 0;
            ++i;
            continue;
        }
        const size_t end = endOfRun(boxes, i);
        const double room = page == 0 ? firstHeight : otherHeight;
        const double needed = heightOf(boxes, i, end);
        // A run that no page can hold is cut after all: better a lonely heading than words off the paper.
        if (y > 0 && y + needed > room && (needed <= otherHeight || y + boxes[i].height > room)) {
            ++page;
            y = 0;
            if (const size_t up = boxes[i].underHead; up > 0) {
                placed.push_back({page, 0, i - up});
                y = boxes[i - up].height;
            }
        }
        const size_t stop = needed <= otherHeight ? end : i + 1;
        for (; i < stop; ++i) {
            if (boxes[i].gap && y <= 0) continue;
            if (!boxes[i].gap) placed.push_back({page, y, i});
            y += boxes[i].height;
        }
    }
    return placed;
}

}  // namespace serment::documents
