// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/Template.h"

namespace serment::documents {

// The fields named by "{id}" in a text, in order, once each; words of the unit, patient and signer left out.
QStringList placeholders(const QString& text);

// Why a template cannot be used, in technical words; empty when it can.
QString problemOf(const Template& candidate);

// Every word that the template itself can put on the paper, for the content screen.
QStringList fixedTexts(const Template& candidate);

}  // namespace serment::documents
