// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

#include "core/documents/Desk.h"
#include "core/requests/AnswerWords.h"
#include "core/requests/CareRequest.h"

namespace serment::documents {

// Answers to written requests, four to a page, to be cut. Each slip is a paper of kind `answer_slip` that the
// gate released: numbered and in the register. It bears the date of the request, neutral sentences and perhaps
// the day of an appointment; never a speciality, a reason, or the words of the request or of its answer.
struct SlipSheet {
    QByteArray pdf;   // empty without slips
    int slips = 0;
    int refused = 0;  // stopped by a rule
    int already = 0;  // left out: a slip went out since the last decision on that request's person
};
// For the requests decided since the start of `from`. Errors: those of reading; a slip that a rule stops is
// counted, not an error.
Result<SlipSheet> answerSlips(access::Session& session, const Desk& desk, const QDate& from);

// The draft of one slip, with nothing but dates and clauses in it.
Draft slipDraft(const Template& model, const requests::CareRequest& request, Compartment compartment);

// What one slip says, ready to be drawn.
struct SlipText {
    gate::Paper paper;
    QString number;
    QStringList translation;  // the same sentences in the person's language, or empty
    bool rightToLeft = false;
};
// A face that has every letter of the text: the paper's own for Latin letters, else one of the fonts that the program
// depends on.
QFont slipFont(const QString& text);
Result<QByteArray> drawSlips(const std::vector<SlipText>& slips);

}  // namespace serment::documents
