// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/CoreRollGateway.h"

#include <QFile>

#include "core/people/RollTable.h"

namespace serment::ui {

namespace {

// One byte more than allowed is enough for the parser to refuse the file.
Result<QByteArray> readRoll(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::UnreadableFile, QStringLiteral("roll"));
    return file.read(people::largestRollFile + 1);
}

}  // namespace

void CoreRollGateway::preview(const QString& path, Reply<people::RollOutcome> reply) {
    m_worker.ask<people::RollOutcome>(
        &m_worker,
        [path](access::Session& session) {
            return readRoll(path).and_then(
                [&](const QByteArray& bytes) { return people::previewRoll(session, bytes); });
        },
        std::move(reply));
}

void CoreRollGateway::apply(const QString& path, people::RowsInError rowsInError,
                            Reply<people::RollOutcome> reply) {
    m_worker.ask<people::RollOutcome>(
        &m_worker,
        [path, rowsInError](access::Session& session) {
            return readRoll(path).and_then(
                [&](const QByteArray& bytes) { return people::applyRoll(session, bytes, rowsInError); });
        },
        std::move(reply));
}

}  // namespace serment::ui
