// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPainter>
#include <functional>
#include <vector>

namespace serment::documents {

// The smallest things that are not cut by the end of a page: a line of text, a row of a table, a signature.
struct Box {
    double height = 0;                                        // device units
    bool keepWithNext = false;                                // a heading is never the last line of a page
    bool newPage = false;                                     // nothing itself; what follows begins a page
    bool gap = false;                                         // white space, dropped at the top of a page
    bool letterhead = false;                                  // a page that begins with it needs no running head
    size_t underHead = 0;  // a row of a table: how many boxes before it the head stands, said again on each page
    std::function<void(QPainter&, double x, double y)> draw;  // empty for a gap
};

struct Placed {
    int page = 0;  // from 0
    double y = 0;
    size_t box = 0;
};

// Puts boxes under one another on pages of `firstHeight`, then `otherHeight`. A box higher than a page gets a
// page of its own.
std::vector<Placed> flow(const std::vector<Box>& boxes, double firstHeight, double otherHeight);

}  // namespace serment::documents
