// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/Template.h"

namespace serment::documents {

// The fields named by "{id}" in a text, in order, once each; words of the unit, patient and signer left out.
QStringList placeholders(const QString& text);

// Why a template cannot be used, in technical words; empty when it can.
QString problemOf(const Template& candidate);

// Every text that the template itself can put on the paper.
QStringList fixedTexts(const Template& candidate);
// The same for the content screen: "{il|elle}" read as "il", fields left out, each text once.
QStringList screenableTexts(const Template& candidate);
QString screenable(QString text);

}  // namespace serment::documents
