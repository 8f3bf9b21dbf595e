// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/PaperLayout.h"

// Putting boxes together, for the layout of papers only.
namespace serment::documents {

Box gapOf(double height);
void append(std::vector<Box>& boxes, std::vector<Box> more);
double heightOf(const std::vector<Box>& boxes);
void drawAll(QPainter& painter, const std::vector<Box>& boxes, double x, double y);
// Where the letters of a line stand, from its top; and boxes drawn lower, so that a small label stands on the line of
// its value.
double baselineOf(const TextStyle& style);
std::vector<Box> lowered(std::vector<Box> boxes, double by);
Box beside(std::vector<Box> first, double firstX, std::vector<Box> second, double secondX);
TextStyle body(const Density& density, double width = sheet::textWidth);
TextStyle small(double width, const QColor& colour = sheet::grey, bool bold = false);
// Where, when, by whom, with room for a hand and a stamp; never cut. `other`: who signs at the left, or empty.
std::vector<Box> signatureBoxes(const gate::Paper& paper, const QString& name, const QString& quality,
                                const QString& other, const Density& density);
std::vector<Box> blockBoxes(const gate::Block& block, const Density& density);
std::vector<Box> bodyBoxes(const gate::Block& block, const Density& density);   // Kind::Drawing
std::vector<Box> photoBoxes(const gate::Block& block, const Density& density);  // Kind::Photo

}  // namespace serment::documents
