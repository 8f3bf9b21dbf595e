// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <map>
#include <vector>

#include "core/base/Result.h"

namespace serment::requests {

// The neutral sentences of an answer slip in one language (resources/requests/answers.json), by the clauses of
// the paper: "received", "appointment", "list", "done", "urgent". {received} and {day} stand for dates.
struct AnswerLanguage {
    QString code;  // ISO 639-1
    QString name;  // as its speakers call it
    std::map<QString, QString> sentences;
};

// French first. Errors: Damaged (a language that lacks a sentence does not load).
Result<std::vector<AnswerLanguage>> loadAnswerLanguages();

}  // namespace serment::requests
