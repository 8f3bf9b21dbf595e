// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <vector>

#include "core/deontology/Check.h"

namespace serment::deontology {

// One case of policy_rows.jsonl: what is asked, and the whole answer expected. `clauses` are those that warn,
// require or block, all of them; `notes` are prompts and logs, some of them.
struct Row {
    QString name;
    QJsonObject line;
    QString verdict;
    QStringList clauses;
    QStringList notes;
    QDate date;
};

inline QStringList strings(const QJsonValue& array) {
    QStringList list;
    for (const QJsonValue& value : array.toArray()) list.append(value.toString());
    list.sort();
    return list;
}

inline std::vector<Row> readRows() {
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/tests/deontology/policy_rows.jsonl"));
    std::vector<Row> rows;
    if (!file.open(QIODevice::ReadOnly)) return rows;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.isEmpty()) continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QDate date = QDate::fromString(object.value(QStringLiteral("date")).toString(), Qt::ISODate);
        rows.push_back({object.value(QStringLiteral("name")).toString(), object,
                        object.value(QStringLiteral("verdict")).toString(),
                        strings(object.value(QStringLiteral("clauses"))),
                        strings(object.value(QStringLiteral("notes"))),
                        date.isValid() ? date : QDate(2026, 11, 22)});
    }
    return rows;
}

inline QStringList clausesOf(const std::vector<Finding>& findings, bool notes) {
    QStringList list;
    for (const Finding& finding : findings)
        if ((finding.effect <= Effect::Prompt) == notes) list.append(finding.clause);
    list.sort();
    return list;
}

}  // namespace serment::deontology
