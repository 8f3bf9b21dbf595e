// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>
#include <iostream>
#include <string>

namespace serment::ctl {

namespace {

void printBytes(const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fputc('\n', stdout);
}

// The id of a line that may not be an object, so that its error can be told apart from the others'.
QJsonValue idOf(const QJsonDocument& document) {
    return document.isObject() ? document.object().value(QStringLiteral("id")) : QJsonValue(QJsonValue::Null);
}

}  // namespace

void printJson(const QJsonObject& object) { printBytes(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
void printJson(const QJsonArray& array) { printBytes(QJsonDocument(array).toJson(QJsonDocument::Compact)); }

int report(const Context& context, const Error& error) {
    if (context.json) printJson(QJsonObject{{QStringLiteral("error"), errorName(error.code)}, {QStringLiteral("detail"), error.detail}});
    std::fprintf(stderr, "sermentctl: %s%s%s\n", qPrintable(errorName(error.code)), error.detail.isEmpty() ? "" : ": ",
                 qPrintable(error.detail));
    return error.code == ErrorCode::BlockedByRule || error.code == ErrorCode::NotPermitted ? RefusedOrFound : Failed;
}

int answerLines(const std::function<Result<QJsonObject>(const QJsonObject& line)>& answer) {
    int status = Done;
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        QJsonParseError parseError;
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(line), &parseError);
        QString problem;
        if (parseError.error != QJsonParseError::NoError)
            problem = QStringLiteral("not JSON: ") + parseError.errorString();
        else if (!document.isObject())
            problem = QStringLiteral("not a JSON object");
        if (problem.isEmpty()) {
            if (auto object = answer(document.object())) {
                QJsonObject reply = *object;
                reply.insert(QStringLiteral("id"), idOf(document));
                printJson(reply);
                continue;
            } else {
                problem = object.error().detail.isEmpty() ? errorName(object.error().code) : object.error().detail;
            }
        }
        status = Failed;
        printJson(QJsonObject{{QStringLiteral("id"), idOf(document)}, {QStringLiteral("error"), problem}});
    }
    std::fflush(stdout);
    return status;
}

}  // namespace serment::ctl
