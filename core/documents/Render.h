// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include "core/base/Result.h"
#include "core/documents/Flow.h"
#include "core/gate/Paper.h"

namespace serment::documents {

// Marks a copy beside the number: the original has none.
enum class CopyMark { None, ForThePatient, ForTheRecord };

// What a final paper carries besides its text.
struct Issue {
    QString number;  // "2026-00042"
    QString anchor;  // head of the journal at release, hexadecimal; one form whichever file it comes from
    CopyMark mark = CopyMark::None;
};

// A draft as PDF/A-1b: "PROJET" behind the text, no number, no QR code. Needs a QGuiApplication; any thread.
Result<QByteArray> renderDraft(const gate::Paper& paper);

// A list of the unit's own without any word of care: no number, no QR code, no watermark. `note` stands at
// the foot of each page.
Result<QByteArray> renderExtract(const gate::Paper& paper, const QString& note);

// Pages of boxes that the caller laid out, for a list that stays inside the unit: no letterhead, number, QR
// code or watermark; `note` at the foot.
Result<QByteArray> renderList(const std::vector<Box>& boxes, const QString& note, bool demonstration);

// One line above the foot of an otherwise empty page, to be laid over the pages of a paper (Double.h). A loud
// one is set in bold within a frame.
Result<QByteArray> renderMark(const QString& words, bool loud);

// For Release only; see Documents.h for the doors that take one.
Result<QByteArray> renderIssued(const gate::Paper& paper, const Issue& issue);

// The same words in one column with one font, for when the fine layout cannot be made.
Result<QByteArray> renderPlain(const gate::Paper& paper, const Issue& issue);

// What the QR code says: "SERMENT;number;yyyy-MM-dd;anchor".
QString qrText(const gate::Paper& paper, const Issue& issue);

}  // namespace serment::documents
